import { APPLICANT_KINDS, factFields, SOURCE_TYPES, type FactBase, type RecordKind } from '../../factbase';
import { bothNames } from '../bothNames';
import type { Completion, CompletionItem } from './completion';
import { placeInFactFile, type PlaceInFactFile } from './placeInFactFile';

/** What periods and dates look like. */
export const dateLabels = {
  year: 'A year.',
  month: 'A month.',
  day: 'A day.',
  years: 'From one year to another.',
  months: 'From one month to another.',
} as const;

/** What stands in each section of a fact file. */
export const sectionLabels: Readonly<Record<RecordKind, string>> = {
  sources: 'Where figures come from.',
  applicants: 'Who files, holds or decides.',
  measures: 'What is counted.',
  facts: 'What the sources say.',
};

/**
 * What can be written at an offset of a fact file: sections and fields that are not there yet, ids where a record is
 * named, kinds and types, what the base has for other values, and what dates look like. `today` is `YYYYMMDD`.
 */
export function completeFactFile(text: string, offset: number, base: FactBase, today: number): Completion | null {
  const place = placeInFactFile(text, offset);
  if (place === null) return null;
  const typed = text.slice(place.typed.start, place.typed.end);
  const all = itemsAt(place, base, today);
  const found = all.length <= MOST_ITEMS ? all : all.filter(({ filter }) => filter.includes(typed));
  if (all.length === 0) return null;
  return { replace: place.typed, items: found.slice(0, MOST_ITEMS), isIncomplete: found.length > MOST_ITEMS };
}

const MOST_ITEMS = 200;

function itemsAt(place: PlaceInFactFile, base: FactBase, today: number): readonly CompletionItem[] {
  if (place.at === 'section') return sections(place);
  if (place.section === null) return [];
  return place.at === 'field' ? fields(place, place.section) : values(place, place.section, base, today);
}

function sections({ others }: PlaceInFactFile): CompletionItem[] {
  return Object.entries(sectionLabels)
    .filter(([name]) => !others.has(name))
    .map(([name, template]) => ({ ...item('field', name, `${name}:`), about: { template, args: {} } }));
}

/** A fact has a figure of a measure, or a statement. */
function fields({ others }: PlaceInFactFile, section: RecordKind): CompletionItem[] {
  const ruledOut = others.has('statement') ? ['measure', 'figure'] : others.has('figure') ? ['statement'] : [];
  return factFields[section]
    .filter(({ name }) => !others.has(name) && !ruledOut.includes(name))
    .map(({ name, description }) => {
      const text = name === 'aliases' ? 'aliases: []' : `${name}: `;
      const cursor = name === 'aliases' ? text.length - 1 : text.length;
      return { ...item('field', name, text), cursor, about: { template: description, args: {} } };
    });
}

function values(place: PlaceInFactFile, section: RecordKind, base: FactBase, today: number): readonly CompletionItem[] {
  switch (place.field) {
    case 'applicant':
    case 'parent':
      return Array.from(base.applicants.values(), ({ id, name, aliases }) =>
        idItem(id, bothNames(name, aliases), aliases),
      );
    case 'measure':
    case 'broader':
      return Array.from(base.measures.values(), ({ id, name, aliases }) =>
        idItem(id, bothNames(name, aliases), aliases),
      );
    case 'source':
      return Array.from(base.sources.values(), ({ id, title, publisher }) =>
        idItem(id, publisher === null ? title : `${publisher}, ${title}`, []),
      );
    case 'supersedes':
      return facts(place, base);
    case 'kind':
      return APPLICANT_KINDS.map((kind) => item('value', kind, kind));
    case 'type':
      return SOURCE_TYPES.map((type) => item('value', type, type));
    case 'period':
    case 'asOf':
    case 'issued':
    case 'accessed':
      return dates(place.field === 'period', base, today);
    default:
      return known(section, place.field, base);
  }
}

/** Those of the same applicant and measure first. */
function facts({ others }: PlaceInFactFile, base: FactBase): CompletionItem[] {
  const like = (fact: { applicant: string; measure: string | null }): number =>
    Number(fact.applicant === others.get('applicant')) + Number(fact.measure === others.get('measure'));
  return [...base.facts.values()]
    .sort((a, b) => like(b) - like(a))
    .map((fact) => ({
      ...idItem(fact.id, fact.statement ?? fact.figureText, []),
      description: fact.periodText ?? '',
      fact,
    }));
}

/** What they look like at the hand of today, and the periods that the base has most of. */
function dates(isPeriod: boolean, base: FactBase, today: number): CompletionItem[] {
  const digits = String(today);
  const [year, month, day] = [Number(digits.slice(0, 4)), digits.slice(4, 6), digits.slice(6, 8)];
  const shown: (readonly [string, string])[] = [
    [String(isPeriod ? year - 1 : year), dateLabels.year],
    [`${year}-${month}`, dateLabels.month],
    [`${year}-${month}-${day}`, dateLabels.day],
    ...(isPeriod
      ? ([
          [`${year - 5}/${year - 1}`, dateLabels.years],
          [`${year - 1}-07/${year}-06`, dateLabels.months],
        ] as const)
      : []),
  ];
  const used = isPeriod ? mostUsed(Array.from(base.facts.values(), ({ periodText }) => periodText)) : [];
  return [
    ...used.map((text) => item('value', text, text)),
    ...shown
      .filter(([text]) => !used.includes(text))
      .map(([text, template]) => ({ ...item('value', text, text), about: { template, args: {} } })),
  ];
}

/** What other records have for the same field, where that comes again. */
function known(section: RecordKind, field: string, base: FactBase): CompletionItem[] {
  const records: Iterable<Readonly<Record<string, unknown>>> = (
    base[section] as ReadonlyMap<string, Readonly<Record<string, unknown>>> | ReadonlyMap<string, never>
  ).values();
  if (!['unit', 'country', 'language', 'publisher'].includes(field)) return [];
  const texts = Array.from(records, (record) => record[field]).map((text) => (typeof text === 'string' ? text : null));
  return mostUsed(texts).map((text) =>
    item('value', text, /^[%@`]/.test(text) || /: | #/.test(text) ? JSON.stringify(text) : text),
  );
}

const MOST_USED = 12;

function mostUsed(texts: readonly (string | null)[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_USED)
    .map(([text]) => text);
}

function idItem(id: string, detail: string, aliases: readonly string[]): CompletionItem {
  return { ...item('id', id, id), detail, filter: [id, detail, ...aliases].join(' ') };
}

function item(kind: CompletionItem['kind'], label: string, text: string): CompletionItem {
  const rest = { detail: '', description: '', edits: [], fact: null, about: null };
  return { kind, label, filter: label, text, cursor: text.length, ...rest };
}
