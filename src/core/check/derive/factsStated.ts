import type { Fact, FactBase } from '../../factbase/factBase';
import type { Figure, FigureKind } from '../../figures';
import { agrees } from '../weigh';

const known = new WeakMap<FactBase, ReadonlyMap<FigureKind, readonly Fact[]>>();

/** The facts in force, whomever they are about, whose number a figure states: “3,557,000” for 3,557,000. */
export function factsStated(figure: Figure, base: FactBase): readonly Fact[] {
  if (figure.value === null) return [];
  let sorted = known.get(base);
  if (sorted === undefined) known.set(base, (sorted = build(base)));
  const facts = sorted.get(figure.kind) ?? [];
  // What is rounded or hedged stands for a number next to it.
  const reach = Math.max(figure.step, Math.abs(figure.value) * HEDGE);
  const found: Fact[] = [];
  for (let at = firstFrom(facts, figure.value - reach); at < facts.length; at++) {
    const fact = facts[at]!;
    if (fact.figure!.value! > figure.value + reach || found.length >= MOST) break;
    if (agrees(figure, fact)) found.push(fact);
  }
  return found;
}

const HEDGE = 0.05;
/** A number that so many facts have says nothing of which is meant. */
const MOST = 24;

function firstFrom(facts: readonly Fact[], least: number): number {
  let [low, high] = [0, facts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (facts[middle]!.figure!.value! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function build(base: FactBase): Map<FigureKind, Fact[]> {
  const kinds = new Map<FigureKind, Fact[]>();
  for (const fact of base.facts.values()) {
    if (fact.figure?.value == null || base.superseded.has(fact.id)) continue;
    const facts = kinds.get(fact.figure.kind);
    if (facts === undefined) kinds.set(fact.figure.kind, [fact]);
    else facts.push(fact);
  }
  for (const facts of kinds.values()) facts.sort((a, b) => a.figure!.value! - b.figure!.value!);
  return kinds;
}
