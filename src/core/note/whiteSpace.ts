/** Whether a character is white space to Markdown: a space, a tab or a line break. */
export function isWhiteSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** Where a stretch of a text ends without the white space at its end; `from` where there is nothing else. */
export function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Where a stretch of a text begins without the white space at its start; `to` where there is nothing else. */
export function trimmedStart(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && isWhiteSpace(text.charCodeAt(start))) start++;
  return start;
}
