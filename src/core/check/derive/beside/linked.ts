import type { Given } from '../derivation';
import type { Around, Neighbour } from './neighbour';

/** The numbers straight behind a figure that its words make the ends of a change. */
export interface Linked {
  /** “Up 9 % *to 2,310*”. */
  readonly later: Neighbour | null;
  /** “31 % below *the 1,580* of 2022”, “a quarter, *from 9.8 million*”. */
  readonly earlier: Neighbour | null;
}

/** Reads which numbers behind a figure it goes to or comes from. */
export function linkedTo({ behind: [first, second] }: Around, { situation: { figure }, text }: Given): Linked {
  if (first === undefined) return NONE;
  const way = wayOf(text.slice(figure.end, first.figure.start));
  if (way === null) return NONE;
  const onwards = second === undefined ? null : wayOf(text.slice(first.figure.end, second.figure.start), true);
  if (way === 'to') return { later: first, earlier: onwards === 'from' ? second! : null };
  return { later: onwards === 'to' ? second! : null, earlier: first };
}

/** Whether the words join a figure to both ends of its change: “up *9 %* from 2,120 to 2,310”, 由2,120增至2,310，增长*9%*. */
export function isBetweenEnds(around: Around, given: Given): boolean {
  const { later, earlier } = linkedTo(around, given);
  if (later !== null && earlier !== null) return true;
  const {
    situation: { figure, passage },
    text,
  } = given;
  const [near, next] = around.before;
  if (near === undefined || next === undefined || next.back > 0) return false;
  const lead = text.slice(Math.max(passage.start, next.figure.start - REACH), next.figure.start);
  return (
    FROM_BEFORE.test(lead) &&
    TO_BETWEEN.test(text.slice(next.figure.end, near.figure.start)) &&
    STRAIGHT.test(text.slice(near.figure.end, figure.start))
  );
}

const REACH = 24;
const FROM_BEFORE = /(?:\bfrom|[由从從自])\s*(?:\d{4}年的?)?\s*(?:US)?[$€£¥]?$/i;
const TO_BETWEEN = /^[^,;，；。]{0,24}\bto\s+(?:US)?[$€£¥]?\s*$|^[^，；。]{0,12}[至到为為达達]了?(?:\d{4}年的?)?\s*$/i;
const STRAIGHT = /^[^.;。；]{0,32}$/;

const NONE: Linked = { later: null, earlier: null };

function wayOf(between: string, isOnwards = false): 'to' | 'from' | null {
  if ((isOnwards ? ONWARDS : TO).test(between)) return 'to';
  return FROM.test(between) ? 'from' : null;
}

const TO =
  /^[\s,，（(]*(?:to(?: reach| stand at)?|reaching|到|至|达|為|为)\s*(?:(?:about|some|just|only|nearly|over|了|近|约|逾|超过)\s*)*(?:US)?[$€£¥]?\s*$/i;
const ONWARDS =
  /^[^,;，；。]{0,24}\b(?:to)\s+(?:US)?[$€£¥]?\s*$|^[^,;，；。]{0,12}(?:到|至|为|為)(?:\d{4}年的?|了|近|约)?\s*$/i;
const FROM =
  /^[\s,，（()）]*(?:(?:more|fewer|less|higher|lower)\s+than|from|below|above|on|over|against|compared (?:with|to)|由|从|從)\s+(?:(?:the|its|their|about|some|just|only|nearly|over)\s+)*(?:US|EUR\s)?[$€£¥]?\s*$/i;
