import type { Span } from '../text/span';
import type { FootnoteDefinition } from './note';
import { trimmedEnd, trimmedStart } from './whiteSpace';

/**
 * Reads a footnote definition, which all of `span` is: `[^a-1]: Gazette, p. 4` has the label `a-1` and the text
 * `Gazette, p. 4`.
 */
export function readFootnoteDefinition(text: string, span: Span): FootnoteDefinition {
  const labelSpan = { start: span.start + '[^'.length, end: text.indexOf(']', span.start) };
  const end = trimmedEnd(text, span.start, span.end);
  const start = trimmedStart(text, labelSpan.end + ']:'.length, end);
  const lines = text.slice(start, end).split('\n');
  return {
    start: span.start,
    end,
    label: text.slice(labelSpan.start, labelSpan.end),
    labelSpan,
    text: lines.flatMap((line) => line.trim() || []).join(' '),
    textSpan: { start, end },
  };
}
