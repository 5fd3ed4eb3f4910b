import type { FactBase, FactFile, FactProblem, FactProblemCode, RecordKind } from '../../factbase';
import { scalarLike } from '../../factbase/yaml/scalarLike';
import { comparableKinds, readFigures } from '../../figures';
import type { Edit } from '../../text/edit';
import { fieldInsertion } from './fieldInsertion';
import { recordStub } from './recordStub';
import { wordsOfId } from './wordsOfId';

/** An edit of a fact file. */
export interface FactEdit extends Edit {
  readonly path: string;
}

/** A repair of a problem in a fact file. The edits are for the texts that the problem was found in. */
export interface FactFix {
  /** A message template, see `formatMessage`, and what fills it. */
  readonly title: string;
  readonly args: Readonly<Record<string, string>>;
  readonly edits: readonly FactEdit[];
  readonly preferred: boolean;
}

/**
 * The repairs of a problem that are mechanical, the likeliest first; none for a file that is no YAML now. What is not
 * repaired stays as it is written, comments and all.
 */
export function factFixes(problem: FactProblem, base: FactBase): readonly FactFix[] {
  const file = base.files.find(({ path }) => path === problem.path);
  if (file === undefined || file.stale) return [];
  return [...rewritten(problem), ...(repairs[problem.code]?.(problem, file, base) ?? [])];
}

/** The text that the problem itself knows to be right. */
function rewritten({ repair, path, span }: FactProblem): readonly FactFix[] {
  if (repair === null) return [];
  return [{ title: 'Write “{text}”', args: { text: repair }, edits: [{ path, span, text: repair }], preferred: true }];
}

type Repair = (problem: FactProblem, file: FactFile, base: FactBase) => readonly FactFix[];

const repairs: Readonly<Partial<Record<FactProblemCode, Repair>>> = {
  'missing-field': ({ variant, args, path, span }, file, base) => {
    const { field = '' } = args;
    const record = file.unread.find(({ place }) => place.key.start === span.start);
    if (record === undefined || variant !== 'field') return [];
    const edit = fieldInsertion(file, record.place, field, valueOf(field, record.kind, record.id, base));
    return edit === null
      ? []
      : [{ title: 'Add “{field}”', args: { field }, edits: [{ path, ...edit }], preferred: true }];
  },

  'duplicate-id': ({ args, path, span }, _, base) => {
    const taken = new Set(Object.values(base.unread).flatMap((records) => [...records.keys()]));
    const isTaken = (id: string): boolean =>
      [base.sources, base.applicants, base.measures, base.facts, taken].some((ids) => ids.has(id));
    let number = 2;
    while (isTaken(`${args.id ?? ''}-${number}`)) number++;
    const text = `${args.id ?? ''}-${number}`;
    return [{ title: 'Rename this one to “{text}”', args: { text }, edits: [{ path, span, text }], preferred: false }];
  },

  'unknown-reference': ({ args, span }, file, base) => {
    const kind = REFERRED[args.field ?? ''];
    const id = kind === undefined ? null : file.text.slice(span.start, span.end).replace(/^(["'])(.*)\1$/, '$2');
    const edit = id === null || kind === undefined ? null : recordStub(base, file, kind, id);
    if (edit === null || id === null) return [];
    return [{ title: 'Create “{id}”', args: { id }, edits: [edit], preferred: false }];
  },

  'figure-not-in-quote': ({ path, span }, file) => {
    const fact = file.facts.find(({ place }) => place.fields.figure?.value.start === span.start);
    const { figure, quote } = fact ?? {};
    if (figure == null || quote == null) return [];
    const quoted = readFigures(quote.exact).filter((one) => comparableKinds(one, figure));
    const texts = [...new Set(quoted.map(({ text }) => text))];
    if (texts.length > MOST_QUOTED) return [];
    return texts.flatMap((figureText): FactFix[] => {
      const text = scalarLike(figureText, file.text.slice(span.start, span.end));
      if (text === null) return [];
      const args = { text: figureText };
      return [
        {
          title: 'Write the figure of the quote: {text}',
          args,
          edits: [{ path, span, text }],
          preferred: texts.length === 1,
        },
      ];
    });
  },

  'conflicting-facts': ({ path, span, args }, file) => {
    const fact = file.facts.find(({ place }) => place.fields.figure?.value.start === span.start);
    if (fact?.supersedes !== null) return [];
    const edit = fieldInsertion(file, fact.place, 'supersedes', args.other ?? '');
    if (edit === null) return [];
    const also = { other: args.other ?? '' };
    return [{ title: 'Let this one supersede “{other}”', args: also, edits: [{ path, ...edit }], preferred: false }];
  },
};

/** What a field is likely to say, as far as the id of its record tells; null where it does not. */
function valueOf(field: string, kind: RecordKind, id: string, base: FactBase): string | null {
  if (field === 'name' || field === 'title') return wordsOfId(id);
  if (kind !== 'facts') return null;
  if (field === 'applicant')
    return longest([...base.applicants.keys()].filter((one) => `${id}-`.startsWith(`${one}-`)));
  if (field === 'measure') return longest([...base.measures.keys()].filter((one) => `-${id}-`.includes(`-${one}-`)));
  const [only, ...others] = base.sources.keys();
  return field === 'source' && only !== undefined && others.length === 0 ? only : null;
}

function longest(texts: readonly string[]): string | null {
  return texts.reduce<string | null>(
    (found, text) => (found === null || text.length > found.length ? text : found),
    null,
  );
}

/** A quote with more figures than these leaves too much to choose from. */
const MOST_QUOTED = 4;

/** What a field refers to. */
const REFERRED: Readonly<Record<string, Exclude<RecordKind, 'facts'> | undefined>> = {
  applicant: 'applicants',
  parent: 'applicants',
  measure: 'measures',
  broader: 'measures',
  source: 'sources',
};
