import { officeWords, patentLabelWords } from './usageWords';
import { patentNumber, type PatentNumber, type PatentNumberKind } from './patentNumber';
import { type Scan, isMark } from './scan';

/**
 * The patent number that begins with digits, and is one by what stands before them (U.S. Patent No. 10,123,456,
 * 申请号202010000000.7, 特開2020-123456, 特許第6123456号) or by its form alone (10-2020-0123456). Null where it is none.
 */
export function labelledPatent(scan: Scan, index: number): PatentNumber | null {
  const { text } = scan;
  const token = scan.tokens[index];
  if (token?.kind !== 'digits' || !mayBePatent(text, token.start, token.end)) return null;
  return byForm(text, token.start) ?? byHanLabel(text, token.start) ?? byEnglishLabel(scan, index);
}

/** A quick test that most numbers fail: patent numbers have six digits or more, and those of Japan a hyphen before. */
function mayBePatent(text: string, start: number, end: number): boolean {
  if (end - start < 5 && !'-/ ,'.includes(text[end] ?? '.')) return false;
  LONG.lastIndex = start;
  return LONG.test(text);
}

const LONG =
  /\d[\d,/ ]{0,12}-?\d{5}|\d{1,2},\d{3},\d{3}|\d \d{3} \d{3}|\d{2}\/\d{3},\d{3}|\d0-\d{4}-\d{7}|\d{1,5}\/[A-Z]{3,5}\/\d{4}/y;
/** India: number, branch of the office, year. */
const INDIAN = /\d{1,5}\/(?:DEL|MUM|CHE|KOL)(?:NP|P)?\/(?:19|20)\d{2}(?!\d)/y;
/** Korea: right, year and number. China: year, kind, number and check digit. */
const KOREAN = /[1-4]0-(?:19|20)\d{2}-\d{7}(?![\d-])/y;
const CHINESE = /(?:19|20)\d{2}[1-9]\d{7}\.[\dX](?![\dA-Za-z])/y;

function byForm(text: string, start: number): PatentNumber | null {
  const korean = endOf(KOREAN, text, start);
  if (korean !== null) return patentNumber(text, start, korean, 'KR', 'application');
  const indian = endOf(INDIAN, text, start);
  if (indian !== null) return patentNumber(text, start, indian, 'IN', 'application');
  const chinese = endOf(CHINESE, text, start);
  return chinese === null ? null : patentNumber(text, start, chinese, 'CN', 'application');
}

/** How far before a number its label is looked for. */
const LABEL = 16;
const JAPANESE =
  /(?:[特実意][願愿開开表公許许登]|再表|再公表|実用新案登[録录]|意匠登[録录])(?:[平昭令]成?和?)? ?第? ?$/;
const JAPANESE_NUMBER = /(?:\d{1,4}-\d{3,6}|\d{6,7})(?![\d,])/y;
const HAN_LABEL =
  /(申请|申請|專利|专利|公开|公開|公布|公佈|公告|授权公告|注册|登记)(?:编|編|文献|文獻)?[号號]码?碼?[为為是]?[:：]? ?$/;
const ORDERED = /第 ?$/;
const NUMBERED_PATENT = /\d[\d,]{4,10}\d ?[号號][^\d，。；、]{0,6}?(?:专利|專利|特許|发明|發明|实用新型|外观设计)/y;
const ANY_NUMBER =
  /(?:\d{12}\.?[\dX]|\d{8}\.[\dX]|\d{4}\/?\d{7}|\d{1,3}(?:,\d{3}){1,2}|\d{2}\/\d{3},?\d{3}|\d{6,9})(?!\d)(?: ?[A-Z]\d)?/y;
const HAN_OFFICES: readonly (readonly [name: RegExp, office: string])[] = [
  [/(?:美国|美國)/, 'US'],
  [/(?:日本|特許)/, 'JP'],
  [/(?:欧洲|歐洲)/, 'EP'],
  [/(?:韩国|韓國)/, 'KR'],
  [/(?:德国|德國)/, 'DE'],
  [/(?:英国|英國)/, 'GB'],
  [/(?:法国|法國)/, 'FR'],
  [/(?:中国|中國)/, 'CN'],
];

