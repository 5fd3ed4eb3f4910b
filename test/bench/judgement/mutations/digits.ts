import { numeralIn, withDigits } from '../numeral';
import { plantFigure, type Kind, type Mutation, type Plant, type Site } from '../plant';
import { NUMBER_WORDS } from '../words';
import { neighboursIn } from './neighboursIn';

const EACH = 1;

/** 54,190 for 51,490: two different neighbours of a number in digits change places. */
export const swapDigits: Mutation = (site) =>
  rewrite('digit-swapped', site, (digits) =>
    Array.from({ length: digits.length - 1 }, (_, i) =>
      digits[i] === digits[i + 1] ? null : digits.slice(0, i) + digits[i + 1]! + digits[i]! + digits.slice(i + 2),
    ),
  );

/** 5,190 for 51,490. */
export const dropDigit: Mutation = (site) => {
  const numeral = numeralIn(site.claim.text);
  if (numeral === null || site.claim.figure?.kind === 'year') return [];
  const { whole, fraction } = numeral;
  const without = (digits: string): string[] => Array.from(digits, (_, i) => digits.slice(0, i) + digits.slice(i + 1));
  const texts = [
    ...without(whole).map((rest) => withDigits(site.claim.text, numeral, rest, fraction)),
    ...without(fraction).map((rest) => withDigits(site.claim.text, numeral, whole, rest)),
  ];
  return some('digit-dropped', site, texts);
};

/** 57,490 for 51,490, or six for five. */
export const changeDigit: Mutation = (site) => {
  const { text } = site.claim;
  const words = neighboursIn(text, NUMBER_WORDS);
  if (words.length > 0) return some('digit-changed', site, words);
  return rewrite('digit-changed', site, (digits) =>
    Array.from(digits, (digit, i) => {
      const other = (Number(digit) + 1 + site.random.below(9)) % 10;
      return digits.slice(0, i) + String(other) + digits.slice(i + 1);
    }),
  );
};

function rewrite(kind: Kind, site: Site, change: (digits: string) => readonly (string | null)[]): readonly Plant[] {
  const numeral = numeralIn(site.claim.text);
  if (numeral === null) return [];
  const { whole, fraction } = numeral;
  const texts = change(whole + fraction).map((digits) =>
    digits === null
      ? null
      : withDigits(site.claim.text, numeral, digits.slice(0, whole.length), digits.slice(whole.length)),
  );
  return some(kind, site, texts);
}

function some(kind: Kind, site: Site, texts: readonly (string | null)[]): readonly Plant[] {
  return site.random.some(
    [...new Set(texts)].flatMap((text) => plantFigure(kind, site, text)),
    EACH,
  );
}
