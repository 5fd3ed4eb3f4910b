import type { Fact, FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import type { Era } from './era';
import { isTelling } from './impliedMeasures';
import { isComparison } from './isComparison';
import { isYearOf } from './isYearOf';
import type { RunnerUp, Score, Verdict } from './judgement';
import { lexisOf } from './lexis';
import type { EntityMention, Passage } from './mention';
import type { Outcome } from './outcome';
import { periodFit } from './period';
import { isSlipOf } from './isSlipOf';
import { lacksPeriod } from './periodsKnown';
import { CONVICTS, FARTHER, MARGIN, scoreOf } from './score';
import { evidenceOf, type Situation } from './situation';
import type { Topic } from './topic';
import { SHARE } from './vocabulary';
import { agrees, weigh, type Weighed } from './weigh';
import { weighUndated } from './weighUndated';

/** The facts of the subject and the nearest measure that it has facts of; null where it has none. */
export function bind(situation: Situation, source: string | null, text: string, base: FactBase): Outcome | null {
  const { figure, subject, topics } = situation;
  if (figure.kind === 'year' && !isYearClaim(situation, text)) return null;
  for (const [index, topic] of topics.entries()) {
    const members = subject!.mentions.map((mention) => factsOf(mention, topic, source, base));
    if (members.every((facts) => facts.length === 0)) continue;
    const score = scoreOf(situation, topic, situation.era);
    const known = members.filter((facts) => facts.length > 0);
    const firm = score.total >= CONVICTS && index === 0;
    const weighed = known.map((facts) => weighIn(situation, topic, facts, firm, base));
    const outcome = combine(weighed, known.length < members.length || subject!.doubtful);
    // It is most likely about somebody unknown; that it is right for this one is no more than a hint.
    if (subject!.doubtful && weighed.some(({ verdict }) => verdict !== 'verified')) return null;
    // A measure that is not the nearest one can confirm a figure; that it does not is no reason to doubt it.
    if ((index > 0 || topic.otherNoun) && outcome.verdict !== 'verified') continue;
    const evidence = evidenceOf(situation, topic.measure);
    const rival = outcome.verdict === 'mismatch' ? rivalOf(situation, score, source, base) : null;
    if (rival !== null)
      return { verdict: 'unsure', facts: [], evidence, score, runnersUp: [rival, ...outcome.runnersUp] };
    const { verdict, disagreement, runnersUp } = outcome;
    // Neither whose nor what it is is beyond doubt: that the number comes near may be chance.
    const isChance =
      verdict === 'verified' &&
      ((subject!.against === true && !topic.firm && outcome.fact?.figure?.value !== figure.value) ||
        (topic.implied === true && !isTelling(figure, topic)));
    const isOther =
      isChance ||
      (verdict === 'mismatch' &&
        goesOnWithChange(figure, situation.passage) &&
        !lexisOf(base).isGrowth(topic.measure)) ||
      (disagreement?.agreement === 'qualifier' && isComparison(figure, situation.passage)) ||
      isRestOf(figure, outcome);
    if (isOther) return { verdict: 'unsure', facts: factsIn(weighed, outcome), evidence, score, runnersUp };
    return { verdict, facts: factsIn(weighed, outcome), evidence, score, disagreement, runnersUp };
  }
  return null;
}

/** “China grew by 9.1 %, Japan by 8.1 %”, 同比增长9.1%，江苏为8.1%: what has no word of its own is a change as well. */
function goesOnWithChange({ kind, direction, start }: Figure, { figures, text, start: from }: Passage): boolean {
  if (kind !== 'percent' || direction !== null) return false;
  const before = figures.findLast((other) => other.kind === 'percent' && other.end <= start);
  if (before === undefined || before.direction === null) return false;
  const between = text.slice(before.end - from, start - from);
  return !/[;；。]|[.!?]\s/.test(between) && !SHARE.test(between);
}

/** “More than 95 % are idle” is no wrong number for the 4.6 % that are in use: it is those that are left. */
function isRestOf(figure: Figure, { verdict, fact }: Weighed): boolean {
  if (verdict !== 'mismatch' || figure.kind !== 'percent' || figure.value === null || fact === null) return false;
  return agrees({ ...figure, value: 100 - figure.value, qualifier: null }, fact);
}

/** Weighs a figure by its period, or by those that it may be of. */
function weighIn(situation: Situation, topic: Topic, facts: readonly Fact[], firm: boolean, base: FactBase): Weighed {
  const { figure, likely } = situation;
  const era = isTimed(situation) ? situation.era : null;
  if (era?.isPrior === true) return weighPrior(figure, facts, era, firm, base);
  if (era !== null || !isTimed(situation)) {
    const weighed = weigh(figure, facts, era, firm, base);
    // It may be right for another period that is spoken of, which the base lacks.
    const isOpen = era?.firm === false && weighed.verdict === 'mismatch' && weighed.disagreement?.inForce == null;
    if (!isOpen || isSlipOf(figure, weighed.fact!, base)) return weighed;
    const spoken = likely == null || likely === 'now' ? null : likely.map(({ period }) => period);
    return lacksPeriod(weighed.fact!, spoken, base) ? { ...weighed, verdict: 'unsure', disagreement: null } : weighed;
  }
  const isFar = topic.reach === 'heading' || topic.reach === 'frontMatter';
  return weighUndated(figure, facts, likely === undefined ? [] : likely, firm, !isFar, base);
}

/** What something changed from is wrong where it is neither what the year before had nor what any other had. */
function weighPrior(figure: Figure, facts: readonly Fact[], era: Era, firm: boolean, base: FactBase): Weighed {
  const undated = weigh(figure, facts, null, firm, base);
  if (undated.verdict === 'verified') return undated;
  const prior = weigh(figure, facts, era, firm && era.firm, base);
  return prior.verdict === 'mismatch' ? prior : { ...undated, verdict: 'unsure', disagreement: null };
}

/** A fact that the figure agrees with, of another measure that the words bind it to nearly as strongly. */
function rivalOf(situation: Situation, best: Score, source: string | null, base: FactBase): RunnerUp | null {
  const { figure, subject, topics, era } = situation;
  const [first, ...farther] = topics;
  const near = farther.filter(
    (topic) => !topic.otherNoun && best.total - (scoreOf(situation, topic, era).total + FARTHER) < MARGIN,
  );
  // What is the very number of another measure that the sentence names as well may have been meant for that.
  const named = farther.find(
    (topic) =>
      first?.mention !== topic.mention &&
      isNamedHere(topic) &&
      !near.includes(topic) &&
      subject!.mentions.some((mention) =>
        factsOf(mention, topic, source, base).some((fact) => isThat(figure, fact, era)),
      ),
  );
  if (named !== undefined) near.push(named);
  const alike = (first?.alike ?? []).filter((measure) => measure !== first!.measure);
  for (const topic of [...near, ...alike.map((measure): Topic => ({ ...first!, measure }))]) {
    const facts = subject!.mentions.flatMap((mention) => factsOf(mention, topic, source, base));
    const fact = facts.find(
      (other) => agrees(figure, other) && (era === null || periodFit(other, era.period) !== 'none'),
    );
    if (fact !== undefined) return { fact, lacks: 'measure' };
  }
  return null;
}

function isNamedHere({ reach, otherNoun, against }: Topic): boolean {
  return !otherNoun && against !== true && (reach === 'clause' || reach === 'sentence');
}

/** Whether a figure of three digits or more is the number of a fact of its period. */
function isThat({ kind, value, text }: Figure, fact: Fact, era: Era | null): boolean {
  if (fact.figure?.kind !== kind || fact.figure.value !== value || (text.match(/[1-9]/g)?.length ?? 0) < 3)
    return false;
  return era === null || periodFit(fact, era.period) !== 'none';
}

function factsOf(mention: EntityMention, { measure }: Topic, source: string | null, base: FactBase): Fact[] {
  return mention.ids
    .flatMap((id) => base.factsOf(id, measure))
    .filter((fact) => fact.figure !== null && (source === null || fact.source === source));
}

/** A year is itself the figure of a year fact: the period it would give is not held against it. */
function isTimed({ figure }: Situation): boolean {
  return figure.kind !== 'year';
}

/** A year is a claim only right beside the measure that has years for figures: *established* in 2017. */
function isYearClaim({ figure, passage, topics }: Situation, text: string): boolean {
  const mention = topics[0]?.mention;
  if (mention == null || topics[0]!.reach !== 'clause' || !passage.measures.includes(mention)) return false;
  return isYearOf(figure, mention, passage.figures, text);
}

/** A list that is said to share a figure shares its fate: one member that disagrees convicts, one that is unsure clouds. */
function combine(weighed: readonly Weighed[], incomplete: boolean): Weighed {
  const order: readonly Verdict[] = ['mismatch', 'unsure', 'unsupported', 'verified'];
  const worst = [...weighed].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))[0]!;
  return incomplete && worst.verdict === 'verified' ? { ...worst, verdict: 'unsure' } : worst;
}

function factsIn(weighed: readonly Weighed[], outcome: Weighed): readonly Fact[] {
  if (outcome.verdict !== 'verified') return outcome.fact === null ? [] : [outcome.fact];
  return weighed.slice(0, 1).flatMap(({ fact }) => (fact === null ? [] : [fact]));
}
