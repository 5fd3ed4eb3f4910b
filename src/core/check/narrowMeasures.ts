import type { FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import { ACT_WORDS, LIGHT_WORDS } from './fieldWords';
import { lexisOf } from './lexis';
import { countsSameThing } from './countsSameThing';
import { takes } from './topic';
import type { MeasureWords } from './measureWords';
import { clauseAt, type EntityMention, type Passage } from './mention';
import type { Reach } from './judgement';
import { contains } from '../text/span';
import { SHARE } from './vocabulary';

/** Keys of words before a figure and behind it, and where they stand. */
export interface Words {
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly mentions: readonly EntityMention[];
}

/** What speaks of the measure of a figure, the nearest first. */
export interface Hints {
  readonly near: Words;
  /** Words earlier in the sentence, and in the sentences before, since the last figure of the class. */
  readonly sentence: readonly EntityMention[];
  readonly paragraph: readonly EntityMention[];
  /** What the last figure of the class counted, and the last count for a percentage. */
  readonly last: Narrowed | null;
  readonly counted: Narrowed | null;
  readonly headings: readonly (readonly EntityMention[])[];
  readonly front: Narrowed | null;
  /** The measure that is named behind the figure as what it counts. */
  readonly announced: EntityMention | null;
  readonly passage: Passage;
}

/** The measures that fit best, and how well they are told from the others. */
export interface Narrowed {
  readonly ids: readonly string[];
  /** Those of them with the name that comes nearest to what is said: `applications` alone is no PCT application. */
  readonly plainest: readonly string[];
  readonly reach: Reach;
  /** Whether every word beside the figure is a word of theirs. */
  readonly firm: boolean;
  readonly mention: EntityMention | null;
}

/**
 * The measures that a figure counts by the words around it: those that share most words with the figure's own part of
 * the clause, among them those that share most with what was said before, and so on. After “410 quantum communication
 * families”, “in computing 300” shares `computing` with one measure alone. Null where no word speaks for any.
 */
export function narrow(figure: Figure, hints: Hints, base: FactBase): Narrowed | null {
  const { words } = lexisOf(base);
  const all = candidates(figure, hints, base);
  if (all.length === 0 || (figure.kind === 'count' && isWithoutFacts(hints, base))) return null;
  const announced = hints.announced?.ids.filter((id) => all.includes(id)) ?? [];
  if (announced.length > 0)
    return { ids: announced, plainest: announced, reach: 'sentence', firm: true, mention: hints.announced };
  const { near, last } = hints;
  const keys = [...near.before, ...near.behind];
  const own = coverBest(all, [...keys, ...near.behind], words);
  const known = keys.filter((key) => !LIGHT_WORDS.has(key));
  const level = (mentions: readonly EntityMention[], reach: Reach): Level => ({
    keys: mentions.map(keyOf),
    reach,
    mention: mentions.at(-1) ?? null,
  });
  let left = stated(named(own, keys, words), hints);
  let reach: Reach = 'clause';
  let mention: EntityMention | null = near.mentions.at(-1) ?? null;
  let spoken = known.length > 0 || left.length < all.length;
  let firm = true;
  let said = keys;
  let plain: readonly string[] | null = null;
  const isHere = hints.counted?.reach === 'clause' || hints.counted?.reach === 'sentence';
  const levels: (Level | Narrowed)[] = [
    level(hints.sentence, 'sentence'),
    ...(isHere ? [hints.counted] : []),
    level(hints.paragraph, 'paragraph'),
    ...(last === null ? [] : [last]),
    ...(last === null && hints.counted !== null && !isHere ? [hints.counted] : []),
    ...hints.headings.map((heading) => level(heading, 'heading')),
    ...(hints.front === null ? [] : [hints.front]),
  ];
  for (const next of levels) {
    if (left.length === 1 && spoken) break;
    if ('ids' in next) {
      const kept = left.filter((id) => next.ids.includes(id));
      const context = contextOf(next.ids, words);
      left = kept.length > 0 ? kept : coverBest(left, context, words);
      if (said.length === 0) plain = next.plainest;
      if (kept.length === 0 && !left.some((id) => context.some((key) => words.wordsOf(id).has(key)))) continue;
      // A share or growth is one of what was counted where its name says so.
      firm &&= next.firm && (kept.length > 0 || spoken || left.every((id) => holdsName(id, next.ids, words)));
    } else {
      const told = next.keys.filter((key) => !LIGHT_WORDS.has(key));
      const kept = coverBest(left, told, words);
      if (told.length === 0 || !kept.some((id) => told.some((key) => words.wordsOf(id).has(key)))) continue;
      left = named(kept, told, words);
      if (said.length === 0) said = told;
    }
    if (!spoken) {
      reach = next.reach;
      mention = next.mention;
      spoken = true;
    }
  }
  if (!spoken) return null;
  plain = plain?.filter((id) => left.includes(id)) ?? [];
  return {
    ids: left,
    plainest: plain.length > 0 ? plain : plainest(left, said, words),
    reach,
    mention,
    firm: firm && left.every((id) => covers(id, near, all, words)),
  };
}

/** The key of a word of measures. */
export function keyOf({ ids }: EntityMention): string {
  return ids[0]!;
}

interface Level {
  readonly keys: readonly string[];
  readonly reach: Reach;
  readonly mention: EntityMention | null;
}

/** Whether the words of a name of one of some measures are all words of another one. */
function holdsName(id: string, others: readonly string[], words: MeasureWords): boolean {
  const own = words.wordsOf(id);
  return others.some((other) => words.namesOf(other).some((name) => [...name].every((key) => own.has(key))));
}

function contextOf(ids: readonly string[], words: MeasureWords): string[] {
  return ids.length === 1 ? [...words.wordsOf(ids[0]!)] : [];
}

/** Measures whose facts have figures of this kind and count this noun; growth only where there is talk of change. */
function candidates(figure: Figure, { near, last, passage }: Hints, base: FactBase): string[] {
  const lexis = lexisOf(base);
  const known = last?.ids[0];
  const changes = isChange(figure, near, passage, known === undefined ? false : lexis.isGrowth(known));
  return [...base.measures.values()]
    .filter(({ id, unit }) => {
      if (!takes(figure, id, lexis) || !countsSameThing(figure, id, base)) return false;
      if (figure.kind !== 'count') return lexis.isGrowth(id) === changes;
      // A bare number is no money and no time, unless the words beside it say so.
      const special = unit !== null && (CURRENCY.test(unit) || DURATION.test(unit));
      return !special || figure.unit !== null || near.mentions.some((word) => lexis.words.wordsOf(id).has(keyOf(word)));
    })
    .map(({ id }) => id);
}

const CURRENCY = /^[A-Z]{3}$/;
const DURATION = /^(?:days?|weeks?|months?|years?|[天日周年月]|个月)$/;

/** Whether a percentage is what something changed by, and not what it came from or went to. */
function isChange({ start, direction }: Figure, near: Words, passage: Passage, wasChange: boolean): boolean {
  const clause = clauseAt(passage, start);
  const before = passage.text.slice(clause.start - passage.start, start - passage.start).toLowerCase();
  if (LEVEL_BEFORE.test(before)) return wasChange;
  if (direction === null && !near.mentions.some((word) => keyOf(word) === 'growth')) return false;
  return !SHARE.test(passage.text.slice(clause.start - passage.start, clause.end - passage.start).toLowerCase());
}

/** What a share rose from and to is a share, and what it was a year before. */
const LEVEL_BEFORE = /(?:\bfrom|\bto|\bat|\bvia|由|从|至|到|[较比与].{0,12}的)\s*$/;

function coverBest(ids: readonly string[], keys: readonly string[], words: MeasureWords): string[] {
  let most = 0;
  let best: string[] = [];
  for (const id of ids) {
    const own = words.wordsOf(id);
    const count = keys.filter((key) => own.has(key)).length;
    if (count > most) best = [];
    if (count >= most) best.push(id);
    most = Math.max(most, count);
  }
  return best;
}

/** The measures that are named in full beside the figure. */
function namedBeside({ near, passage }: Hints): readonly EntityMention[] {
  return passage.measures.filter((mention) => near.mentions.some((word) => contains(mention, word)));
}

/** Whether only measures that no fact has a figure of are named beside the figure. */
function isWithoutFacts(hints: Hints, base: FactBase): boolean {
  const beside = namedBeside(hints);
  const lexis = lexisOf(base);
  return beside.length > 0 && beside.every(({ ids }) => ids.every((id) => lexis.kindsOf(id).size === 0));
}

/** What is named in full beside the figure is meant, and nothing that shares its words. */
function stated(ids: readonly string[], hints: Hints): readonly string[] {
  const beside = namedBeside(hints);
  const full = ids.filter((id) => beside.some((mention) => mention.ids.includes(id)));
  return full.length > 0 ? full : ids;
}

/** Where the words beside the figure make up a whole name of some measure, it is meant and no narrower one. */
function named(ids: readonly string[], said: readonly string[], words: MeasureWords): readonly string[] {
  const keys = new Set(said);
  const whole = ids.filter((id) =>
    words.namesOf(id).some((name) => name.size > 1 && [...name].every((key) => keys.has(key))),
  );
  return whole.length > 0 ? whole : ids;
}

/** Those with a name that comes nearest to what is said. */
export function plainest(ids: readonly string[], keys: readonly string[], words: MeasureWords): string[] {
  const said = new Set(keys.filter((key) => !LIGHT_WORDS.has(key)));
  const distance = (id: string): number =>
    Math.min(
      ...words.namesOf(id).map((name) => {
        const own = [...name].filter((key) => !LIGHT_WORDS.has(key));
        const shared = own.filter((key) => said.has(key)).length;
        return own.length + said.size - 2 * shared;
      }),
    );
  const least = Math.min(...ids.map(distance));
  return ids.filter((id) => distance(id) === least);
}

/**
 * Whether a measure has all that is said beside the figure; families matter little how they came about, and that they
 * were filed or published says nothing where no other measure is one of filings.
 */
function covers(id: string, { before, behind }: Words, others: readonly string[], words: MeasureWords): boolean {
  const own = words.wordsOf(id);
  const said = [...before, ...behind].filter((key) => !LIGHT_WORDS.has(key) && !own.has(key));
  if (said.length === 0) return true;
  const isAct = words.namesOf(id).every((name) => [...name].some((key) => ACT_WORDS.has(key)));
  const isNamed = [...before, ...behind].some((key) => !LIGHT_WORDS.has(key) && own.has(key));
  return said.every(
    (key) =>
      !isAct &&
      ACT_WORDS.has(key) &&
      (isNamed || (COMING_ABOUT.has(key) && others.every((other) => !words.wordsOf(other).has(key)))),
  );
}

/** How any right comes about. */
const COMING_ABOUT: ReadonlySet<string> = new Set(['application', 'publication']);
