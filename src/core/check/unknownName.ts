import type { Figure } from '../figures';
import type { Span } from '../text/span';
import type { Passage } from './mention';
import { INSTITUTIONS, LABEL, NAME_ENDS, PLAIN_HEADS, PREDICATE_ADVERB, SCOPE } from './nameWords';
import { toSimplified } from './toSimplified';

/**
 * Whether a stretch before a figure names a subject that the base does not know: a capitalised word in the middle of a
 * sentence, or Han characters at the head of a clause that are no function word, measure, period or known name.
 * `isHeaded` says that the stretch begins straight behind a known name, which is then the head of its first clause.
 */
export function namesAnother(text: string, from: number, to: number, passage: Passage, isHeaded = false): boolean {
  const latin = hide(text, { start: from, end: to }, passage, ' ', ' ');
  for (const word of latin.matchAll(/[A-Z][\p{L}]+(?:['’]s)?/gu)) {
    if (STARTERS.has(word[0]) || isAttribute(word[0], latin, word.index)) continue;
    if (from + word.index > passage.start + 1 || !isOpening(latin, word)) return true;
  }
  const marked = hide(text, { start: from, end: to }, passage, KNOWN_NAME, KNOWN_THING);
  const headed = isHeaded ? KNOWN_NAME + marked : marked;
  return COMPANY.test(headed) || headsOfAnother(headed);
}

/** “Korea and its neighbours”, 韩国及其邻国: somebody without a name beside one who has one. */
const COMPANY =
  /@\s*(?:(?:,\s*)?(?:and|or|plus)\s+(?:its|their|(?:(?:all|the|some|many|several)\s+){0,2}(?:others?|rest|neighbou?rs?|partners?|rivals?))\b|[和与及]其[他它]?[\u3400-\u9fff])/i;

/** Whether a sentence speaks of somebody whom the base does not know, beside those whom it does or instead of them. */
export function hasUnknown(passage: Passage, text: string): boolean {
  // Most sentences are written in one script, and have nothing to look for in the other.
  const latin = /[A-Z]/.test(passage.text) ? hide(text, passage, passage, ' ', ' ') : '';
  for (const word of latin.matchAll(/[A-Z][\p{L}]+(?:['’]s)?/gu)) {
    if (STARTERS.has(word[0]) || isAttribute(word[0], latin, word.index) || isOpening(latin, word)) continue;
    return true;
  }
  return HAN.test(passage.text) && headsOfAnother(hide(text, passage, passage, KNOWN_NAME, KNOWN_THING), true);
}

/** A word that opens a sentence is capitalised anyway, and a name only where it acts, or is an abbreviation. */
function isOpening(latin: string, word: RegExpExecArray): boolean {
  if (/\p{L}/u.test(latin.slice(0, word.index))) return false;
  const behind = latin.slice(word.index + word[0].length);
  return !/^\p{Lu}{2,}$/u.test(word[0]) && !ACTS.test(behind) && (word[0].endsWith('s') || !ACTS_ALONE.test(behind));
}

const ACTS = /^\s+(?:[a-z]+ed|has|had|have|was|is|made|got|won|led|holds?|leads?)\b/;
/** Behind a singular, these too; behind a plural they are said of what is counted: *Grants rose*. */
const ACTS_ALONE =
  /^\s+(?:rose|fell|grew|came|went|took|gave|kept|lost|paid|sold|began|stood|spent|saw|put|sees|spends?|files?|owns?|earns?|has|does|did|can|will|comes?|goes|ranks?|follows?)\b/;

/**
 * Whether a sentence without a known applicant says its figure of one that the base does not know: “grants in Germany
 * reached 12,000”, “Siemens holds 300”, 德国有12个. Who only counts or reports is none, nor are words that are `known` to be of measures:
 * 高校 where one is of what universities file.
 */
export function saysOfAnother(figure: Span, passage: Passage, text: string, known: readonly Span[] = []): boolean {
  const before = hide(text, { start: passage.start, end: figure.start }, passage, KNOWN_NAME, KNOWN_THING, known);
  return namesInPlace(before) || headsOfAnother(before);
}

/** Whether a sentence speaks of a place or a subject that the base does not know before a figure: *in New Delhi*. */
export function isElsewhere(figure: Figure, passage: Passage, text: string): boolean {
  return namesInPlace(hide(text, { start: passage.start, end: figure.start }, passage, KNOWN_NAME, KNOWN_THING));
}

function namesInPlace(before: string): boolean {
  for (const match of before.matchAll(UNKNOWN_NAME)) {
    const [whole, lead, name] = match;
    const behind = before.slice(match.index + whole.length);
    if (STARTERS.has(name!) || isAttribute(name!, before, match.index + whole.length - name!.length)) continue;
    if (/\w/.test(lead!) || ACTS_ITSELF.test(behind)) return true;
  }
  return false;
}

/** All capitals before a noun say of what kind it is: *PCT applications*, *AI models*. */
function isAttribute(word: string, text: string, at: number): boolean {
  return /^\p{Lu}{2,}$/u.test(word) && ATTRIBUTED.test(text.slice(at + word.length, at + word.length + 40));
}
const ATTRIBUTED =
  /^[\s-]+(?:#|(?:\p{Ll}+\s+)?(?:patents?|applications?|filings?|grants?|famil(?:y|ies)|models?|members?|systems?|routes?|marks?|designs?|publications?|inventions?|registrations?|examiners?|data|search|technology|chips?)\b)/u;

const KNOWN_NAME = '@';
const KNOWN_THING = '#';
const NUMBER = '~';

/** A stretch with what the base knows replaced character by character, so that offsets stay. */
function hide(
  text: string,
  { start, end }: Span,
  passage: Passage,
  name: string,
  thing: string,
  known: readonly Span[] = [],
): string {
  let rest = text.slice(start, end);
  const cut = (spans: readonly Span[], by: string): void => {
    for (const span of spans) {
      const from = Math.max(0, span.start - start);
      const to = Math.min(rest.length, span.end - start);
      if (from < to) rest = rest.slice(0, from) + by.repeat(to - from) + rest.slice(to);
    }
  };
  cut([...known, ...passage.measures, ...passage.times, ...passage.figures], thing);
  if (thing === KNOWN_THING)
    cut(
      passage.figures.filter(({ kind }) => kind !== 'year' && kind !== 'rank'),
      NUMBER,
    );
  cut(passage.applicants, name);
  return rest;
}

/** Whether one of the clauses of a stretch of Chinese has a head that nobody knows: 小米则申请, 百度的竞争对手, 美国高校. */
function headsOfAnother(marked: string, isWhole = false): boolean {
  if (!HAN.test(marked)) return false;
  return toSimplified(marked)
    .split(/[，,；;：:。（()）｜|、]/)
    .some((clause) => {
      if (SCOPE.test(clause) || LABEL.test(clause)) return false;
      const head = /^[^@\u3400-\u9fff]*(?:[且而但则其中]+[^@\u3400-\u9fff]*)?@+/.exec(clause);
      if (head === null) return HAN_RUN.test(firstRun(headOf(clause)));
      const behind = clause.slice(head[0].length);
      const owned = /^的(?=[\u3400-\u9fff])/.exec(behind);
      return !isWhole && (INSTITUTIONS.test(behind) || (owned !== null && HAN_RUN.test(firstRun(behind.slice(1)))));
    });
}

/** What stands before the first number of a clause, and before the adverb of its predicate: 授权却, 审查周期. */
function headOf(clause: string): string {
  // “四所高校共有…”: the number that a clause opens with is one of its head.
  const from = /^[^#\u3400-\u9fff]*/.exec(clause)![0].length;
  const at = clause.indexOf(NUMBER, from);
  const head = at < 0 ? clause : clause.slice(0, at);
  const adverb = head.search(PREDICATE_ADVERB);
  return adverb > 0 ? head.slice(0, adverb) : head;
}

const HAN = /[\u3400-\u9fff]/;
const HAN_RUN = /[\u3400-\u9fff]{2}/;

/** What a clause begins with behind its plain words, up to a verb or to what is known. */
function firstRun(clause: string): string {
  let at = 0;
  for (;;) {
    const gap = GAP.exec(clause.slice(at, at + LONGEST))?.[0].length ?? 0;
    PLAIN_HEADS.lastIndex = at + gap;
    const plain = PLAIN_HEADS.exec(clause)?.[0].length ?? 0;
    if (plain === 0 && gap < LONGEST) {
      const run = /^[\u3400-\u9fff]*/.exec(clause.slice(at + gap, at + gap + 20))![0];
      const end = run.search(NAME_ENDS);
      return end < 0 ? run : run.slice(0, end);
    }
    at += gap + plain;
  }
}

const GAP = /^[^@\u3400-\u9fff]*/;
const LONGEST = 200;

/** Capitalised words that open sentences or name times and no subject. */
const STARTERS = new Set(
  'In The This That These Those It Its Their They Of For By From Since Between Over About More Some Only With And But Also Last Over During After Before At As To January February March April May June July August September October November December Together Meanwhile However Both Overall Whereas While Then Here There Now Still Yet So Nor Or If When Where Among Against Behind EUR USD GBP CNY RMB JPY'.split(
    ' ',
  ),
);

const UNKNOWN_NAME = /(^|[,;#]\s+|\b(?:in|of|from|by|for|at)\s+(?:the\s+)?)(\p{Lu}\p{L}+)(?![\p{L}’'])/gu;
const ACTS_ITSELF =
  /^\s+(?:(?!counted|reported|estimated|recorded|listed|noted|published)[a-z]+ed|has|had|have|was|is|made|got|won|led|holds?|leads?|runs?|owns?|files?)\b/;
