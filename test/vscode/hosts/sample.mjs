// @ts-check
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * A copy of the sample workspace in a temporary folder, for tests and people to change as they like.
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>}
 */
export async function copySample() {
  const temporary = await realpath(await mkdtemp(join(tmpdir(), 'ip-notes-sample-')));
  const folder = join(temporary, 'sample');
  await cp(join(root, 'media', 'sample'), folder, { recursive: true });
  return { folder, remove: () => rm(temporary, { recursive: true, force: true }) };
}
