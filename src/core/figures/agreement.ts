import { otherCurrency } from './currency';
import type { Figure, Qualifier } from './figure';

/**
 * How a figure in a note stands to the figure of a fact.
 * `agrees`; `dropped` (agrees, but leaves out the source's “more than”); `loose` (an inequality so wide, or so placed,
 * that nothing can be told); `value` (another number); `unit` (another unit class, or off by a scale word);
 * `qualifier` (the same number under an opposite or stronger qualifier); `direction` (growth for decline);
 * `rank` (a tighter or another place).
 */
export type Agreement = 'agrees' | 'dropped' | 'loose' | 'value' | 'unit' | 'qualifier' | 'direction' | 'rank';

/** Relative difference that rounding may make, and that “about” allows. */
const ROUNDING = 0.02;
const ABOUT = 0.05;
/** “Nearly X” begins at this share of X. */
const NEARLY = 0.95;
/** Points by which a bare fraction (“half”, “a third”) may miss a share. */
const FRACTION_POINTS = 2;
/** Floating-point slack, far below any step that a text can state. */
const EPSILON = 1e-9;

/** Judges a stated figure against the sourced one. The rules are those under “Agreement” in the README. */
export function agreement(stated: Figure, sourced: Figure): Agreement {
  if (sourced.kind === 'rank' || stated.kind === 'rank') return rankAgreement(stated, sourced);
  const comparable = toSameKind(stated, sourced);
  if (comparable === null || otherCurrency(stated, sourced)) return 'unit';
  return compareChanges(unsigned(comparable), unsigned(sourced));
}

function compareChanges(stated: Figure, sourced: Figure): Agreement {
  const size = compareSizes(stated, sourced);
  if (size === 'value')
    return differsByScale(stated, sourced)
      ? 'unit'
      : opposite(stated, sourced) && sameSize(stated, sourced)
        ? 'direction'
        : 'value';
  return size !== 'loose' && opposite(stated, sourced) ? 'direction' : size;
}

/** −5.3% of growth is down 5.3%, and a decline of −5.3% is none: the sign turns the direction. */
function unsigned(figure: Figure): Figure {
  const { value, kind } = figure;
  if (value === null || value >= 0 || (kind !== 'percent' && kind !== 'points')) return figure;
  return { ...figure, value: -value, direction: figure.direction === 'down' ? 'up' : 'down' };
}

/** Whether the two can be about the same thing at all: per cent and points can (and then disagree), rank and count not. */
export function comparableKinds(stated: Figure, sourced: Figure): boolean {
  const share = (figure: Figure): boolean =>
    figure.kind === 'percent' || figure.kind === 'points' || figure.kind === 'fraction';
  return stated.kind === sourced.kind || (share(stated) && share(sourced));
}

/** A fraction is put beside a share as a percentage; any other pair of kinds is not comparable. */
function toSameKind(stated: Figure, sourced: Figure): Figure | null {
  if (stated.kind === sourced.kind) return stated;
  if (stated.kind !== 'fraction' || sourced.kind !== 'percent' || stated.value === null) return null;
  return { ...stated, value: stated.value * 100, step: stated.step * 100 };
}

function opposite(stated: Figure, sourced: Figure): boolean {
  return stated.direction !== null && sourced.direction !== null && stated.direction !== sourced.direction;
}

