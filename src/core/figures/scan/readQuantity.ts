import type { Direction, FigureKind } from '../figure';
import { hanDigits } from '../languages/chinese';
import { readHanNumeral } from './hanNumeral';
import { exponentOf, scaleBy, type Numeral } from './numeral';
import { entryAt, isMark, isRole, isWord, touches, type Scan } from './scanner';
import { readSpelledNumeral } from './spelledNumeral';

/** A number with what makes it a kind of figure; ranges, qualifiers and directions are put round it later. */
export interface Quantity {
  readonly first: number;
  /** Index of the token behind it. */
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  readonly value: number;
  readonly exponent: number;
  /** False for a bare number, which may take the scale, percent sign or unit of its neighbour in a range or list. */
  readonly marked: boolean;
  readonly scaled: boolean;
  readonly scalePower: number;
  readonly more: boolean;
  readonly plain: boolean;
  readonly spelled: boolean;
  readonly direction: Direction | null;
}

/** The quantity whose number begins at a token, or null. */
export function readQuantity(scan: Scan, index: number): Quantity | null {
  if (index >= scan.tokens.length) return null;
  return (
    readPercentOf(scan, index) ??
    readRank(scan, index) ??
    readMultipleWord(scan, index) ??
    readFraction(scan, index) ??
    readNumber(scan, index)
  );
}

function quantity(
  scan: Scan,
  first: number,
  next: number,
  kind: FigureKind,
  value: number,
  exponent: number,
): Quantity {
  return {
    first,
    next,
    start: scan.tokens[first]!.start,
    end: scan.tokens[next - 1]!.end,
    kind,
    value,
    exponent,
    marked: true,
    scaled: true,
    scalePower: 0,
    more: false,
    plain: false,
    spelled: true,
    direction: null,
  };
}

function readNumeral(scan: Scan, index: number): Numeral | null {
  const token = scan.tokens[index];
  if (token === undefined) return null;
  if (token.kind === 'numeral') return readHanNumeral(scan, index);
  const spelled = readSpelledNumeral(scan, index);
  if (token.kind !== 'digits') return spelled;
  const han = readHanNumeral(scan, index);
  return han !== null && (spelled === null || han.next > spelled.next) ? han : spelled;
}

/** A number, with its minus sign, and the percent sign, points, times or unit behind it. */
function readNumber(scan: Scan, index: number): Quantity | null {
  const numeral = readNumeral(scan, index);
  if (numeral === null) return null;
  const mixed = withFraction(scan, numeral);
  const bare = toQuantity(scan, index, mixed);
  return readMark(scan, bare) ?? (isFigure(scan, index, mixed) ? bare : null);
}

function toQuantity(scan: Scan, index: number, numeral: Numeral): Quantity {
  return {
    ...quantity(scan, index, numeral.next, numeral.fraction ? 'fraction' : 'count', numeral.value, numeral.exponent),
    marked: false,
    scaled: numeral.scaled,
    scalePower: numeral.scalePower,
    more: numeral.more,
    plain: numeral.plain,
    spelled: numeral.spelled,
  };
}

/** The percent sign, points or factor behind a number. */
export function readMark(scan: Scan, bare: Quantity): Quantity | null {
  let at = bare.next;
  if (isMark(scan, at, '-') && touches(scan, at - 1) && touches(scan, at)) at++;
  const token = scan.tokens[at];
  if (token === undefined) return null;
  const marked = (kind: FigureKind, next: number, size = 0): Quantity => ({
    ...bare,
    kind,
    next,
    end: scan.tokens[next - 1]!.end,
    marked: true,
    value: size === 0 ? bare.value : scaleBy(bare.value, size),
    exponent: bare.exponent + size,
  });
  if (token.text === '%') return marked('percent', at + 1);
  if (token.text === '‰') return marked('percent', at + 1, -1);
  if (token.text === '×' && !isDigits(scan, at + 1)) return marked('multiple', at + 1);
  if (token.text === 'x' && touches(scan, at - 1) && !isDigits(scan, at + 1)) return marked('multiple', at + 1);
  if (token.text === 'per' && isWord(scan, at + 1, 'cent')) {
    return isWord(scan, at + 2, 'point', 'points') ? marked('points', at + 3) : marked('percent', at + 2);
  }
  switch (token.entry?.type) {
    case 'percent':
      if (isWord(scan, at + 1, 'point', 'points')) return marked('points', at + 2);
      return marked('percent', at + 1);
    case 'points':
      if (
        token.kind === 'word' &&
        token.text === 'point' &&
        (isDigits(scan, at + 1) || entryAt(scan, at + 1)?.type === 'number')
      )
        return null;
      return marked('points', at + 1, token.entry.size === 1 ? 0 : -2);
    case 'times':
      if (token.text === '倍') return { ...marked('multiple', at + 1), ...hanMultiple(scan, bare) };
      return marked('multiple', at + 1);
    default:
      break;
  }
  if (isWord(scan, at, 'basis') && isWord(scan, at + 1, 'points', 'point')) return marked('points', at + 2, -2);
  return readTenths(scan, bare, at);
}

