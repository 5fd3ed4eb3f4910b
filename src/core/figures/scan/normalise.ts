import { simplifiedCodes } from '../../text/simplifiedCodes';

/**
 * Folds the forms that read the same: full-width ASCII, every kind of no-break or thin space, minus signs and
 * typographic apostrophes, traditional Han characters. The result has the same length, so that its offsets are the text's own.
 */
export function normalise(text: string): string {
  const first = firstFolded(text);
  if (first === text.length) return text;
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = folds[text.charCodeAt(at)]!;
  let folded = '';
  for (let at = 0; at < codes.length; at += CHUNK) folded += fromCodes(codes.subarray(at, at + CHUNK));
  return folded;
}

/** Most texts have nothing to fold; then they are not copied. */
function firstFolded(text: string): number {
  let at = 0;
  while (at < text.length && isFolded[text.charCodeAt(at)] === 0) at++;
  return at;
}

/** `apply` takes the array as it is, where a spread would walk it item by item. */
function fromCodes(codes: Uint16Array): string {
  return String.fromCharCode.apply(null, codes as unknown as number[]);
}

/** As many arguments as one call takes everywhere. */
const CHUNK = 8192;

/**
 * What each character reads as. The punctuation of Chinese prose (，：；！？（）) stays: the scanner knows it as it is, and
 * nearly every text has some.
 */
const folds = buildFolds();
const isFolded = changedIn(folds);

function changedIn(table: Uint16Array): Uint8Array {
  const changed = new Uint8Array(table.length);
  for (let code = 0; code < table.length; code++) if (table[code] !== code) changed[code] = 1;
  return changed;
}

function buildFolds(): Uint16Array {
  const table = simplifiedCodes.slice();
  for (let code = 0xff01; code <= 0xff5e; code++) {
    if (!'，：；！？（）'.includes(String.fromCharCode(code))) table[code] = code - 0xfee0;
  }
  const into = (character: string, ...codes: readonly number[]): void => {
    for (const code of codes) table[code] = character.charCodeAt(0);
  };
  into(' ', 0x00a0, 0x202f, 0x205f, 0x3000);
  for (let code = 0x2000; code <= 0x200a; code++) into(' ', code);
  into('-', 0x2010, 0x2011, 0x2212, 0xfe63);
  into("'", 0x2019);
  into('%', 0xfe6a);
  return table;
}
