import type { Span } from '../text/span';

/** A few of the words around a place in a text; `span` is where in them it stands. */
export interface Excerpt {
  readonly text: string;
  readonly span: Span;
}

/** How much is shown on either side: what fits beside a tree, where what is before the figure must not hide it. */
const BEFORE = 20;
const AFTER = 60;
/** How much longer it may be, because an ellipsis for two words tells less than they do. */
const TOLERANCE = 6;

/**
 * The words around a place within its sentence, as they fit beside a tree. For example, of `Last year, Japan filed 3,409
 * patents.` the one around the figure is `…year, Japan filed 3,409 patents.`
 */
export function excerpt(text: string, sentence: Span, { start, end }: Span): Excerpt {
  const before = beginning(text.slice(sentence.start, start), start === end ? AFTER : BEFORE);
  const it = shown(text.slice(start, end));
  const after = ending(text.slice(end, sentence.end));
  return { text: before + it + after, span: { start: before.length, end: before.length + it.length } };
}

/** The end of a text; a word of Latin letters is not cut. */
function beginning(text: string, most: number): string {
  if (text.length <= most + TOLERANCE) return shown(text).trimStart();
  const rest = text.slice(-most);
  const word = isLatin(text.charAt(text.length - most - 1)) ? /^\p{Script=Latin}*/u.exec(rest) : null;
  const cut = rest.slice(word?.[0].length ?? 0);
  return `…${shown(cut.replace(/^[\s\p{P}\p{Cs}\ufffc]+/u, ''))}`;
}

/** The beginning of a text; a word of Latin letters is not cut. */
function ending(text: string): string {
  if (text.length <= AFTER + TOLERANCE) return shown(text).trimEnd();
  const rest = text.slice(0, AFTER);
  const space = isLatin(text.charAt(AFTER)) ? rest.lastIndexOf(' ') : -1;
  const cut = space === -1 ? rest : rest.slice(0, space);
  return `${shown(cut).replace(/[\s\p{P}\p{Cs}]$/u, '')}…`;
}

function isLatin(character: string): boolean {
  return /\p{Script=Latin}/u.test(character);
}

/** What has no text of its own, such as code, is an ellipsis. */
function shown(text: string): string {
  return text.replaceAll('\ufffc', '…').replace(/\s+/g, ' ');
}
