import type { Fact } from '../../factbase/factBase';
import type { Figure } from '../../figures';
import type { Given } from './derivation';
import { placesOf, standingsOf, type Places, type Standings } from './standings';
import { OF_WORLD } from './words';

/** How a place that is claimed stands to the one that the order of facts gives. */
export interface Standing {
  readonly standing: 'agrees' | 'disagrees' | 'unclear';
  readonly place: number;
  /** The facts that give the place: its own last, and before it the nearest of those that are more. */
  readonly operands: readonly Fact[];
}

/** Compares a claimed place with that of a fact among the others of its measure and period; null where it has none. */
export function standingOf(own: Fact, given: Given): Standing | null {
  const standings = standingsOf(own, given.base);
  const places = standings === null ? null : placesOf(own, standings);
  if (standings === null || places === null) return null;
  const standing = compare(given.situation.figure, places, standings, isOfWorld(given));
  return { standing, place: places.place, operands: upTo(own, standings) };
}

/** How many of whom a list has to tell for it to be taken as one of those with the most. */
const FEW = 3;
const FEW_OF_WORLD = 5;

function compare(
  figure: Figure,
  { best, place, worst }: Places,
  { facts, ofOneSource }: Standings,
  ofWorld: boolean,
): Standing['standing'] {
  const claimed = figure.value!;
  if (claimed < best) return 'disagrees';
  // By rounding it may be: two that are nearly alike.
  if (claimed < place) return 'unclear';
  const complete = facts.length >= (ofWorld ? FEW_OF_WORLD : FEW) && facts.length >= claimed;
  if (!complete) return 'unclear';
  if (isTop(figure)) return worst <= claimed ? 'agrees' : 'unclear';
  if (place === claimed) return 'agrees';
  // Somebody unknown may stand in between, if not in a list of one source that goes on behind.
  return claimed > worst && ofOneSource && facts.length > claimed ? 'disagrees' : 'unclear';
}

/** Whether it is a group of places: top ten, 前十. */
export function isTop({ text }: Figure): boolean {
  return /^(?:top|前)/i.test(text);
}

function isOfWorld({ situation: { passage } }: Given): boolean {
  return OF_WORLD.test(passage.text);
}

/** The facts that give a place: its own last, and before it the nearest of those that are more. */
function upTo(own: Fact, { facts, indexOf }: Standings): readonly Fact[] {
  const index = indexOf.get(own.applicant)!;
  const above = facts.slice(Math.max(0, index - MOST), index);
  // The first one is first by the next.
  return index === 0 ? [...facts.slice(1, 2), own] : [...above, own];
}

const MOST = 9;
