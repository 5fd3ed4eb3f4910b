import type { Directive, Note } from '../note/note';
import { lineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';
import { rules } from './rules';

/** Whether directives of a note switch a place off: for every code, or for one. */
export interface Suppression {
  /** True where everything is off at a span. */
  all(span: Span): boolean;
  /** True where a code is off at a span. */
  code(span: Span, code: string): boolean;
}

/** What is off: these codes, or all of them. */
interface Off {
  readonly all: boolean;
  /** Only such as there are. */
  readonly codes: ReadonlySet<string>;
}

const known: ReadonlySet<string> = new Set(rules.map(({ code }) => code));
const nothing: Off = { all: false, codes: new Set() };

/** Reads the directives of a note once; each question is then two look-ups by place. */
export function suppressionOf(note: Note): Suppression {
  if (!note.settings.enabled) return { all: () => true, code: () => true };
  if (note.directives.length === 0) return { all: () => false, code: () => false };
  const index = lineIndex(note.text);
  const lineOf = (offset: number): number => index.positionAt(offset).line;
  const lines = new Map<number, Off>();
  let file = nothing;
  /** From each place on, what is off there, until the next. */
  const changes: { readonly from: number; readonly off: Off }[] = [{ from: 0, off: nothing }];
  for (const directive of note.directives) {
    const { kind, start, end } = directive;
    const last = changes.at(-1)!.off;
    if (kind === 'disable-file') file = add(file, directive);
    else if (kind === 'disable') changes.push({ from: end, off: add(last, directive) });
    else if (kind === 'enable') changes.push({ from: start, off: remove(last, directive) });
    else if (kind !== 'accept') {
      const line = kind === 'disable-line' ? lineOf(start) : lineOf(end) + 1;
      lines.set(line, add(lines.get(line) ?? nothing, directive));
    }
  }
  const offAt = ({ start }: Span): readonly Off[] => {
    let low = 0;
    let high = changes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (changes[middle]!.from <= start) low = middle;
      else high = middle - 1;
    }
    return [file, changes[low]!.off, (lines.size === 0 ? undefined : lines.get(lineOf(start))) ?? nothing];
  };
  return {
    all: (span) => offAt(span).some(({ all }) => all),
    code: (span, code) => offAt(span).some(({ all, codes }) => all || codes.has(code)),
  };
}

function add(off: Off, { codes }: Directive): Off {
  if (codes.length === 0) return { ...off, all: true };
  const more = codes.filter((code) => known.has(code) && !off.codes.has(code));
  return more.length === 0 ? off : { ...off, codes: new Set([...off.codes, ...more]) };
}

/** `enable` ends all that was switched off before, `enable code` that code. */
function remove(off: Off, { codes }: Directive): Off {
  if (codes.length === 0) return nothing;
  return { all: off.all, codes: new Set([...off.codes].filter((code) => !codes.includes(code))) };
}
