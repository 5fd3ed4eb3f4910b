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

const NONE: Linked = { later: null, earlier: null };

function wayOf(between: string, isOnwards = false): 'to' | 'from' | null {
  if ((isOnwards ? ONWARDS : TO).test(between)) return 'to';
  return FROM.test(between) ? 'from' : null;
}

const TO =
  /^[\s,，（(]*(?:to|reaching|到|至|达|為|为)\s*(?:(?:about|some|just|only|nearly|over|了|近|约|逾|超过)\s*)*(?:US)?[$€£¥]?\s*$/i;
const ONWARDS =
  /^[^,;，；。]{0,24}\b(?:to)\s+(?:US)?[$€£¥]?\s*$|^[^,;，；。]{0,12}(?:到|至|为|為)(?:\d{4}年的?|了|近|约)?\s*$/i;
const FROM =
  /^[\s,，（(]*(?:(?:more|fewer|less|higher|lower)\s+than|from|below|above|on|over|against|compared (?:with|to)|由|从|從)\s+(?:(?:the|its|their|about|some|just|only|nearly|over)\s+)*(?:US|EUR\s)?[$€£¥]?\s*$/i;
