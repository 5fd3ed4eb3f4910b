import type { Form } from './form';
import { hanNumber, spelledNumber } from './numerals';

/** The forms in which a count can be written, best first: that of the number `like`, then those of the language. */
export function countForms(like: string, chinese: boolean): readonly Form[] {
  const plain = chinese ? '' : ',';
  const forms = isGrouped(like) ? [digitsLike(like, asIs)] : [...likeForms(like), ...(chinese ? HAN : ENGLISH)];
  return [...forms, digitsLike('', asIs, plain), digitsLike('', asIs, ',')];
}

/**
 * Digits with the separators and the width that `like` has, and `group` between thousands where it has no thousands.
 * `decorate` adds what belongs to them before they are put into their width.
 */
export function digitsLike(like: string, decorate: (digits: string) => string, group = ','): Form {
  const separator = /\d([,'’ \u00a0\u2009\u202f，])\d{3}/u.exec(halfWidth(like))?.[1];
  const own = separator === '，' ? ',' : separator;
  const between = own ?? (/\d{4}/.test(halfWidth(like)) ? '' : group);
  return (value, step) => {
    const digits = fixed(value, 0, step);
    if (digits === null) return null;
    const written = decorate(grouped(digits, between));
    return /[０-９]/u.test(like) ? fullWidth(written) : written;
  };
}

const asIs = (digits: string): string => digits;

/** Whether the digits of a number tell how thousands are written: in full, with or without a separator. */
function isGrouped(like: string): boolean {
  return (
    /^\d(?:[\d.]|[,'’ \u00a0\u2009\u202f，](?=\d{3}))*$/u.test(halfWidth(like)) && /\d\D?\d{3}/u.test(halfWidth(like))
  );
}

/** The scale words of the two languages with their powers, largest first. */
const HAN_SCALES = [
  ['亿', 8],
  ['万', 4],
] as const;
const ENGLISH_SCALES = [
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
] as const;

/** As many decimals as a reader takes in: 64.8512万 is exact, 1.048576 million is better in digits. */
const MOST_HAN_DECIMALS = 4;
const MOST_ENGLISH_DECIMALS = 3;

const HAN: readonly Form[] = HAN_SCALES.map(([word, power]) => scaled(power, word, MOST_HAN_DECIMALS));
const ENGLISH: readonly Form[] = ENGLISH_SCALES.map(([word, power]) =>
  scaled(power, ` ${word}`, MOST_ENGLISH_DECIMALS),
);

const ENGLISH_SCALE = /^[\d.,]+(\s*-?)(thousand|million|billion|trillion|k|m|mn|mln|mio|b|bn|bln|t|tn|trn)$/iu;
const POWERS: Readonly<Record<string, number>> = { k: 3, t: 12, m: 6, b: 9 };

function likeForms(like: string): readonly Form[] {
  const half = halfWidth(like);
  const [, gap = '', word = ''] = ENGLISH_SCALE.exec(half) ?? [];
  if (word !== '') {
    const power = /^th/i.test(word) ? 3 : (POWERS[word.charAt(0).toLowerCase()] ?? 0);
    return [scaled(power, gap + word, power === 3 ? 2 : MOST_ENGLISH_DECIMALS)];
  }
  if (/\d/.test(half)) {
    const han = HAN_SCALES.find(([scale]) => half.includes(scale));
    if (han === undefined) return [];
    const form = scaled(han[1], han[0], MOST_HAN_DECIMALS);
    return [/[０-９]/u.test(like) ? (value, step) => mapped(form(value, step), fullWidth) : form];
  }
  if (/\p{Script=Han}/u.test(like)) return [(value) => short(hanNumber(value), 6)];
  return /[a-z]/i.test(like) ? [(value) => short(spelledNumber(value), 32)] : [];
}

/** A number of so many `scale`s, where it is at least one of them and needs few decimals. */
function scaled(power: number, scale: string, mostDecimals: number): Form {
  return (value, step) => {
    if (Math.abs(value) < 10 ** power) return null;
    const digits = fixed(value, power, step);
    const decimals = digits?.split('.')[1]?.length ?? 0;
    return digits === null || decimals > mostDecimals ? null : digits + scale;
  };
}

/** `value` divided by ten to `power`, exactly, with zeros behind the point down to `step`. */
function fixed(value: number, power: number, step: number): string | null {
  const shortest = String(Number(`${value}e${-power}`));
  if (shortest.includes('e')) return null;
  const [whole = '', decimals = ''] = shortest.split('.');
  const known = Math.max(decimals.length, power - Math.round(Math.log10(step)));
  return known === 0 ? whole : `${whole}.${decimals.padEnd(known, '0')}`;
}

function grouped(digits: string, separator: string): string {
  const [whole = '', decimals] = digits.split('.');
  const parted = separator === '' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, separator);
  return decimals === undefined ? parted : `${parted}.${decimals}`;
}

function short(text: string | null, most: number): string | null {
  return text === null || text.length > most ? null : text;
}

function mapped(text: string | null, map: (text: string) => string): string | null {
  return text === null ? null : map(text);
}

function halfWidth(text: string): string {
  return text.normalize('NFKC');
}

function fullWidth(text: string): string {
  return text.replace(/[\d.,%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}
