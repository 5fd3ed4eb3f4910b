import { readFigures, type Figure } from '../../figures';
import type { Span } from '../../text/span';
import { toAtoms } from '../atoms';

/** A word, a Chinese character or a number of a quotation: what quotations are compared by. */
export interface QuoteToken extends Span {
  /** Folded words and numbers by their value: `62%`, `62 per cent` and `百分之六十二` have one key. */
  readonly key: string;
  /** True for what whoever quotes put in, or left out, and says so: `[the country]`, `[t]he`, `…`. */
  readonly free: boolean;
  readonly number: boolean;
}

/** The key of an ellipsis, which is a token of its own. */
export const ELLIPSIS = '…';

/**
 * Splits a quotation, or the text that it may be from, into tokens. White space, punctuation, quotation marks,
 * capitals and full-width forms make no difference between two of them.
 *
 * `[C]hina filed … 1.04 million` has the tokens `china` (free), `filed`, `…` (free) and `1040000`.
 */
export function toQuoteTokens(text: string): QuoteToken[] {
  const numbers = readFigures(text).map((figure) =>
    token(keyOf(figure), withCurrency(figure.number, text), { number: true }),
  );
  const inserted = [...text.matchAll(INSERTION)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const isInserted = inWhich(inserted);
  const omissions = [...text.matchAll(OMISSION)].map(({ index, 0: { length } }) =>
    token(ELLIPSIS, { start: index, end: index + length }, { free: true }),
  );
  const isNumber = inWhich(numbers);
  const words = toAtoms(text)
    .filter((atom) => !isNumber(atom))
    .map((atom) => token(atom.key === '&' ? 'and' : atom.key, atom));
  const tokens = [...words, ...numbers, ...omissions].sort((a, b) => a.start - b.start);
  return joinLetters(tokens, text).map((one) => (isInserted(one) ? { ...one, free: true } : one));
}

/** `[the country]`, `［…］`, at most this long. */
const INSERTION = /[[［〔][^[\]［］〔〕]{0,200}[\]］〕]/g;
const OMISSION = /…+|\.{3,}|。{3,}|\.(?: \.){2,3}/g;

function token(key: string, { start, end }: Span, more: Partial<QuoteToken> = {}): QuoteToken {
  return { key, start, end, free: false, number: false, ...more };
}

/** Counts and years by the number alone, as a year is a count where its sentence is cut off. */
function keyOf({ kind, value, low, high, unit }: Figure): string {
  const currency = unit !== null && /^[A-Z]{3}$/.test(unit) ? unit : '';
  const size = value === null ? `${low}–${high}` : String(value);
  return `${size}${kind === 'count' || kind === 'year' ? '' : ` ${kind}`}${currency}`;
}

function withCurrency({ start, end }: Span, text: string): Span {
  return { start: /[$€£¥￥]/.test(text.charAt(start - 1)) ? start - 1 : start, end };
}

/** `[t]he` and `establish[ed]` are one word each, changed by whoever quotes. */
function joinLetters(tokens: readonly QuoteToken[], text: string): QuoteToken[] {
  const joined: QuoteToken[] = [];
  for (const next of tokens) {
    const last = joined.at(-1);
    const isOne =
      last !== undefined &&
      next.start === last.end + 1 &&
      /[[\]]/.test(text[last.end]!) &&
      !next.number &&
      !last.number;
    if (isOne)
      joined[joined.length - 1] = token(last.key + next.key, { start: last.start, end: next.end }, { free: true });
    else joined.push(next);
  }
  return joined;
}

/** Whether a span begins in one of these, asked in order. */
function inWhich(spans: readonly Span[]): (span: Span) => boolean {
  let at = 0;
  return ({ start }) => {
    while (at < spans.length && spans[at]!.end <= start) at++;
    return at < spans.length && spans[at]!.start <= start;
  };
}
