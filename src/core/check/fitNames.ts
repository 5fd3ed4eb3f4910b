import { ACT_WORDS, LIGHT_WORDS } from './fieldWords';
import type { MeasureWords } from './measureWords';

/** The measures that share most words with what is said; all of them where none shares any. */
export function coverBest(ids: readonly string[], keys: readonly string[], words: MeasureWords): readonly string[] {
  if (keys.length === 0) return ids;
  let most = 0;
  let best: string[] = [];
  for (const id of ids) {
    const own = words.wordsOf(id);
    let count = 0;
    for (const key of keys) if (own.has(key)) count++;
    if (count > most) best = [];
    if (count >= most) best.push(id);
    most = Math.max(most, count);
  }
  return best;
}

/** Where the words beside the figure make up a whole name of some measure, it is meant and no narrower one. */
export function named(ids: readonly string[], said: readonly string[], words: MeasureWords): readonly string[] {
  const keys = new Set(said);
  const whole = ids.filter((id) => words.namesOf(id).some((name) => name.size > 1 && isAllIn(name, keys)));
  return whole.length > 0 ? whole : ids;
}

/** Those with a name that comes nearest to what is said. */
export function plainest(ids: readonly string[], keys: readonly string[], words: MeasureWords): string[] {
  const said = new Set(keys.filter((key) => !LIGHT_WORDS.has(key)));
  const distance = (id: string): number =>
    words.namesOf(id).reduce((least, name) => {
      let [own, shared] = [0, 0];
      for (const key of name) {
        if (LIGHT_WORDS.has(key)) continue;
        own++;
        if (said.has(key)) shared++;
      }
      return Math.min(least, own + said.size - 2 * shared);
    }, Infinity);
  const distances = ids.map(distance);
  const least = Math.min(...distances);
  return ids.filter((_, index) => distances[index] === least);
}

/** Those with a name that has the fewest words which nobody has said. */
export function leastUnsaid(ids: readonly string[], said: readonly string[], words: MeasureWords): string[] {
  const known = new Set(said);
  const unsaid = (id: string): number =>
    Math.min(...words.namesOf(id).map((name) => [...name].filter((key) => !known.has(key)).length));
  const least = Math.min(...ids.map(unsaid));
  return ids.filter((id) => unsaid(id) === least);
}

/** Whether a measure has a name that is all in one of another measure and shorter: `licences` in `exclusive licences`. */
export function isWider(id: string, part: string, words: MeasureWords): boolean {
  return words
    .namesOf(id)
    .some((name) => words.namesOf(part).some((longer) => name.size < longer.size && isAllIn(name, longer)));
}

/** Whether the words of a name of one of some measures are all words of another one. */
export function holdsName(id: string, others: readonly string[], words: MeasureWords): boolean {
  const own = words.wordsOf(id);
  return others.some((other) => words.namesOf(other).some((name) => isAllIn(name, own)));
}

/**
 * Whether a measure has all that is said beside the figure; families matter little how they came about, and that they
 * were filed or published says nothing where no other measure is one of filings.
 */
export function covers(id: string, keys: readonly string[], others: readonly string[], words: MeasureWords): boolean {
  const own = words.wordsOf(id);
  const said = keys.filter((key) => !LIGHT_WORDS.has(key) && !own.has(key));
  if (said.length === 0) return true;
  const isAct = words.namesOf(id).every((name) => [...name].some((key) => ACT_WORDS.has(key)));
  const isNamed = keys.some((key) => !LIGHT_WORDS.has(key) && own.has(key));
  return said.every(
    (key) =>
      !isAct &&
      ACT_WORDS.has(key) &&
      (isNamed || (COMING_ABOUT.has(key) && others.every((other) => !words.wordsOf(other).has(key)))),
  );
}

/** How any right comes about. */
export const COMING_ABOUT: ReadonlySet<string> = new Set(['application', 'publication']);

/** Asked of every measure for each figure, so that nothing is copied for it. */
function isAllIn(name: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  for (const key of name) if (!words.has(key)) return false;
  return true;
}
