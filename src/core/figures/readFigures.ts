import type { Span } from '../text/span';
import { bareFigure } from './bareFigure';
import type { Figure } from './figure';
import { mergeBounds } from './mergeBounds';
import type { PeriodMention } from './period';
import { lowerOf, readUpper } from './readUpper';
import { lex } from './scan/lexer';
import { normalise } from './scan/normalise';
import { paragraphs } from './scan/paragraphs';
import type { PatentNumber } from './scan/patentNumber';
import { fractionSign } from './scan/readFraction';
import { type PeriodReading, readPeriod } from './scan/readPeriod';
import { readQuantity } from './scan/readQuantity';
import { readReference } from './scan/readReference';
import { type Scan, entryAt, isMark, isRole, touches } from './scan/scan';
import { shareScales } from './shareScales';
import { type Draft, toFigure } from './toFigure';

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
  const { tokens, openings } = lex(own);
  if (openings.length === 0) return;
  const scan: Scan = { text: own, tokens };
  const drafts: Draft[] = [];
  let at = 0;
  for (const opening of openings) if (opening >= at) at = readAt(scan, opening, start, drafts, text, sink);
  if (drafts.length === 0) return;
  shareScales(scan, drafts);
  const figures = drafts.map((draft) => draft.figure ?? toFigure(scan, draft, start, text));
  for (const figure of mergeBounds(figures, text)) sink.figures.push(figure);
}

/** Reads what begins at a token and returns the index of the token behind it. */
function readAt(scan: Scan, index: number, offset: number, drafts: Draft[], text: string, sink: Sink): number {
  const token = scan.tokens[index]!;
  if (token.kind === 'han' && ordersNothing(scan, index)) return index + 1;
  const reference = readReference(scan, index);
  if (reference !== null) {
    if (reference.patent !== null) sink.patents.push(shift(reference.patent, offset));
    return Math.max(reference.next, index + 1);
  }
  if (token.kind === 'mark' && fractionSign(token.text) === undefined) return index + 1;

  const period = readPeriod(scan, index);
  if (period !== null) {
    addPeriod(period, offset, drafts, text, sink);
    return Math.max(period.next, index + 1);
  }
  if (token.entry !== null) {
    const vague = readVague(scan, index);
    if (vague !== null) {
      sink.vague.push({ start: token.start + offset, end: scan.tokens[vague - 1]!.end + offset });
      return vague;
    }
    const chain = endOfChain(scan, index);
    if (chain !== null) return chain;
  }
  const quantity = readQuantity(scan, index);
  if (quantity === null) return skipNumerals(scan, index);
  const upper = readUpper(scan, quantity);
  drafts.push({ quantity: upper === null ? quantity : lowerOf(quantity, upper), upper, figure: null });
  return Math.max((upper ?? quantity).next, index + 1);
}

/** 第 and 前 begin a rank, a reference or a period only before a number, and stand in many words that are none of them. */
function ordersNothing(scan: Scan, index: number): boolean {
  if (!isRole(scan, index, 'top') && !isRole(scan, index, 'number')) return false;
  const next = scan.tokens[index + 1];
  return next === undefined || next.kind === 'other' || (next.kind === 'mark' && next.text !== '-');
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

function addPeriod(reading: PeriodReading, offset: number, drafts: Draft[], text: string, sink: Sink): void {
  for (const { start, end, year } of reading.years) {
    const span = { start: start + offset, end: end + offset };
    drafts.push({ figure: bareFigure(span, text.slice(span.start, span.end), 'year', year) });
  }
  if (reading.period === null && reading.yearsBack === null) return;
  const start = reading.start + offset;
  const end = reading.end + offset;
  sink.periods.push({ start, end, text: text.slice(start, end), period: reading.period, yearsBack: reading.yearsBack });
}

/** three-nought-four: number words in a chain spell out a score or a code, and no number. */
function endOfChain(scan: Scan, index: number): number | null {
  let at = index;
  while (
    entryAt(scan, at)?.type === 'number' &&
    isMark(scan, at + 1, '-') &&
    touches(scan, at) &&
    touches(scan, at + 1)
  )
    at += 2;
  return at - index >= 4 && entryAt(scan, at)?.type === 'number' ? at + 1 : null;
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
