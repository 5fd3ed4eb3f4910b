import { carriedFromFrontMatter } from '../check/carriedFromFrontMatter';
import type { NoteCheck } from '../check/checkNote';
import type { Judgement } from '../check/judgement';
import type { Passage } from '../check/mention';
import type { Period } from '../figures';
import type { Block, Note, Prose } from '../note/note';
import type { Span } from '../text/span';
import { blockAt } from './noteLanguage';
import { passageOf, passagesAround } from './passagesAround';

/** Whom, what and when a note speaks of at a place, each with a weight: the nearer its words, the more. */
export interface Discussed {
  readonly applicants: ReadonlyMap<string, number>;
  readonly measures: ReadonlyMap<string, number>;
  readonly periods: readonly { readonly period: Period; readonly weight: number }[];
  /** The figure straight before the place, which a footnote mark there would be the mark of. */
  readonly figure: Judgement | null;
}

/** What words weigh by where they stand. What is named last before the place counts most of its sentence. */
export const weights = { last: 10, sentence: 8, cell: 8, paragraph: 4, heading: 2, before: 2, frontMatter: 1 } as const;

/** What is under discussion at an offset of a note: the work is bounded, however long the note is. */
export function discussedAt(check: Pick<NoteCheck, 'note' | 'base' | 'judgements'>, offset: number): Discussed {
  const { note } = check;
  const found = new Gathered();
  const block = blockAt(note, offset);
  if (block !== null) {
    const isIn = isInBlock(note, block, offset);
    gatherAround(found, block, offset, isIn, check);
    const own = isIn ? [] : block.kind === 'heading' ? [block] : [];
    const headings = [...block.headings.flatMap((index) => note.blocks[index] ?? []), ...own];
    for (const heading of headings.slice(-MOST_HEADINGS)) found.add(passageOf(heading.prose, check), weights.heading);
  }
  found.add([carriedFromFrontMatter(note, check.base)], weights.frontMatter);
  const { applicants, measures, periods } = found;
  return { applicants, measures, periods, figure: figureBefore(check, offset) };
}

const MOST_HEADINGS = 6;

type Named = Pick<Passage, 'applicants' | 'measures' | 'periods'>;

class Gathered {
  readonly applicants = new Map<string, number>();
  readonly measures = new Map<string, number>();
  readonly periods: { readonly period: Period; readonly weight: number }[] = [];

  add(passages: readonly Named[], weight: number): void {
    for (const { applicants, measures, periods } of passages) {
      for (const { ids } of applicants) for (const id of ids) raise(this.applicants, id, weight);
      for (const { ids } of measures) for (const id of ids) raise(this.measures, id, weight);
      for (const { period } of periods) this.periods.push({ period, weight });
    }
  }
}

function raise(map: Map<string, number>, id: string, weight: number): void {
  map.set(id, Math.max(weight, map.get(id) ?? 0));
}

/** The sentence and the paragraph at the offset, or its row and column; where it is in none, the block before. */
function gatherAround(
  found: Gathered,
  block: Block,
  offset: number,
  isIn: boolean,
  check: Pick<NoteCheck, 'note' | 'base'>,
): void {
  if (!isIn) {
    if (block.kind !== 'heading') found.add(passageOf(block.prose, check), weights.before);
    return;
  }
  const at = block.prose.fromSource(Math.min(offset, block.end));
  for (const passage of passagesAround(block, at, check)) {
    const isHere = passage.start <= at && at <= passage.end + 1;
    found.add([passage], isHere ? weights.sentence : weights.paragraph);
    if (isHere) found.add([lastBefore(passage, at)], weights.last);
  }
  for (const header of headersAt(check.note, block, offset)) found.add(passageOf(header, check), weights.cell);
  if (block.cell?.caption != null) found.add(passageOf(block.cell.caption, check), weights.paragraph);
}

function lastBefore({ applicants, measures, periods }: Passage, at: number): Named {
  const isBefore = ({ end }: Span): boolean => end <= at;
  const last = <T extends Span>(mentions: readonly T[]): T[] => mentions.filter(isBefore).slice(-1);
  return { applicants: last(applicants), measures: last(measures), periods: last(periods) };
}

/** The headers over and beside a cell; that of an empty cell is told by the bars between it and the cell before. */
function headersAt({ text }: Note, { cell, end, prose }: Block, offset: number): readonly Prose[] {
  if (cell === null) return [];
  const bars = offset <= end ? 0 : (text.slice(end, offset).match(/(?<!\\)\|/g)?.length ?? 0);
  const row = cell.rowHeader ?? (bars > 0 ? prose : null);
  const column = bars > 0 ? (cell.columns[cell.column + bars] ?? null) : cell.columnHeader;
  return [row, column].filter((header) => header !== null);
}

/** Whether an offset is in a block, or behind it without a blank line between: there it is written on. */
function isInBlock({ text }: Note, block: Block, offset: number): boolean {
  if (offset <= block.end) return true;
  const between = text.slice(block.end, Math.min(offset, block.end + 200));
  return block.cell !== null || block.kind === 'heading' ? !/[\r\n]/.test(between) : !/\n\s*\n|\r\s*\r/.test(between);
}

/** What it counts and a bracket that was just opened may stand between. */
function figureBefore({ note, judgements }: Pick<NoteCheck, 'note' | 'judgements'>, offset: number): Judgement | null {
  const last = judgements.findLast(({ figure }) => figure.end <= offset);
  if (last === undefined || offset - last.figure.end > FAR) return null;
  const between = note.text.slice(last.figure.end, offset);
  return /^[^.!?。！？\r\n]*[.!?。！？”"’)）]*\s?(?:[[［【][\^…]*[^\s\]]*)?$/u.test(between) ? last : null;
}

const FAR = 80;
