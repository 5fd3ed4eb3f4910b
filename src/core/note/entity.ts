/**
 * The characters that an HTML entity stands for, or null where it is not a numeric one or one of the common names.
 * `decodeEntity('&amp;')` is `&`; `decodeEntity('&#x2009;')` is a thin space.
 */
export function decodeEntity(entity: string): string | null {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return NAMED.get(name) ?? null;
  const hexadecimal = /^#x/i.test(name);
  const code = parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : '\ufffd';
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['hairsp', '\u200a'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['minus', '−'],
  ['hellip', '…'],
  ['middot', '·'],
  ['bull', '•'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['times', '×'],
  ['divide', '÷'],
  ['plusmn', '±'],
  ['asymp', '≈'],
  ['le', '≤'],
  ['ge', '≥'],
  ['frac12', '½'],
  ['frac14', '¼'],
  ['frac34', '¾'],
  ['percnt', '%'],
  ['permil', '‰'],
  ['euro', '€'],
  ['pound', '£'],
  ['yen', '¥'],
  ['cent', '¢'],
  ['sect', '§'],
  ['deg', '°'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
]);
