import type { Tree } from '@lezer/common';
import { linkLabel } from './markdown/linkDefinitions';
import type { Leaf, Outline } from './outline';
import { readLeaf, type LeafContent } from './readLeaf';

/** What the leaves of a note say. */
export interface Contents {
  readonly outline: Outline;
  /** The text that the outline is of. */
  readonly shown: string;
  /** One for each leaf, each an object of its own: by them it is told where something stands. */
  readonly of: readonly LeafContent[];
  /** By their trees, also those of earlier versions. */
  readonly memory: WeakMap<Tree, LeafContent>;
  /** The labels that links are defined for. */
  readonly labels: ReadonlySet<string>;
}

/**
 * Reads the leaves of a note, one at a step. What was read of an earlier version is taken over as it was, unless a link
 * in it was defined since, or is no longer.
 */
export function* readLeaves(
  shown: string,
  outline: Outline,
  previous: Contents | null,
): Generator<undefined, Contents> {
  const { leaves } = outline;
  const labels = definedLabels(shown, outline);
  const areLabelsSame = previous !== null && haveSame(labels, previous.labels);
  const isDefined = (label: string): boolean => labels.has(label);
  const memory = previous?.memory ?? new WeakMap<Tree, LeafContent>();
  const holds = (content: LeafContent): boolean => areLabelsSame || linksHold(content, isDefined);
  const contents: (LeafContent | null)[] = [];
  const open: number[] = [];
  // Outside of what changed everything stands in the same place from the start or from the end.
  const shift = previous === null ? 0 : previous.of.length - leaves.length;
  leaves.forEach((leaf, index) => {
    const at = previous?.outline.leaves[index] === leaf ? index : index + shift;
    const isKnown = previous?.outline.leaves[at]?.tree === leaf.tree && holds(previous.of[at]!);
    contents.push(isKnown ? previous.of[at]! : null);
    if (!isKnown) open.push(index);
  });
  // Each leaf has contents of its own, also beside a copy of itself.
  const taken = takenIn(contents);
  for (const index of open) {
    const leaf = leaves[index]!;
    const known = memory.get(leaf.tree) ?? sameBefore(leaf, index, shift, shown, outline, previous);
    const isFree = known !== undefined && holds(known) && !taken.has(known);
    const start = outline.starts[index]!;
    const content = isFree ? known : readLeaf(leaf, shown.slice(start, start + leaf.length), isDefined);
    memory.set(leaf.tree, content);
    taken.add(content);
    contents[index] = content;
    if (!isFree) yield;
  }
  return { outline, shown, of: contents as LeafContent[], memory, labels };
}

/** Which contents have been given to a leaf: looked up when it is asked, as most often it is not, or once. */
function takenIn(
  given: readonly (LeafContent | null)[],
): Pick<Set<LeafContent>, 'has'> & { readonly add: (one: LeafContent) => void } {
  let all: Set<LeafContent | null> | null = null;
  let asked = 0;
  const since = new Set<LeafContent>();
  return {
    has: (one) => {
      if (asked++ < FEW) return since.has(one) || given.includes(one);
      return (all ??= new Set(given)).has(one) || since.has(one);
    },
    add: (one) => since.add(one),
  };
}

/** So often it is faster to go through all of them than to put them into a set. */
const FEW = 8;

/**
 * What a leaf said that the parser has read anew only because it stands beside what changed: in the same place from the
 * start or from the end there was one of the same kind with the same text.
 */
function sameBefore(
  leaf: Leaf,
  index: number,
  shift: number,
  shown: string,
  { starts }: Outline,
  previous: Contents | null,
): LeafContent | undefined {
  if (previous === null) return undefined;
  const textOf = (text: string, start: number, { length }: Leaf): string => text.slice(start, start + length);
  for (const at of [index, index + shift]) {
    const other = previous.outline.leaves[at];
    const isSame =
      other?.name === leaf.name &&
      other.item === leaf.item &&
      other.quoted === leaf.quoted &&
      textOf(previous.shown, previous.outline.starts[at]!, other) === textOf(shown, starts[index]!, leaf);
    if (isSame) return previous.of[at];
  }
  return undefined;
}

function linksHold({ links }: LeafContent, isDefined: (label: string) => boolean): boolean {
  if (links.size === 0) return true;
  return [...links].every(([label, defined]) => isDefined(label) === defined);
}

function definedLabels(shown: string, { leaves, starts }: Outline): ReadonlySet<string> {
  const labels = new Set<string>();
  leaves.forEach(({ name, length }, index) => {
    if (name !== 'LinkDefinition') return;
    const text = shown.slice(starts[index], starts[index]! + length);
    labels.add(linkLabel(text.slice(1, text.indexOf(']:'))));
  });
  return labels;
}

function haveSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
