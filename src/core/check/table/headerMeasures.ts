import type { FactBase } from '../../factbase/factBase';
import type { FigureKind } from '../../figures';
import { lexisOf } from '../lexis';
import type { EntityMention, Passage } from '../mention';
import type { Place } from '../place';
import { withoutKind } from './columnKind';
import { actsIn, headerWords, isAct, isActOnly, isEmpty, type HeaderWords } from './headerWords';
import type { Surroundings } from './surroundings';
import { withoutUnit } from './unitIn';

/** What a header says that is counted. */
export interface HeaderMeasures {
  readonly mentions: readonly EntityMention[];
  /** True where the header leaves no doubt: it names the measure in full, or in short as one of a kind. */
  readonly sure: boolean;
  /** True where it names something that no measure has: then no measure that is named elsewhere is meant for certain. */
  readonly unknown: boolean;
}

export const saysNothing: HeaderMeasures = { mentions: [], sure: false, unknown: false };

/**
 * The measure that a header names in full, or in short: “Granted” below “Invention patents, 2023” is invention patents
 * granted, and 其中：先进封装（件） is 先进封装专利申请. A name in short has to be part of the measure's name, the rest of
 * which stands in the table's surroundings or says nothing. `source` is where the header stands.
 */
export function headerMeasures(
  text: string,
  source: Place,
  passage: Passage,
  kind: FigureKind,
  around: Surroundings,
  base: FactBase,
): HeaderMeasures {
  const other = [...passage.periods, ...outside(passage.applicants, passage.measures)];
  const said = headerWords(withoutKind(withoutUnit(blank(text, other))));
  if (isEmpty(said)) return passage.measures.length === 0 ? saysNothing : named(passage.measures);
  const rest = headerWords(withoutKind(withoutUnit(blank(text, [...other, ...passage.measures]))));
  if (passage.measures.length > 0 && isEmpty(rest)) return named(passage.measures);
  const found = inShort(said, kind, around, base);
  if (found === null) {
    const unknown =
      !isActOnly(said) || around.measures.some(({ ids }) => ids.some((id) => isOfOtherAct(id, said, base)));
    return { mentions: passage.measures, sure: false, unknown };
  }
  const mention = { ids: found.ids, start: 0, end: text.length, source, text };
  return { mentions: [mention, ...passage.measures], sure: found.sure, unknown: false };
}

function named(mentions: readonly EntityMention[]): HeaderMeasures {
  return { mentions, sure: mentions.length === 1 && mentions[0]!.ids.length === 1, unknown: false };
}

function outside(mentions: readonly EntityMention[], of: readonly EntityMention[]): EntityMention[] {
  return mentions.filter(({ start, end }) => !of.some((other) => other.start <= start && end <= other.end));
}