function byHanLabel(text: string, start: number): PatentNumber | null {
  const last = text.charCodeAt(start - 1) === 32 ? text.charCodeAt(start - 2) : text.charCodeAt(start - 1);
  if (!(last > 0x3000) && last !== 58) return null;
  const before = text.slice(Math.max(0, start - LABEL), start);
  const japanese = JAPANESE.exec(before)?.[0];
  if (japanese !== undefined) {
    const end = endOf(JAPANESE_NUMBER, text, start);
    if (end === null) return null;
    const kind = /^.[願愿]/.test(japanese) ? 'application' : /^.?[開开表]|^再/.test(japanese) ? 'publication' : 'grant';
    return patentNumber(text, start - japanese.length, end, 'JP', kind);
  }
  const label = HAN_LABEL.exec(before)?.[1];
  const numbered = label === undefined && ORDERED.test(before) && endOf(NUMBERED_PATENT, text, start) !== null;
  if (label === undefined && !numbered) return null;
  const end = endOf(ANY_NUMBER, text, start);
  if (end === null) return null;
  const long = /^(?:\d{12}|\d{8}\.)/.test(text.slice(start, end));
  const office = HAN_OFFICES.find(([name]) => name.test(before))?.[1] ?? (long ? 'CN' : '');
  return patentNumber(text, start, end, office, label === undefined ? 'grant' : kindOfLabel(label));
}

function kindOfLabel(label: string): PatentNumberKind {
  if (label.startsWith('申')) return 'application';
  return /^公[开開布佈]/.test(label) ? 'publication' : 'grant';
}

/** How many words before a number may be its label, and how many numbers one label may have. */
const WORDS = 9;
const NUMBERS = 6;

/** “U.S. Patent Nos. 10,123,456 and 10,234,567”, “Chinese Patent Application No. 202010000000.7”. */
function byEnglishLabel(scan: Scan, index: number): PatentNumber | null {
  const { text, tokens } = scan;
  const start = tokens[index]!.start;
  let at = index - 1;
  for (let count = 1; count < NUMBERS && tokens[at]?.kind !== 'word'; count++) {
    if (!isMark(scan, at, ',/')) break;
    at = beforeNumber(scan, at - 1);
  }
  if (tokens[at]?.text === 'and' || tokens[at]?.text === 'or') {
    at = beforeNumber(scan, at - 1);
    for (let count = 1; count < NUMBERS && isMark(scan, at, ','); count++) at = beforeNumber(scan, at - 1);
  }
  const inList = at !== index - 1;
  while (isMark(scan, at, '.:')) at--;
  const word = tokens[at]?.text;
  const marked = word === 'no' || word === 'nos' || word === 'number' || word === 'numbers';
  if (marked) at--;
  const labels: string[] = [];
  for (let end = at - WORDS; at > end && at >= 0; at--) {
    const { text: label, kind } = tokens[at]!;
    if (kind === 'word' && patentLabelWords.has(label)) labels.push(label);
    else if (!isMark(scan, at, '.') || tokens[at - 1]?.kind !== 'word' || !patentLabelWords.has(tokens[at - 1]!.text))
      break;
  }
  if (!labels.some((label) => /^(?:pat|appl|pub)/.test(label))) return null;
  const office = officeBefore(scan, at);
  // Without “No.” a count may stand there: only a single patent of a named office has the number of a patent.
  if (!marked && (inList || office === '' || labels[0]?.endsWith('s') === true)) return null;
  const end =
    (office === 'KR' ? endOf(KOREAN_GRANT, text, start) : null) ??
    endOf(ANY_NUMBER, text, start) ??
    endOf(SPACED, text, start);
  if (end === null || end - start < 6) return null;
  const long = /^(?:\d{12}|\d{8}\.)/.test(text.slice(start, end));
  return patentNumber(text, start, end, office === '' && long ? 'CN' : office, kindOfWords(labels));
}

const SPACED = /\d{1,2} \d{3} \d{3}(?: ?[A-Z]\d)?/y;
const KOREAN_GRANT = /[1-4]0-\d{7}(?: ?[A-Z]\d?)?(?!\w)/y;

/** The index of the token before a number that may be a patent's, or the index itself where there is none. */
function beforeNumber(scan: Scan, index: number): number {
  let at = index;
  while (at > index - 4 && (scan.tokens[at]?.kind === 'digits' || (at < index && isMark(scan, at, '/')))) at--;
  return at;
}

function kindOfWords(labels: readonly string[]): PatentNumberKind {
  if (labels.some((label) => label.startsWith('pub'))) return 'publication';
  return labels.some((label) => label.startsWith('appl') || label === 'provisional') ? 'application' : 'grant';
}

function officeBefore(scan: Scan, index: number): string {
  let at = index;
  if (isMark(scan, at, '.')) at--;
  const word = scan.tokens[at]?.text ?? '';
  if (word === 's' && isMark(scan, at - 1, '.') && scan.tokens[at - 2]?.text === 'u') return 'US';
  if (word === 'states' && scan.tokens[at - 1]?.text === 'united') return 'US';
  return officeWords.get(word) ?? '';
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : at + match[0].length;
}
