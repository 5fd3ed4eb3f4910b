/** Whether what was read as a text is none: as Git sees it, a NUL near the beginning. */
export function isBinary(text: string): boolean {
  return text.slice(0, 8000).includes('\0');
}
