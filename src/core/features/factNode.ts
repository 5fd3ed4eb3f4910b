import type { Fact, FactBase } from '../factbase';
import { factLine, type FactLine } from './factCard';

/** A fact in a tree. */
export interface FactNode extends FactLine {
  readonly type: 'fact';
  readonly id: string;
  /** Whether another fact supersedes it, so that no note should have it any more. */
  readonly superseded: boolean;
}

/** Makes the node of a fact. */
export function toFactNode(fact: Fact, base: FactBase): FactNode {
  return { type: 'fact', id: fact.id, ...factLine(fact, base), superseded: base.superseded.has(fact.id) };
}

/** What tells the facts of one applicant and measure apart, `more than 38,000 · 2014–2023`. */
export function briefly({ says, period }: FactNode): string {
  return period === null ? says : `${says} · ${period}`;
}
