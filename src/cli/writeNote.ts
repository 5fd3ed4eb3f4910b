import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts a text in the place of a file's, whole or not at all: it is written beside it and takes its name. A byte order
 * mark and the file's permissions are kept; a symbolic link stays one. False where that would lose something: the file
 * is not in UTF-8, or no longer holds the text `before` that the other was made of. Throws what `node:fs` throws.
 */
export function writeNote(path: string, before: string, after: string): boolean {
  const real = realpathSync(path);
  const bytes = readFileSync(real);
  const mark = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : Buffer.alloc(0);
  if (!bytes.equals(Buffer.concat([mark, Buffer.from(before)]))) return false;
  const beside = join(dirname(real), `.ip-notes-${process.pid}.tmp`);
  try {
    writeFileSync(beside, Buffer.concat([mark, Buffer.from(after)]), { flag: 'wx', mode: statSync(real).mode });
    renameSync(beside, real);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  return true;
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
