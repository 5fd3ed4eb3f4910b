import { plantWords, type Mutation } from '../plant';
import { DIRECTIONS } from '../words';

/** How far a word may stand from the figure that it gives a direction. */
const NEAR = 40;

const OTHERS = new Map(
  DIRECTIONS.flatMap(([up, down]) => [
    [up, down] as const,
    [down, up] as const,
  ]),
);
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
    .map((other) => prose.fromSource(other.start));
  const words = [...stretch.text.matchAll(PATTERN)]
    .map((match) => {
      const start = stretch.start + match.index;
      const end = start + match[0].length;
      return { word: match[0], start, end, away: Math.max(at.start - end, start - at.end) };
    })
    // The word of another figure stands on its far side; “more than” is a qualifier, and inside the figure.
    .filter(({ away }) => away >= 0 && away <= NEAR)
    .filter(
      ({ start, end }) =>
        !others.some((other) => (end <= other && other < at.start) || (at.end <= other && other < start)),
    )
    .filter(({ word, start }) => !/^more$/i.test(word) || (start >= at.end && start - at.end <= 1))
    .filter(({ end }) => !/^ than\b/.test(prose.text.slice(end, end + 5)) || claim.gold.kind === 'derived')
    .sort((a, b) => a.away - b.away);
  const nearest = words[0];
  if (nearest === undefined) return [];
  const other = OTHERS.get(nearest.word.toLowerCase())!;
  const to = /^[A-Z]/.test(nearest.word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  return plantWords('direction', site, stretch, [{ from: nearest, to }]).map((plant) => ({ ...plant, scope: [claim], carries: false }));
};
