import { CODE } from './characters';
import type { YamlScalar } from './node';

/** A quoted scalar that ends on its line and has none but the plainest escapes. */
export function readQuoted(text: string, start: number, lineEnd: number): YamlScalar | null {
  const quote = text.charCodeAt(start);
  let escaped = false;
  for (let at = start + 1; at < lineEnd; at++) {
    const code = text.charCodeAt(at);
    if (code < CODE.SPACE && code !== CODE.TAB) return null;
    if (code === CODE.BACKSLASH && quote === CODE.DOUBLE_QUOTE) {
      if (!isPlainEscape(text.charCodeAt(++at))) return null;
      escaped = true;
    } else if (code === quote) {
      if (quote === CODE.DOUBLE_QUOTE || text.charCodeAt(at + 1) !== CODE.SINGLE_QUOTE) {
        const inner = text.slice(start + 1, at);
        return { kind: 'scalar', value: escaped ? unescapeQuoted(inner, quote) : inner, start, end: at + 1 };
      }
      escaped = true;
      at++;
    }
  }
  return null;
}

function isPlainEscape(code: number): boolean {
  return code === CODE.DOUBLE_QUOTE || code === CODE.BACKSLASH || code === CODE.SLASH || code === 0x6e;
}

/** What the inside of a quotation stands for, when it has no other escapes than the plainest. */
export function unescapeQuoted(inner: string, quote: number): string {
  if (quote === CODE.SINGLE_QUOTE) return inner.replaceAll("''", "'");
  return inner.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
}
