import { readFigures, type Figure } from '../figures';
import type { Passage } from './mention';

/**
 * The English noun that stands behind a figure and is none that the reader or the base knows: `examiners` in “1,700
 * patent examiners in 38 offices”. Null where a name of a measure stands there, a noun that the reader knows, or none.
 */
export function countedNoun(figure: Figure, passage: Passage): string | null {
  if (figure.kind !== 'count') return null;
  const behind = passage.text.slice(figure.end - passage.start, figure.end - passage.start + REACH);
  const known = passage.measures.find((mention) => mention.start >= figure.end);
  let at = 0;
  let last: string | null = null;
  for (let count = 0; ; count++) {
    const word = WORD.exec(behind.slice(at))?.[0];
    if (word === undefined || isEnd(word.trim(), count)) break;
    if (count === MOST) return null;
    at += word.length;
    last = word.trim();
    if (known !== undefined && known.start < figure.end + at) return null;
    // “44 companies hold a licence”: nothing but its verb comes behind a plural.
    if (PLURAL.test(last) && isKnown(last)) return null;
  }
  return last === null || GENERIC.test(last) || isKnown(last) ? null : last;
}

/** Whether the reader of figures knows a noun as one for what is counted. */
function isKnown(noun: string): boolean {
  return readFigures(`9 ${noun}`)[0]?.unit != null;
}

const PLURAL = /s$|^(?:people|men|women|children|staff)$/;

const REACH = 120;
const MOST = 5;
const WORD = /^\s+[a-z][a-z’'-]*(?=[\s.,;:!?)]|$)/;

/** Words that end what a figure counts: function words, and participles and adverbs behind the noun. */
function isEnd(word: string, index: number): boolean {
  return STOPS.has(word) || word.endsWith('ly') || (index > 0 && /(?:ed|ing)$/.test(word));
}

const STOPS = new Set(
  (
    'a an and are as at be been between but by did do does during each every for from had has have he her his if in into ' +
    'is it its last less more most next no nor not of off on one only or our over per respectively same she since so ' +
    'still than that the their them then there these they this those through to together too total under until up upon ' +
    'via was we were what when where which while who whose will with within without worldwide abroad overseas alone ' +
    'combined ahead apart behind above below across after against along among around because before beyond both either ' +
    'fewer few further held made won given sold grew rose fell came went year years month months time times ago yet now today currently back'
  ).split(' '),
);

/** Nouns for whatever is counted. */
const GENERIC = /^(?:units?|items?|pieces?|ones|entries|titles?|documents?|rights|submissions?|assets?|results?)$/;
