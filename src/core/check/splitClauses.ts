import type { Span } from '../text/span';

/** Clauses end at commas, semicolons, colons, dashes, bars and brackets; a comma inside a number ends none. */
export function splitClauses(text: string, sentence: Span): Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (let at = sentence.start; at < sentence.end; at++) {
    if (!isClauseEnd(text, at)) continue;
    if (at > start) clauses.push({ start, end: at });
    start = at + 1;
  }
  if (start < sentence.end) clauses.push({ start, end: sentence.end });
  return clauses;
}

/** Whether a clause ends at the character at `at`. */
export function isClauseEnd(text: string, at: number): boolean {
  switch (text[at]) {
    case ',':
    case '，':
      return !(/\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? ''));
    case ';':
    case '；':
    case '：':
    case '(':
    case ')':
    case '（':
    case '）':
    case '｜':
    case '|':
      return true;
    case ':':
      return !/\d/.test(text[at + 1] ?? '');
    case '—':
    case '–':
      return text[at - 1] === ' ';
    default:
      return false;
  }
}
