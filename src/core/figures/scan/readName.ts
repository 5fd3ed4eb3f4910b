import {
  graded,
  hanModelNouns,
  hanNumbered,
  modelNouns,
  modelSuffixes,
  nameOpeners,
  registers,
  versioned,
} from './usageWords';
import { isYearText } from './point';
import { isCounted, isQuantified } from './readLabelled';
import { type Reference, endOfName, none } from './reference';
import { type Scan, entryAt, isMark, isWord, touches } from './scan';

/**
 * Digits that are the last part of a name, behind a space: ISO 9001, Python 3.11, iPhone 15 Pro, a Boeing 737, 麒麟9000.
 * What is no known kind of name has to look like one in every way, because “Japan 708 and India 950” looks much the same.
 */
export function readName(scan: Scan, index: number): Reference | null {
  const token = scan.tokens[index]!;
  if (!/^\d{1,13}(?:\.\d{1,4})?$/.test(token.text)) return null;
  if (isVariant(scan, index)) return none(index + 2);
  if (isQuantified(scan, index)) return null;
  if (isNamedInHan(scan, index)) return none(endOfName(scan, index));
  const name = nameBefore(scan, index);
  if (name < 0) return null;
  return isNameOf(scan, name, index) ? none(endOfStandard(scan, index)) : null;
}

/** Ascend 910B: behind a product's name the letter is no scale. */
function isVariant(scan: Scan, index: number): boolean {
  const before = scan.tokens[index - 1];
  if (before?.kind !== 'word' || !versioned.has(before.text) || !isCapitalised(scan, index - 1)) return false;
  const { text, end } = scan.tokens[index]!;
  return text.length <= 4 && touches(scan, index) && /^[A-Z](?![A-Za-z])/.test(scan.text.slice(end, end + 2));
}

/** The word before a number, with nothing but a space, a slash or (in a register's entry) a colon between them. */
function nameBefore(scan: Scan, index: number): number {
  const { tokens } = scan;
  const { start } = tokens[index]!;
  const before = tokens[index - 1];
  if (before === undefined || start - before.end > 1) return -1;
  if (before.kind === 'word') return index - 1;
  const linked = isMark(scan, index - 1, '/:.') && tokens[index - 2]?.kind === 'word' && touches(scan, index - 2);
  if (!linked) return -1;
  if (before.text === '/') return touches(scan, index - 1) && isCapitals(scan, index - 2) ? index - 2 : -1;
  return registers.has(tokens[index - 2]!.text) ? index - 2 : -1;
}

function isNameOf(scan: Scan, name: number, index: number): boolean {
  const { text, tokens } = scan;
  const word = tokens[name]!;
  const number = tokens[index]!;
  const letter = text[word.start]!;
  const capital = letter !== word.text[0];
  if (isMark(scan, name + 1, '/')) return word.entry === null && !isCounted(scan, index);
  if (isMark(scan, name - 1, '/') && isCapitals(scan, name) && isCapitals(scan, name - 2))
    return number.text.length > 2;
  if (isYearText(number.text) && !touches(scan, index)) return false;
  if (registers.has(word.text) && (isCapitalised(scan, name) || name < index - 1)) return true;
  if (isCounted(scan, index) || isListed(scan, index)) return false;
  const small = number.text.length <= 6;
  if (!small || (word.entry !== null && word.entry.type !== 'label')) return false;
  if (graded.has(word.text)) return number.text.length <= 2;
  const product = capital || isCapitalised(scan, name);
  if (!product) return false;
  if (versioned.has(word.text)) return true;
  const after = tokens[index + 1];
  if (after?.kind === 'word') {
    if (modelSuffixes.has(after.text) && text[after.start] !== after.text[0]) return true;
    if (modelNouns.has(after.text)) return true;
  }
  return isAlone(scan, index) && (!capital || isOpened(scan, name) || isInHan(scan, name));
}

/** Letters of which one at least is a capital: Python, iPhone, macOS. */
function isCapitalised(scan: Scan, index: number): boolean {
  const { start, end, text } = scan.tokens[index]!;
  return scan.text.slice(start, end) !== text;
}

