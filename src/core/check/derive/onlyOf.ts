import type { Fact } from '../../factbase/factBase';
import type { Span } from '../../text/span';
import { lexisOf } from '../lexis';
import { clauseAt, type EntityMention, type Passage } from '../mention';
import type { Given } from './derivation';
import { ownStretch } from './ownClause';
import { isPlain, isPlainName, namesAndWordsIn } from './plainWords';
import { sidesOf } from './sides';

/** Whether the words of a stretch, those that say what a figure is of where none is given, are all known. */
export function isPlainStretch(given: Given, own = stretchOf(given)): boolean {
  const { passage } = given.situation;
  return isPlain(passage, given.text, own.start, own.end, namesAndWordsIn(passage));
}

/** The same in a list of figures: what stands between the one before and the one behind. */
export function listedStretch(given: Given): Span {
  const { figure, passage } = given.situation;
  const { start, end } = stretchOf(given);
  const others = passage.figures.filter(({ kind }) => kind !== 'year');
  const before = others.findLast((other) => other.end <= figure.start);
  const behind = others.find((other) => other.start >= figure.end);
  return { start: Math.max(start, before?.end ?? start), end: Math.min(end, behind?.start ?? end) };
}

function stretchOf(given: Given): Span {
  return comparingStretch(given) ?? ownStretch(given);
}

/** Of a figure that is compared with another applicant the words up to there, without what the words between say. */
function comparingStretch(given: Given): Span | null {
  const { figure, passage } = given.situation;
  return sidesOf(given)?.plainly === true ? { start: clauseAt(passage, figure.start).start, end: figure.start } : null;
}

/** Whether the words of a figure name nothing that facts are not about: no other applicant, measure or year. */
export function isOnlyOf(operands: readonly Fact[], given: Given, own = stretchOf(given)): boolean {
  const { passage } = given.situation;
  const { base } = given;
  const isInside = ({ start, end }: Span): boolean => start >= own.start && end <= own.end;
  const measures = operands.flatMap(({ measure }) => (measure === null ? [] : [measure]));
  const lexis = lexisOf(base);
  const related = new Set(measures.flatMap((measure) => lexis.relatedTo(measure).map(({ id }) => id)));
  const isOf = ({ ids }: EntityMention): boolean =>
    ids.some((id) => related.has(id) || operands.some((fact) => fact.applicant === id || fact.measure === id));
  const isWordOf = ({ ids }: EntityMention): boolean =>
    ids.some((key) => measures.some((measure) => lexis.words.wordsOf(measure).has(key)));
  const years = new Set(
    operands.flatMap(({ period, asOf }) => [(period ?? asOf)?.from, (period ?? asOf)?.to].map(yearOf)),
  );
  return (
    [...passage.applicants, ...passage.measures].filter(isInside).every(isOf) &&
    (passage.words ?? [])
      .filter(isInside)
      .every((word) => isPlainName(word) || isWordOf(word) || isInName(word, passage)) &&
    passage.figures.filter(isInside).every(({ kind, value }) => kind !== 'year' || value === null || years.has(value))
  );
}

/** Whether a word is part of the name of an applicant or a measure that is named in full. */
function isInName({ start, end }: Span, { applicants, measures }: Passage): boolean {
  return [...applicants, ...measures].some((name) => name.start <= start && end <= name.end);
}

function yearOf(day: number | null | undefined): number | null {
  return day == null ? null : Math.floor(day / 10000);
}
