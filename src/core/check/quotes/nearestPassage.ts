import type { SearchableText } from '../../text/searchableText';
import type { Span } from '../../text/span';
import { differences, type Difference } from './differences';
import { LONGEST_PART } from './knownWords';
import { locate, type Location } from './locate';
import { passagesLike, type SourcePassage } from './passagesLike';
import { toQuoteTokens, type QuoteToken } from './quoteTokens';

/** What a source has in place of words that are not in it. */
export interface NearestPassage {
  /** In the text of the source. */
  readonly span: Span;
  readonly text: string;
  /** What differs, of the words and of the source: `“nothing” ≠ “little”`. */
  readonly difference: string;
}

/** The passage of a source that is nearest to words that are not in it; null where nothing is like them. */
export function nearestPassage(words: string, source: SearchableText): NearestPassage | null {
  const quoted = toQuoteTokens(words.slice(0, LONGEST_WORDS)).slice(0, LONGEST_PART);
  const found = passagesLike(words.slice(0, LONGEST_WORDS), source).flatMap((passage) => {
    const location = locate(quoted, passage.tokens, (size) => Math.floor(size * 0.5));
    return location === null || location.known.from === location.known.to ? [] : [{ passage, location }];
  });
  const [best] = found.sort((a, b) => a.location.errors - b.location.errors);
  if (best === undefined) return null;
  const { passage, location } = best;
  const start = passage.tokens[location.known.from]!.start;
  const end = passage.tokens[location.known.to - 1]!.end;
  const text = passage.text.slice(start, end);
  const counted = differences(quoted, passage.tokens, location).slice(0, MOST_SHOWN);
  const pairs = counted.map((one) => inWords(one, words, quoted, passage, location));
  const difference = (pairs.length > 0 ? pairs : [apart(words, text)])
    .map(([stated, sourced]) => `“${stated}” ≠ “${sourced}”`)
    .join(', ');
  return { span: { start: passage.span.start + start, end: passage.span.start + end }, text, difference };
}

const LONGEST_WORDS = 4000;
const MOST_SHOWN = 2;

/** Words that are missing on one side are shown with those beside them that both have. */
function inWords(
  { quoted, known }: Difference,
  words: string,
  tokens: readonly QuoteToken[],
  passage: SourcePassage,
  location: Location,
): readonly [string, string] {
  const isMissing = quoted.from === quoted.to || known.from === known.to;
  const before = isMissing && quoted.from > location.quoted.from && known.from > location.known.from ? 1 : 0;
  const behind = isMissing && quoted.to < location.quoted.to && known.to < location.known.to ? 1 : 0;
  return [
    textOf(words, tokens, quoted.from - before, quoted.to + behind),
    textOf(passage.text, passage.tokens, known.from - before, known.to + behind),
  ];
}

function textOf(text: string, tokens: readonly QuoteToken[], from: number, to: number): string {
  return from >= to ? '' : text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}

/** Where only punctuation or capitals differ: the first words that are not the same. */
function apart(words: string, source: string): readonly [string, string] {
  const [stated, sourced] = [words.trim().split(/\s+/), source.trim().split(/\s+/)];
  const at = stated.findIndex((word, index) => word !== sourced[index]);
  return [stated[at] ?? stated.at(-1) ?? '', sourced[at] ?? sourced.at(-1) ?? ''];
}
