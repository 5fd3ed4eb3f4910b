/** Character codes that mean something in YAML. */
export const CODE = {
  TAB: 0x09,
  NEWLINE: 0x0a,
  RETURN: 0x0d,
  SPACE: 0x20,
  DOUBLE_QUOTE: 0x22,
  HASH: 0x23,
  SINGLE_QUOTE: 0x27,
  COMMA: 0x2c,
  DASH: 0x2d,
  SLASH: 0x2f,
  COLON: 0x3a,
  FOLDED: 0x3e,
  OPEN_BRACKET: 0x5b,
  BACKSLASH: 0x5c,
  CLOSE_BRACKET: 0x5d,
  OPEN_BRACE: 0x7b,
  LITERAL: 0x7c,
  CLOSE_BRACE: 0x7d,
  BYTE_ORDER_MARK: 0xfeff,
} as const;

/** A key's colon must be within 1,024 characters of its start; what comes close is not looked at here. */
export const MAX_KEY = 1000;

/** The characters that mean something at the start of an unquoted value; 1 for the indicators of YAML. */
const INDICATORS = new Uint8Array(128);
for (const character of '-?:,[]{}#&*!|>\'"%@`') INDICATORS[character.charCodeAt(0)] = 1;

/** Whether an unquoted scalar may start here, and is surely one: an indicator starts one only where it is a minus. */
export function startsPlain(text: string, start: number, lineEnd: number): boolean {
  const first = text.charCodeAt(start);
  if (first >= 128 || INDICATORS[first] === 0) return first > CODE.SPACE;
  const second = text.charCodeAt(start + 1);
  return first === CODE.DASH && start + 1 < lineEnd && second > CODE.SPACE && !isFlowIndicator(second);
}

/** The characters that end an unquoted scalar between brackets. */
export function isFlowIndicator(code: number): boolean {
  return (
    code === CODE.COMMA ||
    code === CODE.OPEN_BRACKET ||
    code === CODE.CLOSE_BRACKET ||
    code === CODE.OPEN_BRACE ||
    code === CODE.CLOSE_BRACE
  );
}

/** A colon ends a key before white space only: `a:b` is text. */
export function isColon(text: string, at: number, lineEnd: number): boolean {
  if (text.charCodeAt(at) !== CODE.COLON || at >= lineEnd) return false;
  if (at + 1 === lineEnd) return true;
  const after = text.charCodeAt(at + 1);
  return after === CODE.SPACE || after === CODE.TAB;
}

/** The first offset from `from` on that is no space, at most `lineEnd`. */
export function skipSpaces(text: string, from: number, lineEnd: number): number {
  let at = from;
  while (at < lineEnd && text.charCodeAt(at) === CODE.SPACE) at++;
  return at;
}

/** The offset after the last character before `end` that is no space, at least `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === CODE.SPACE) at--;
  return at;
}

/** Whether all of a line can be unquoted text: no key, no comment, no tab. */
export function isPlainText(text: string, start: number, lineEnd: number): boolean {
  for (let at = start; at < lineEnd; at++) {
    const code = text.charCodeAt(at);
    if (code > CODE.COLON) continue;
    if (code < CODE.SPACE || (code === CODE.COLON && isColon(text, at, lineEnd))) return false;
    if (code === CODE.HASH && at > start && text.charCodeAt(at - 1) === CODE.SPACE) return false;
  }
  return true;
}