function isDigits(scan: Scan, index: number): boolean {
  return scan.tokens[index]?.kind === 'digits';
}

/** 增长两倍 is growth by twice as much, to three times; 增长到两倍, 是…的两倍 are twice. */
function hanMultiple(scan: Scan, bare: Quantity): Partial<Quantity> {
  let at = bare.first - 1;
  while (
    at >= 0 &&
    (isWord(scan, at, '了', '近', '约', '超过', '逾', '超') ||
      scan.text.slice(scan.tokens[at]!.start, scan.tokens[at]!.end) === '了')
  )
    at--;
  const before = entryAt(scan, at);
  if (before?.type !== 'direction') return {};
  if (before.direction === 'down' || /[至到]$/.test(scan.tokens[at]!.text)) return { direction: before.direction };
  return { value: bare.value + 1, exponent: Math.min(bare.exponent, 0), direction: 'up' };
}

/** 六成 is 60 per cent, 三成五 35; 六折 is a price at 60 per cent. 成 and 折 stand in longer words, and end them. */
function readTenths(scan: Scan, bare: Quantity, index: number): Quantity | null {
  const start = scan.tokens[index]?.start ?? -1;
  const sign = scan.text[start];
  if ((sign !== '成' && sign !== '折') || start - bare.end > 1) return null;
  if (
    sign === '成' &&
    /^成(?:本|果|立|为|長|长|功|就|员|員|都|效|绩|分|套|了|交|品|熟|年)/.test(scan.text.slice(start, start + 2))
  )
    return null;
  if (sign === '折' && /^折(?:射|叠|旧|合|磨|腾)/.test(scan.text.slice(start, start + 2))) return null;
  if (bare.value > 10 && !(sign === '折' && bare.value < 100)) return null;
  const tail = sign === '成' ? hanDigits[scan.text[start + 1] ?? ''] : undefined;
  const value = (bare.value > 10 ? bare.value : scaleBy(bare.value, 1)) + (tail ?? 0);
  const end = start + (tail === undefined ? 1 : 2);
  let next = index;
  while (next < scan.tokens.length && scan.tokens[next]!.start < end) next++;
  return {
    ...bare,
    kind: 'percent',
    value,
    exponent: tail === undefined ? bare.exponent + 1 : 0,
    marked: true,
    next,
    end,
  };
}

/** 百分之六十二, 千分之一, 三分之二, 万分之三: the part of a hundred comes first. */
function readPercentOf(scan: Scan, index: number): Quantity | null {
  const token = scan.tokens[index]!;
  if (token.kind !== 'numeral' && token.kind !== 'digits') return null;
  const base =
    readHanNumeral(scan, index) ??
    bareScale(token.text) ??
    (token.kind === 'digits' ? readSpelledNumeral(scan, index) : null);
  if (base === null) return null;
  const next = 'next' in base ? base.next : index + 1;
  const divider = /^\s*分\s*之\s*/.exec(scan.text.slice(scan.tokens[next - 1]!.end, scan.tokens[next - 1]!.end + 8));
  if (divider === null || base.value <= 0) return null;
  const from = scan.tokens[next - 1]!.end + divider[0].length;
  let at = next;
  while (at < scan.tokens.length && scan.tokens[at]!.start < from) at++;
  if (scan.tokens[at]?.start !== from) return null;
  const part = readNumeral(scan, at) ?? wholeHundred(scan, at);
  if (part === null) return null;
  const power = Math.log10(base.value);
  if (Number.isInteger(power) && power >= 2) {
    const size = 2 - power;
    return {
      ...quantity(scan, index, part.next, 'percent', scaleBy(part.value, size), part.exponent + size),
      more: part.more,
    };
  }
  return { ...quantity(scan, index, part.next, 'fraction', part.value / base.value, -2), more: part.more };
}

