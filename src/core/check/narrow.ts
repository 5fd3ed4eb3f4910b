import type { FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import { candidateMeasures } from './candidateMeasures';
import { ACT_WORDS, LIGHT_WORDS } from './fieldWords';
import { COMING_ABOUT, coverBest, covers, holdsName, isWider, leastUnsaid, named, plainest } from './fitNames';
import type { Reach } from './judgement';
import { lexisOf } from './lexis';
import { isWholeOf } from './isWholeOf';
import type { Hints, Narrowed } from './measureHints';
import { keyOf, type MeasureWords } from './measureWords';
import type { EntityMention, Passage } from './mention';
import { contains } from '../text/span';

/**
 * The measures that a figure counts by the words around it: those that share most words with the figure's own part of
 * the clause, among them those that share most with what was said before, and so on. After “410 quantum communication
 * families”, “in computing 300” shares `computing` with one measure alone. Null where no word speaks for any.
 */
export function narrow(figure: Figure, hints: Hints, base: FactBase): Narrowed | null {
  const { words } = lexisOf(base);
  const all = candidateMeasures(figure, hints, base);
  if (all.length === 0 || (figure.kind === 'count' && isWithoutFacts(hints, base))) return null;
  const announced = hints.announced?.ids.filter((id) => all.includes(id)) ?? [];
  if (announced.length > 0)
    return { ids: announced, plainest: announced, reach: 'sentence', firm: true, mention: hints.announced };
  const { last } = hints;
  const isWhole = isWholeOf(figure, hints.passage);
  // What stands before “300 of the 4,000 patents” is about the 300.
  const near = isWhole ? { ...hints.near, before: [] } : hints.near;
  const keys = [...near.before, ...near.behind];
  const telling = [...near.before.filter((key) => ACT_WORDS.has(key)), ...near.behind];
  const known = keys.filter((key) => !LIGHT_WORDS.has(key));
  const nearest = coverBest(all, [...keys, ...near.behind], words);
  // “Valve patents are in fashion. Acme filed 402”: that they were filed does not make them all applications.
  const isOnlyFiled = known.length > 0 && known.every((key) => COMING_ABOUT.has(key));
  const own = isOnlyFiled ? [...nearest, ...discussedAs(all, nearest, hints, words)] : nearest;
  const level = (mentions: readonly EntityMention[], reach: Reach): Level => ({
    keys: mentions.map(keyOf),
    mentions,
    reach,
    mention: mentions.at(-1) ?? null,
  });
  let left = stated(named(own, keys, words), near.mentions, hints.passage);
  const alike = left;
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
  // “One in eight of the 371 applications”: what was counted so far is the part.
  if (isWhole && near.behind.length > 0) left = plainest(left, near.behind, words);
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
      left = stated(named(kept, told, words), next.reach === 'sentence' ? next.mentions : [], hints.passage);
      if (said.length === 0) said = told;
    }
    if (!spoken) {
      reach = next.reach;
      mention = next.mention;
      spoken = true;
    }
  }
  if (!spoken) return null;
  if (isWhole && near.behind.length === 0) {
    // “39, or 27% of 142”: the 142 are more than what the 39 are.
    left = all.filter((id) => !left.includes(id) && left.some((part) => isWider(id, part, words)));
    return left.length === 0 ? null : { ids: left, plainest: left, reach, mention, firm: firm && left.length === 1 };
  }
  let best: readonly string[] = plain?.filter((id) => left.includes(id)) ?? [];
  if (best.length === 0) best = plainest(left, said, words);
  if (best.length > 1) best = leastUnsaid(best, [...said, ...hintsIn(hints, words)], words);
  return {
    ids: left,
    plainest: best,
    reach,
    mention,
    firm: firm && left.every((id) => covers(id, keys, all, words)),
    against: !left.some((id) => covers(id, telling, all, words)),
    ...(reach === 'clause' && alike.length > best.length && alike.length <= MOST ? { alike } : {}),
  };
}

/** Other measures that no act is part of, and whose names were said in full before the clause, or head it. */
function discussedAs(
  all: readonly string[],
  others: readonly string[],
  { sentence, paragraph, headings }: Hints,
  words: MeasureWords,
): readonly string[] {
  const said = new Set([...sentence, ...paragraph, ...(headings[0] ?? [])].map(keyOf));
  return all.filter(
    (id) =>
      !others.includes(id) &&
      words.namesOf(id).every((name) => ![...name].some((key) => ACT_WORDS.has(key))) &&
      words.namesOf(id).some((name) => {
        const telling = [...name].filter((key) => !LIGHT_WORDS.has(key));
        return telling.length > 0 && telling.every((key) => said.has(key));
      }),
  );
}

/** So many measures that a few words fit alike; of more nothing is to be told. */
const MOST = 6;

interface Level {
  readonly keys: readonly string[];
  readonly mentions: readonly EntityMention[];
  readonly reach: Reach;
  readonly mention: EntityMention | null;
}

function contextOf(ids: readonly string[], words: MeasureWords): string[] {
  return ids.length === 1 ? [...words.wordsOf(ids[0]!)] : [];
}

/** The measures that are named in full by some of the words. */
function namedBy(said: readonly EntityMention[], { measures }: Passage): readonly EntityMention[] {
  return said.length === 0 ? [] : measures.filter((mention) => said.some((word) => contains(mention, word)));
}

/** Whether only measures that no fact has a figure of are named beside the figure. */
function isWithoutFacts(hints: Hints, base: FactBase): boolean {
  const beside = namedBy(hints.near.mentions, hints.passage);
  const lexis = lexisOf(base);
  return beside.length > 0 && beside.every(({ ids }) => ids.every((id) => lexis.kindsOf(id).size === 0));
}

/** What is named in full is meant, and nothing that shares its words. */
function stated(ids: readonly string[], said: readonly EntityMention[], passage: Passage): readonly string[] {
  const mentions = namedBy(said, passage);
  const full = ids.filter((id) => mentions.some((mention) => mention.ids.includes(id)));
  return full.length > 0 ? full : ids;
}

function hintsIn({ sentence, paragraph, last, headings }: Hints, words: MeasureWords): string[] {
  const context = last === null ? [] : contextOf(last.ids, words);
  return [...[...sentence, ...paragraph, ...headings.flat()].map(keyOf), ...context];
}
