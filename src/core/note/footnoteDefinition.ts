import type { Span } from '../text/span';
import type { FootnoteDefinition } from './note';

/**
 * Reads a footnote definition, which all of `span` is: `[^a-1]: Gazette, p. 4` has the label `a-1` and the text
 * `Gazette, p. 4`.
 */
export function readFootnoteDefinition(text: string, span: Span): FootnoteDefinition {
  const labelSpan = { start: span.start + '[^'.length, end: text.indexOf(']', span.start) };
  const content = text.slice(labelSpan.end + ']:'.length, span.end);
  const end = span.start + text.slice(span.start, span.end).trimEnd().length;
  const start = Math.min(end, span.end - content.trimStart().length);
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
