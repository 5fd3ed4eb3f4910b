import { numberPrefixes, numberSuffixes } from '../languages/usage';
import { patentNumberAt } from './patentNumber';
import { endOfList, readLabelled } from './readLabelled';
import { type Reference, endOfName, none, tokenFrom } from './reference';
import { type Scan, isMark, isRole, isWord, touches } from './scan';

/**
 * The reference that begins at a token: patent and docket numbers, classes, sections, pages, model names, versions,
 * addresses, times, telephone numbers, list numbering. Null where the token begins none of them.
 */
export function readReference(scan: Scan, index: number): Reference | null {
  const token = scan.tokens[index]!;
  switch (token.kind) {
    case 'word':
      return readAfterLetters(scan, index);
    case 'digits':
      return readAfterDigits(scan, index);
    case 'mark':
      return readAfterMark(scan, index);
    case 'han':
      return token.entry?.type === 'label' || isRole(scan, index, 'number') ? readLabelled(scan, index) : null;
    default:
      return null;
  }
}

const URL = /(?:https?:\/\/|www\.|doi:|ftp:\/\/)[^\s，。；）」』》]{1,2000}/iy;

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/y;

function readAfterLetters(scan: Scan, index: number): Reference | null {
  const token = scan.tokens[index]!;
  const { text } = scan;
  const code = text.charCodeAt(token.start);
  if (code >= 65 && code <= 90 && isNearDigits(text, token.end)) {
    const patent = patentNumberAt(text, token.start);
    if (patent !== null && (index === 0 || !touches(scan, index - 1) || !/\w/.exec(scan.tokens[index - 1]!.text))) {
      return { next: tokenFrom(scan, index, patent.end), patent };
    }
  }
  if (
    (token.text === 'http' || token.text === 'https' || token.text === 'www' || token.text === 'doi') &&
    touches(scan, index)
  ) {
    URL.lastIndex = token.start;
    const match = URL.exec(text);
    if (match !== null) return none(tokenFrom(scan, index, token.start + match[0].length));
  }
  const labelled = readLabelled(scan, index);
  if (labelled !== null) return labelled;
  if (!touches(scan, index)) return null;
  const next = scan.tokens[index + 1]!;
  if (next.text === '@') {
    EMAIL.lastIndex = token.start;
    const match = EMAIL.exec(text);
    if (match !== null) return none(tokenFrom(scan, index, token.start + match[0].length));
  }
  return namedByLetters(scan, index) ? none(endOfName(scan, index)) : null;
}

/** Behind its letters, or one space, every patent number has a digit, a slash or the letter of a design or an era. */
function isNearDigits(text: string, at: number): boolean {
  const next = text[at] === ' ' ? at + 1 : at;
  const code = text.charCodeAt(next);
  return (code >= 47 && code <= 57) || (next > at && 'DRPHS'.includes(text.charAt(next)));
}

/** GPT-4, A100, COVID-19, G06N, v2.1: letters that touch digits, or touch them with a hyphen and begin with a capital. */
function namedByLetters(scan: Scan, index: number): boolean {
  const token = scan.tokens[index]!;
  const next = scan.tokens[index + 1]!;
  const transparent = numberPrefixes.has(token.text) || token.entry?.type === 'currency';
  if (next.kind === 'digits') return !transparent;
  if (next.text !== '-' || !touches(scan, index + 1)) return false;
  const after = scan.tokens[index + 2]!;
  if (after.kind !== 'digits') return false;
  const capital = scan.text[token.start]! !== token.text[0]!;
  return capital && !transparent && token.entry?.type !== 'role' && !hasQualifierEntry(token.text);
}

function hasQualifierEntry(word: string): boolean {
  return word === 'over' || word === 'under' || word === 'nearly' || word === 'about';
}

