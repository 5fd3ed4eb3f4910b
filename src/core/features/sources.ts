import { sourceText, type FactBase, type Source } from '../factbase';
import { compareNames } from './compareNames';
import { toFactNode, type FactNode } from './factNode';
import { groupBy } from './groupBy';

/** A source with the facts that it gives. */
export interface SourceNode {
  readonly type: 'source';
  readonly id: string;
  /** The title, or the id where the base has no such source. */
  readonly label: string;
  readonly publisher: string | null;
  readonly issued: string | null;
  readonly url: string | null;
  readonly facts: number;
  /** Whether its text is there, see `uncaptured`. */
  readonly hasText: boolean;
  /** In the order of their files. */
  readonly children: readonly FactNode[];
}

/** The sources of a fact base by title, those that only facts name among them. */
export function sourceTree(base: FactBase): readonly SourceNode[] {
  const bySource = groupBy(base.facts.values(), ({ source }) => source);
  const ids = new Set([...base.sources.keys(), ...bySource.keys()]);
  const nodes = [...ids].map((id) => {
    const children = (bySource.get(id) ?? []).map((fact) => toFactNode(fact, base));
    return toNode(id, base.sources.get(id), children, sourceText(id, base) !== null);
  });
  return nodes.sort((a, b) => compareNames(a.label, b.label));
}

function toNode(id: string, source: Source | undefined, children: readonly FactNode[], hasText: boolean): SourceNode {
  return {
    type: 'source',
    id,
    label: source?.title ?? id,
    publisher: source?.publisher ?? null,
    issued: source?.issued ?? null,
    url: source?.url ?? null,
    facts: children.length,
    hasText,
    children,
  };
}
