import { findQuote } from '../check/quotes/findQuote';
import { nearestPassage } from '../check/quotes/nearestPassage';
import { sourcePath, sourceText, type Fact, type FactBase } from '../factbase';
import type { Span } from '../text/span';

/** A place in the text of a source, which is a file of the workspace folder. */
export interface TextPlace {
  readonly path: string;
  /** The text that the span is into. */
  readonly text: string;
  /** Null where only the file is known. */
  readonly span: Span | null;
}

/**
 * Where the quote of a fact stands in the text of its source, or else the passage that is most like it. Null where the
 * source has no text that can be read.
 */
export function quotePlace({ quote, source }: Pick<Fact, 'quote' | 'source'>, base: FactBase): TextPlace | null {
  const record = base.sources.get(source);
  const path = record === undefined ? null : sourcePath(record);
  const text = sourceText(source, base);
  if (path === null || text === null) return null;
  if (quote === null) return { path, text: text.text, span: null };
  const span = findQuote(quote, text) ?? nearestPassage(quote.exact, text)?.span ?? null;
  return { path, text: text.text, span };
}
