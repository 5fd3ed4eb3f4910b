import type { FactBase } from '../factbase/factBase';
import type { Figure, FigureKind } from '../figures';
import type { EntityMention, Passage } from './mention';
import { clauseAt } from './mention';
import type { Reach } from './judgement';
import { correspondingMeasures } from './correspondingMeasures';
import { contains } from '../text/span';
import { announcedMeasure } from './announcedMeasure';
import { asCounted } from './asCounted';
import { keyOf } from './measureWords';
import { isWholeOf } from './isWholeOf';
import type { Narrowed, Words } from './measureHints';
import { narrow } from './narrow';

/** What a paragraph has counted so far, and the words of measures that have been said since. */
export interface Trail {
  /** What the last figure of each class counted. */
  readonly last: ReadonlyMap<string, Narrowed>;
  /** Words since the last figure of each class. */
  readonly words: ReadonlyMap<string, readonly EntityMention[]>;
  /** Words of the headings above, the nearest first. */
  readonly headings: readonly (readonly EntityMention[])[];
  /** The measure that the front matter gives. */
  readonly front: Narrowed | null;
  /** What the figures of the last sentence counted, in order, each measure once. */
  readonly counted: readonly Narrowed[];
}

export const noTrail: Trail = { last: new Map(), words: new Map(), headings: [], front: null, counted: [] };

export interface Trailed {
  readonly measures: ReadonlyMap<Figure, Narrowed>;
  readonly after: Trail;
}

/**
 * Follows what is counted from figure to figure: by the words beside a figure, else those said since the last one, else
 * what that one counted, else the headings above. Linear in the passage.
 */
export function followMeasures(passage: Passage, trail: Trail, base: FactBase): Trailed {
  const known = latest.get(base);
  if (known?.passage === passage && known.trail === trail) return known.trailed;
  const trailed = follow(passage, trail, base);
  latest.set(base, { passage, trail, trailed });
  return trailed;
}

/** What was followed last: a sentence is followed for its figures, and then for what it leaves to the next. */
const latest = new WeakMap<FactBase, { readonly passage: Passage; readonly trail: Trail; readonly trailed: Trailed }>();

function follow(passage: Passage, trail: Trail, base: FactBase): Trailed {
  const measures = new Map<Figure, Narrowed>();
  const last = new Map(trail.last);
  const words = wordsIn(passage);
  const counted = passage.figures.filter(({ kind }) => FOLLOWED.has(kind));
  const read = new Map<string, number>();
  let from = 0;
  const seen = new Map<string, readonly string[]>();
  const same = correspondingMeasures(passage, counted, trail.counted);
  for (const [index, written] of counted.entries()) {
    const figure = asCounted(written, passage);
    const near = nearWords(index, counted, words, from, passage);
    from = near.next;
    const key = classOf(figure);
    // A share or growth is one of what was counted last.
    const since = Math.max(read.get(key) ?? -1, read.get('count') ?? -1);
    const earlier = since < 0 ? (trail.words.get(key) ?? trail.words.get('') ?? []) : [];
    const said = words.slice(Math.max(since, 0), near.from);
    const narrowed =
      same.get(written) ??
      narrow(
        figure,
        {
          near: near.words,
          sentence: said,
          paragraph: earlier,
          last: last.get(key) ?? null,
          counted: key === 'count' ? null : (last.get('count') ?? null),
          headings: trail.headings,
          front: trail.front,
          announced: announcedMeasure(figure, passage),
          passage,
        },
        base,
      );
    read.set(key, near.to);
    if (narrowed === null) {
      // Something else has been counted: nobody can tell what the next figure goes on with.
      if (figure.unit !== null) last.delete(key);
      continue;
    }
    measures.set(written, narrowed);
    // A sentence that counts several things leaves it open which one the next goes on with.
    seen.set(
      key,
      narrowed.ids.filter((id) => seen.get(key)?.includes(id) ?? true),
    );
    // “39, or 27% of 142”: what comes next goes on with the 39.
    if (isWholeOf(figure, passage)) continue;
    last.set(key, narrowed.reach === 'clause' ? { ...narrowed, reach: 'sentence' } : narrowed);
  }
  const after = new Map(
    [...last].map(([key, narrowed]) => [
      key,
      { ...narrowed, reach: toParagraph(narrowed.reach), firm: narrowed.firm && seen.get(key)?.length !== 0 },
    ]),
  );
  return {
    measures,
    after: {
      ...trail,
      last: after,
      words: wordsAfter(trail, words, read),
      counted: inOrder(measures) ?? trail.counted,
    },
  };
}

