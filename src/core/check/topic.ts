import type { FactBase, Measure } from '../factbase/factBase';
import type { Figure } from '../figures';
import { readFigures } from '../figures';
import type { Span } from '../text/span';
import { toAtoms } from './atoms';
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
  for (const { mention } of ranked) {
    const inClause = mention.start >= clause.start && mention.end <= clause.end;
    const found = fromMention(figure, mention, inClause ? 'clause' : 'sentence', passage.text, base, lexis);
    const other = !inClause && mention.ids.every((id) => isOtherAct(figure, id, passage, base));
    const firm = (inClause || mention.end <= figure.start) && !other && !isLeftBehind(mention, figure, passage, base);
    topics.push(...(firm ? found : found.map((topic) => ({ ...topic, firm: false }))));
  }
  return firstOfEach(topics);
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

function firstOfEach(topics: readonly Topic[]): Topic[] {
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
      topics.push({ measure: id, mention, reach, firm: true, otherNoun: false });
    for (const { id: related, relation } of lexis.relatedTo(id)) {
      if (!takes(figure, related, lexis)) continue;
      if (relation === 'growth' && !speaksOfChange(figure, text)) continue;
      if (relation === 'share' && (figure.direction !== null || !SHARE.test(text.toLowerCase()))) continue;
      topics.push({ measure: related, mention, reach, firm: relation !== 'share', otherNoun: false });
    }
    for (const held of lexis.heldBy(id)) {
      if (takes(figure, held, lexis) && countsSameThing(figure, held, base))
        topics.push({ measure: held, mention, reach, firm: false, otherNoun: false });
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

/** Classes of counted nouns that name one kind of right, and those that name what was done with rights of any kind. */
const KINDS_OF_RIGHT: readonly ReadonlySet<string>[] = [
  new Set(['patents', 'inventions', 'families']),
  new Set(['trademarks']),
  new Set(['designs']),
];
const ACTS: ReadonlySet<string> = new Set(['applications', 'grants', 'publications', 'registrations', 'families']);
const nounsOfMeasure = new WeakMap<Measure, ReadonlySet<string>>();

/** 500 *companies* do not count patents: the noun behind a figure has to be one of the measure's own. */
export function countsSameThing(figure: Figure, measureId: string, base: FactBase): boolean {
  const measure = base.measures.get(measureId);
  const { unit } = figure;
  if (measure === undefined || unit === null || unit === 'item' || figure.kind !== 'count') return true;
  if (measure.unit === unit) return true;
  const nouns = nounsOf(measure);
  if (isOtherUnit(figure, measure, nouns)) return false;
  if (nouns.has(unit) || nouns.size === 0) return nouns.size > 0 || !SPECIAL.has(unit);
  if (unit === 'piece') return true;
  const kinds = KINDS_OF_RIGHT.filter((kind) => [...nouns].some((noun) => kind.has(noun)));
  const acts = [...nouns].filter((noun) => ACTS.has(noun));
  const rights = kinds.length > 0 || acts.length > 0;
  // Where the measure counts applications, grants are something else; where it counts patents, who knows?
  if (ACTS.has(unit)) return rights && acts.length === 0;
  const own = KINDS_OF_RIGHT.find((kind) => kind.has(unit));
  if (own !== undefined) return rights && (kinds.length === 0 || kinds.includes(own));
  return unit === 'institution'
    ? nouns.has('companies') || nouns.has('institutions') || nouns.has('applicants')
    : unit === 'person' && nouns.has('people');
}

/** 300项 are not counted in 国 and 人, nor are families in citations. */
function isOtherUnit({ unit }: Figure, measure: Measure, nouns: ReadonlySet<string>): boolean {
  if (unit === 'piece') return hasOtherMeasureWord(measure);
  return nouns.size === 0 && /^[a-z]{3,}$/.test(measure.unit ?? '');
}

/** Asked for every figure and measure, and the same for each measure. */
const otherMeasureWords = new WeakMap<Measure, boolean>();

function hasOtherMeasureWord(measure: Measure): boolean {
  let other = otherMeasureWords.get(measure);
  if (other === undefined) {
    const own = measure.unit ?? '';
    const unit = /^\p{Script=Han}+$/u.test(own) ? (readFigures(`9${own}`)[0]?.unit ?? null) : 'piece';
    otherMeasureWords.set(measure, (other = unit !== 'piece' && unit !== 'item'));
  }
  return other;
}

/** Whether a noun is a word of one of a measure's names. */
export function isNounOf(noun: string, measureId: string, base: FactBase): boolean {
  const measure = base.measures.get(measureId);
  if (measure === undefined) return false;
  const [key] = toAtoms(noun);
  return [measure.name, ...measure.aliases, measure.unit ?? ''].some((name) =>
    toAtoms(name).some((atom) => atom.key === key?.key),
  );
}

const HAN_ACTS: readonly (readonly [RegExp, string])[] = [
  [/申请|提交/, 'applications'],
  [/授权|授予/, 'grants'],
  [/注册|登记/, 'registrations'],
  [/公开量|公布量/, 'publications'],
  [/专利族|同族/, 'families'],
];

/** 授权100件 counts no applications that another clause speaks of. */
export function isOtherAct(figure: Figure, measureId: string, passage: Passage, base: FactBase): boolean {
  const measure = base.measures.get(measureId);
  const clause = clauseAt(passage, figure.start);
  const before = passage.text.slice(clause.start - passage.start, figure.start - passage.start);
  const acts = HAN_ACTS.filter(([words]) => words.test(before)).map(([, act]) => act);
  if (measure === undefined || acts.length !== 1) return false;
  const nouns = nounsOf(measure);
  return !nouns.has(acts[0]!) && [...nouns].some((noun) => ACTS.has(noun));
}

/** Units that never count what a measure without a noun of its own counts. */
const SPECIAL = new Set([
  'duration',
  'physical',
  'people',
  'person',
  'USD',
  'CNY',
  'EUR',
  'GBP',
  'JPY',
  'KRW',
  'HKD',
  'INR',
  'CHF',
]);

/** The classes of the counted nouns in a measure's names and unit, read as the figure reader reads them. */
function nounsOf(measure: Measure): ReadonlySet<string> {
  let nouns = nounsOfMeasure.get(measure);
  if (nouns === undefined) {
    const found = new Set<string>();
    for (const name of [measure.unit ?? '', measure.name, ...measure.aliases]) {
      // “Citations per family” are no families.
      const words: string[] =
        name
          .toLowerCase()
          .split(/ (?:per|among) /)[0]!
          .match(/[a-z]+/g) ?? [];
      if (name === measure.unit && /^\p{Script=Han}+$/u.test(name)) words.push(name);
      for (const word of words) {
        const unit = readFigures(`9 ${word}`)[0]?.unit;
        if (unit != null) found.add(unit);
      }
      if (/专利|商标|申请|授权/.test(name)) found.add('piece').add('patents');
      for (const [words, act] of HAN_ACTS) if (words.test(name)) found.add(act);
    }
    nounsOfMeasure.set(measure, (nouns = found));
  }
  return nouns;
}
