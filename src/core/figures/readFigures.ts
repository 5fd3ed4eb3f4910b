import type { Span } from '../text/span';
import type { Figure, FigureKind } from './figure';
import { mergeBounds } from './mergeBounds';
import type { PeriodMention } from './period';
import { readDirection } from './scan/readDirection';
import { lex } from './scan/lexer';
import { paragraphs } from './scan/paragraphs';
import { normalise } from './scan/normalise';
import type { PatentNumber } from './scan/patentNumber';
import { qualify } from './scan/qualify';
import { readPeriod, type PeriodReading } from './scan/readPeriod';
import type { Quantity } from './scan/quantity';
import { isFractionSign } from './scan/readFraction';
import { readQuantity } from './scan/readQuantity';
import { readReference } from './scan/readReference';
import { entryAt, isMark, isRole, isWord, touches, type Scan } from './scan/scan';
import { readUnit } from './scan/readUnit';

/** All that the reader finds in a text; each list is in order, and no two figures overlap. */
export interface Reading {
  readonly figures: readonly Figure[];
  readonly periods: readonly PeriodMention[];
  readonly patents: readonly PatentNumber[];
  /** Numbers that nobody can read: several thousand, 数十. */
  readonly vague: readonly Span[];
}

/** Reads every figure of a text, in order of their starts; spans never overlap. Any string is taken; nothing throws. */
export function readFigures(text: string): readonly Figure[] {
  return read(text).figures;
}

/**
 * Reads figures, periods and patent numbers in one pass, English and Chinese mixed as they come. Paragraphs are read
 * on their own, so that text behind a blank line never changes what was read before it.
 */
export function read(text: string): Reading {
  const folded = normalise(text);
  const reading = {
    figures: [] as Figure[],
    periods: [] as PeriodMention[],
    patents: [] as PatentNumber[],
    vague: [] as Span[],
  };
  for (const { start, end } of paragraphs(folded)) readParagraph(text, folded, start, end, reading);
  return reading;
}

interface Sink {
  readonly figures: Figure[];
  readonly periods: PeriodMention[];
  readonly patents: PatentNumber[];
  readonly vague: Span[];
}

function readParagraph(text: string, folded: string, start: number, end: number, sink: Sink): void {
  const own = start === 0 && end === folded.length ? folded : folded.slice(start, end);
  const scan: Scan = { text: own, tokens: lex(own) };
  const drafts: Draft[] = [];
  let at = 0;
  while (at < scan.tokens.length) at = readAt(scan, at, start, drafts, text, sink);
  share(scan, drafts);
  const figures = drafts.map((draft) => toFigure(scan, draft, start, text));
  for (const figure of mergeBounds(figures, text)) sink.figures.push(figure);
}

/** A figure on its way: a quantity, perhaps the upper end of a range with it, or a year. */
interface Draft {
  quantity: Quantity;
  upper: Quantity | null;
  readonly year: boolean;
}

/** Reads what begins at a token and returns the index of the token behind it. */
function readAt(scan: Scan, index: number, offset: number, drafts: Draft[], text: string, sink: Sink): number {
  const token = scan.tokens[index]!;
  if (!mayBegin(scan, index)) return index + 1;

  const reference = readReference(scan, index);
  if (reference !== null) {
    if (reference.patent !== null) sink.patents.push(shift(reference.patent, offset));
    return Math.max(reference.next, index + 1);
  }
  if (token.kind === 'mark' && !isFractionSign(token.text)) return index + 1;

  const period = readPeriod(scan, index);
  if (period !== null) {
    addPeriod(index, period, offset, drafts, text, sink);
    return Math.max(period.next, index + 1);
  }
  const vague = readVague(scan, index);
  if (vague !== null) {
    sink.vague.push({ start: token.start + offset, end: scan.tokens[vague - 1]!.end + offset });
    return vague;
  }
  const quantity = readQuantity(scan, index);
  if (quantity === null) return skipNumerals(scan, index);
  const upper = readUpper(scan, quantity);
  drafts.push({ quantity: upper === null ? quantity : lowerOf(quantity, upper), upper, year: false });
  return Math.max((upper ?? quantity).next, index + 1);
}

/** Kinds of words that nothing begins with: a figure's other words, which are looked at from its number. */
const INERT = new Set(['noun', 'direction', 'currency', 'percent', 'points', 'times', 'plain', 'bundle', 'scale']);
const INERT_ROLES = new Set([
  'and',
  'or',
  'to',
  'from',
  'between',
  'point',
  'minus',
  'in',
  'outOf',
  'of',
  'over',
  'more',
  'plus',
]);

/** A quick test that most tokens of plain prose fail. */
function mayBegin(scan: Scan, index: number): boolean {
  const { kind, entry, text } = scan.tokens[index]!;
  if (kind === 'digits' || kind === 'numeral') return true;
  if (kind === 'mark') return '§#[(+'.includes(text) || isFractionSign(text);
  if (entry === null) return kind === 'word' && beginsName(scan, index);
  const inert = entry.type === 'role' ? INERT_ROLES.has(entry.role) : INERT.has(entry.type);
  return !inert || (kind === 'word' && beginsName(scan, index));
}