function isCapitals(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token?.kind === 'word' && /^[A-Z]+$/.test(scan.text.slice(token.start, token.end));
}

/** “a Boeing 737”, “the Mate 60”: one thing with a name of its own, and no country in the plural or in capitals. */
function isOpened(scan: Scan, name: number): boolean {
  const before = scan.tokens[name - 1];
  if (before?.kind !== 'word' || !nameOpeners.has(before.text)) return false;
  const { text } = scan.tokens[name]!;
  return !(before.text === 'the' && (text.endsWith('s') || isCapitals(scan, name)));
}

/** 搭载Mate 60: Chinese straight before letters, and no measure word behind the number. */
function isInHan(scan: Scan, name: number): boolean {
  const { start } = scan.tokens[name]!;
  return /[\u4e00-\u9fff]/.test(scan.text[start - 1] ?? '') && !isMark(scan, name + 2, '、,，');
}

/** How many tokens on either side are looked at for other numbers. */
const AROUND = 40;

/** Whether a sentence has no other number: where things are counted in a row, a bare number may count too. */
function isAlone(scan: Scan, index: number): boolean {
  for (const step of [-1, 1]) {
    for (let count = 1; count <= AROUND; count++) {
      const at = index + step * count;
      const token = scan.tokens[at];
      if (token === undefined || isSentenceEnd(scan, at)) break;
      if (token.kind === 'digits' && !isYearText(token.text)) return false;
    }
  }
  return true;
}

/** A full stop behind a word that is no abbreviation, with a space behind it, or another mark that ends sentences. */
function isSentenceEnd(scan: Scan, index: number): boolean {
  if (isMark(scan, index, '.')) return !touches(scan, index) && (scan.tokens[index - 1]?.text.length ?? 0) > 2;
  return isMark(scan, index, '。!?！？;；');
}

/** “Japan 3.4 and India 4.1 million”: a number in a row that ends in a scale or a noun takes them from there. */
function isListed(scan: Scan, index: number): boolean {
  for (let at = index + 1; at < index + 8; at++) {
    const token = scan.tokens[at];
    if (token?.kind === 'digits' && (isQuantified(scan, at) || isCounted(scan, at))) return true;
    const joins =
      token?.kind === 'digits' || isMark(scan, at, ',，、') || isWord(scan, at, 'and', 'or', 'with', 'for', 'in');
    if (!joins && !(token?.kind === 'word' && isCapitalised(scan, at))) return false;
  }
  return false;
}

const numberedEnds = new Set(hanNumbered.map((word) => word.charCodeAt(word.length - 1)));
const modelNounStarts = new Set(hanModelNouns.map((noun) => noun.charCodeAt(0)));
const FULL_WIDTH_COLON = 0xff1a;

function isNamedInHan(scan: Scan, index: number): boolean {
  const { text } = scan;
  const { start, end } = scan.tokens[index]!;
  const last = text.charCodeAt(start - 1);
  if (last > 0x2e80 && (numberedEnds.has(last) || last === FULL_WIDTH_COLON)) {
    const before = text.slice(Math.max(0, start - 6), start).replace(/[:：]$/, '');
    const noun = entryAt(scan, index + 1);
    const counted = noun?.type === 'noun' && noun.unit !== 'physical';
    if (!counted && hanNumbered.some((word) => before.endsWith(word))) return true;
  }
  if (!modelNounStarts.has(text.charCodeAt(end))) return false;
  const named = scan.tokens[index - 1]?.kind === 'word' || text.charCodeAt(start - 1) > 0x4e00;
  return named && hanModelNouns.some((noun) => text.startsWith(noun, end)) && !isWord(scan, index - 1, '的');
}

/** GB/T 19001—2016: the year of a standard, behind any dash. */
function endOfStandard(scan: Scan, index: number): number {
  const end = endOfName(scan, index);
  const dashed = isMark(scan, end, '-–—') && touches(scan, end - 1) && touches(scan, end);
  return dashed && isYearText(scan.tokens[end + 1]!.text) ? end + 2 : end;
}
