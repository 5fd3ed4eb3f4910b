import type { Fact, FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import type { FootnoteReference, Prose } from '../note/note';
import { bind } from './bind';
import { isClaimLike, isPlainClaim } from './claim';
import { aboutOf } from './claims/aboutOf';
import type { Citations } from './citations';
import { isComputed } from './derive/askedWays';
import { derivePlainly, deriveElse } from './derive/derive';
import { underived, type Derivation, type Given } from './derive/derivation';
import { isOfUnnamed } from './derive/isOfUnnamed';
import { deriveLikely } from './derive/likely/deriveLikely';
import { deriveStated } from './derive/deriveStated';
import { resultText } from './derive/resultText';
import { isDurationOf } from './isDurationOf';
import { isImplied, withoutImplied } from './withoutImplied';
import { impliedInstead } from './impliedSubject';
import { inOtherUnit } from './inOtherUnit';
import { isMistake } from './isMistake';
import { noDisagreement, type Outcome } from './outcome';
import { rankedNowhere } from './rankedNowhere';
import { readOtherwise } from './readOtherwise';
import { rightInOtherUnit } from './rightInOtherUnit';
import type { Place } from './place';
import { saidOtherWay } from './saidOtherWay';
import { evidenceOf, type Situation } from './situation';
import type { Span } from '../text/span';
import { turnedQualifier } from './turnedQualifier';
import { unbound } from './unbound';
import type { Unplaced, UnplacedEvidence } from './unplaced';
import { agrees, weighCited, type Weighed } from './weigh';

/** Judges one situated figure; null where it is no claim and gets no verdict. The marks that cite are as their leaf has them. */
export function judge(
  situation: Situation,
  citations: Citations,
  prose: Prose,
  struck: readonly Span[],
  base: FactBase,
): Unplaced | null {
  const { figure, passage } = situation;
  const home = prose.content;
  const toJudgement = (outcome: Outcome): Unplaced => judgementOf(outcome, situation, prose, base);
  const reference = citations.facts.get(figure);
  const cited = reference === undefined ? undefined : base.facts.get(reference.label);
  if (cited !== undefined) {
    return toJudgement(
      judgeCitedOperand(situation, cited, prose.text, base) ??
        judgeCited(situation, cited, { ...reference!, home }, base),
    );
  }
  if (!isPlainClaim(figure, passage, struck)) return null;
  const outcome = infer(situation, citations.source, prose.text, base);
  return outcome === null ? null : toJudgement(outcome);
}

/** What it takes to derive a figure once more, by what is found out of others; null where it is no claim to be inferred. */
export function derivable(
  situation: Situation,
  citations: Citations,
  prose: Prose,
  struck: readonly Span[],
  base: FactBase,
): Given | null {
  const { figure, passage } = situation;
  if (citations.facts.has(figure) || (figure.kind !== 'rank' && !isClaimLike(figure, passage))) return null;
  return isPlainClaim(figure, passage, struck) ? { situation, text: prose.text, source: citations.source, base } : null;
}

/** The judgement of a figure that is derived so. */
export function judgedAs(derivation: Derivation, situation: Situation, prose: Prose, base: FactBase): Unplaced {
  return judgementOf(derivedOutcome(derivation, situation), situation, prose, base);
}

function judgementOf(outcome: Outcome, situation: Situation, prose: Prose, base: FactBase): Unplaced {
  const { figure } = situation;
  const home = prose.content;
  return {
    home,
    figure: { ...figure, ...home.toSource(figure), number: home.toSource(figure.number) },
    derived: false,
    computation: null,
    score: null,
    cited: false,
    runnersUp: [],
    witnesses: [],
    disagreement: null,
    about: outcome.verdict === 'unsupported' ? aboutOf(withoutImplied(situation), base) : null,
    ...outcome,
  };
}

function judgeCited(situation: Situation, fact: Fact, mark: FootnoteReference & Place, base: FactBase): Outcome {
  const weighed = weighCited(situation, fact, base);
  const citation: UnplacedEvidence = { role: 'citation', text: `[^${mark.label}]`, span: mark, reach: 'citation' };
  // Only where something else is named than the fact is about do the words tell more than the mark.
  const { disagreement } = weighed;
  const others = [disagreement?.otherPeriod, disagreement?.otherApplicant, disagreement?.otherMeasure];
  const isNamed = weighed.fact !== null && others.includes(weighed.fact);
  const words = isNamed ? evidenceOf(situation, situation.topics[0]?.measure ?? null) : [];
  return { ...toOutcome(weighed, [citation, ...words]), cited: true };
}

/** A sum or a comparison that cites one of its facts is not held to that one alone. */
function judgeCitedOperand(situation: Situation, cited: Fact, text: string, base: FactBase): Outcome | null {
  if (!isClaimLike(situation.figure, situation.passage) || agrees(situation.figure, cited)) return null;
  const derivation = derivePlainly({ situation, text, source: null, base });
  const isOfCited = derivation?.computation?.operands.includes(cited) === true;
  if (derivation === null || !isOfCited || derivation.verdict === 'unsure') return null;
  return { ...derivedOutcome(derivation, situation), cited: true };
}

function toOutcome(
  { verdict, fact, disagreement, runnersUp }: Weighed,
  evidence: readonly UnplacedEvidence[],
): Outcome {
  return { verdict, facts: fact === null ? [] : [fact], evidence, runnersUp, disagreement };
}

/** What a figure is about; where nothing tells for certain, what it most likely is computed from. */
function infer(situation: Situation, source: string | null, text: string, base: FactBase): Outcome | null {
  const outcome = inferAs(situation, source, text, base);
  const isSettled = outcome?.verdict === 'verified' || outcome?.verdict === 'mismatch';
  // That it is not what the subject has is no more than was known before.
  return isSettled || !isImplied(situation) ? outcome : inferAs(withoutImplied(situation), source, text, base);
}

function inferAs(situation: Situation, source: string | null, text: string, base: FactBase): Outcome | null {
  const { figure, passage, topics } = situation;
  const claimLike = isClaimLike(figure, passage) || isDurationOf(figure, passage, topics, base);
  if (!claimLike && figure.kind !== 'year' && figure.kind !== 'rank') return null;
  const given: Given = { situation, text, source, base };
  const doubted: Derivation[] = [];
  const outcome = inferPlainly(given, claimLike, doubted);
  const turned = outcome?.verdict === 'verified' ? saidOtherWay(outcome, given) : null;
  if (turned !== null) return turned;
  const hedged = outcome === null ? null : turnedQualifier(outcome, given);
  if (hedged !== null) return hedged;
  const otherwise =
    outcome?.verdict === 'verified'
      ? null
      : readOtherwise(given, (like) => inferPlainly({ ...given, situation: like }, claimLike, []));
  if (otherwise !== null) return otherwise;
  const isOpen = outcome === null || outcome.verdict === 'unsure' || outcome.verdict === 'unsupported';
  if (isOpen && figure.kind === 'rank') return rankedNowhere(given) ?? outcome;
  if (!claimLike || outcome?.verdict === 'verified') return outcome;
  const holder = isOpen ? impliedInstead(situation, text, base) : null;
  const ofHolder =
    holder === null ? null : inferPlainly({ ...given, situation: { ...situation, subject: holder } }, true, []);
  if (ofHolder?.verdict === 'verified') return ofHolder;
  if (outcome?.verdict === 'mismatch' && isMistake({ figure, outcome, situation, base })) return outcome;
  const inUnit = isOpen
    ? rightInOtherUnit(given, (like) => inferPlainly({ ...given, situation: like }, true, []))
    : null;
  if (inUnit !== null) return inUnit;
  const suspected = doubted.flatMap((each): Derivation[] =>
    each.suspected === undefined ? [] : [{ ...each, verdict: 'mismatch', disagreement: each.suspected }],
  );
  const likely = deriveLikely(given, suspected);
  if (likely !== null) return derivedOutcome(likely, situation);
  return outcome?.verdict === 'mismatch' ? unconvicted(outcome) : outcome;
}

/** Finds the facts that a figure is about from applicant, measure, period and unit, and weighs it against them. */
function inferPlainly(given: Given, claimLike: boolean, doubted: Derivation[]): Outcome | null {
  const { situation, source, text, base } = given;
  const { figure, subject, topics } = situation;
  const plainly = claimLike ? derivePlainly(given) : null;
  if (plainly !== null && plainly.verdict !== 'unsure') return derivedOutcome(plainly, situation);
  if (plainly !== null) doubted.push(plainly);
  const found = subject !== null && topics.length > 0 ? bind(situation, source, text, base) : null;
  const bound = found?.verdict === 'mismatch' && isComputed(given) ? unconvicted(found) : found;
  // It is derived in so many words: that the subject's own figure is another one is nothing against it.
  if (bound?.verdict === 'verified') return bound;
  const stated = claimLike ? deriveStated(given) : null;
  if (stated?.verdict === 'verified') return derivedOutcome(stated, situation);
  if (plainly !== null) return derivedOutcome(stated?.verdict === 'mismatch' ? stated : plainly, situation);
  // What is added up or is a gap is nobody's own figure.
  const convicted = stated?.verdict === 'mismatch' ? stated : null;
  const isApart = convicted?.computation?.operation === 'sum' || convicted?.computation?.operation === 'difference';
  if (bound !== null && isSettled(bound, figure) && (convicted === null || (bound.verdict === 'mismatch' && !isApart)))
    return bound;
  const other = deriveElse(given);
  if (other !== null) doubted.push(other);
  const derivation = other?.verdict !== 'verified' && convicted !== null ? convicted : other;
  const inUnit = claimLike && derivation?.verdict !== 'verified' ? inOtherUnit(situation, base) : null;
  if (inUnit !== null) return inUnit;
  const isBetter = bound === null || bound.verdict === 'unsupported' || derivation?.verdict !== 'unsure';
  if (derivation !== null && isBetter) return derivedOutcome(derivation, situation);
  // Years and ranks that no fact speaks about are context and no claims.
  if (bound !== null && (claimLike || bound.verdict !== 'unsupported')) return bound;
  return claimLike ? unbound(situation, base) : null;
}

/** That a computed figure is not the subject's own is nothing against it. */
function unconvicted(outcome: Outcome): Outcome {
  return { ...outcome, verdict: 'unsure', disagreement: null };
}

/** Whether a fact itself speaks about a figure, so that it needs no recomputing: not only one of another period. */
function isSettled({ verdict, facts, disagreement }: Outcome, { kind, direction }: Figure): boolean {
  if (verdict === 'verified') return true;
  // A count that something rose by is not the count that it has.
  if (kind === 'count' && direction !== null) return false;
  return facts.length > 0 && disagreement?.otherPeriod == null;
}

/** What one applicant has of one measure from period to period, the earliest first; other facts as they are. */
function inTime(facts: readonly Fact[]): readonly Fact[] {
  const [first] = facts;
  const isSeries = facts.every(({ applicant, measure }) => applicant === first?.applicant && measure === first.measure);
  const start = ({ period, asOf }: Fact): number => (period ?? asOf)?.from ?? 0;
  return isSeries ? [...facts].sort((a, b) => start(a) - start(b)) : facts;
}

function derivedOutcome(derivation: Derivation, situation: Situation): Outcome {
  const { verdict, disagreement, computation } = isOfUnnamed(derivation, situation) ? underived : derivation;
  const facts = inTime(computation?.operands ?? []);
  return {
    verdict,
    facts,
    evidence: evidenceOf(situation, facts[0]?.measure ?? null, facts),
    derived: true,
    computation,
    disagreement:
      disagreement === null || computation === null
        ? null
        : { ...noDisagreement, agreement: disagreement, derived: resultText(computation) },
  };
}