/** Letters that touch digits or a sign, or capitals that open a patent number, may begin a name or an address. */
function beginsName(scan: Scan, index: number): boolean {
  const { start, end } = scan.tokens[index]!;
  const code = scan.text.charCodeAt(start);
  if (end - start <= 3 && code >= 65 && code <= 90) return true;
  if (!touches(scan, index)) return false;
  const next = scan.tokens[index + 1]!;
  return next.kind === 'digits' || next.text === '-' || next.text === ':' || next.text === '.' || next.text === '@';
}

function shift<T extends Span>(span: T, offset: number): T {
  return offset === 0 ? span : { ...span, start: span.start + offset, end: span.end + offset };
}

/** A run of digits joined by hyphens that no reader took is passed over whole, so that its parts are not read. */
function skipNumerals(scan: Scan, index: number): number {
  let at = index + 1;
  if (scan.tokens[index]!.kind !== 'numeral') return at;
  while (scan.tokens[at]?.kind === 'numeral' && touches(scan, at - 1)) at++;
  return at;
}

function addPeriod(
  index: number,
  reading: PeriodReading,
  offset: number,
  drafts: Draft[],
  text: string,
  sink: Sink,
): void {
  for (const { start, end, year } of reading.years) {
    drafts.push({ quantity: yearQuantity(index, reading.next, start, end, year), upper: null, year: true });
  }
  if (reading.period === null && reading.yearsBack === null) return;
  const start = reading.start + offset;
  const end = reading.end + offset;
  sink.periods.push({ start, end, text: text.slice(start, end), period: reading.period, yearsBack: reading.yearsBack });
}

function yearQuantity(first: number, next: number, start: number, end: number, year: number): Quantity {
  const kind: FigureKind = 'year';
  return {
    first,
    next,
    start,
    end,
    kind,
    value: year,
    exponent: 0,
    marked: true,
    scaled: true,
    scalePower: 0,
    more: false,
    plain: false,
    spelled: false,
    direction: null,
  };
}

/** several thousand, tens of thousands, 数十万, 几百: read whole, and given no value. */
function readVague(scan: Scan, index: number): number | null {
  if (entryAt(scan, index)?.type !== 'vague') return null;
  let at = index + 1;
  while (at < scan.tokens.length) {
    const type = entryAt(scan, at)?.type;
    const scaled = type === 'scale' || type === 'hundred' || type === 'bundle' || type === 'vague';
    const numeral = scan.tokens[at]!.kind === 'numeral' && touches(scan, at - 1);
    const of = isRole(scan, at, 'of') && entryAt(scan, at + 1)?.type === 'vague';
    if (!scaled && !numeral && !of) break;
    at++;
  }
  return at;
}

/** The upper end of a range: `100–120`, `between 100 and 120`, `10 to 12 percent`, `100至120件`. */
function readUpper(scan: Scan, lower: Quantity): Quantity | null {
  if (lower.kind === 'rank' || (lower.kind === 'multiple' && !lower.marked)) return null;
  const link = linkOf(scan, lower);
  if (link === null) return null;
  const upper = readQuantity(scan, link.next);
  if (upper === null || upper.more || (lower.marked && lower.kind !== upper.kind)) return null;
  if (!lower.marked && upper.kind === 'fraction') return null;
  const scaled = lowerOf(lower, upper);
  if (scaled.value >= upper.value || scaled.value < 0) return null;
  if (
    link.dash &&
    lower.plain &&
    upper.plain &&
    scan.tokens[lower.first]!.text.length === 4 &&
    scan.tokens[upper.first]!.text.length <= 2
  )
    return null;
  return upper;
}

function linkOf(scan: Scan, lower: Quantity): { next: number; dash: boolean } | null {
  const { next } = lower;
  if (isMark(scan, next, '-–—―~')) {
    const at = isMark(scan, next + 1, '-–—―') ? next + 2 : next + 1;
    const spaced = !touches(scan, next - 1);
    const even = spaced === (scan.tokens[at]?.start ?? -1) > scan.tokens[at - 1]!.end;
    return scan.tokens[at] !== undefined && even && !(spaced && lower.kind !== 'count')
      ? { next: at, dash: true }
      : null;
  }
  const before = isRole(scan, lower.first - 1, 'minus') ? lower.first - 2 : lower.first - 1;
  // “Rose from 3 to 5” is a change and gives two figures; “from 3 to 5” is a range.
  if (isRole(scan, next, 'to') && !isWord(scan, next, 'until', 'till')) {
    return isRole(scan, before, 'from') && isChange(scan, before) ? null : { next: next + 1, dash: false };
  }
  if (!isRole(scan, next, 'and')) return null;
  return isRole(scan, before, 'between') || isBetween(scan, next + 1) ? { next: next + 1, dash: false } : null;
}