function readAfterDigits(scan: Scan, index: number): Reference | null {
  const { text } = scan;
  const token = scan.tokens[index]!;
  const after = text[token.end];
  if (after === '号' || after === '號' || after === '条' || after === '條') {
    const labelled = isRole(scan, index - 1, 'number') || after === '号' || after === '號';
    if (labelled) return none(index + 1);
  }
  if (token.text.length > 1 && token.text.startsWith('0') && !token.text.startsWith('0.')) {
    if (!/^0+$/.test(token.text)) return none(endOfName(scan, index));
  }
  if (!touches(scan, index)) return isClock(scan, index + 1) && /^\d{1,2}$/.test(token.text) ? none(index + 2) : null;
  const next = scan.tokens[index + 1]!;
  if (next.kind === 'word') {
    if (isClock(scan, index + 1)) return none(index + 2);
    const glued = next.entry?.type === 'scale' && next.entry.glued !== undefined;
    if ((glued || numberSuffixes.has(next.text) || next.entry?.type === 'currency') && !nameGoesOn(scan, index + 1))
      return null;
    return none(endOfName(scan, index));
  }
  const second = scan.tokens[index + 2];
  const chained = second?.kind === 'digits' && touches(scan, index + 1);
  if (!chained) return null;
  if (next.text === '.' && second.text.length < 12) return none(endOfName(scan, index));
  if (next.text === ':' && /^\d{1,2}$/.test(token.text) && /^\d{2}$/.test(second.text))
    return none(endOfClock(scan, index));
  if (next.text === '-' && !isMark(scan, index - 1, '§') && isDashed(scan, index)) return none(endOfName(scan, index));
  if (next.text === '/' && isSlashed(scan, index)) return none(endOfName(scan, index));
  return null;
}

/** 3D-printed, 5G-A: letters behind digits that go on into a longer name. */
function nameGoesOn(scan: Scan, index: number): boolean {
  if (!touches(scan, index)) return false;
  const next = scan.tokens[index + 1]!;
  return (
    next.kind === 'digits' &&
    scan.tokens[index]!.text !== 'e' &&
    scan.tokens[index]!.text !== 'x' &&
    scan.tokens[index]!.text !== 'q' &&
    scan.tokens[index]!.text !== 'h'
  );
}

function isClock(scan: Scan, index: number): boolean {
  if (isWord(scan, index, 'am', 'pm')) return true;
  return (
    isWord(scan, index, 'a', 'p') &&
    isMark(scan, index + 1, '.') &&
    isWord(scan, index + 2, 'm') &&
    touches(scan, index)
  );
}

function endOfClock(scan: Scan, index: number): number {
  let at = index + 3;
  while (isMark(scan, at, ':') && touches(scan, at - 1) && scan.tokens[at + 1]?.kind === 'digits') at += 2;
  return isClock(scan, at) ? at + 1 : at;
}

/** 22-1234, 1-222-2222: dockets and telephone numbers; a range has two ends of like length, the first the smaller. */
function isDashed(scan: Scan, index: number): boolean {
  const first = scan.tokens[index]!.text;
  const second = scan.tokens[index + 2]!.text;
  const goesOn =
    isMark(scan, index + 3, '-') &&
    touches(scan, index + 2) &&
    scan.tokens[index + 4]?.kind === 'digits' &&
    touches(scan, index + 3);
  if (goesOn) return !/^\d{4}$/.test(first) || second.length > 2;
  if (isMark(scan, index - 1, '+') && touches(scan, index - 1)) return true;
  const plain = /^\d+$/.test(first) && /^\d+$/.test(second);
  return plain && /^\d{1,2}$/.test(first) && second.length >= 4;
}

/** 16/123,456 is an application number; 3/4/2024 a date; 1/2 a fraction; 24/7 neither. */
function isSlashed(scan: Scan, index: number): boolean {
  const first = scan.tokens[index]!.text;
  const second = scan.tokens[index + 2]!.text;
  const goesOn = isMark(scan, index + 3, '/') && touches(scan, index + 2);
  const fraction = /^\d{1,3}$/.test(first) && /^\d{1,3}$/.test(second) && Number(first) < Number(second);
  const years = /^\d{4}$/.test(first) && /^\d{1,4}$/.test(second);
  return goesOn ? !years : !fraction && !years;
}

function readAfterMark(scan: Scan, index: number): Reference | null {
  const token = scan.tokens[index]!;
  const next = scan.tokens[index + 1];
  if (next?.kind !== 'digits') return null;
  if (token.text === '§') return none(endOfList(scan, index + 1));
  if (!touches(scan, index)) return null;
  if (token.text === '#') return none(index + 2);
  if (token.text === '[' && isMark(scan, index + 2, ']') && /^\d{1,3}$/.test(next.text)) return none(index + 3);
  if (token.text === '(' && isMark(scan, index + 2, ')') && /^\d{1,2}$/.test(next.text)) return none(index + 3);
  if (token.text === '+' && isMark(scan, index + 2, '- ') && scan.tokens[index + 3]?.kind === 'digits') {
    return touches(scan, index + 1) ? none(endOfName(scan, index + 1)) : null;
  }
  return null;
}
