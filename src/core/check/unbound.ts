import type { Fact, FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import type { RunnerUp } from './judgement';
import { ofCounterpart } from './ofCounterpart';
import { noDisagreement, type Outcome } from './outcome';
import { evidenceOf, type Situation } from './situation';
import { agrees, compare } from './weigh';

/** A claim-like figure without a fact of its subject: unsure where a relative has one, unsupported, or no claim. */
export function unbound(situation: Situation, base: FactBase): Outcome | null {
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
      disagreement: { ...noDisagreement, agreement: 'value', otherMeasure: fact },
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
