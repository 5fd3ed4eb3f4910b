import type { Span } from '../../../src/core/text/span';

/**
 * What a fixture says of a span of its note. In a line of carets below a line of the note, each character stands under
 * one character (code point) of that line, so that emoji and Chinese count as one each. The ideographic space and the
 * full-width caret `＾` may stand under wide characters, to be under them on a screen too:
 * ```
 * China filed more than 36,000 patents.
 *             ^^^^^^^^^^^^^^^^ figure-mismatch: … 38,000 …
 * 中国申请专利超过3.6万件。
 * 　　　　　　＾＾^^^＾ figure-mismatch: … 38,000 …
 * ```
 * Several lines of carets may follow each other. After the carets stands one of:
 * - `code: message` or `severity code: message`, a finding; `…` in the message stands for any text
 * - `verified`, `mismatch`, `unsure`, `unsupported`, `ignored`, with the ids of its facts or without: a judgement
 * - `no verdict`: no judgement has a character of the span
 */
export interface Annotation extends Span {
  /** What stands after the carets. */
  readonly label: string;
}

export interface AnnotatedText {
  /** The text without the annotations, which the spans are offsets of. */
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

const CARETS = /^[ \u3000]*[\^＾]+ /u;

/** Takes the lines of carets out of a text. */
export function parseAnnotations(annotated: string): AnnotatedText {
  const lines: string[] = [];
  const annotations: Annotation[] = [];
  let start = 0;
  for (const line of annotated.split('\n')) {
    const carets = CARETS.exec(line)?.[0];
    const above = lines.at(-1);
    if (carets === undefined || above === undefined) {
      if (above !== undefined) start += above.length + 1;
      lines.push(line);
      continue;
    }
    const points = Array.from(above);
    const [from, to] = [carets.search(/[\^＾]/), carets.length - 1];
    if (to > points.length) throw new Error(`carets outside of their line:\n${above}\n${line}`);
    const length = (count: number): number => points.slice(0, count).join('').length;
    annotations.push({ start: start + length(from), end: start + length(to), label: line.slice(carets.length) });
  }
  return { text: lines.join('\n'), annotations };
}

/** Writes annotations under the lines that they are about, in the order given for each line. */
export function annotate(text: string, annotations: readonly Annotation[]): string {
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const own = annotations.filter(
      (annotation) => annotation.start >= start && annotation.start <= start + line.length,
    );
    const carets = own.map((annotation) => {
      const before = line.slice(0, annotation.start - start);
      // A span that goes on in the next line ends with its line here.
      const covered = line.slice(annotation.start - start, annotation.end - start);
      return `${fill(before, ' ', '\u3000')}${fill(covered, '^', '＾')} ${annotation.label}`;
    });
    start += line.length + 1;
    return [line, ...carets].join('\n');
  });
  return lines.join('\n');
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

function fill(text: string, narrow: string, wide: string): string {
  return Array.from(text, (point) => (WIDE.test(point) ? wide : narrow)).join('');
}
