import { decimal, exponentOf, scaleBy, type Numeral } from './numeral';
import { entryAt, isMark, isRole, isWord, touches, type Scan } from './scan';

/**
 * Reads a number in digits or words of a spaced script with its scales: 38,000, 1.04 million, 3.5bn, thirty-eight
 * thousand, two hundred and two thousand, a million, two dozen, five point five, 3 million and a half.
 * Null where no number begins at the token. A bare article is none; nor is a plural scale (`millions`).
 */
export function readSpelledNumeral(scan: Scan, index: number): Numeral | null {
  if (standsAlone(scan, index)) return bareDigits(scan, index);
  let at = index;
  let total = 0;
  let last: Term | null = null;
  let simple: Numeral | null = null;
  for (let term = readTerm(scan, at); term !== null; term = readNextTerm(scan, at, term)) {
    simple = last === null ? toNumeral(term) : null;
    total += scaleBy(term.value, term.power);
    last = term;
    at = term.next;
    if (term.bundle || term.power === 0) break;
  }
  if (last === null) return null;
  const sum: Numeral = simple ?? {
    value: total,
    exponent: exponentOf(total),
    next: at,
    plain: false,
    scaled: last.power > 0 || total >= 100,
    scalePower: last.power,
    spelled: true,
    more: false,
    fraction: false,
  };
  return withPoint(scan, sum);
}

/** Digits with nothing behind them that could belong to their number, which is what most of them are. */
function standsAlone(scan: Scan, index: number): boolean {
  if (scan.tokens[index]?.kind !== 'digits') return false;
  const next = scan.tokens[index + 1];
  if (next === undefined) return true;
  if (next.kind === 'mark') return !isMark(scan, index + 1, '^×*');
  return next.kind !== 'word' && next.entry?.type !== 'bundle';
}

function bareDigits(scan: Scan, index: number): Numeral {
  const { text } = scan.tokens[index]!;
  const { value, exponent } = decimal(text);
  return {
    value,
    exponent,
    next: index + 1,
    plain: isPlain(text),
    scaled: false,
    scalePower: 0,
    spelled: false,
    more: false,
    fraction: false,
  };
}

/** Digits alone, without separators. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

interface Term {
  readonly value: number;
  readonly exponent: number;
  /** The scale behind it. */
  readonly power: number;
  readonly next: number;
  readonly digits: boolean;
  readonly plain: boolean;
  readonly hundred: boolean;
  readonly bundle: boolean;
}

function toNumeral(term: Term): Numeral {
  return {
    value: scaleBy(term.value, term.power),
    exponent: term.exponent + term.power,
    next: term.next,
    plain: term.plain && term.power === 0,
    scaled: term.power > 0 || term.hundred || term.bundle,
    scalePower: term.power,
    spelled: !term.digits,
    more: false,
    fraction: false,
  };
}

/** One number below its scale, and the scales behind it. */
function readTerm(scan: Scan, index: number): Term | null {
  const token = scan.tokens[index];
  if (token?.kind === 'digits') return withScales(scan, withPower(scan, readDigits(token.text, index)));
  if (isRole(scan, index, 'article')) {
    const next = entryAt(scan, index + 1);
    if (next?.type !== 'scale' && next?.type !== 'hundred' && next?.type !== 'bundle') return null;
    if (next.type === 'scale' && next.only === 'glued') return null;
    return next.type === 'hundred'
      ? withScales(scan, readBelowThousand(scan, index + 1))
      : withScales(scan, { ...one, next: index + 1 });
  }
  const entry = entryAt(scan, index);
  if (entry?.type === 'number' || entry?.type === 'hundred') return withScales(scan, readBelowThousand(scan, index));
  return null;
}

const one: Term = {
  value: 1,
  exponent: 0,
  power: 0,
  next: 0,
  digits: false,
  plain: false,
  hundred: false,
  bundle: false,
};

function readDigits(text: string, index: number): Term {
  const { value, exponent } = decimal(text);
  return { ...one, value, exponent, next: index + 1, digits: true, plain: isPlain(text) };
}

/** 12.32e+14, 1.1^23, 1.3x10^6, 6.23 × 10^-4: powers as they are typed. */
function withPower(scan: Scan, term: Term): Term {
  const at = term.next;
  if (isWord(scan, at, 'e') && touches(scan, at - 1)) {
    const power = readPower(scan, at + 1);
    if (power !== null) return raised(term, scaleBy(term.value, power.value), power.next);
  }
  if (isMark(scan, at, '^')) {
    const power = readPower(scan, at + 1);
    if (power !== null) return raised(term, term.value ** power.value, power.next);
  }
  if ((isWord(scan, at, 'x') || isMark(scan, at, '×*')) && isWord(scan, at + 1, '10') && isMark(scan, at + 2, '^')) {
    const power = readPower(scan, at + 3);
    if (power !== null) return raised(term, scaleBy(term.value, power.value), power.next);
  }
  return term;
}

function raised(term: Term, value: number, next: number): Term {
  return { ...term, value, exponent: exponentOf(value), next, plain: false };
}

function readPower(scan: Scan, index: number): { value: number; next: number } | null {
  let at = index;
  let sign = 1;
  for (; isMark(scan, at, '+-'); at++) if (isMark(scan, at, '-')) sign = -sign;
  const token = scan.tokens[at];
  if (token?.kind !== 'digits' || !/^\d{1,3}$/.test(token.text)) return null;
  for (let i = index - 1; i < at; i++) if (!touches(scan, i)) return null;
  return { value: sign * Number(token.text), next: at + 1 };
}