function blank(text: string, spans: readonly { start: number; end: number }[]): string {
  let rest = text;
  for (const { start, end } of spans) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

interface Found {
  readonly ids: readonly string[];
  readonly sure: boolean;
}

/** The measures of a kind whose names hold all that is said. */
function inShort(said: HeaderWords, kind: FigureKind, around: Surroundings, base: FactBase): Found | null {
  const lexis = lexisOf(base);
  const close = new Set(around.measures.flatMap(({ ids }) => ids));
  const matches: { id: string; left: number; isCovered: boolean; isCaptioned: boolean }[] = [];

  for (const { id, names } of candidates(said, base)) {
    if (!lexis.kindsOf(id).has(kind)) continue;
    let best: { left: number; isCovered: boolean } | null = null;
    let isCaptioned = false;
    for (const name of names) {
      const left = leftOf(name, said);
      if (left === null || left.some((part) => !isAct(part) && says(around.others, part))) continue;
      const isCovered = left.every((part) => says(around.said, part));
      const rest = left.filter((part) => !isAct(part));
      if (rest.length >= TELLING && rest.every((part) => says(around.captions, part))) isCaptioned = true;
      const isBetter =
        best === null || (isCovered && !best.isCovered) || (isCovered === best.isCovered && left.length > best.left);
      if (isBetter) best = { left: left.length, isCovered };
    }
    if (best !== null) matches.push({ id, ...best, isCaptioned });
  }
  if (matches.length === 0) return null;
  const discussed = matches.filter(({ id }) => close.has(id));
  // A caption that has all the rest of a measure’s name means that one, whatever was counted before.
  const captioned = matches.filter(({ isCaptioned }) => isCaptioned);
  if (captioned.length > 0 && !discussed.some(({ isCaptioned }) => isCaptioned)) return toFound(captioned, true);
  if (discussed.length > 0) return toFound(discussed, true);
  const covered = matches.filter(({ isCovered }) => isCovered);
  const most = Math.max(...covered.map(({ left }) => left));
  if (covered.length > 0)
    return toFound(
      covered.filter(({ left }) => left === most),
      true,
    );
  return toFound(matches, false);
}

/** So many words of a name are there for no other reason. */
const TELLING = 2;

function says({ words, runs }: HeaderWords, part: string): boolean {
  return words.has(part) || runs.some((run) => run.includes(part));
}

function toFound(matches: readonly { id: string }[], sure: boolean): Found {
  return { ids: matches.map(({ id }) => id), sure: sure && matches.length === 1 };
}

/** What of a name is not said; null where something is said that is not in the name. */
function leftOf(name: HeaderWords, said: HeaderWords): string[] | null {
  for (const word of said.words) if (!name.words.has(word)) return null;
  const left = [...name.words].filter((word) => !said.words.has(word));
  let runs = [...name.runs];
  for (const run of said.runs) {
    const at = runs.findIndex((other) => other.includes(run));
    if (at < 0) return null;
    const [before = '', ...behind] = runs[at]!.split(run);
    runs = [...runs.slice(0, at), before, behind.join(run), ...runs.slice(at + 1)].filter((part) => part !== '');
  }
  return [...left, ...runs];
}

function isOfOtherAct(id: string, said: HeaderWords, base: FactBase): boolean {
  const acts = actsIn(said);
  const own = indexOf(base).measures.get(id)?.names.flatMap(actsIn) ?? [];
  return own.length > 0 && acts.every((act) => !own.includes(act));
}

interface Named {
  readonly id: string;
  readonly names: readonly HeaderWords[];
}

interface NameIndex {
  readonly measures: ReadonlyMap<string, Named>;
  /** By each word, and each Chinese character, of their names. */
  readonly byPart: ReadonlyMap<string, ReadonlySet<Named>>;
}

/** The measures that have the first word, or the first character, of what is said in a name. */
function candidates({ words, runs }: HeaderWords, base: FactBase): Iterable<Named> {
  const sets = [...words, ...runs.map((run) => run[0]!)].map((part) => indexOf(base).byPart.get(part));
  if (sets.some((set) => set === undefined)) return [];
  return sets.reduce((least, set) => (set!.size < least!.size ? set : least)) ?? [];
}

const indexes = new WeakMap<FactBase, NameIndex>();

function indexOf(base: FactBase): NameIndex {
  let index = indexes.get(base);
  if (index === undefined) indexes.set(base, (index = build(base)));
  return index;
}

function build(base: FactBase): NameIndex {
  const measures = new Map<string, Named>();
  const byPart = new Map<string, Set<Named>>();
  for (const { id, name, aliases } of base.measures.values()) {
    const measure = { id, names: [name, ...aliases].map(headerWords) };
    measures.set(id, measure);
    for (const { words, runs } of measure.names) {
      for (const part of [...words, ...runs.flatMap((run) => Array.from(run))]) {
        const set = byPart.get(part);
        if (set === undefined) byPart.set(part, new Set([measure]));
        else set.add(measure);
      }
    }
  }
  return { measures, byPart };
}