function bareScale(text: string): { value: number } | null {
  const scales: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10000, 百万: 1e6, 万万: 1e8, 亿: 1e8 };
  const value = scales[text];
  return value === undefined ? null : { value };
}

function wholeHundred(scan: Scan, index: number): Numeral | null {
  if (scan.tokens[index]?.text !== '百') return null;
  return {
    value: 100,
    exponent: 2,
    next: index + 1,
    plain: false,
    scaled: false,
    scalePower: 0,
    spelled: true,
    more: false,
    fraction: false,
  };
}

/** First, 21st, twenty-first, No. 1, top ten, 第三, 前十. */
function readRank(scan: Scan, index: number): Quantity | null {
  const token = scan.tokens[index]!;
  if (isRole(scan, index, 'number')) return readNumbered(scan, index);
  if (isRole(scan, index, 'top')) return readTop(scan, index);
  if (token.kind === 'digits') {
    if (!isWord(scan, index + 1, 'st', 'nd', 'rd', 'th') || !touches(scan, index)) return null;
    return quantity(scan, index, index + 2, 'rank', Number(token.text.replace(/[, ']/g, '')), 0);
  }
  return readOrdinal(scan, index);
}

function readNumbered(scan: Scan, index: number): Quantity | null {
  const token = scan.tokens[index]!;
  if (token.kind === 'han') {
    const number = scan.tokens[index + 1];
    if (number === undefined || !touches(scan, index) || (number.kind !== 'digits' && number.kind !== 'numeral'))
      return null;
    const numeral = readNumeral(scan, index + 1);
    return numeral === null ? null : quantity(scan, index, numeral.next, 'rank', numeral.value, 0);
  }
  const dotted = isMark(scan, index + 1, '.');
  if (token.text === 'no' && !dotted && isCapitalless(scan, index)) return null;
  const numeral = readSpelledNumeral(scan, dotted ? index + 2 : index + 1);
  if (numeral === null || numeral.value > 1000 || numeral.scaled || !Number.isInteger(numeral.value)) return null;
  return quantity(scan, index, numeral.next, 'rank', numeral.value, 0);
}

/** `no 5` without a dot is the word “no”. */
function isCapitalless(scan: Scan, index: number): boolean {
  const token = scan.tokens[index]!;
  return scan.text[token.start] === token.text[0] || !isDigits(scan, index + 1);
}

function readTop(scan: Scan, index: number): Quantity | null {
  const han = scan.tokens[index]!.kind === 'han';
  const at = isMark(scan, index + 1, '-') && touches(scan, index) ? index + 2 : index + 1;
  if (han && !touches(scan, index)) return null;
  const numeral = readNumeral(scan, at) ?? (han && scan.tokens[at]?.text === '十' ? { next: at + 1, value: 10 } : null);
  if (numeral === null || numeral.value > 1000 || !Number.isInteger(numeral.value)) return null;
  // 前五年, 前9个月 are stretches of time; “top 10%” is a share.
  const after = entryAt(scan, numeral.next);
  if (
    (after?.type === 'noun' && after.unit === 'duration') ||
    after?.type === 'percent' ||
    isMark(scan, numeral.next, '%')
  )
    return null;
  if (han && /^\s?[月天日]/.test(scan.text.slice(scan.tokens[numeral.next - 1]!.end))) return null;
  return quantity(scan, index, numeral.next, 'rank', numeral.value, 0);
}

/** An ordinal in words, with tens and scales before it: twenty-first, one hundred twenty-fifth, three trillionth. */
function readOrdinal(scan: Scan, index: number): Quantity | null {
  let at = index;
  let value = 0;
  const lead = isRole(scan, index, 'article') ? null : readSpelledNumeral(scan, index);
  if (lead !== null) {
    if (!lead.spelled || lead.fraction) return null;
    value = lead.value;
    at = lead.next;
    if (isMark(scan, at, '-') && touches(scan, at - 1)) at++;
    if (isRole(scan, at, 'and')) at++;
  }
  const entry = entryAt(scan, at);
  if (entry?.type !== 'ordinal' || entry.plural !== undefined) return null;
  if (lead !== null) {
    if (entry.power !== undefined) return quantity(scan, index, at + 1, 'rank', scaleBy(value, entry.power), 0);
    const room = value % 100 === 0 ? 100 : value % 10 === 0 && value % 100 >= 20 ? 10 : 1;
    if (entry.value >= room || value === 1) return null;
  }
  return quantity(scan, index, at + 1, 'rank', value + entry.value, 0);
}

/** doubled, twice, sixfold, 翻番, 翻一番, 翻倍, 对折. */
function readMultipleWord(scan: Scan, index: number): Quantity | null {
  const token = scan.tokens[index]!;
  const entry = token.entry;
  if (entry?.type === 'multiple') {
    const next = isRole(scan, index - 1, 'article') ? null : entry;
    if (next === null && token.text !== 'double') return null;
    // “twice a year” and “doubles as” say nothing of an amount.
    if (
      isRole(scan, index + 1, 'article') &&
      token.text === 'twice' &&
      isWord(scan, index + 2, 'year', 'month', 'day', 'week')
    )
      return null;
    if (token.text === 'double' || token.text === 'triple') {
      const after = scan.tokens[index + 1];
      if (
        after === undefined ||
        touches(scan, index) ||
        !(isWord(scan, index + 1, 'the', 'that', 'its', 'their', 'what', 'this') || after.kind === 'digits')
      )
        return null;
    }
    return {
      ...quantity(scan, index, index + 1, 'multiple', entry.factor, exponentOf(entry.factor)),
      direction: entry.direction ?? null,
    };
  }
  if (entry?.type !== 'fanned') return null;
  return readFanned(scan, index);
}

/** 翻 with 番 or 倍: each 番 doubles. */
function readFanned(scan: Scan, index: number): Quantity | null {
  const { text } = scan;
  const from = scan.tokens[index]!.end;
  const match = /^(?:了\s?)?([一二两三四五12345])?\s?(番|倍)/.exec(text.slice(from, from + 6));
  if (match === null) return null;
  const times = match[1] === undefined ? 1 : (hanDigits[match[1]] ?? Number(match[1]));
  const end = from + match[0].length;
  let next = index;
  while (next < scan.tokens.length && scan.tokens[next]!.start < end) next++;
  const value = match[2] === '番' ? 2 ** times : times === 1 ? 2 : times;
  return { ...quantity(scan, index, next, 'multiple', value, 0), end, direction: 'up' };
}

const FRACTION_SIGNS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅛': 1 / 8,
};

/** two-thirds, a quarter, half, one in five, two out of three, 1/2, ½, 一半, 半数. */
function readFraction(scan: Scan, index: number): Quantity | null {
  const token = scan.tokens[index]!;
  const sign = FRACTION_SIGNS[scan.text.slice(token.start, token.start + 1)];
  if (sign !== undefined) return { ...quantity(scan, index, index + 1, 'fraction', sign, -2), end: token.start + 1 };
  if (token.entry?.type === 'fraction') {
    return token.kind === 'han'
      ? quantity(scan, index, index + 1, 'fraction', 1 / token.entry.parts, exponentOf(1 / token.entry.parts))
      : readHalf(scan, index, index);
  }
  if (isRole(scan, index, 'article')) {
    const entry = entryAt(scan, index + 1);
    if (entry?.type === 'fraction') return readHalf(scan, index, index + 1);
    if (entry?.type === 'hundred' || entry?.type === 'scale') {
      const lead = readSpelledNumeral(scan, index);
      const parts = lead === null ? null : entryAt(scan, lead.next);
      if (lead !== null && parts?.type === 'ordinal' && parts.plural !== undefined)
        return fraction(scan, index, lead.next + 1, lead.value / parts.value);
      return null;
    }
    const parts = readDenominator(scan, index + 1);
    if (parts === null || parts.plural) return null;
    return isWord(scan, parts.next, 'of', 'more', 'less', 'fewer', 'higher', 'lower', 'as') || isEnd(scan, parts.next)
      ? fraction(scan, index, parts.next, 1 / parts.value)
      : null;
  }
  const numeral = readSpelledNumeral(scan, index);
  return numeral === null ? null : readParts(scan, index, numeral);
}

function fraction(scan: Scan, first: number, next: number, value: number): Quantity {
  return quantity(scan, first, next, 'fraction', value, Math.min(-1, Math.max(-2, exponentOf(value))));
}

function isEnd(scan: Scan, index: number): boolean {
  return index >= scan.tokens.length || isMark(scan, index, '.,;!?，。；:');
}

/** What follows a whole number and makes it a part: `thirds`, `in five`, `out of three`, `/2`. */
function readParts(scan: Scan, index: number, numeral: Numeral): Quantity | null {
  let at = numeral.next;
  if (!Number.isInteger(numeral.value) || numeral.value <= 0 || numeral.fraction) return null;
  if (isMark(scan, at, '/') && numeral.plain && touches(scan, at - 1) && touches(scan, at)) {
    const below = scan.tokens[at + 1]!;
    if (!/^\d{1,3}$/.test(below.text) || Number(below.text) === 0 || isMark(scan, at + 2, '/')) return null;
    return fraction(scan, index, at + 2, numeral.value / Number(below.text));
  }
  const outOf = isWord(scan, at, 'out') && isRole(scan, at + 1, 'of');
  if (outOf || (isRole(scan, at, 'in') && (numeral.value === 1 || numeral.spelled) && numeral.value < 10)) {
    const whole = readSpelledNumeral(scan, at + (outOf ? 2 : 1));
    if (
      whole === null ||
      whole.value <= numeral.value ||
      (!outOf && (whole.value > 1000 || (!whole.plain && !whole.spelled)))
    )
      return null;
    const limit = entryAt(scan, whole.next);
    if (limit?.type === 'ordinal' || limit?.type === 'month' || isMark(scan, whole.next, '%')) return null;
    return fraction(scan, index, whole.next, numeral.value / whole.value);
  }
  if (isMark(scan, at, '-')) at++;
  const parts = readDenominator(scan, at);
  if (
    parts === null ||
    (!parts.plural && numeral.value !== 1) ||
    (parts.plural && numeral.value === 1 && !numeral.spelled)
  ) {
    const words = entryAt(scan, at);
    if (words?.type !== 'fraction' || (words.plural === undefined) !== (numeral.value === 1)) return null;
    return scaledFraction(scan, index, at + 1, numeral.value / words.parts);
  }
  if (!numeral.spelled && parts.plural === false) return null;
  return scaledFraction(scan, index, parts.next, numeral.value / parts.value);
}

/** `three quarters million`: a fraction of a scale is a count. */
function scaledFraction(scan: Scan, first: number, next: number, value: number): Quantity {
  const entry = entryAt(scan, next);
  if (entry?.type !== 'scale' || entry.only !== undefined) return fraction(scan, first, next, value);
  const scaled = scaleBy(value, entry.power);
  return quantity(scan, first, next + 1, 'count', scaled, exponentOf(scaled));
}

/** fifth(s), hundredth(s), twenty-first(s); never first or second, which only rank. */
function readDenominator(scan: Scan, index: number): { value: number; next: number; plural: boolean } | null {
  const entry = entryAt(scan, index);
  if (entry?.type === 'number' && entry.ten !== undefined) {
    const at = isMark(scan, index + 1, '-') ? index + 2 : index + 1;
    const unit = entryAt(scan, at);
    if (unit?.type !== 'ordinal' || unit.value > 9) return null;
    return { value: entry.value + unit.value, next: at + 1, plural: unit.plural !== undefined };
  }
  if (entry?.type !== 'ordinal' || entry.value < 3) return null;
  return { value: entry.value, next: index + 1, plural: entry.plural !== undefined };
}

/** half of, a half, half a million, a quarter of; the halves and quarters of years are read as periods before. */
function readHalf(scan: Scan, first: number, at: number): Quantity | null {
  const entry = entryAt(scan, at);
  if (entry?.type !== 'fraction' || entry.plural !== undefined) return null;
  const before = scan.tokens[first - 1];
  if (
    before?.entry?.type === 'ordinal' ||
    isWord(scan, first - 1, 'the', 'this', 'that', 'each', 'last', 'next', 'other', 'per', 'latter', 'every')
  ) {
    if (!isRole(scan, at + 1, 'of') || entry.parts === 4) return null;
  }
  const value = 1 / entry.parts;
  let next = at + 1;
  if (isRole(scan, next, 'article')) next++;
  const scale = entryAt(scan, next);
  if (scale?.type === 'scale' && scale.only === undefined) {
    const scaled = scaleBy(value, scale.power);
    return quantity(scan, first, next + 1, 'count', scaled, exponentOf(scaled));
  }
  if (scale?.type === 'bundle') return quantity(scan, first, next + 1, 'count', value * scale.size, 0);
  if (touches(scan, at) && isMark(scan, at + 1, '-')) return null;
  const usable =
    first < at ||
    isWord(
      scan,
      at + 1,
      'of',
      'the',
      'its',
      'their',
      'all',
      'that',
      'as',
      'were',
      'are',
      'came',
      'a',
      'those',
      'these',
      'again',
    ) ||
    isEnd(scan, at + 1);
  if (!usable || (entry.parts === 4 && !isWord(scan, at + 1, 'of') && !isEnd(scan, at + 1))) return null;
  return fraction(scan, first, at + 1, value);
}

/** one and a half, 2 1/4, 3 million and a half, forty two and a third, ½ behind digits. */
function withFraction(scan: Scan, numeral: Numeral): Numeral {
  const linked = isRole(scan, numeral.next, 'and');
  const at = linked ? numeral.next + 1 : numeral.next;
  const token = scan.tokens[at];
  if (token === undefined || !Number.isInteger(numeral.value)) return numeral;
  const slash = !linked && numeral.plain && token.kind === 'digits' && isMark(scan, at + 1, '/');
  const sign = !linked && scan.text[token.start]! in FRACTION_SIGNS;
  if (!linked && !slash && !sign) return numeral;
  const part = readFraction(scan, at);
  if (part === null || part.value >= 1 || (part.kind !== 'fraction' && !linked) || isWord(scan, part.next, 'of')) {
    return part?.kind === 'count' && linked && numeral.scaled && part.value < scaleBy(1, numeral.scalePower)
      ? added(numeral, part, part.value)
      : numeral;
  }
  if (slash && part.value >= 1) return numeral;
  return added(numeral, part, scaleBy(part.value, numeral.scalePower));
}

function added(numeral: Numeral, part: Quantity, amount: number): Numeral {
  const value = numeral.value + amount;
  return {
    ...numeral,
    value,
    exponent: numeral.scalePower > 0 ? exponentOf(value) : Math.min(numeral.exponent, part.exponent),
    next: part.next,
    plain: false,
    scaled: true,
  };
}

/**
 * Whether a bare number is a figure. Digits always are. Words are, but for the pronoun `one`; Han numerals without a
 * scale need a measure word behind them, because 三 and 一 begin names and set phrases.
 */
function isFigure(scan: Scan, index: number, numeral: Numeral): boolean {
  const token = scan.tokens[index]!;
  if (token.kind === 'digits') return true;
  if (token.kind === 'numeral') return isHanFigure(scan, index, numeral);
  if (token.text !== 'one' || numeral.next > index + 1) return true;
  return isNumeralOne(scan, index);
}

const PRONOUN_BEFORE = new Set([
  'the',
  'this',
  'that',
  'any',
  'no',
  'each',
  'every',
  'another',
  'which',
  'other',
  'last',
  'next',
  'first',
  'right',
  'wrong',
  'current',
  'previous',
  'someone',
  'some',
  'a',
  'only',
  'new',
  'good',
  'big',
]);
const PRONOUN_AFTER = new Set([
  'of',
  'who',
  'that',
  'is',
  'was',
  'can',
  'could',
  'may',
  'might',
  'would',
  'should',
  'will',
  'which',
  'another',
  'the',
  'has',
  'had',
  'must',
  'does',
  'to',
  'by',
  'day',
  'you',
  'we',
  'he',
  'it',
  'before',
  'after',
  'thing',
  's',
  'and',
  'or',
  'for',
  'with',
  'on',
  'at',
  'where',
  'such',
  "'",
]);

function isNumeralOne(scan: Scan, index: number): boolean {
  const before = scan.tokens[index - 1];
  const after = scan.tokens[index + 1];
  if (before?.kind === 'word' && PRONOUN_BEFORE.has(before.text)) return false;
  if (after === undefined || after.kind === 'mark') return after === undefined && index === 0;
  return after.kind === 'word' && !PRONOUN_AFTER.has(after.text);
}

function isHanFigure(scan: Scan, index: number, numeral: Numeral): boolean {
  const token = scan.tokens[index]!;
  const last = scan.tokens[numeral.next - 1]!;
  const after = scan.tokens[numeral.next];
  const alone = scan.text.slice(0, token.start).trim() === '' && scan.text.slice(last.end).trim() === '';
  if (alone) return token.text !== '万' && token.text !== '萬' && token.text !== '亿';
  const type = after?.entry?.type;
  const counted =
    after !== undefined &&
    after.start - last.end <= 1 &&
    (type === 'noun' || type === 'currency' || type === 'bundle' || after.text === '岁');
  if (counted) return true;
  const single = last.end - token.start === 1;
  if (single)
    return (
      /[、,，。；;\s]/.test(scan.text[last.end] ?? ' ') && /[\s、,，。；;点]/.test(scan.text[token.start - 1] ?? ' ')
    );
  return /^[大届屆]/.test(scan.text.slice(last.end, last.end + 1))
    ? false
    : numeral.scaled || numeral.plain || last.end - token.start > 2;
}
