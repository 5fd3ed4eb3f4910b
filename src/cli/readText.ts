import { readFileSync } from 'node:fs';
import { encodingOf } from '../core';

/**
 * Reads a text file as an editor does: a byte order mark is no part of the text, and bytes that are no UTF-8 become
 * U+FFFD. UTF-16 is read where a byte order mark says so. Throws what `node:fs` throws.
 */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}
