/**
 * A text without what could steer a terminal: control characters, and those that turn the direction of writing, become
 * U+FFFD. Text of files is not to be trusted with them.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, '\ufffd');
}
