import type { FactBase, Measure } from '../factbase/factBase';
import { EMPTY_WORDS, FIELD_WORDS, NO_WORD } from './fieldWords';
import type { EntityMention } from './mention';
import { nameMatcher, type NameMatcher } from './nameMatcher';

/** The words that the names of measures are made of, by which a text may speak of a measure without naming it in full. */
export interface MeasureWords {
  /** Finds words of measures in a text; the ids of a mention are the one key that stands for the word. */
  readonly matcher: NameMatcher;
  /** All words of a measure's names and unit. */
  wordsOf(measure: string): ReadonlySet<string>;
  /** The words of each of its names. */
  namesOf(measure: string): readonly ReadonlySet<string>[];
}

/** The key of a word of measures. */
export function keyOf({ ids }: EntityMention): string {
  return ids[0]!;
}

const none: ReadonlySet<string> = new Set();

/** Splits the names and units of a base's measures into words, those of the field and all others. */
export function measureWords(base: FactBase): MeasureWords {
  const measures = [...base.measures.values()];
  const field = FIELD_WORDS.flatMap((row) => row.map((form) => [form, row[0]!] as const));
  const empty = [...EMPTY_WORDS].map((word) => [word, ''] as const);
  const others = ownWords(measures, nameMatcher([...field, ...empty]));
  const matcher = keyed(
    nameMatcher([...field, ...empty, ...others.map((word) => [word, word.toLowerCase()] as const)]),
  );
  const read = (name: string): ReadonlySet<string> => new Set(matcher.find(name).map(({ ids }) => ids[0]!));
  const names = new Map(measures.map((measure) => [measure.id, namesOf(measure).map(read)]));
  const all = new Map(
    measures.map(({ id, unit }) => [id, new Set([...names.get(id)!, read(unit ?? '')].flatMap((words) => [...words]))]),
  );
  return { matcher, wordsOf: (id) => all.get(id) ?? none, namesOf: (id) => names.get(id) ?? [] };
}

function namesOf({ name, aliases }: Measure): string[] {
  return [name, ...aliases];
}

/** Leaves out the empty words, which are known only so that no shorter word is found in them. */
function keyed(matcher: NameMatcher): NameMatcher {
  return {
    find: (text, atoms) =>
      matcher
        .find(text, atoms)
        .filter(({ ids, start, end }) => ids[0] !== '' && !NO_WORD.test(text.slice(start, end + 2))),
  };
}

/** What is left of the names besides the words of the field; long stretches of Han are split where others stand in them. */
function ownWords(measures: readonly Measure[], known: NameMatcher): string[] {
  const latin = new Set<string>();
  const han = new Set<string>();
  for (const measure of measures) {
    for (const name of [...namesOf(measure), measure.unit ?? '']) {
      let rest = name;
      for (const { start, end } of known.find(name))
        rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
      for (const [word] of rest.matchAll(/\bnon-?\p{Script=Latin}+|[\p{Script=Latin}\d]{2,}/giu)) latin.add(word);
      for (const [word] of rest.matchAll(/\p{Script=Han}{2,}/gu)) {
        const bare = word.replace(HAN_ENDS, '');
        if (bare.length >= 2) han.add(bare);
      }
    }
  }
  return [...latin, ...split(han)];
}

/** Function words around a stretch of Han, and words for how much there is of it. */
const HAN_ENDS = /^[的其与和及每向]+|[的中与和及量数率件项个]+$/g;

/** 量子计算 is 量子 and 计算 where 量子 is a word of its own; so is 硫化物固态电池 where 固态电池 is one. */
function split(stretches: ReadonlySet<string>): string[] {
  return [...stretches].flatMap((stretch) => {
    for (let at = stretch.length - 2; at >= 2; at--) {
      const parts = [stretch.slice(0, at), stretch.slice(at)];
      if (parts.some((part) => stretches.has(part))) return parts;
    }
    return [stretch];
  });
}
