import type { Fact, FactBase } from '../../factbase/factBase';
import { sourceText } from '../../factbase/sourceText';
import { findWords } from '../../text/findWords';
import type { SearchableText } from '../../text/searchableText';
import type { Span } from '../../text/span';
import { differences, type Difference } from './differences';
import {
  LONGEST_PART,
  stretchesLike,
  stretchesOf,
  titleOf,
  wordsOf,
  type KnownWords,
  type Stretch,
} from './knownWords';
import { locate, type Location } from './locate';
import { passagesLike } from './passagesLike';
import { ELLIPSIS, toQuoteTokens, type QuoteToken } from './quoteTokens';

/** Words of a quotation that are not those of the source. */
export interface WrongWords {
  readonly source: string;
  /** The fact whose quote has other words, or that is cited to a source whose text has. */
  readonly fact: Fact | null;
  /** In the text of the quotation. */
  readonly span: Span;
  readonly sourced: string;
}

/**
 * Compares a quotation with what is known of the words of the facts and sources that it is cited to. Gives the words
 * that differ, in order; none where it is verbatim, where it is nowhere in what is known (there may be more of the
 * source than that), and where it is the title of a source.
 *
 * The parts between ellipses have to follow each other in the source. What is compared with what is bounded: a long
 * quotation is cut into parts, each is looked for in a handful of stretches.
 */
export function compareQuotation(text: string, labels: readonly string[], base: FactBase): WrongWords[] {
  const tokens = toQuoteTokens(text);
  const cited = citedBy(labels, base);
  if (!isWorthwhile(tokens) || isTitle(tokens, cited.sources, base)) return [];
  if (cited.sources.some((id) => isVerbatim(text, sourceText(id, base)))) return [];
  const wrong: WrongWords[] = [];
  let last: Found | null = null;
  for (const part of partsOf(tokens)) {
    if (!isWorthwhile(part)) continue;
    const found = find(part, text, cited, last, base);
    if (found === null) continue;
    if (last?.words === found.words && found.location.known.from < last.location.known.to) {
      wrong.push(outOfOrder(last, found));
    } else {
      for (const difference of found.differences) wrong.push(toWords(difference, found));
    }
    last = found;
  }
  return wrong;
}

interface Cited {
  readonly facts: readonly Fact[];
  readonly sources: readonly string[];
}

function citedBy(labels: readonly string[], base: FactBase): Cited {
  const facts = labels.flatMap((label) => base.facts.get(label) ?? []);
  const named = labels.filter((label) => base.sources.has(label));
  return { facts, sources: [...new Set([...facts.map(({ source }) => source), ...named])] };
}

function isVerbatim(quotation: string, text: SearchableText | null): boolean {
  return text !== null && findWords(text, quotation.slice(0, LONGEST_QUOTATION)).length > 0;
}

const LONGEST_QUOTATION = 100_000;

/** One or two words, or four Chinese characters, are quoted for many reasons; not so a figure. */
function isWorthwhile(tokens: readonly QuoteToken[]): boolean {
  const own = tokens.filter(({ free }) => !free);
  if (own.some(({ number }) => number)) return own.length >= 2;
  return own.reduce((sum, { key }) => sum + (HAN.test(key) ? 1 : 2), 0) > 4;
}

const HAN = /^[\u3400-\u9fff]$/;

function isTitle(tokens: readonly QuoteToken[], sources: readonly string[], base: FactBase): boolean {
  const start = tokens.slice(0, LONGEST_PART);
  return sources.some((id) => {
    const source = base.sources.get(id);
    if (source === undefined) return false;
    const title = titleOf(source);
    return tokens.length <= title.length + 2 && locate(start, title, (size) => Math.floor(size / 12)) !== null;
  });
}

function partsOf(tokens: readonly QuoteToken[]): QuoteToken[][] {
  const parts: QuoteToken[][] = [[]];
  for (const token of tokens) {
    if (token.key === ELLIPSIS || parts.at(-1)!.length === LONGEST_PART) parts.push([]);
    if (token.key !== ELLIPSIS) parts.at(-1)!.push(token);
  }
  return parts;
}

