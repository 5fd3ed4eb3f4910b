import type { FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import type { Span } from '../text/span';
import { hasOwnFigure, isAnnouncedBy } from './announcedMeasure';
import { countsSameThing, isOtherAct } from './countsSameThing';
import { isWholeOf } from './isWholeOf';
import type { Reach } from './judgement';
import { lexisOf, type Lexis } from './lexis';
import { clauseAt, type EntityMention, type Passage } from './mention';
import { GROWTH, SHARE } from './vocabulary';

/** What a figure counts, nearest evidence first. */
export interface Topic {
  readonly measure: string;
  readonly mention: EntityMention | null;
  readonly reach: Reach;
  /** False where the measure was named so far away, or so loosely, that it can confirm a figure but not convict it. */
  readonly firm: boolean;
  /** True where the figure counts something else in so many words: then the measure can confirm it, and no more. */
  readonly otherNoun: boolean;
  /**
   * True where it is not firm because something in the text speaks for another measure: another act is named beside the
   * figure, something else has been counted in between, or the measure has figures of its own. Left out where it is
   * only far away, or one of several.
   */
  readonly against?: boolean;
  /** The measures that the words beside the figure fit as well as this one; only what was said farther off tells. */
  readonly alike?: readonly string[];
  /** True where no word says what is counted, and only what the subject has does: it confirms a telling number alone. */
  readonly implied?: boolean;
}

/**
 * The measures that a figure of a sentence may count, by nearness: the one behind it in its clause, the one before it,
 * those of the rest of the sentence. Only measures whose facts have figures of its kind come into question; a share or
 * a change also finds the measure of growth or share that belongs to a count that is named.
 */
export function topicsOf(figure: Figure, passage: Passage, base: FactBase): Topic[] {
  const lexis = lexisOf(base);
  const clause = clauseAt(passage, figure.start);
  const ranked = passage.measures
    .map((mention) => ({ mention, cost: cost(mention, figure, clause, passage) }))
    .filter(({ cost }) => Number.isFinite(cost))
    .sort((a, b) => a.cost - b.cost);
  const topics: Topic[] = [];
  const changed = changedBefore(figure, passage, base);
  for (const { mention } of ranked) {
    const inClause = mention.start >= clause.start && mention.end <= clause.end;
    const found = fromMention(figure, mention, inClause ? 'clause' : 'sentence', passage.text, base, lexis);
    const isNamedFor = inClause || mention.end <= figure.start || isAnnouncedBy(figure, mention, passage);
    const against =
      (!inClause && mention.ids.every((id) => isOtherAct(figure, id, passage, base))) ||
      (!isNamedFor && hasOwnFigure(mention, figure, passage)) ||
      (mention.end <= figure.start && isWholeOf(figure, passage)) ||
      (changed !== null && changed !== mention && !(inClause && mention.start >= figure.end)) ||
      isLeftBehind(mention, figure, passage, base);
    if (isNamedFor && !against) topics.push(...found);
    else topics.push(...found.map((topic) => ({ ...topic, firm: false, against })));
  }
  return firstOfEach(topics);
}

/**
 * What a change is of that the base knows no growth of: in “utility models rose 3.2%, while invention patents …” it is
 * the measure before the figure, and no growth of another one.
 */
export function changedBefore(figure: Figure, passage: Passage, base: FactBase): EntityMention | null {
  if (figure.kind === 'count' || !speaksOfChange(figure, passage.text)) return null;
  const nearest = passage.measures.filter(({ end }) => end <= figure.start).at(-1);
  if (nearest === undefined) return null;
  const lexis = lexisOf(base);
  const isCounted = nearest.ids.every((id) => lexis.kindsOf(id).has('count'));
  return isCounted && fromMention(figure, nearest, 'sentence', passage.text, base, lexis).length === 0 ? nearest : null;
}

/** “… invention patents, registered 4.78 million trademarks, up 9.1%”: something else is counted in between. */
function isLeftBehind(mention: EntityMention, figure: Figure, passage: Passage, base: FactBase): boolean {
  return passage.figures.some(
    (other) =>
      other.start >= mention.end &&
      other.end <= figure.start &&
      mention.ids.every((id) => !countsSameThing(other, id, base)),
  );
}

/** The topics that a measure named elsewhere (an earlier sentence, a heading, a table header) offers a figure. */
export function topicsFrom(
  figure: Figure,
  mentions: readonly EntityMention[],
  reach: Reach,
  text: string,
  base: FactBase,
): Topic[] {
  const lexis = lexisOf(base);
  return firstOfEach(mentions.flatMap((mention) => fromMention(figure, mention, reach, text, base, lexis)));
}

/** The first topic of each measure. */
export function firstOfEach(topics: readonly Topic[]): Topic[] {
  const first = new Map<string, Topic>();
  for (const topic of topics) if (!first.has(topic.measure)) first.set(topic.measure, topic);
  return [...first.values()];
}

/** What follows a figure in its clause is what it counts; what stands before it comes next; then other clauses. */
function cost(mention: EntityMention, figure: Figure, clause: Span, passage: Passage): number {
  const inClause = mention.start >= clause.start && mention.end <= clause.end;
  if (mention.start >= figure.end) {
    const between = passage.figures.some(
      (other) =>
        other.kind !== 'year' && other.start >= figure.end && other.end <= mention.start && other.kind === figure.kind,
    );
    const gap = mention.start - figure.end;
    return (inClause ? gap : 400 + gap) + (between ? 120 : 0);
  }
  if (mention.end <= figure.start) {
    const between = passage.figures.filter(
      (other) => other.kind !== 'year' && other.start >= mention.end && other.end <= figure.start,
    ).length;
    return (inClause ? 20 : 200) + (figure.start - mention.end) + between * 10;
  }
  // A figure inside the measure's own name (“top ten holders”) belongs to the name.
  return Number.POSITIVE_INFINITY;
}

function fromMention(
  figure: Figure,
  mention: EntityMention,
  reach: Reach,
  text: string,
  base: FactBase,
  lexis: Lexis,
): Topic[] {
  const topics: Topic[] = [];
  for (const id of mention.ids) {
    if (takes(figure, id, lexis) && countsSameThing(figure, id, base))
      topics.push({ measure: id, mention, reach, firm: true, otherNoun: false, against: false });
    for (const { id: related, relation } of lexis.relatedTo(id)) {
      if (!takes(figure, related, lexis)) continue;
      if (relation === 'growth' && !speaksOfChange(figure, text)) continue;
      if (relation === 'share' && (figure.direction !== null || !SHARE.test(text.toLowerCase()))) continue;
      topics.push({ measure: related, mention, reach, firm: relation !== 'share', otherNoun: false, against: false });
    }
    for (const held of lexis.heldBy(id)) {
      if (takes(figure, held, lexis) && countsSameThing(figure, held, base))
        topics.push({ measure: held, mention, reach, firm: false, otherNoun: false, against: false });
    }
  }
  return topics;
}

function speaksOfChange(figure: Figure, text: string): boolean {
  return (
    figure.direction !== null ||
    (figure.kind !== 'count' && GROWTH.test(text.toLowerCase()) && !SHARE.test(text.toLowerCase()))
  );
}

/** Whether a measure's facts have figures of this kind. Points are put beside per cent, to be told they are not. */
export function takes(figure: Figure, measure: string, lexis: Lexis): boolean {
  const kinds = lexis.kindsOf(measure);
  switch (figure.kind) {
    case 'points':
      // A share that rises by 5 points is not 5 points.
      if (figure.direction !== null && !lexis.isGrowth(measure)) return false;
      return kinds.has('percent') || kinds.has('points');
    case 'percent':
      return kinds.has('percent') || kinds.has('points');
    case 'fraction':
      return kinds.has('fraction') || kinds.has('percent');
    default:
      return kinds.has(figure.kind);
  }
}
