import type { RecordKind } from '../../factbase';
import type { Span } from '../../text/span';

/** A record that a place names, whether there is one or not. */
export interface Target {
  readonly kind: RecordKind;
  readonly id: string;
}

/** What stands at a place, and the records that it names: several for a figure that was computed from several facts. */
export interface TargetsAt {
  readonly span: Span;
  readonly targets: readonly Target[];
}

/** A set of targets that is asked whether it has one. */
export function targetSet(targets: readonly Target[]): { has(kind: RecordKind, id: string): boolean } {
  const keys = new Set(targets.map(({ kind, id }) => `${kind} ${id}`));
  return { has: (kind, id) => keys.has(`${kind} ${id}`) };
}
