import type { Figure } from '../figures';
import { clauseAt, type EntityMention, type Passage } from './mention';

/**
 * Whether a measure that is named behind a figure, in another clause, is said to be what it counts: “Japan 300, China
 * 200 – these are PCT applications”, “At $300 million, licence income was …”, “From 300 in 2021, grants rose to …”.
 */
export function isAnnouncedBy(figure: Figure, mention: EntityMention, passage: Passage): boolean {
  if (mention.start < figure.end || mention.start - figure.end > REACH) return false;
  if (passage.measures.some(({ start, end }) => start >= figure.end && end <= mention.start)) return false;
  const clause = clauseAt(passage, figure.start);
  const others = passage.figures.filter(
    ({ kind, start, end }) => kind !== 'year' && start >= figure.end && end <= mention.start,
  );
  if (others.some(({ kind }) => kind !== figure.kind)) return false;
  const last = others.at(-1) ?? figure;
  if (POINTS_BACK.test(textOf(passage, last.end, mention.start))) return true;
  const between = textOf(passage, clause.end, mention.start);
  return others.length === 0 && OPENS.test(textOf(passage, clause.start, figure.start)) && !ENDS.test(between);
}

/** The measure behind a figure that is said to be what it counts. */
export function announcedMeasure(figure: Figure, passage: Passage): EntityMention | null {
  const next = passage.measures.find(({ start }) => start >= figure.end);
  if (next === undefined || next.end <= clauseAt(passage, figure.start).end) return null;
  return isAnnouncedBy(figure, next, passage) ? next : null;
}

/** Whether a measure behind a figure, in another clause, has a figure of that kind in its own. */
export function hasOwnFigure(mention: EntityMention, figure: Figure, passage: Passage): boolean {
  if (mention.start < figure.end) return false;
  const own = clauseAt(passage, mention.start);
  return passage.figures.some(
    ({ kind, start, end }) => kind === figure.kind && start >= Math.max(own.start, figure.end) && end <= own.end,
  );
}

/** How far behind a figure its measure may be announced. */
const REACH = 160;

/** Words that point back at a list of figures to say what they are. */
const POINTS_BACK =
  /(?:这(?:就|便|正)?是|这些(?:都|便|就)?是|(?:以上|上述)(?:都|均|皆)?(?:是|为)|[都均皆]是|[均皆]为)[^，。；]*$|\b(?:these|those|they|all) (?:are|were)\b[^,;.]*$|\b(?:this|that) (?:is|was)\b[^,;.]*$/i;

/** What stands before the figure of a clause that only leads into the next: “At 300, …”, 以300件，…. */
const OPENS = /^[\s—–-]*(?:at|from|with|after|(?:up|down) from|从|由|以|凭)\s*\S{0,4}\s*$/i;

/** A clause that another figure, or another thought, has begun. */
const ENDS = /[;；—–]|\b(?:and|but|while|whereas)\b|而|但/i;

function textOf(passage: Passage, from: number, to: number): string {
  return passage.text.slice(from - passage.start, Math.max(from, to) - passage.start);
}