/** Words below a hundred, `hundred`, and what follows it: ninety-five, two hundred and fifty-four. */
function readBelowThousand(scan: Scan, index: number): Term | null {
  let at = index;
  const lead = readBelowHundred(scan, at);
  if (lead !== null) at = lead.next;
  if (entryAt(scan, at)?.type !== 'hundred') return lead === null ? null : { ...one, ...lead };
  at++;
  const hundreds = (lead?.value ?? 1) * 100;
  const tail = readBelowHundred(scan, isRole(scan, at, 'and') ? at + 1 : at);
  const value = hundreds + (tail?.value ?? 0);
  return { ...one, value, exponent: exponentOf(value), next: tail?.next ?? at, hundred: true };
}

function readBelowHundred(scan: Scan, index: number): { value: number; exponent: number; next: number } | null {
  const entry = entryAt(scan, index);
  if (entry?.type !== 'number') return null;
  const { value } = entry;
  if (entry.ten !== undefined) {
    const at = isMark(scan, index + 1, '-') ? index + 2 : index + 1;
    const unit = entryAt(scan, at);
    if (unit?.type === 'number' && unit.ten === undefined && unit.value > 0 && unit.value < 10) {
      return { value: value + unit.value, exponent: 0, next: at + 1 };
    }
  }
  return { value, exponent: exponentOf(value), next: index + 1 };
}

/** Multiplies by every scale behind a term: `hundred thousand`, `lakh crore`, `bn`. */
function withScales(scan: Scan, term: Term | null): Term | null {
  if (term === null) return null;
  let { next, power, hundred } = term;
  for (let entry = entryAt(scan, next); entry !== null; entry = entryAt(scan, next)) {
    const glued = touches(scan, next - 1);
    if (entry.type === 'bundle' || (entry.type === 'vague' && entry.size !== undefined)) {
      if (power > 0) break;
      return {
        ...term,
        value: term.value * entry.size!,
        exponent: exponentOf(term.value * entry.size!),
        next: next + 1,
        bundle: true,
      };
    }
    if (entry.type === 'hundred' && term.digits && !glued) {
      power += 2;
      hundred = true;
    } else if (
      entry.type === 'scale' &&
      (glued ? entry.glued !== undefined : isSpacedScale(scan, next, entry.only !== undefined))
    ) {
      if (entry.glued !== undefined && touches(scan, next) && !isEndOfGlued(scan, next + 1)) break;
      power += entry.power;
    } else {
      break;
    }
    next++;
  }
  return { ...term, next, power, hundred };
}

/** A letter that scales behind a space is a capital (1,200.5 M), and opens no name (5 M. Smith). */
function isSpacedScale(scan: Scan, index: number, letter: boolean): boolean {
  if (!gap(scan, index) || !letter) return gap(scan, index);
  return /[A-Z]/.test(scan.text.charAt(scan.tokens[index]!.start)) && !isMark(scan, index + 1, '.-/&');
}

/** A scale word stands a space (or a hyphen) after its number, not a line away. */
function gap(scan: Scan, index: number): boolean {
  return scan.tokens[index]!.start - scan.tokens[index - 1]!.end <= 2;
}

/** `3bn-worth` and `3bn.` end a glued scale; `3b4` does not. */
function isEndOfGlued(scan: Scan, index: number): boolean {
  const kind = scan.tokens[index]?.kind;
  return kind !== 'digits' && kind !== 'word';
}

/**
 * What goes on adding to a scaled number: a smaller number in words, with or without `and`. Digits go on only
 * without `and` (4 thousand 3 hundred) or behind a hundred, because “1.2 million and 52,800” is a list.
 */
function readNextTerm(scan: Scan, index: number, last: Term): Term | null {
  const linked = isRole(scan, index, 'and');
  const at = linked ? index + 1 : index;
  const limit = last.power > 0 ? 10 ** last.power : 100;
  if (scan.tokens[at]?.kind === 'digits') {
    if (linked && last.power > 2) return null;
    const term = readTerm(scan, at);
    if (term === null || !term.plain || !Number.isInteger(last.value)) return null;
    if (last.power === 0 || scaleBy(term.value, term.power) >= limit) return null;
    return term.power > 0 || term.value < 100 ? term : null;
  }
  if (isRole(scan, at, 'article')) return null;
  const term = readTerm(scan, at);
  if (term === null || isCutUp(scan, term.next)) return null;
  return scaleBy(term.value, term.power) < limit && term.power < Math.max(last.power, 1) ? term : null;
}

/** “and three quarters”: what follows makes a part of the number, and no summand. */
function isCutUp(scan: Scan, index: number): boolean {
  const entry = entryAt(scan, isMark(scan, index, '-') ? index + 1 : index);
  return entry?.type === 'fraction' || (entry?.type === 'ordinal' && entry.plural !== undefined);
}

/** five point five, nought point zero four: digits after `point`, one word each. */
function withPoint(scan: Scan, numeral: Numeral): Numeral {
  if (!numeral.spelled || !isWord(scan, numeral.next, 'point') || numeral.scalePower > 0) return numeral;
  let at = numeral.next + 1;
  let digits = '';
  for (let read = readBelowHundred(scan, at); read !== null; read = readBelowHundred(scan, at)) {
    digits += String(read.value);
    at = read.next;
  }
  if (digits === '') return numeral;
  const scale = entryAt(scan, at);
  const power = scale?.type === 'scale' && scale.only === undefined ? scale.power : 0;
  const { value, exponent } = decimal(`${numeral.value}.${digits}`, power);
  return { ...numeral, value, exponent, next: power > 0 ? at + 1 : at, scaled: power > 0, scalePower: power };
}
