import { likelyPlaces } from '../../text/likelyPlaces';
import type { SearchableText } from '../../text/searchableText';
import type { Span } from '../../text/span';
import { toQuoteTokens, type QuoteToken } from './quoteTokens';

/** A stretch of a source's text. The tokens are in its own text, the span in that of the source. */
export interface SourcePassage {
  readonly text: string;
  readonly tokens: readonly QuoteToken[];
  readonly span: Span;
}

/** The stretches of a source's text that have most in common with some words: a few, the best first. */
export function passagesLike(words: string, source: SearchableText): readonly SourcePassage[] {
  // A note is checked again and again while somebody writes, with the same quotations in it.
  let ofSource = known.get(source);
  if (ofSource === undefined) known.set(source, (ofSource = new Map<string, readonly SourcePassage[]>()));
  let passages = ofSource.get(words);
  if (passages !== undefined) return passages;
  if (ofSource.size >= MOST_KNOWN) ofSource.clear();
  passages = likelyPlaces(source, words).map((span) => {
    const text = source.text.slice(span.start, span.end);
    return { text, tokens: toQuoteTokens(text), span };
  });
  ofSource.set(words, passages);
  return passages;
}

const known = new WeakMap<SearchableText, Map<string, readonly SourcePassage[]>>();
const MOST_KNOWN = 500;
