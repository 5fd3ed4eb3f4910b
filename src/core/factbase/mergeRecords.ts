import type { FactBase, FactFile, FactProblem, Place, RecordKind, UnreadRecord } from './factBase';
import { factProblem } from './factProblem';

export type Records = Pick<FactBase, RecordKind | 'unread'>;

/**
 * The records of files by kind and id. An id that an earlier file defines stays with that one, also where it could not
 * be read there, and is a problem in the later file.
 */
export function mergeRecords(files: readonly FactFile[], problems: FactProblem[]): Records {
  const unread = {
    sources: new Map<string, UnreadRecord>(),
    applicants: new Map<string, UnreadRecord>(),
    measures: new Map<string, UnreadRecord>(),
    facts: new Map<string, UnreadRecord>(),
  };
  const seen = {
    sources: new Map<string, Place>(),
    applicants: new Map<string, Place>(),
    measures: new Map<string, Place>(),
    facts: new Map<string, Place>(),
  };
  const isFirst = (kind: RecordKind, { id, place }: { readonly id: string; readonly place: Place }): boolean => {
    const first = seen[kind].get(id);
    if (first === undefined) {
      seen[kind].set(id, place);
      return true;
    }
    const related = [{ path: first.path, span: first.key, id }];
    problems.push(factProblem('duplicate-id', 'other', place.path, place.key, { id, path: first.path }, { related }));
    return false;
  };
  const merge = <T extends { readonly id: string; readonly place: Place }>(
    kind: RecordKind,
    recordsOf: (file: FactFile) => readonly T[],
  ): ReadonlyMap<string, T> => {
    const merged = new Map<string, T>();
    for (const file of files) {
      for (const record of recordsOf(file)) if (isFirst(kind, record)) merged.set(record.id, record);
      for (const one of file.unread) if (one.kind === kind && isFirst(kind, one)) unread[kind].set(one.id, one);
    }
    return merged;
  };
  return {
    sources: merge('sources', (file) => file.sources),
    applicants: merge('applicants', (file) => file.applicants),
    measures: merge('measures', (file) => file.measures),
    facts: merge('facts', (file) => file.facts),
    unread,
  };
}
