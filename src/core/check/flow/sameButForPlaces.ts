import type { Place } from '../place';

/**
 * Whether two values of plain data say the same, wherever it stands: mentions are the same in whatever place of the
 * note. Tells of every pair of places. Takes time linear in the smaller one; what is one object is not looked into.
 */
export function sameButForPlaces(known: unknown, fresh: unknown, pair: (known: Place, fresh: Place) => void): boolean {
  if (Object.is(known, fresh)) return true;
  if (typeof known !== 'object' || typeof fresh !== 'object' || known === null || fresh === null) return false;
  if (known instanceof Set) {
    return fresh instanceof Set && known.size === fresh.size && [...known].every((value) => fresh.has(value));
  }
  if (Array.isArray(known)) {
    if (!Array.isArray(fresh) || known.length !== fresh.length) return false;
    return known.every((value, index) => sameButForPlaces(value, fresh[index], pair));
  }
  if (known instanceof Map) {
    return fresh instanceof Map && sameButForPlaces([...known], [...fresh], pair);
  }
  if (fresh instanceof Set || fresh instanceof Map || Array.isArray(fresh)) return false;
  return sameFields(known as Fields, fresh as Fields, pair);
}

type Fields = Readonly<Record<string, unknown>>;

function sameFields(known: Fields, fresh: Fields, pair: (known: Place, fresh: Place) => void): boolean {
  const keys = Object.keys(known);
  if (keys.length !== Object.keys(fresh).length) return false;
  const isMention = 'source' in known;
  return keys.every((key) => {
    if (!Object.hasOwn(fresh, key)) return false;
    if (isMention && (key === 'start' || key === 'end')) return true;
    if (isMention && key === 'source') {
      pair(known[key] as Place, fresh[key] as Place);
      return true;
    }
    return sameButForPlaces(known[key], fresh[key], pair);
  });
}
