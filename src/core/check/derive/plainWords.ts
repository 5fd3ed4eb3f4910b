import { PLAIN_HAN } from '../vocabulary';
import { clauseAt, type Passage } from '../mention';
import type { Given } from './derivation';
import { COMPARING, COMPARING_HAN, DERIVING_HAN, PLAIN } from './words';

/**
 * Whether a stretch of a sentence says nothing of anything but the applicants, measures, periods and figures that are
 * known: “in China grew by”, and not “to women in China grew by”.
 */
export function isPlain(passage: Passage, text: string, from: number, to: number): boolean {
  const rest = unknownIn(passage, text, from, to);
  const words = rest.toLowerCase().match(/[\p{Script=Latin}’'-]+/gu) ?? [];
  return (
    words.every(isPlainWord) && !/[\u3400-\u9fff]{2}/.test(rest.replace(DERIVING_HAN, ' ').replace(PLAIN_HAN, ' '))
  );
}

/** Whether the clause of a figure is plain, so that what the figure is of is all known. */
export function isPlainClause({ situation: { figure, passage }, text }: Given): boolean {
  const clause = clauseAt(passage, figure.start);
  return isPlain(passage, text, clause.start, clause.end);
}

/** Whether a stretch between a figure and an applicant only compares the two: “as many … as”, “more … than”, “of”. */
export function isComparing(passage: Passage, text: string, from: number, to: number): boolean {
  const rest = unknownIn(passage, text, from, to).toLowerCase();
  if (/[,;:()，；：（）]/.test(rest)) return false;
  const words = rest.match(/[\p{Script=Latin}’'-]+/gu) ?? [];
  return (
    words.every((word) => COMPARING.has(word.replace(/^['’-]+|['’-]+$/g, '')) || word === '’s' || word === "'s") &&
    !/[\u3400-\u9fff]/.test(rest.replace(COMPARING_HAN, ''))
  );
}

function isPlainWord(word: string): boolean {
  const bare = word.replace(/^['’-]+|['’-]+$|['’]s$/g, '');
  return bare === '' || bare === 's' || PLAIN.has(bare) || /[a-z]{3}ly$/.test(bare);
}

/** A stretch of text with spaces in place of all that the base and the reader know. */
function unknownIn(passage: Passage, text: string, from: number, to: number): string {
  if (to <= from) return '';
  const known = [...passage.applicants, ...passage.measures, ...passage.periods, ...passage.figures]
    .filter(({ start, end }) => start < to && end > from)
    .sort((a, b) => a.start - b.start);
  let rest = '';
  let at = from;
  for (const { start, end } of known) {
    if (start > at) rest += `${text.slice(at, start)} `;
    at = Math.max(at, end);
  }
  return at < to ? rest + text.slice(at, to) : rest;
}
