import { numberPrefixes, numberSuffixes } from './usageWords';
import { labelledPatent } from './labelledPatent';
import { patentNumberAt } from './patentNumber';
import { isCounted, isQuantified, endOfList, readLabelled } from './readLabelled';
import { readAddress, readDigitAddress } from './readAddress';
import { readClock } from './readClock';
import { readDecision, readDigitCode, readMarkCode } from './readCode';
import { readListMark } from './readListMark';
import { readName } from './readName';
import { readSpoken } from './readSpoken';
import { isShortName } from './isShortName';
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
    case 'numeral':
      return readListMark(scan, index) ?? readClock(scan, index);
    case 'mark':
      return readAfterMark(scan, index);
    case 'han':
      return token.entry?.type === 'label' || isRole(scan, index, 'number') ? readLabelled(scan, index) : null;
    default:
      return null;
  }
}

function readAfterLetters(scan: Scan, index: number): Reference | null {
  const token = scan.tokens[index]!;
  const { text } = scan;
  const code = text.charCodeAt(token.start);
  if (code >= 65 && code <= 90 && isNearDigits(text, token.end)) {
    const patent = readPatent(scan, index) ?? readDecision(scan, index);
    if (patent !== null) return patent;
  }
  const found = readAddress(scan, index) ?? readSpoken(scan, index) ?? readLabelled(scan, index);
  if (found !== null) return found;
  return touches(scan, index) && namedByLetters(scan, index) ? none(endOfName(scan, index)) : null;
}

function readPatent(scan: Scan, index: number): Reference | null {
  const { text, tokens } = scan;
  if (index > 0 && touches(scan, index - 1) && /\w/.test(tokens[index - 1]!.text)) return null;
  const patent = patentNumberAt(text, tokens[index]!.start);
  if (patent === null) return null;
  const next = tokenFrom(scan, index, patent.end);
  // “the US 2,294,559 applications”: without a kind code, what is counted behind it makes it a count.
  const bare = patent.kind !== 'classification' && /\d$/.test(patent.number) && !/[A-Z]\d$/.test(patent.number);
  return bare && (isCounted(scan, next - 1) || isQuantified(scan, next - 1)) ? null : { next, patent };
}

/** Behind its letters, or one space or hyphen, every patent number has a digit, a slash or a letter of its own. */
function isNearDigits(text: string, at: number): boolean {
  const gap = text[at] === ' ' || text[at] === '-';
  const next = gap ? at + 1 : at;
  const code = text.charCodeAt(next);
  return (code >= 47 && code <= 57) || (gap && 'ABDHIMPRSTU'.includes(text.charAt(next)));
}

/** GPT-4, A100, COVID-19, G06N, H.264: letters that touch digits, or behind capitals also with a hyphen or a point. */
function namedByLetters(scan: Scan, index: number): boolean {
  const token = scan.tokens[index]!;
  const next = scan.tokens[index + 1]!;
  const transparent = numberPrefixes.has(token.text) || token.entry?.type === 'currency';
  if (next.kind === 'digits') return !transparent || !isPeriodCode(scan, index);
  if ((next.text !== '-' && next.text !== '.') || !touches(scan, index + 1)) return false;
  const after = scan.tokens[index + 2]!;
  const capital = scan.text[token.start]! !== token.text[0]!;
  if (after.kind !== 'digits' || !capital) return false;
  // A full stop without a space behind it may also end a sentence.
  if (next.text === '.') return token.text.length <= 2 && after.text.length <= 4 && !isRole(scan, index, 'number');
  return !transparent && token.entry?.type !== 'role' && !hasQualifierEntry(token.text);
}

/** H1 and c2014 are times; H20 and C919 are names. */
function isPeriodCode(scan: Scan, index: number): boolean {
  const { text } = scan.tokens[index + 1]!;
  switch (scan.tokens[index]!.text) {
    case 'h':
      return /^[12]$/.test(text);
    case 'c':
      return text.length >= 4;
    default:
      return true;
  }
}

function hasQualifierEntry(word: string): boolean {
  return word === 'over' || word === 'under' || word === 'nearly' || word === 'about';
}

/** What makes a quantity or a year of the number before it, so that most numbers are asked nothing else. */
const QUANTIFYING = '年%万亿';

function readAfterDigits(scan: Scan, index: number): Reference | null {
  const behind = scan.text[scan.tokens[index]!.end];
  if (behind !== undefined && QUANTIFYING.includes(behind)) return null;
  const patent = labelledPatent(scan, index);
  if (patent !== null) return { next: tokenFrom(scan, index, patent.end), patent };
  return (
    readListMark(scan, index) ??
    readClock(scan, index) ??
    readDigitCode(scan, index) ??
    readPadded(scan, index) ??
    (touches(scan, index) ? readTouching(scan, index) : null) ??
    readName(scan, index)
  );
}

/** 123号 and 第22条; 0641, with a zero in front that no number has; the '456 patent. */
function readPadded(scan: Scan, index: number): Reference | null {
  const { text, start, end } = scan.tokens[index]!;
  const after = scan.text[end];
  if (after === '号') return none(index + 1);
  if (after === '条' && isRole(scan, index - 1, 'number')) return none(index + 1);
  if (scan.text[start - 1] === "'" && isWord(scan, index + 1, 'patent', 'application')) return none(index + 1);
  const padded = text.length > 1 && text.startsWith('0') && !text.startsWith('0.') && !/^0+$/.test(text);
  return padded ? none(endOfName(scan, index)) : null;
}

/** Digits that letters or marks touch: 5G, 163.com, 192.168.0.1, 22-1234, 16/123,456. */
function readTouching(scan: Scan, index: number): Reference | null {
  const address = readDigitAddress(scan, index);
  if (address !== null) return address;
  const next = scan.tokens[index + 1]!;
  if (next.kind === 'word') {
    if (isShortName(scan, index)) return none(index + 2);
    const glued = next.entry?.type === 'scale' && next.entry.glued !== undefined;
    const suffix = glued || numberSuffixes.has(next.text) || next.entry?.type === 'currency';
    return suffix && !nameGoesOn(scan, index + 1) ? null : none(endOfName(scan, index));
  }
  const second = scan.tokens[index + 2];
  if (second?.kind !== 'digits' || !touches(scan, index + 1)) return null;
  const joined =
    (next.text === '.' && second.text.length < 12) ||
    (next.text === '-' && !isMark(scan, index - 1, '§') && isDashed(scan, index)) ||
    (next.text === '/' && isSlashed(scan, index));
  return joined ? none(endOfName(scan, index)) : null;
}

/** 3D-printed, 5G-A: letters behind digits that go on into a longer name. */
function nameGoesOn(scan: Scan, index: number): boolean {
  if (!touches(scan, index) || scan.tokens[index + 1]!.kind !== 'digits') return false;
  return !/^[exqh]$/.test(scan.tokens[index]!.text);
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
  const code = readMarkCode(scan, index);
  if (code !== null) return code;
  const token = scan.tokens[index]!;
  if (scan.tokens[index + 1]?.kind !== 'digits') return null;
  if (token.text === '§') return none(endOfList(scan, index + 1));
  return token.text === '#' && touches(scan, index) ? none(index + 2) : null;
}