function sameSize(stated: Figure, sourced: Figure): boolean {
  return stated.value !== null && sourced.value !== null && near(Math.abs(stated.value), Math.abs(sourced.value));
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= EPSILON * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Whether a number states another: equal, or the other rounded to its own step within the tolerance. */
export function states(value: number, step: number, sourced: number, about: boolean): boolean {
  if (near(value, sourced)) return true;
  const tolerance = (about ? ABOUT : ROUNDING) * Math.abs(sourced) + EPSILON;
  if (Math.abs(value - sourced) > tolerance) return false;
  return Math.abs(value - sourced) <= step / 2 + EPSILON * Math.max(1, Math.abs(sourced));
}

function compareSizes(stated: Figure, sourced: Figure): Agreement {
  if (stated.value === null || sourced.value === null) return compareRanges(stated, sourced);
  const about = stated.qualifier === 'about';
  const v = sourced.value;
  const s = stated.value;
  if (stated.kind === 'fraction' && stated.qualifier !== 'over' && stated.qualifier !== 'under') {
    const points = sourced.kind === 'percent' ? FRACTION_POINTS : FRACTION_POINTS / 100;
    return Math.abs(s - v) <= points + EPSILON ? 'agrees' : 'value';
  }
  const equal = stated.kind === 'year' ? s === v : states(s, stated.step, v, about);
  switch (stated.qualifier) {
    case null:
      return !equal ? 'value' : bounds(sourced.qualifier) ? 'dropped' : 'agrees';
    case 'exactly':
      if (!equal) return 'value';
      return near(s, v) && (sourced.qualifier === null || sourced.qualifier === 'exactly') ? 'agrees' : 'qualifier';
    case 'about':
      return equal ? 'agrees' : 'value';
    case 'over':
    case 'at-least':
      if (!isUpper(sourced.qualifier) && isRemainder(stated) && v >= s + stated.step) return 'value';
      if (isLower(sourced.qualifier)) return sameSide(stated, s < v, sourced);
      return lowerLimit(stated.qualifier, s, near(s, v), v, sourced.qualifier);
    case 'under':
    case 'at-most':
      if (isUpper(sourced.qualifier) && sourced.qualifier !== 'nearly') return sameSide(stated, s > v, sourced);
      return upperLimit(stated.qualifier, s, near(s, v), v, sourced.qualifier);
    case 'nearly':
      return nearlyLimit(s, near(s, v), v, sourced.qualifier);
  }
}

function bounds(qualifier: Qualifier | null): boolean {
  return qualifier !== null && qualifier !== 'about' && qualifier !== 'exactly';
}

const isLower = (qualifier: Qualifier | null): boolean => qualifier === 'over' || qualifier === 'at-least';
const isUpper = (qualifier: Qualifier | null): boolean =>
  qualifier === 'under' || qualifier === 'at-most' || qualifier === 'nearly';

/**
 * “More than s” beside a source that itself says “more than v”. The writer repeats the source, so the numbers have to
 * be the same: “more than 36,000” is a slip for “more than 38,000”. A rounder number on the safe side (“more than
 * 30,000”) is a choice, and is judged by logic.
 */
function sameSide(stated: Figure, weaker: boolean, sourced: Figure): Agreement {
  const s = stated.value!;
  const v = sourced.value!;
  if (near(s, v)) return 'agrees';
  if (!weaker || stated.step <= sourced.step * (1 + EPSILON)) return 'value';
  return s < v / 2 || s > v * 2 ? 'loose' : 'agrees';
}

/** 50余 and 五十多 are more than 50 and fewer than 60, while 超过50 may be 58, or 580. */
function isRemainder({ text }: Figure): boolean {
  return /[\d０-９〇一二两兩三四五六七八九十百千万萬亿億成倍%％]\s?[余餘多几幾](?![达達于於乎])/.test(text);
}

/** “More than s” beside a source that says v. */
function lowerLimit(stated: Qualifier, s: number, equal: boolean, v: number, sourced: Qualifier | null): Agreement {
  if (equal) return stated === 'at-least' && !isUpper(sourced) ? 'agrees' : 'qualifier';
  if (isUpper(sourced)) return sourced === 'nearly' && s <= NEARLY * v ? tooLow(s, v) : s < v ? 'loose' : 'value';
  return s < v ? tooLow(s, v) : 'value';
}

function tooLow(s: number, v: number): Agreement {
  return s < v / 2 ? 'loose' : 'agrees';
}

/** “Fewer than s” beside a source that says v. */
function upperLimit(stated: Qualifier, s: number, equal: boolean, v: number, sourced: Qualifier | null): Agreement {
  if (equal) return isUpper(sourced) || (stated === 'at-most' && !isLower(sourced)) ? 'agrees' : 'qualifier';
  if (isLower(sourced)) return s > v ? 'loose' : 'value';
  if (s > v) return s > v * 2 ? 'loose' : 'agrees';
  return 'value';
}

/** “Nearly s” agrees with 0.95 s up to but not including s. */
function nearlyLimit(s: number, equal: boolean, v: number, sourced: Qualifier | null): Agreement {
  if (equal) return isUpper(sourced) ? 'agrees' : 'qualifier';
  return v >= NEARLY * s && v < s ? 'agrees' : 'value';
}

/** A range agrees with a number inside it and with the same range; a number never stands for a whole range. */
function compareRanges(stated: Figure, sourced: Figure): Agreement {
  if (stated.value === null && sourced.value !== null) {
    return stated.low! <= sourced.value && sourced.value <= stated.high! ? 'agrees' : 'value';
  }
  if (stated.value !== null) {
    const inside = sourced.low! <= stated.value && stated.value <= sourced.high!;
    return inside ? (stated.qualifier === 'about' ? 'agrees' : 'loose') : 'value';
  }
  return near(stated.low!, sourced.low!) && near(stated.high!, sourced.high!) ? 'agrees' : 'value';
}

/** The same digits a thousand or more apart: million for billion, 万 for 亿. */
function differsByScale(stated: Figure, sourced: Figure): boolean {
  const { value: s } = stated;
  const { value: v } = sourced;
  if (s === null || v === null || s === 0 || v === 0 || stated.kind !== 'count') return false;
  const power = Math.round(Math.log10(Math.abs(s / v)));
  if (Math.abs(power) < 3) return false;
  const factor = 10 ** power;
  return states(s / factor, stated.step / factor, v, false);
}

/** “Top five” for “top ten” is tighter, and so is “third”; “top ten” for “second” is looser and agrees. */
function rankAgreement(stated: Figure, sourced: Figure): Agreement {
  if (stated.kind !== 'rank' || sourced.kind !== 'rank') return 'unit';
  if (stated.value === sourced.value) return isTop(sourced) && !isTop(stated) ? 'rank' : 'agrees';
  return isTop(stated) && stated.value! > sourced.value! ? 'agrees' : 'rank';
}

/** A rank that names a group of places and not one: top ten, 前十. */
function isTop(figure: Figure): boolean {
  return /^(?:top|前)/i.test(figure.text);
}
