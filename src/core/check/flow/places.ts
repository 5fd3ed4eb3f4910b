import type { Prose } from '../../note/note';
import type { Place } from '../place';

/**
 * Where things stand now. What is carried on from a leaf that was read anew, and comes to the same, keeps the places of
 * before, which are led on from here to those of now.
 */
export interface Places {
  /**
   * Pairs the places of two values: from now on, what stood in the first of each pair stands in the second. Nothing is
   * led on where the two are not the same, nor where that would put one place in two, nor from where it still stands
   * (`isHere`), as beside a copy of itself; false then.
   */
  readonly leadAll: (
    compare: (pair: (from: Place, to: Place) => void) => boolean,
    isHere: (home: Prose) => boolean,
  ) => boolean;
  readonly now: (place: Place) => Place;
}

export function followPlaces(): Places {
  const led = new WeakMap<Place, Place>();
  const now = (place: Place): Place => {
    let at = place;
    for (let next = led.get(at); next !== undefined; next = led.get(at)) at = next;
    return at;
  };
  return {
    leadAll: (compare, isHere) => {
      const pairs = new Map<Place, Place>();
      let inTwo = 0;
      const pair = (from: Place, to: Place): void => {
        const at = now(to);
        if ((pairs.get(from) ?? at) !== at) inTwo++;
        pairs.set(from, at);
      };
      if (!compare(pair) || inTwo > 0) return false;
      const moved = [...pairs].filter(([from, at]) => at !== from);
      if (moved.some(([from, at]) => from.home !== null && from.home !== at.home && isHere(from.home))) return false;
      for (const [from, at] of moved) led.set(from, at);
      return true;
    },
    now,
  };
}

/** Names places so that two have the same name where they begin at the same point of one leaf. */
export function namePlaces({ now }: Places): (place: Place) => string {
  const homes = new Map<Prose | null, number>();
  return (place) => {
    const { home, start } = now(place);
    let number = homes.get(home);
    if (number === undefined) homes.set(home, (number = homes.size));
    return `${number} ${start}`;
  };
}
