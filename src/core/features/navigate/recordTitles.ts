import type { Applicant, Fact, FactBase, FactFile, Measure, Place, RecordKind, Source } from '../../factbase';
import { periodName } from '../../check/describe';
import { bothNames } from '../bothNames';

/** A record, in words. */
export interface RecordTitle {
  readonly kind: RecordKind;
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Other names that it is found by. */
  readonly aliases: readonly string[];
  readonly place: Place;
}

/** The records of a fact file by section, in file order; `base` has the names that facts are told with. */
export function recordTitles(file: FactFile, base: FactBase): Readonly<Record<RecordKind, readonly RecordTitle[]>> {
  return {
    sources: file.sources.map(ofSource),
    applicants: file.applicants.map((one) => ofNamed('applicants', one, one.kind)),
    measures: file.measures.map((one) => ofNamed('measures', one, one.unit)),
    facts: file.facts.map((fact) => ofFact(fact, base)),
  };
}

/**
 * The records of a base that a query finds, by name, alias or id, every word of it in any order, whatever the case: at
 * most `most` of them, applicants and measures before sources and facts. Where only another name or the id has the
 * words, the title has it too, so that whoever sifts titles keeps it.
 */
export function findRecords(base: FactBase, query: string, most: number): RecordTitle[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found: RecordTitle[] = [];
  for (const kind of ['applicants', 'measures', 'sources', 'facts'] as const) {
    for (const file of base.files) {
      for (const record of recordTitles(file, base)[kind]) {
        const title = titleWith(record, words);
        if (title === null) continue;
        found.push({ ...record, title });
        if (found.length === most) return found;
      }
    }
  }
  return found;
}

function titleWith({ title, id, aliases }: RecordTitle, words: readonly string[]): string | null {
  const has = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  if (has(title)) return title;
  return [...aliases, id].map((other) => `${title} · ${other}`).find(has) ?? null;
}

function ofSource({ id, title, publisher, issued, place }: Source): RecordTitle {
  const detail = [publisher, issued].filter((part) => part !== null).join(', ');
  return { kind: 'sources', id, title, detail, aliases: publisher === null ? [] : [publisher], place };
}

function ofNamed(
  kind: 'applicants' | 'measures',
  { id, name, aliases, place }: Applicant | Measure,
  detail: string | null,
): RecordTitle {
  return { kind, id, title: bothNames(name, aliases), detail: detail ?? '', aliases, place };
}

function ofFact(fact: Fact, base: FactBase): RecordTitle {
  const { id, place, statement, figureText } = fact;
  const applicant = base.applicants.get(fact.applicant);
  const measure = base.measures.get(fact.measure ?? '');
  const names = [applicant?.name ?? fact.applicant, statement ?? measure?.name ?? fact.measure ?? ''];
  const aliases = (applicant?.aliases ?? []).flatMap((one) => [
    one,
    ...(measure?.aliases ?? []).map((other) => `${one} ${other}`),
  ]);
  return {
    kind: 'facts',
    id,
    title: [...names, statement === null ? figureText : ''].filter((part) => part !== '').join(' · '),
    detail: periodName(fact) ?? '',
    aliases: [...aliases, ...(measure?.aliases ?? [])],
    place,
  };
}