interface Found {
  readonly part: readonly QuoteToken[];
  readonly words: KnownWords;
  /** In the tokens of the part, and of all the words. */
  readonly location: Location;
  readonly differences: readonly Difference[];
}

/**
 * Where a part most likely stands: behind the part before it, in the quote of the fact, in other quotes of the source, in
 * its own text.
 */
function find(
  part: readonly QuoteToken[],
  text: string,
  { facts, sources }: Cited,
  before: Found | null,
  base: FactBase,
): Found | null {
  const own = facts.flatMap((fact) => wordsOf(fact) ?? []);
  const following = before === null ? [] : stretchesOf(before.words, before.location.known.to).slice(0, 1);
  const found: Found[] = [];
  const look = (stretch: Stretch, most: (size: number) => number): void => {
    const one = findIn(part, stretch, most);
    if (one !== null) found.push(one);
  };
  for (const stretch of following) look(stretch, mostErrors);
  for (const words of own) for (const stretch of stretchesOf(words).slice(0, MOST_STRETCHES)) look(stretch, mostErrors);
  for (const source of sources) for (const stretch of stretchesLike(part, source, base)) look(stretch, fewErrors);
  for (const source of sources) {
    const known = sourceText(source, base);
    const fact = facts.find((one) => one.source === source) ?? null;
    if (known === null) continue;
    for (const passage of passagesLike(wordsIn(part, text), known)) {
      look({ words: { source, fact, ...passage }, from: 0, to: passage.tokens.length }, fewErrors);
    }
  }
  return found.sort((a, b) => matched(b) - matched(a) || a.differences.length - b.differences.length)[0] ?? null;
}

/** The tokens that both have: what is only the end of a quotation says less than what is nearly all of it. */
function matched({ location: { quoted, errors } }: Found): number {
  return quoted.to - quoted.from - errors;
}

/** Of the quote of a cited fact itself, which is a sentence or two. */
const MOST_STRETCHES = 8;

function findIn(
  part: readonly QuoteToken[],
  { words, from, to }: Stretch,
  most: (size: number) => number,
): Found | null {
  const location = locate(part, words.tokens.slice(from, to), most);
  if (location === null) return null;
  const { known } = location;
  const moved = { ...location, known: { from: known.from + from, to: known.to + from } };
  return { part, words, location: moved, differences: differences(part, words.tokens, moved) };
}

/** Of so many words so many may be others where the very fact is cited, and the quote is meant then. */
function mostErrors(size: number): number {
  return Math.min(size - 1, Math.max(1, Math.floor(size * 0.4)));
}

/** Where another quote of the source may be meant, or something that nobody wrote down: only what is nearly the same. */
function fewErrors(size: number): number {
  return size < 4 ? 0 : Math.floor(size / 4);
}

/** Words that are missing are shown with those beside them that both have. */
function toWords({ quoted, known }: Difference, { part, words, location }: Found): WrongWords {
  const isMissing = quoted.from === quoted.to || known.from === known.to;
  const before = isMissing && quoted.from > location.quoted.from && known.from > location.known.from ? 1 : 0;
  const behind = isMissing && quoted.to < location.quoted.to && known.to < location.known.to ? 1 : 0;
  return {
    source: words.source,
    fact: words.fact,
    span: spanOf(part, quoted.from - before, quoted.to + behind),
    sourced: textOf(words, known.from - before, known.to + behind),
  };
}

/** The source has a part before the one that the quotation has before it. */
function outOfOrder(first: Found, second: Found): WrongWords {
  const { words, location } = second;
  return {
    source: words.source,
    fact: words.fact,
    span: { start: first.part[0]!.start, end: second.part.at(-1)!.end },
    sourced: textOf(words, location.known.from, Math.max(location.known.to, first.location.known.to)),
  };
}

function wordsIn(part: readonly QuoteToken[], text: string): string {
  return part.length === 0 ? '' : text.slice(part[0]!.start, part.at(-1)!.end);
}

function textOf({ text, tokens }: KnownWords, from: number, to: number): string {
  const { start, end } = spanOf(tokens, from, to);
  return text.slice(start, end).replace(/\s+/g, ' ');
}

function spanOf(tokens: readonly QuoteToken[], from: number, to: number): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
