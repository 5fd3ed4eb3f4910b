import { simplifiedCodes } from '../text/simplifiedCodes';

/** A word, or one character of a script without spaces: what names are compared by. */
export interface Atom {
  /** Folded: lower case, half-width, singular, without a possessive, simplified. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a text into atoms. Spaces, hyphens, quotation marks and other punctuation make none, so that
 * `large-model patents` and `large model patent` are the same three atoms.
 */
export function toAtoms(text: string): Atom[] {
  const atoms: Atom[] = [];
  // A text says the same words again and again.
  const folded = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      const start = at;
      while (at < text.length && isWordCode(text.charCodeAt(at))) at++;
      const word = text.slice(start, at);
      let key = folded.get(word);
      if (key === undefined) folded.set(word, (key = foldWord(word)));
      const possessive = isQuote(text.charCodeAt(at)) && /^['’]s(?![\p{L}\p{N}])/iu.test(text.slice(at, at + 3));
      if (possessive) at += 2;
      if (key === '') key = text.slice(start, at);
      atoms.push({ key, start, end: possessive ? at - 2 : at });
    } else if (isHan(code)) {
      atoms.push({ key: String.fromCharCode(simplifiedCodes[code]!), start: at, end: at + 1 });
      at++;
    } else {
      at++;
    }
  }
  return atoms;
}

function isQuote(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isWordCode(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 38;
  return (
    (code >= 0xc0 && code <= 0x52f && code !== 0xd7 && code !== 0xf7) ||
    isFullWidthWord(code) ||
    (code >= 0xac00 && code <= 0xd7a3)
  );
}

function isFullWidthWord(code: number): boolean {
  return (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
}

function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0x3040 && code <= 0x30ff);
}

/** Lower case, half-width, singular. */
function foldWord(word: string): string {
  let folded = word.toLowerCase();
  if (/[\uff10-\uff5a]/.test(folded)) folded = folded.normalize('NFKC').toLowerCase();
  return singular(folded);
}

/** English plurals by their ending only; what is folded wrongly is folded wrongly on both sides. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ches|shes|xes|sses)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
