import { type Reference, none, tokenFrom } from './reference';
import { type Scan, touches } from './scan';

const REST = '[^\\s，。；）」』》]';
const URL = new RegExp(`(?:https?://|www\\.|doi:|ftp://)${REST}{1,2000}`, 'iy');
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/y;
const DOI = new RegExp(`10\\.\\d{4,9}/${REST}{1,200}`, 'y');
/** Without its scheme an address is known by its path, or a name that begins with digits by its ending: 163.com. */
const PATH = new RegExp(`[\\w-]{1,63}(?:\\.[a-z][\\w-]{0,62}){1,4}/${REST}{0,2000}`, 'iy');
const DOMAIN =
  /\d{1,9}(?:[\w-]{0,20})\.(?:com|cn|org|net|io|ai|gov|edu|info|pdf|html?|txt|csv|docx?|xlsx?|json|ya?ml|md|png|jpe?g)(?!\w)/y;

/** An address that begins with letters: https://…, doi:…, name@example.org, example.org/38000. */
export function readAddress(scan: Scan, index: number): Reference | null {
  const token = scan.tokens[index]!;
  if (!touches(scan, index)) return null;
  const next = scan.tokens[index + 1]!.text;
  if (/^(?:https?|www|doi|ftp)$/.test(token.text)) return skip(scan, index, URL);
  if (next === '@') return skip(scan, index, EMAIL);
  return next === '.' ? skip(scan, index, PATH) : null;
}

/** An address that begins with digits: 10.1000/xyz123, 38.mail@example.org, 163.com. */
export function readDigitAddress(scan: Scan, index: number): Reference | null {
  const { text, tokens } = scan;
  const token = tokens[index]!;
  const next = tokens[index + 1]!.text;
  if (next === '/' && token.text.startsWith('10.')) return skip(scan, index, DOI);
  if (
    next === '@' ||
    text[tokens[index + 1]!.end] === '@' ||
    (next === '.' && text[tokens[index + 2]?.end ?? -1] === '@')
  )
    return skip(scan, index, EMAIL);
  return next === '.' ? skip(scan, index, DOMAIN) : null;
}

function skip(scan: Scan, index: number, pattern: RegExp): Reference | null {
  const { start } = scan.tokens[index]!;
  pattern.lastIndex = start;
  const match = pattern.exec(scan.text);
  return match === null ? null : none(tokenFrom(scan, index, start + match[0].length));
}