function isChange(scan: Scan, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) if (entryAt(scan, at)?.type === 'direction') return true;
  return false;
}

/** 100和120之间: the word that makes a range of two numbers stands behind them. */
function isBetween(scan: Scan, index: number): boolean {
  for (let at = index + 1; at <= index + 3; at++) if (isWord(scan, at, '之间', '之間', '间')) return true;
  return false;
}

/** The lower end takes the scale and mark that only the upper has: 3–4 million, 10–12%. */
function lowerOf(lower: Quantity, upper: Quantity): Quantity {
  if (lower.marked) return lower;
  const power = lower.scaled ? 0 : upper.scalePower;
  return { ...lower, kind: upper.kind, value: Number(`${lower.value}e${power}`), exponent: lower.exponent + power };
}

/** In a list, a bare number shares the scale or percent sign of its right neighbour: 3.4 and 4.1 million, 5, 6 and 7%. */
function share(scan: Scan, drafts: Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i]!;
    const right = drafts[i + 1]!;
    if (draft.year || right.year || draft.upper !== null || right.upper !== null) continue;
    const { quantity } = draft;
    if (quantity.marked || quantity.scaled || quantity.kind !== 'count' || quantity.more) continue;
    if (!isListLink(scan, quantity.next, right.quantity.first)) continue;
    if (!sharesMark(quantity, right.quantity)) continue;
    draft.quantity = {
      ...lowerOf(quantity, right.quantity),
      scaled: true,
      scalePower: right.quantity.scalePower,
      marked: right.quantity.marked,
    };
  }
}

function isListLink(scan: Scan, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  for (let at = from; at < to; at++) {
    const link =
      isMark(scan, at, ',、') ||
      isRole(scan, at, 'and') ||
      isRole(scan, at, 'or') ||
      (isRole(scan, at, 'to') && to - from === 1);
    if (!link) return false;
  }
  return true;
}

/** Only numbers of a like size share: 3.4 and 4.1 million do, 191,000 and 4 million do not. */
function sharesMark(left: Quantity, right: Quantity): boolean {
  if (right.kind === 'percent' || right.kind === 'points' || right.kind === 'multiple') return left.value <= 1000;
  return (
    right.kind === 'count' && right.scalePower >= 3 && left.value < 1000 && right.value / 10 ** right.scalePower < 1000
  );
}

function toFigure(scan: Scan, { quantity, upper, year }: Draft, offset: number, text: string): Figure {
  const last = upper ?? quantity;
  if (year) return bareFigure(quantity, quantity.start + offset, quantity.end + offset, text);
  const from = upper !== null && isRole(scan, quantity.first - 1, 'between') ? quantity.first - 1 : quantity.first;
  const minus = minusBefore(scan, quantity);
  const first = minus ?? quantity.first;
  const around = qualify(scan, Math.min(from, first), last.next, quantity.more || last.more);
  const number = { start: scan.tokens[first]!.start + offset, end: last.end + offset };
  const start = Math.min(around.start, scan.tokens[from]!.start) + offset;
  const end = Math.max(around.end, last.end) + offset;
  const sign = minus === null ? 1 : -1;
  const { kind } = last;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    value: upper === null ? sign * quantity.value : null,
    low: upper === null ? null : sign * quantity.value,
    high: upper === null ? null : upper.value,
    unit: kind === 'count' ? readUnit(scan, first, last.next) : null,
    qualifier: around.qualifier,
    direction: quantity.direction ?? readDirection(scan, around.first, around.next, kind),
    step: stepOf(Math.min(quantity.exponent, last.exponent)),
    number,
  };
}

/** Powers of ten as they are written: 10 ** -n is off by a bit for some. */
const STEPS = Array.from({ length: 41 }, (_, index) => Number(`1e${index - 15}`));

function stepOf(exponent: number): number {
  return STEPS[Math.max(-15, exponent) + 15] ?? Number(`1e${exponent}`);
}

function bareFigure({ kind, value }: Quantity, start: number, end: number, text: string): Figure {
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    value,
    low: null,
    high: null,
    unit: null,
    qualifier: null,
    direction: null,
    step: 1,
    number: { start, end },
  };
}

/** A minus sign that touches its number and not the word before it, or `minus`, `negative`, 负. */
function minusBefore(scan: Scan, quantity: Quantity): number | null {
  const at = quantity.first - 1;
  if (isRole(scan, at, 'minus')) return at;
  if (isMark(scan, at, '-') && at === 0) return at;
  if (!isMark(scan, at, '-') || !touches(scan, at)) return null;
  const before = scan.tokens[at - 1];
  return before === undefined || !touches(scan, at - 1) || isMark(scan, at - 1, '(=<>') ? at : null;
}
