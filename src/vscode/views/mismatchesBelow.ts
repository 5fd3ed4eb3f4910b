import type { Uses } from '../uses';
import type { TreeNode } from './row';

/** How many figures in notes do not agree with the facts at or below a node; 0 for a use, which says so itself. */
export function mismatchesBelow(node: TreeNode, folder: string, uses: Uses): number {
  // Most of the time there is nothing to look for.
  if (uses.mismatches() === 0) return 0;
  const places = new Set<string>();
  collect(node, folder, uses, places);
  return places.size;
}

/** A figure that was computed from two facts is one mismatch. */
function collect(node: TreeNode, folder: string, uses: Uses, places: Set<string>): void {
  if (node.type === 'use' || node.type === 'uncapturedFigure') return;
  if (node.type !== 'fact') {
    for (const child of node.children) collect(child, folder, uses, places);
    return;
  }
  for (const { uri, range } of uses.disagreeing(folder, node.id)) {
    places.add(`${uri.toString()} ${range.start.line}:${range.start.character}`);
  }
}
