import { PLAIN_HAN } from '../vocabulary';
import type { EntityMention, Passage } from '../mention';
import type { Span } from '../../text/span';
import { COMPARING, COMPARING_HAN, DERIVING_HAN, PLAIN } from './words';

/**
 * Whether a stretch of a sentence says nothing of anything but the applicants, measures, periods and figures that are
 * known: “in China grew by”, and not “to women in China grew by”.
 */
export function isPlain(passage: Passage, text: string, from: number, to: number, names = namesIn(passage)): boolean {
  const rest = unknownIn(names, text, from, to);
  const words = rest.toLowerCase().match(/[\p{Script=Latin}’'-]+/gu) ?? [];
  return (
    words.every(isPlainWord) && !/[\u3400-\u9fff]{2}/.test(rest.replace(DERIVING_HAN, ' ').replace(PLAIN_HAN, ' '))
  );
}

/** Whether a stretch between a figure and an applicant only compares the two: “as many … as”, “more … than”, “of”. */
export function isComparing(passage: Passage, text: string, from: number, to: number): boolean {
  const rest = unknownIn(namesIn(passage), text, from, to).toLowerCase();
  if (/[,;:()，；：（）]/.test(rest)) return false;
  const words = rest.match(/[\p{Script=Latin}’'-]+/gu) ?? [];
  return (
    words.every((word) => COMPARING.has(word.replace(/^['’-]+|['’-]+$/g, '')) || word === '’s' || word === "'s") &&
    !/[\u3400-\u9fff]/.test(rest.replace(COMPARING_HAN, ''))
  );
}

/** Whether a word that stands in the name of a measure is one for any count, change or share: 增速, “applications”. */
export function isPlainName({ text }: Pick<EntityMention, 'text'>): boolean {
  const words = text.toLowerCase().match(/[\p{Script=Latin}’'-]+/gu) ?? [];
  const han = text.replace(DERIVING_HAN, '').replace(PLAIN_HAN, '');
  return words.every(isPlainWord) && !/[\u3400-\u9fff]/.test(han);
}

function isPlainWord(word: string): boolean {
  const bare = word.replace(/^['’-]+|['’-]+$|['’]s$/g, '');
  return bare === '' || bare === 's' || PLAIN.has(bare) || /[a-z]{3}ly$/.test(bare);
}

/** All that the base and the reader know in a sentence. */
function namesIn({ applicants, measures, periods, figures }: Passage): readonly Span[] {
  return [...applicants, ...measures, ...periods, ...figures];
}

/** The same with the words that the names of measures are made of. */
export function namesAndWordsIn(passage: Passage): readonly Span[] {
  return [...namesIn(passage), ...(passage.words ?? [])];
}

/** A stretch of text with spaces in place of the names in it. */
function unknownIn(names: readonly Span[], text: string, from: number, to: number): string {
  if (to <= from) return '';
  const known = names.filter(({ start, end }) => start < to && end > from).sort((a, b) => a.start - b.start);
  let rest = '';
  let at = from;
  for (const { start, end } of known) {
    if (start > at) rest += `${text.slice(at, start)} `;
    at = Math.max(at, end);
  }
  return at < to ? rest + text.slice(at, to) : rest;
}
