import type { Fact, FactBase } from '../factbase/factBase';
import { states, type Figure } from '../figures';
import type { Era } from './era';
import type { Verdict } from './judgement';
import { periodFit } from './period';
import type { EntityMention } from './mention';
import type { Situation } from './situation';
import { TOGETHER } from './vocabulary';

/** A figure recomputed from facts. `value` is what they give, in words a reader can check. */
export interface Derivation {
  readonly verdict: Exclude<Verdict, 'ignored' | 'unsupported'>;
  readonly facts: readonly Fact[];
  readonly value: string;
}

/** An interval that a computed number may lie in, from the steps of the facts it was computed from. */
interface Interval {
  readonly low: number;
  readonly high: number;
  readonly middle: number;
}

/** Derives what a figure states from facts: a sum of a list, or how many times one applicant has what another has. */
export function derive(situation: Situation, text: string, base: FactBase): Derivation | null {
  return deriveSum(situation, base) ?? deriveDifference(situation, text, base) ?? deriveRatio(situation, text, base);
}

/** “Together, Japan and India filed 4,759”: the sum over a list of applicants. */
function deriveSum({ figure, passage, subject, topics, era }: Situation, base: FactBase): Derivation | null {
  const mentions = subject?.mentions ?? [];
  if (figure.kind !== 'count' || mentions.length < 2 || !TOGETHER.test(passage.text.toLowerCase())) return null;
  let known = false;
  for (const { measure, firm } of topics) {
    const facts = mentions.map((mention) => countOf(mention, measure, era, base));
    if (!allKnown(facts)) {
      known ||= facts.some((fact) => fact !== null);
      continue;
    }
    const sum = facts
      .map(toInterval)
      .reduce((a, b) => ({ low: a.low + b.low, high: a.high + b.high, middle: a.middle + b.middle }));
    return conclude(figure, sum, facts, firm && subject!.firm, (value) => grouped(value));
  }
  // The figure is a sum all the same, and not that of each member.
  return known ? { verdict: 'unsure', facts: [], value: '' } : null;
}

/** “Japan filed 2,059 more than India”, 日本比印度多2059件: the subject's count less another's. */
function deriveDifference(situation: Situation, text: string, base: FactBase): Derivation | null {
  const { figure, passage } = situation;
  if (figure.kind !== 'count') return null;
  const words =
    MORE_THAN.exec(text.slice(figure.end, passage.end)) ?? MORE_BEFORE.exec(text.slice(passage.start, figure.start));
  if (words === null) return null;
  const less = /^(?:fewer|less|少|低)/.test(words[1]!);
  const difference = derivePair(situation, text, base, grouped, (one, other) => {
    const [a, b] = less ? [other, one] : [one, other];
    return { low: a.low - b.high, high: a.high - b.low, middle: a.middle - b.middle };
  });
  // It is a difference all the same, and not the subject's own figure.
  return difference ?? { verdict: 'unsure', facts: [], value: '' };
}

const MORE_THAN = /^\s+(more|fewer|less)\b.{0,80}?\bthan\b/;
const MORE_BEFORE = /比.{1,20}(多|少|高|低)[出了]?\s*$/;

/** “China filed more than three times as many as the United States”: the subject's count over another's. */
function deriveRatio(situation: Situation, text: string, base: FactBase): Derivation | null {
  if (situation.figure.kind !== 'multiple') return null;
  return derivePair(
    situation,
    text,
    base,
    (value) => `${Number(value.toPrecision(3))}×`,
    (a, b) => (b.low <= 0 ? null : { low: a.low / b.high, high: a.high / b.low, middle: a.middle / b.middle }),
  );
}

/** Computes what a figure states of its subject's count and that of the applicant it is compared with. */
function derivePair(
  { figure, passage, subject, topics, era }: Situation,
  text: string,
  base: FactBase,
  write: (value: number) => string,
  compute: (one: Interval, other: Interval) => Interval | null,
): Derivation | null {
  if (subject?.mentions.length !== 1) return null;
  const [one] = subject.mentions;
  const other = passage.applicants.find(
    (mention) => !mention.ids.some((id) => one!.ids.includes(id)) && isCompared(mention, figure, text),
  );
  if (other === undefined) return null;
  for (const { measure, firm } of counting(topics, passage.measures, base)) {
    const pair = [countOf(one!, measure, era, base), countOf(other, measure, era, base)];
    if (!allKnown(pair)) continue;
    const computed = compute(toInterval(pair[0]!), toInterval(pair[1]!));
    if (computed !== null) return conclude(figure, computed, pair, firm && subject.firm, write);
  }
  return null;
}

/** A ratio is of counts, whatever kind the figure itself is. */
function counting(
  topics: Situation['topics'],
  measures: readonly EntityMention[],
  base: FactBase,
): { measure: string; firm: boolean }[] {
  const named = measures.flatMap(({ ids }) => ids).map((measure) => ({ measure, firm: true }));
  return [...named, ...topics].filter(({ measure }) => base.measures.get(measure)?.unit !== '%');
}

function isCompared(mention: EntityMention, figure: Figure, text: string): boolean {
  if (mention.start >= figure.end) return mention.start - figure.end < 90;
  // 中国的申请量是美国的三倍, 日本比印度多2059件: the one compared with stands in front of the figure.
  return /[是比]\s*$/.test(text.slice(0, mention.start)) && figure.start - mention.end <= 12;
}

function countOf(mention: EntityMention, measure: string, era: Era | null, base: FactBase): Fact | null {
  if (mention.ids.length !== 1) return null;
  const facts = base
    .factsOf(mention.ids[0]!, measure)
    .filter((fact) => fact.figure?.kind === 'count' && fact.figure.value !== null && !base.superseded.has(fact.id))
    .filter((fact) => era === null || periodFit(fact, era.period) !== 'none');
  return facts.length === 1 ? facts[0]! : null;
}

function allKnown(facts: readonly (Fact | null)[]): facts is readonly Fact[] {
  return facts.every((fact) => fact !== null);
}

/** A stated number stands for everything that rounds to it at its step. */
function toInterval({ figure }: Fact): Interval {
  const { value, step } = figure!;
  const half = Math.min(step / 2, Math.abs(value!) * 0.02);
  return { low: value! - half, high: value! + half, middle: value! };
}

function conclude(
  figure: Figure,
  computed: Interval,
  facts: readonly Fact[],
  firm: boolean,
  write: (value: number) => string,
): Derivation {
  const agree = figure.value !== null && statesInterval(figure, computed);
  return { verdict: agree ? 'verified' : firm ? 'mismatch' : 'unsure', facts, value: write(computed.middle) };
}

function statesInterval({ value: stated, step, qualifier }: Figure, { low, high, middle }: Interval): boolean {
  const value = stated!;
  switch (qualifier) {
    case 'over':
      return high > value && value > middle / 2;
    case 'at-least':
      return high >= value && value > middle / 2;
    case 'under':
      return low < value && value < middle * 2;
    case 'at-most':
      return low <= value && value < middle * 2;
    case 'nearly':
      return low < value && high >= value * 0.95;
    default:
      if (value >= low && value <= high) return true;
      return [low, middle, high].some((end) => states(value, step, end, qualifier === 'about'));
  }
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
