import { readFigures, type FigureKind } from '../../figures';

/** What a header or a caption says of the figures below it: `(thousands)`, `USD m`, （万件）, 单位：亿元, `share, %`. */
export interface StatedUnit {
  readonly kind: Extract<FigureKind, 'count' | 'percent' | 'points'>;
  /** The power of ten that a bare number is to be multiplied by: 4 for 万, 0 where none is stated. */
  readonly power: number;
  /** The class of what is counted, as in a figure, or null. */
  readonly unit: string | null;
  readonly unitText: string | null;
}

/** The unit that a header or caption states, in brackets, behind 单位 or `in`, behind its last comma, or alone. */
export function unitIn(text: string): StatedUnit | null {
  for (const phrase of phrasesOf(text)) {
    const unit = toUnit(phrase);
    if (unit !== null) return unit;
  }
  return null;
}

/** A header without what it says in brackets of its unit: `Grants 2022` of `Grants 2022 (thousands)`. */
export function withoutUnit(text: string): string {
  return text.replace(BRACKETS, (whole, inner: string) => (toUnit(inner) === null ? whole : ' '));
}

/** The longest phrase that may be a unit. */
const LONGEST = 28;
const BRACKETS = /[(（[]([^()（）[\]]{1,28})[)）\]]/g;
const LABELLED = /(?:单位|unit|units)\s*[:：为]\s*([^\s,，;；。)）]{1,28})/i;

const WITHIN = /\bin\s+([^\s,，;；:：.()（）][^,，;；:：.()（）]{0,27})/gi;

function* phrasesOf(text: string): Iterable<string> {
  for (const [, inner = ''] of [...text.matchAll(BRACKETS)].reverse()) {
    yield inner;
    for (const part of inner.split(/[,，;；、/]/).reverse()) yield part;
  }
  const labelled = LABELLED.exec(text)?.[1];
  if (labelled !== undefined) yield labelled;
  const end = text.replace(/[\s:：.。]+$/, '');
  const comma = Math.max(end.lastIndexOf(','), end.lastIndexOf('，'), end.lastIndexOf('、'));
  if (comma > 0) yield end.slice(comma + 1);
  for (const [, inner = ''] of end.matchAll(WITHIN)) yield inner;
  // A noun alone is the name of what is counted, and says nothing of how.
  if (!/^\p{Script=Latin}{4,}$/u.test(end) || /^(?:per ?cent|months|years|days|weeks)$/i.test(end)) yield end;
}

/** Scales that are written short, or in the plural, where they stand alone. */
const SCALES: readonly (readonly [RegExp, string])[] = [
  [/(?:['’]|\b)000s?\b|\bthousands\b|\bk\b/i, 'thousand'],
  [/\bmillions\b|\bmn?\b|\bmio\b/i, 'million'],
  [/\bbillions\b|\bbn\b/i, 'billion'],
  [/^月$/, '个月'],
  [/^日$/, '天'],
];
const CURRENCY_FIRST = /^((?:US|HK)?[$€£¥]|[A-Z]{3})\s*(.*)$/;

/** Read as a figure of nine of it, so that units are those that figures have. */
function toUnit(phrase: string): StatedUnit | null {
  let rest = phrase.trim().replace(/^(?:单位|units?)\s*[:：为]?\s*/i, '');
  if (rest === '' || rest.length > LONGEST) return null;
  rest = rest.replace(/^in\s+/i, '').replace(/\bof\s+/i, '');
  for (const [words, scale] of SCALES) rest = rest.replace(words, scale);
  if (/\d/.test(rest)) return null;
  const [, currency, behind] = CURRENCY_FIRST.exec(rest) ?? [];
  const nine = currency === undefined ? `9 ${rest}` : `${currency} 9 ${behind}`;
  const figure = readFigures(/^[\u3400-\u9fff%％‰]/.test(rest) ? `9${rest}` : nine)[0];
  if (figure?.value == null || figure.text.startsWith('-')) return null;
  const { kind, value, unit, unitText } = figure;
  if (kind !== 'count' && kind !== 'percent' && kind !== 'points') return null;
  const said = [figure.text.replace(/^9\s*/, ''), unitText ?? ''].join('').replace(/\s/g, '').length;
  const whole = [currency, behind].includes(unitText ?? '') ? `${currency}${behind}` : rest;
  if (said < whole.replace(/\s/g, '').length || said === 0) return null;
  return { kind, power: Math.round(Math.log10(value / 9)), unit, unitText };
}
