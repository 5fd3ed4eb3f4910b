import type { Figure } from '../figures';
import type { Passage } from './mention';
import type { Narrowed } from './measureHints';

/**
 * What the figures of a sentence count that says they are the same numbers over again, in the order of the sentence
 * before: “Its 300 families and 200 grants … For Foo the corresponding figures are 150 (2022: 140) and 90.” Figures in
 * brackets go with the one before them; where all stand in brackets, they are the ones meant. Empty where the figures
 * are not as many as the measures before, or nothing says so.
 */
export function correspondingMeasures(
  passage: Passage,
  figures: readonly Figure[],
  before: readonly Narrowed[],
): ReadonlyMap<Figure, Narrowed> {
  const found = new Map<Figure, Narrowed>();
  if (before.length < 2 || figures.length < 2) return found;
  const said = SAME_NUMBERS.exec(passage.text);
  if (said === null) return found;
  const from = passage.start + said.index;
  const counted = figures.filter(({ kind, start }) => kind === 'count' && start >= from + said[0].length);
  const inBrackets = counted.map(({ start }) => isInBrackets(passage.text, start - passage.start));
  const outside = counted.filter((_, index) => !inBrackets[index]);
  const main = outside.length > 0 ? outside : counted;
  const measures = LAST_ONES.test(said[0]) ? before.slice(-main.length) : before;
  if (main.length < 2 || main.length !== measures.length) return found;
  let place = -1;
  for (const figure of counted) {
    if (main.includes(figure)) place++;
    const measure = measures[Math.max(place, 0)]!;
    if (place >= 0) found.set(figure, { ...measure, reach: 'paragraph' });
  }
  return found;
}

/** How words say that the numbers of the sentence before come again. */
const SAME_NUMBERS =
  /\b(?:the|these|those|both|last|latter) (?:(?:corresponding|same|respective|equivalent|comparable|two|three|four|latter|last)[ ]){1,3}(?:figures|numbers|counts|totals|values)\b|(?:[这后前此][两二三四](?:个|项|组)|相应|对应|上述|同样)的?(?:数字|数据|数值|指标|数)/i;
const LAST_ONES = /last|latter|^后/i;

/** Whether an offset stands in brackets that are open on it, in the line. */
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  return (
    Math.max(before.lastIndexOf('('), before.lastIndexOf('（')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'))
  );
}

const REACH = 80;
