import type { Fact, FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import type { FootnoteReference, Prose } from '../note/note';
import { isClaimLike, isPlainClaim } from './claim';
import { aboutOf } from './claims/aboutOf';
import type { Citations } from './citations';
import { derivePlainly, deriveElse } from './derive/derive';
import type { Derivation, Given } from './derive/derivation';
import { resultText } from './derive/resultText';
import { ofCounterpart } from './ofCounterpart';
import { isYearOf } from './isYearOf';
import type { Evidence, Judgement, RunnerUp, Verdict } from './judgement';
import type { EntityMention } from './mention';
import { evidenceOf, type Situation } from './situation';
import type { Topic } from './topic';
import type { Span } from '../text/span';
import { agrees, compare, weigh, weighCited, type Weighed } from './weigh';

/** Judges one situated figure; null where it is no claim and gets no verdict. */
export function judge(
  situation: Situation,
  citations: Citations,
  prose: Prose,
  struck: readonly Span[],
  base: FactBase,
): Judgement | null {
  const { figure, passage } = situation;
  const toJudgement = (outcome: Outcome): Judgement => ({
    figure: { ...figure, ...prose.toSource(figure), number: prose.toSource(figure.number) },
    derived: false,
    computation: null,
    cited: false,
    runnersUp: [],
    disagreement: null,
    about: outcome.verdict === 'unsupported' ? aboutOf(situation, base) : null,
    ...outcome,
  });
  const reference = citations.facts.get(figure);
  const cited = reference === undefined ? undefined : base.facts.get(reference.label);
  if (cited !== undefined) {
    return toJudgement(
      judgeCitedOperand(situation, cited, prose.text, base) ?? judgeCited(situation, cited, reference!, base),
    );
  }
  if (!isPlainClaim(figure, passage, struck)) return null;
  const outcome = infer(situation, citations.source, prose.text, base);
  return outcome === null ? null : toJudgement(outcome);
}

type Outcome = Pick<Judgement, 'verdict' | 'facts' | 'evidence'> & Partial<Judgement>;

function judgeCited(situation: Situation, fact: Fact, reference: FootnoteReference, base: FactBase): Outcome {
  const weighed = weighCited(situation.figure, fact, situation.era, base);
  const citation: Evidence = { role: 'citation', text: `[^${reference.label}]`, span: reference, reach: 'citation' };
  return { ...toOutcome(weighed, [citation]), cited: true };
}

/** A sum or a comparison that cites one of its facts is not held to that one alone. */
function judgeCitedOperand(situation: Situation, cited: Fact, text: string, base: FactBase): Outcome | null {
  if (!isClaimLike(situation.figure, situation.passage) || agrees(situation.figure, cited)) return null;
  const derivation = derivePlainly({ situation, text, source: null, base });
  const isOfCited = derivation?.computation?.operands.includes(cited) === true;
  if (derivation === null || !isOfCited || derivation.verdict === 'unsure') return null;
  return { ...derivedOutcome(derivation, situation), cited: true };
}

function toOutcome({ verdict, fact, disagreement, runnersUp }: Weighed, evidence: readonly Evidence[]): Outcome {
  return { verdict, facts: fact === null ? [] : [fact], evidence, runnersUp, disagreement };
}

/** Finds the facts that a figure is about from applicant, measure, period and unit, and weighs it against them. */
function infer(situation: Situation, source: string | null, text: string, base: FactBase): Outcome | null {
  const { figure, passage, subject, topics } = situation;
  const claimLike = isClaimLike(figure, passage);
  if (!claimLike && figure.kind !== 'year' && figure.kind !== 'rank') return null;
  const given: Given = { situation, text, source, base };
  const plainly = claimLike ? derivePlainly(given) : null;
  if (plainly !== null && plainly.verdict !== 'unsure') return derivedOutcome(plainly, situation);
  const bound = subject !== null && topics.length > 0 ? bind(situation, source, text, base) : null;
  // It is derived in so many words: that the subject's own figure is another one is nothing against it.
  if (plainly !== null) return bound?.verdict === 'verified' ? bound : derivedOutcome(plainly, situation);
  if (bound !== null && isSettled(bound, figure)) return bound;
  const derivation = deriveElse(given);
  const isBetter = bound === null || bound.verdict === 'unsupported' || derivation?.verdict !== 'unsure';
  if (derivation !== null && isBetter) return derivedOutcome(derivation, situation);
  // Years and ranks that no fact speaks about are context and no claims.
  if (bound !== null && (claimLike || bound.verdict !== 'unsupported')) return bound;
  return claimLike ? unbound(situation, base) : null;
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

function derivedOutcome({ verdict, disagreement, computation }: Derivation, situation: Situation): Outcome {
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
        : { ...none, agreement: disagreement, derived: resultText(computation) },
  };
}

const none = { inForce: null, otherPeriod: null, otherApplicant: null, otherMeasure: null, derived: null } as const;

/** The facts of the subject and the nearest measure that it has facts of; null where it has none. */
function bind(situation: Situation, source: string | null, text: string, base: FactBase): Outcome | null {
  const { figure, subject, topics, era } = situation;
  if (figure.kind === 'year' && !isYearClaim(situation, text)) return null;
  for (const [index, topic] of topics.entries()) {
    const members = subject!.mentions.map((mention) => factsOf(mention, topic, source, base));
    if (members.every((facts) => facts.length === 0)) continue;
    const firm = subject!.firm && topic.firm && index === 0;
    const known = members.filter((facts) => facts.length > 0);
    const weighed = known.map((facts) => weigh(figure, facts, isTimed(situation) ? era : null, firm, base));
    const outcome = combine(weighed, known.length < members.length || subject!.doubtful);
    // It is most likely about somebody unknown; that it is right for this one is no more than a hint.
    if (subject!.doubtful && weighed.some(({ verdict }) => verdict !== 'verified')) return null;
    // A measure that is not the nearest one can confirm a figure; that it does not is no reason to doubt it.
    if ((index > 0 || topic.otherNoun) && outcome.verdict !== 'verified') continue;
    return { ...toOutcome(outcome, evidenceOf(situation, topic.measure)), facts: factsIn(weighed, outcome) };
  }
  return null;
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

/** A claim-like figure without a fact of its subject: unsure where a relative has one, unsupported, or no claim. */
function unbound(situation: Situation, base: FactBase): Outcome | null {
  const { figure, passage, subject, topics } = situation;
  const topic = topics.find(
    ({ reach, otherNoun }) => !otherNoun && (reach === 'clause' || reach === 'sentence' || reach === 'table'),
  );
  if (topic === undefined && (passage.applicants.every(({ ids }) => ids.length === 0) || isSmallWord(figure)))
    return null;
  const evidence = evidenceOf(situation, topic?.measure ?? null);
  const counterpart = ofCounterpart(situation, base);
  if (counterpart !== null) {
    const { fact, firm } = counterpart;
    if (!firm) return { verdict: 'unsure', facts: [], evidence, runnersUp: [{ fact, lacks: 'applicant' }] };
    return {
      verdict: 'mismatch',
      facts: [fact],
      evidence,
      disagreement: { ...none, agreement: 'value', otherMeasure: fact },
    };
  }
  const ids = subject?.mentions.flatMap((mention) => mention.ids) ?? [];
  if (topic !== undefined && topic.mention !== null) {
    const relatives = relativesOf(ids, topic.measure, base);
    const related = relatives.filter((fact) => compare(figure, fact) !== 'unit');
    if (related.length > 0) {
      const fact = related.find((candidate) => agrees(figure, candidate)) ?? related[0]!;
      const family = !ids.includes(fact.applicant);
      if (family || agrees(figure, fact)) {
        const runnersUp: RunnerUp[] = [{ fact, lacks: family ? 'applicant' : 'measure' }];
        return { verdict: 'unsure', facts: [], evidence, runnersUp };
      }
    }
  }
  const isDerived = figure.kind === 'multiple' && (topic !== undefined || passage.measures.length > 0);
  if (isDerived) return { verdict: 'unsure', facts: [], evidence };
  return { verdict: 'unsupported', facts: [], evidence };
}

/** “In two steps”, “the three of them”: small numbers in words count things that no fact base has. */
function isSmallWord({ kind, value, text }: Figure): boolean {
  return kind === 'count' && value !== null && value <= 10 && !/\d/.test(text);
}

/** Facts of a parent or subsidiary, and of a broader or narrower measure: near, and not the same. */
function relativesOf(ids: readonly string[], measure: string, base: FactBase): Fact[] {
  const family = ids.flatMap((id) => {
    const parent = base.applicants.get(id)?.parent;
    return [...(parent == null ? [] : [parent]), ...childrenOf(id, base)];
  });
  const broader = base.measures.get(measure)?.broader;
  return [
    ...family.flatMap((id) => base.factsOf(id, measure)),
    ...(broader == null ? [] : ids.flatMap((id) => base.factsOf(id, broader))),
  ].filter((fact) => fact.figure !== null);
}

const children = new WeakMap<FactBase, ReadonlyMap<string, readonly string[]>>();

function childrenOf(id: string, base: FactBase): readonly string[] {
  let index = children.get(base);
  if (index === undefined) {
    const built = new Map<string, string[]>();
    for (const { id: child, parent } of base.applicants.values()) {
      if (parent !== null) built.set(parent, [...(built.get(parent) ?? []), child]);
    }
    children.set(base, (index = built));
  }
  return index.get(id) ?? [];
}