/** The measures of counts that are told from all others, each once; null where there are none. */
function inOrder(measures: ReadonlyMap<Figure, Narrowed>): readonly Narrowed[] | null {
  const found = new Map<string, Narrowed>();
  for (const [{ kind }, narrowed] of measures) {
    const { plainest } = narrowed;
    if (kind === 'count' && plainest.length === 1 && !found.has(plainest[0]!))
      found.set(plainest[0]!, { ...narrowed, ids: plainest });
  }
  return found.size === 0 ? null : [...found.values()];
}

function toParagraph(reach: Reach): Reach {
  return reach === 'clause' || reach === 'sentence' ? 'paragraph' : reach;
}

function wordsAfter(
  { words: before }: Trail,
  words: readonly EntityMention[],
  read: ReadonlyMap<string, number>,
): Map<string, readonly EntityMention[]> {
  const after = new Map<string, readonly EntityMention[]>();
  for (const key of new Set(['', ...before.keys(), ...read.keys()])) {
    const at = read.get(key);
    const kept = at === undefined ? [...(before.get(key) ?? before.get('') ?? []), ...words] : words.slice(at);
    after.set(key, kept.slice(-MOST));
  }
  return after;
}

/** How many words are kept in mind. */
export const MOST = 12;
const FOLLOWED: ReadonlySet<FigureKind> = new Set(['count', 'percent', 'fraction']);
const MONEY = /^[A-Z]{3}$/;

/** Figures of one class may count the same thing. */
function classOf({ kind, unit }: Figure): string {
  if (kind !== 'count') return kind;
  return unit === 'duration' ? unit : unit !== null && MONEY.test(unit) ? 'money' : 'count';
}

/** Words inside the name of an applicant say nothing of what is counted, unless a measure is named there. */
export function wordsIn({ words = [], applicants, measures }: Passage): readonly EntityMention[] {
  return words.filter(
    (word) =>
      !applicants.some((applicant) => contains(applicant, word)) || measures.some((measure) => contains(measure, word)),
  );
}

interface Near {
  readonly words: Words;
  readonly from: number;
  readonly to: number;
  /** Where the words of the next figure begin. */
  readonly next: number;
}

/** The words of a figure's own part of its clause: between two figures a link parts those of the one from the other's. */
function nearWords(
  index: number,
  figures: readonly Figure[],
  words: readonly EntityMention[],
  first: number,
  passage: Passage,
): Near {
  const figure = figures[index]!;
  const clause = clauseAt(passage, figure.start);
  let from = first;
  while (from < words.length && words[from]!.start < clause.start) from++;
  // “414,800 and 287,600 applications”: both are.
  let last = index;
  while (last + 1 < figures.length && last < index + MOST && areLinked(figures[last]!, figures[last + 1]!, passage))
    last++;
  const next = figures[last + 1];
  const end =
    next === undefined || next.start >= clause.end ? clause.end : linkIn(passage, figures[last]!.end, next.start);
  let to = from;
  while (to < words.length && words[to]!.end <= end) to++;
  const own = words.slice(from, to);
  return {
    from,
    to,
    next: last > index ? from : to,
    words: {
      before: own.filter((word) => word.start < figure.start).map(keyOf),
      behind: own.filter((word) => word.start >= figure.end).map(keyOf),
      mentions: own,
    },
  };
}

function areLinked(a: Figure, b: Figure, passage: Passage): boolean {
  return (
    a.kind === b.kind &&
    /^[\s件项个家]*(?:,|、|，|and|or|和|与|及|to|至|到|via)\s*$/.test(
      passage.text.slice(a.end - passage.start, b.start - passage.start),
    )
  );
}

function linkIn(passage: Passage, from: number, to: number): number {
  const between = passage.text.slice(from - passage.start, to - passage.start);
  return from + (LINK.exec(between)?.index ?? between.length);
}

/** What ends the words behind a figure where another figure follows. */
const LINK =
  /[、｜|/,，;；]|\b(?:and|or|but|while|whereas|to|from|against|than|versus|plus|as|with|after|in)\b|[和与及比而]|(?<=[件项个家])(?=[\u3400-\u9fff]*$)/;
