/** The line break that a text uses: its first one. */
export function newlineOf(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}
