import type { Span } from '../../../../src/core/text/span';
import { plantWords, type Mutation } from '../plant';
import { DIRECTIONS } from '../words';

/** How far a word may stand from the figure that it gives a direction. */
const NEAR = 40;

const OTHERS = new Map(DIRECTIONS.flatMap(([up, down]) => [[up, down] as const, [down, up] as const]));
const WORDS = [...OTHERS.keys()].sort((a, b) => b.length - a.length);
const PATTERN = new RegExp(WORDS.map((word) => (/[a-z]/.test(word) ? `\\b${word}\\b` : word)).join('|'), 'gi');

/** Fell for rose, 下降 for 增长: the word next to a growth or difference that the facts give a direction. */
export const flipDirection: Mutation = (site) => {
  const { claim, note } = site;
  const stretch = claim.stretches[0];
  if (claim.truth?.direction == null || claim.figure?.kind === 'rank' || stretch === undefined) return [];
  const { prose } = stretch.block;
  const at = { start: prose.fromSource(claim.start), end: prose.fromSource(claim.end) };
  const others = note.claims
    .filter((other) => other !== claim && other.stretches[0]?.block === stretch.block)
    .map((other) => ({ start: prose.fromSource(other.start), end: prose.fromSource(other.end) }));
  const words = [...stretch.text.matchAll(PATTERN)]
    .map((match) => {
      const start = stretch.start + match.index;
      const span = { start, end: start + match[0].length };
      return { ...span, word: match[0], away: awayFrom(at, span) };
    })
    // “More than” is a qualifier, and inside the figure; a word belongs to the figure that is nearest to it.
    .filter(({ away }) => away >= 0 && away <= NEAR)
    .filter((word) => others.every((other) => awayFrom(other, word) > word.away))
    .filter(({ word, start }) => !/^(?:more|fewer)$/i.test(word) || (start >= at.end && start - at.end <= 1))
    .sort((a, b) => a.away - b.away);
  const nearest = words[0];
  if (nearest === undefined) return [];
  const other = OTHERS.get(nearest.word.toLowerCase())!;
  const to = /^[A-Z]/.test(nearest.word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  return plantWords('direction', site, stretch, [{ from: nearest, to }]).map((plant) => ({
    ...plant,
    scope: [claim],
    carries: false,
  }));
};

/** Characters between a figure and a word; below 0 where the word is in the figure. */
function awayFrom(figure: Span, word: Span): number {
  return Math.max(figure.start - word.end, word.start - figure.end);
}
