import type { Figure } from '../../figures';
import type { Note } from '../../note/note';
import type { Edit } from '../../text/edit';
import { compareWith } from '../derive/compare';
import type { Computation } from '../derive/computation';
import { pinned, scaled, type Interval } from '../derive/interval';
import type { Judgement } from '../judgement';
import { writeFigure } from '../writeFigure';
import { figureIn, readSentence, sentenceAround } from './sentenceAround';

const HAN = /\p{Script=Han}/u;

/**
 * The edit that writes what the facts give in the place of a derived figure: in its form, with its qualifier, and as
 * finely as it is written or as it takes to agree. “More than five times” where the facts give 3.4 becomes “more than
 * three times”, and 4,859 becomes 4,759. Null where no way of writing it is sure to read as that in its sentence.
 */
export function computedFigure({ figure, computation, facts: [fact] }: Judgement, note: Note): Edit | null {
  const around = computation === null ? null : sentenceAround(note, figure.start);
  const place = around?.find(figure);
  if (!computation || !fact || !around || !place) return null;
  const now = figureIn(readSentence(around.text), place);
  // What its surroundings add, such as a scale that a column has, cannot be written at its place.
  if (now?.value !== figure.value || now.kind !== figure.kind) return null;
  // The right number is wrong by the words around it.
  if (agreesInSize(now, computation)) return null;
  const behind = around.text.slice(place.end);
  for (const wanted of candidates(now, computation, behind)) {
    if (!agreesInSize(wanted, computation)) continue;
    const text = writeFigure({ ...fact, figure: wanted }, figure, HAN.test(around.text));
    const changed = around.text.slice(0, place.start) + text + behind;
    const read = figureIn(readSentence(changed), { start: place.start, end: place.start + text.length });
    if (read !== null && text !== figure.text && isSame(read, wanted)) return { span: figure, text };
  }
  return null;
}

function isSame(a: Figure, b: Figure): boolean {
  const isNear = a.value !== null && b.value !== null && Math.abs(a.value - b.value) <= 1e-9 * Math.abs(b.value);
  return isNear && a.kind === b.kind && a.qualifier === b.qualifier && a.direction === b.direction;
}

/** Whether a figure agrees with what was computed, its direction left aside. */
export function agreesInSize(figure: Figure, { operation, unit, result }: Computation): boolean {
  const near = sizeOf(result);
  const spread = { near, far: near };
  const isAdded = operation === 'sum' || operation === 'difference' || operation === 'complement';
  return compareWith({ ...figure, direction: null }, isAdded ? pinned(spread) : spread, unit, false) === 'agrees';
}

function sizeOf(result: Interval): Interval {
  return result.middle < 0 ? scaled(result, -1) : result;
}

/** What could stand in place of a figure, the one that is most like it first. */
function candidates(like: Figure, computation: Computation, behind: string): Figure[] {
  const { unit, result } = computation;
  const { low, middle, high } = sizeOf(result);
  if (unit === 'rank' || !canStand(like, computation, behind)) return [];
  if (like.kind === 'fraction') return fractionsLike(like, unit === 'percent' ? middle / 100 : middle);
  // The exact number, where the facts give one and the figure does not look rounded.
  const isPlain = like.qualifier === null && like.step <= 10 && /\d[,\s]?\d{3}$/.test(like.text);
  const isExact = unit === 'count' && low === high && isPlain;
  const steps = [like.step, like.step / 10, like.step / 100];
  return (isExact ? [1, ...steps] : steps).map((step) => withValue(like, toStep(middle, step, like), step));
}

/** Whether the words around a figure bear another number in its place. */
function canStand(like: Figure, { unit, operation, result: { middle } }: Computation, behind: string): boolean {
  const number = like.text.slice(like.number.start - like.start, like.number.end - like.start);
  // A fall is no rise of less than nothing.
  const isTurned = like.direction === null ? middle < 0 : like.direction === (middle < 0 ? 'up' : 'down');
  if (operation === 'growth' && isTurned) return false;
  if (unit === 'multiple' && like.kind === 'multiple') return middle > 1 && NUMBERED.test(number);
  // “Half the total” takes no “third”, and “one in five families” no “quarter”.
  if (like.kind === 'fraction') return HAN.test(number) || (!/\b(?:in|out)\b/i.test(number) && /^\s+of\b/.test(behind));
  return middle > 0 || unit !== 'multiple';
}

/** Multiples that consist of a number and a word: not “doubled”. */
const NUMBERED = /(?:times|fold|x|倍)$|^(?:twice|thrice)$/iu;

const FRACTIONS = [2, 3, 4, 5].flatMap((parts) => Array.from({ length: parts - 1 }, (_, at) => (at + 1) / parts));

function fractionsLike(like: Figure, value: number): Figure[] {
  return FRACTIONS.map((fraction) => withValue(like, fraction, like.step)).sort(
    (a, b) => Math.abs(a.value! - value) - Math.abs(b.value! - value),
  );
}

/** A value on a step, on the side of it that the qualifier says. */
function toStep(value: number, step: number, { qualifier }: Figure): number {
  const steps = value / step;
  const isLower = qualifier === 'over' || qualifier === 'at-least';
  const isUpper = qualifier === 'under' || qualifier === 'at-most' || qualifier === 'nearly';
  const count = isLower ? Math.floor(steps) : isUpper ? Math.ceil(steps) : Math.round(steps);
  return Number((count * step).toPrecision(12));
}

function withValue(like: Figure, value: number, step: number): Figure {
  return { ...like, value, step, text: '' };
}
