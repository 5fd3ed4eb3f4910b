/**
 * Folds the forms that read the same: full-width ASCII, every kind of no-break or thin space, minus signs and
 * typographic apostrophes. The result has the same length, so that its offsets are the text's own.
 */
export function normalise(text: string): string {
  return FOLDED.test(text) ? text.replace(FOLDED_ALL, fold) : text;
}

/** Characters that fold; tested first, because most texts in Latin script have none. */
const FOLDED = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\uff01-\uff5e\u2212\u2010\u2011\ufe63\u2019\ufe6a]/;
const FOLDED_ALL = new RegExp(FOLDED, 'g');

function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x2212 || code === 0x2010 || code === 0x2011 || code === 0xfe63) return '-';
  if (code === 0x2019) return "'";
  if (code === 0xfe6a) return '%';
  return ' ';
}
