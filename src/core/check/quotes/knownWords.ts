import type { Fact, FactBase, Source } from '../../factbase/factBase';
import { toQuoteTokens, type QuoteToken } from './quoteTokens';

/** Words of a source that are known, word for word. */
export interface KnownWords {
  readonly source: string;
  /** The fact that has them for its quote; null for words of the source's own text. */
  readonly fact: Fact | null;
  readonly text: string;
  readonly tokens: readonly QuoteToken[];
}

/** A part of known words that is short enough to be searched; `from` and `to` count tokens. */
export interface Stretch {
  readonly words: KnownWords;
  readonly from: number;
  readonly to: number;
}

/** No part of a quotation that is looked for has more tokens than this. */
export const LONGEST_PART = 128;

const wordsOfFacts = new WeakMap<Fact, KnownWords>();

/** The quote of a fact with what its source has around it; null where it has none. */
export function wordsOf(fact: Fact): KnownWords | null {
  if (fact.quote === null) return null;
  let words = wordsOfFacts.get(fact);
  if (words === undefined) {
    const { prefix, exact, suffix } = fact.quote;
    const text = [prefix, exact, suffix]
      .filter((part) => part !== null)
      .join(' ')
      .slice(0, LONGEST_QUOTE);
    wordsOfFacts.set(fact, (words = { source: fact.source, fact, text, tokens: toQuoteTokens(text) }));
  }
  return words;
}

/** What of a quote is read, in characters. */
const LONGEST_QUOTE = 100_000;

const wordsOfTitles = new WeakMap<Source, readonly QuoteToken[]>();

export function titleOf(source: Source): readonly QuoteToken[] {
  let tokens = wordsOfTitles.get(source);
  if (tokens === undefined) wordsOfTitles.set(source, (tokens = toQuoteTokens(source.title.slice(0, 1000))));
  return tokens;
}

/** Stretches that overlap by half, so that whatever is no longer than a part is whole in one of them. */
export function stretchesOf(words: KnownWords, from = 0): Stretch[] {
  const stretches: Stretch[] = [];
  const { length } = words.tokens;
  for (let start = from; start === from || start + LONGEST_PART < length; start += LONGEST_PART) {
    stretches.push({ words, from: start, to: Math.min(length, start + 2 * LONGEST_PART) });
  }
  return stretches;
}

/**
 * The stretches of a source’s quotes that have most in common with a part of a quotation, the best first: at most a
 * handful, however many there are.
 */
export function stretchesLike(part: readonly QuoteToken[], source: string, base: FactBase): Stretch[] {
  const { stretches, holders } = indexOf(source, base);
  const votes = new Map<number, number>();
  for (const term of termsOf(part)) {
    for (const holder of holders.get(term) ?? []) votes.set(holder, (votes.get(holder) ?? 0) + 1);
  }
  return [...votes]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MOST_LIKE)
    .map(([index]) => stretches[index]!);
}

const MOST_LIKE = 3;
/** A word that more stretches have tells them apart no better. */
const MOST_HOLDERS = 32;

interface SourceIndex {
  readonly stretches: readonly Stretch[];
  /** By a token, or by two that follow each other, the stretches with it. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<
  FactBase,
  { readonly facts: ReadonlyMap<string, Fact[]>; readonly built: Map<string, SourceIndex> }
>();

/** The index of a source is made when a quotation from it is looked for first. */
function indexOf(source: string, base: FactBase): SourceIndex {
  let ofBase = indexes.get(base);
  if (ofBase === undefined) indexes.set(base, (ofBase = { facts: bySource(base), built: new Map() }));
  let index = ofBase.built.get(source);
  if (index === undefined) ofBase.built.set(source, (index = build(ofBase.facts.get(source) ?? [])));
  return index;
}

function bySource(base: FactBase): Map<string, Fact[]> {
  const facts = new Map<string, Fact[]>();
  for (const fact of base.facts.values()) {
    const known = facts.get(fact.source);
    if (known === undefined) facts.set(fact.source, [fact]);
    else known.push(fact);
  }
  return facts;
}

function build(facts: readonly Fact[]): SourceIndex {
  const stretches = facts.flatMap((fact) => {
    const words = wordsOf(fact);
    return words === null ? [] : stretchesOf(words);
  });
  const holders = new Map<string, number[]>();
  stretches.forEach(({ words, from, to }, index) => {
    for (const term of termsOf(words.tokens.slice(from, to))) {
      const known = holders.get(term);
      if (known === undefined) holders.set(term, [index]);
      else if (known.length < MOST_HOLDERS) known.push(index);
    }
  });
  return { stretches, holders };
}

function termsOf(tokens: readonly QuoteToken[]): ReadonlySet<string> {
  const terms = new Set<string>();
  tokens.forEach(({ key }, index) => {
    terms.add(key);
    const next = tokens[index + 1];
    if (next !== undefined) terms.add(`${key} ${next.key}`);
  });
  return terms;
}
