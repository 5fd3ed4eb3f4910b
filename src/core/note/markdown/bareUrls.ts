import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

/**
 * URLs and mail addresses in running text, as `URL`.
 *
 * Takes the place of the library's GFM extension, which is quadratic in places and ends a URL at white space only, so
 * that in Chinese it would swallow the words after it: `见https://example.com/a，共3件` has the URL
 * `https://example.com/a`. Punctuation at the end, and a closing bracket that the URL did not open, are not part of it.
 */
export const bareUrls: MarkdownConfig = {
  parseInline: [{ name: 'BareUrl', before: 'Emphasis', parse: parseBareUrl }],
};

const SCHEME = /(?:https?:\/\/|www\.)(?=[\p{L}\p{N}])/iuy;
/** No white space, quotation marks, angle or square brackets, long dashes, nor anything of the East Asian blocks. */
const BODY = /[^\s<>"`|[\]\\\p{Cc}\u2010-\u205f\u2e80-\u{3ffff}]/uy;
const MAIL =
  /(?:mailto:)?[\w.+-]{1,64}@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?){1,8}/iy;
const MAIL_PUNCTUATION = new Set(Array.from('.+-', (char) => char.charCodeAt(0)));
const UNDERSCORE = 95;
const TRAILING = new Set('?!.,:;*_~\'"');

function parseBareUrl(cx: InlineContext, next: number, pos: number): number {
  if (!isWord(next)) return -1;
  const start = pos - cx.offset;
  const before = start > 0 ? cx.text.charCodeAt(start - 1) : -1;
  if (isWord(before) || before === UNDERSCORE) return -1;
  let end = urlEnd(cx.text, start);
  if (end < 0 && !MAIL_PUNCTUATION.has(before)) end = mailEnd(cx.text, start);
  return end < 0 ? -1 : cx.addElement(cx.elt('URL', pos, cx.offset + end));
}

function urlEnd(text: string, start: number): number {
  SCHEME.lastIndex = start;
  if (!SCHEME.test(text)) return -1;
  const bodyStart = SCHEME.lastIndex;
  let end = bodyStart;
  let depth = 0;
  for (; end < text.length; end++) {
    BODY.lastIndex = end;
    if (!BODY.test(text)) break;
    const char = text[end];
    if (char === '(') depth++;
    if (char === ')' && --depth < 0) break;
    end = BODY.lastIndex - 1;
  }
  while (end > bodyStart && TRAILING.has(text.charAt(end - 1))) end--;
  return end > bodyStart ? end : -1;
}

function mailEnd(text: string, start: number): number {
  MAIL.lastIndex = start;
  return MAIL.test(text) ? MAIL.lastIndex : -1;
}

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
