import { isFalse } from '../isFalse';
import type { Mutation } from '../plant';

const EACH = 2;

/** Two figures of one sentence, item, row or column change places. */
export const swapNeighbours: Mutation = ({ note, claim, random }) => {
  const { figure, truth } = claim;
  if (figure === null || truth === null || /^[A-Z]/.test(claim.text)) return [];
  const scope = claim.stretches.flatMap((stretch) => stretch.scope);
  const swapped = note.claims
    .filter((other) => scope.some(({ start, end }) => start <= other.start && other.end <= end))
    // Each pair once, from its first figure.
    .filter((other) => other.start > claim.start && other.figure?.kind === figure.kind && !/^[A-Z]/.test(other.text))
    .filter((other) => isFalse(other.figure!, truth) && other.truth !== null && isFalse(figure, other.truth))
    .map((other) => ({
      kind: 'neighbour' as const,
      claim,
      edits: [
        { span: { start: claim.start, end: claim.end }, text: other.text },
        { span: { start: other.start, end: other.end }, text: claim.text },
      ],
      planted: `${claim.text} ↔ ${other.text}`,
      scope: [claim, other],
      carries: false,
    }));
  return random.some(swapped, EACH);
};
