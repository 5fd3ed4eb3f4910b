import type { Fact } from '../../../factbase/factBase';
import type { Direction, FigureKind } from '../../../figures';
import type { EntityMention } from '../../mention';
import { askedWays } from '../askedWays';
import { countsOf, isOfPeriod } from '../countsOf';
import type { Attempt, Given } from '../derivation';
import { growthOf, shareOf } from '../deriveComparison';
import { difference, quotient } from '../interval';
import { sidesOf } from '../sides';
import { likelyMeasures } from './likelyMeasures';
import { inPeriod } from './inPeriod';
import type { Reading } from './reading';

/** How far two are apart who are compared in the sentence or were named last, or how many times the one has the other's. */
export function likelyGaps(given: Given): readonly Reading[] {
  const { figure, era } = given.situation;
  const sides = sidesOf(given);
  const asked = askedWays(given);
  if (asked === null || (sides === null && !(figure.kind === 'multiple' || asked.apart))) return [];
  if (sides === null && figure.kind === 'multiple' && !isTimes(given)) return [];
  const two = sides === null ? lastTwo(given) : [sides.one, sides.other];
  const [one, other] = two;
  if (one === undefined || other === undefined) return [];
  const direction = sides?.relation === 'less' ? 'down' : sides?.relation === 'more' ? 'up' : null;
  const kinds: readonly FigureKind[] =
    figure.kind === 'points' ? ['percent'] : figure.kind === 'multiple' ? ['count', 'percent'] : ['count'];
  return kinds.flatMap((kind) =>
    likelyMeasures(given, [...one.ids, ...other.ids], kind).flatMap((measure) => {
      const theirs = countsOf(other, measure, null, given, kind);
      const pairs = countsOf(one, measure, null, given, kind).flatMap((own) =>
        theirs.filter((fact) => isOfPeriod(own, fact)).map((fact) => [own, fact] as const),
      );
      return inPeriod(pairs, era).flatMap(({ operands, firm }) =>
        readingsOf(operands, sides?.firm === true, direction, firm, given),
      );
    }),
  );
}

/** “Twice as many”, 是它的两倍: so many times another's, and no number of times that something was done. */
function isTimes({ situation: { figure }, text }: Given): boolean {
  if (figure.direction !== null) return false;
  return (
    figure.text.includes('倍') ||
    /^\s+(?:as|the|that|those|what|its|their|more|over)\b/i.test(text.slice(figure.end, figure.end + 16))
  );
}

function readingsOf(
  pair: readonly [Fact, Fact],
  isOrdered: boolean,
  direction: Direction | null,
  firm: boolean,
  { situation: { figure } }: Given,
): readonly Reading[] {
  const [a, b] = pair;
  const isMore = (a.figure?.value ?? 0) >= (b.figure?.value ?? 0);
  // Without an order the bigger one is the first, as “so many times” and “so many more” have it.
  const operands = isOrdered || isMore || figure.kind === 'fraction' || figure.kind === 'percent' ? [a, b] : [b, a];
  const attempt = (rest: Pick<Attempt, 'operation' | 'unit' | 'compute'>): Reading => ({
    direction,
    attempt: { ...rest, operands, signed: isOrdered && direction !== null, firm },
  });
  switch (figure.kind) {
    case 'count':
    case 'points':
      return [attempt({ operation: 'difference', unit: figure.kind, compute: ([x, y]) => difference(x!, y!) })];
    case 'multiple':
      return [attempt({ operation: 'ratio', unit: 'multiple', compute: ([x, y]) => quotient(x!, y!) })];
    case 'percent':
    case 'fraction':
      return direction === null
        ? [attempt({ operation: 'share', unit: 'percent', compute: shareOf })]
        : [attempt({ operation: 'growth', unit: 'percent', compute: (both) => growthOf(both) })];
    default:
      return [];
  }
}

/** The two whom a sentence names, or the one and the last one before it. */
function lastTwo({ situation: { passage, figure, background, subject } }: Given): readonly EntityMention[] {
  const own = passage.applicants.filter(({ end }) => end <= figure.start).slice(-MOST);
  const subjects = subject?.mentions.length === 1 ? subject.mentions : [];
  const first = new Map<string, EntityMention>();
  for (const mention of [...own.reverse(), ...subjects, ...[...background.applicants].reverse()]) {
    if (mention.ids.length === 1 && !first.has(mention.ids[0]!)) first.set(mention.ids[0]!, mention);
  }
  const all = [...first.values()];
  const named = new Set(own.flatMap(({ ids }) => ids)).size;
  return named === 2 || all.length === 2 ? all.slice(0, 2) : [];
}

const MOST = 6;
