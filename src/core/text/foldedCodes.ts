/** What stands for a UTF-16 unit that makes no difference between two texts. */
export const NO_CODE = 0;

/**
 * For each UTF-16 unit the one that it is compared as, where two texts are the same words from different hands:
 * {@link NO_CODE} for white space and what is not seen, one for all quotation marks, one for all dashes, half-width
 * forms for full-width ones.
 */
export const foldedCodes: Readonly<Uint16Array> = fold();

function fold(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let code = 0; code < codes.length; code++) codes[code] = code;
  for (let code = 0xff01; code <= 0xff5e; code++) codes[code] = code - 0xfee0;
  const set = (characters: string, to: number): void => {
    for (let i = 0; i < characters.length; i++) codes[characters.charCodeAt(i)] = to;
  };
  for (let code = 0; code <= 0x20; code++) codes[code] = NO_CODE;
  for (let code = 0x2000; code <= 0x200f; code++) codes[code] = NO_CODE;
  set('\u007f\u0085\u00a0\u00ad\u1680\u2028\u2029\u202f\u205f\u2060\u3000\ufeff', NO_CODE);
  set('"\'`´‘’‚‛“”„‟′″‴‵‶‷‹›«»「」『』〝〞〟﹁﹂﹃﹄＂＇｀｢｣', 0x27);
  set('-‐‑‒–—―−﹘﹣－', 0x2d);
  set('…', 0x2e);
  set('￥', 0xa5);
  set('￡', 0xa3);
  set('￠', 0xa2);
  set('｡', 0x3002);
  set('､', 0x3001);
  return codes;
}
