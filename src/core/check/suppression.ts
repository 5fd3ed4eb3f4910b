import type { Note } from '../note/note';
import { lineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';

/** Whether directives of a note switch a place off: for every code, or for one. */
export interface Suppression {
  /** True where everything is off at a span. */
  all(span: Span): boolean;
  /** True where a code is off at a span. */
  code(span: Span, code: string): boolean;
}

const everything: Suppression = { all: () => true, code: () => true };
const nothing: Suppression = { all: () => false, code: () => false };

/** Reads the directives of a note once; each question is then a look at the line of the span. */
export function suppressionOf(note: Note): Suppression {
  if (!note.settings.enabled) return everything;
  if (note.directives.length === 0) return nothing;
  const index = lineIndex(note.text);
  const lineOf = (offset: number): number => index.positionAt(offset).line;
  /** For each line, the codes that are off there; an empty list means every code. */
  const lines = new Map<number, (readonly string[])[]>();
  const regions: { from: number; to: number; codes: readonly string[] }[] = [];
  const open: { from: number; codes: readonly string[] }[] = [];
  const add = (line: number, codes: readonly string[]): void => {
    lines.set(line, [...(lines.get(line) ?? []), codes]);
  };
  for (const { kind, codes, start, end } of note.directives) {
    switch (kind) {
      case 'disable-file':
        regions.push({ from: 0, to: note.text.length, codes });
        break;
      case 'disable-line':
        add(lineOf(start), codes);
        break;
      case 'disable-next-line':
        add(lineOf(end) + 1, codes);
        break;
      case 'disable':
        open.push({ from: end, codes });
        break;
      case 'enable':
        for (const region of open.splice(0)) {
          regions.push({ ...region, to: start });
          const left = codes.length === 0 ? [] : region.codes.filter((code) => !codes.includes(code));
          if (left.length > 0) open.push({ from: end, codes: left });
        }
        break;
      case 'accept':
        break;
    }
  }
  for (const { from, codes } of open) regions.push({ from, to: note.text.length, codes });

  const codesAt = (span: Span): (readonly string[])[] => [
    ...regions.filter(({ from, to }) => span.start >= from && span.end <= to).map(({ codes }) => codes),
    ...(lines.size === 0 ? [] : (lines.get(lineOf(span.start)) ?? [])),
  ];
  return {
    all: (span) => codesAt(span).some((codes) => codes.length === 0),
    code: (span, code) => codesAt(span).some((codes) => codes.length === 0 || codes.includes(code)),
  };
}
