// @ts-check
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { downloads } from './paths.mjs';

/**
 * The folder of what tests download, filled if it is not there yet, and kept between runs. A folder without its marker
 * file is what a broken-off installation left, and is done again from nothing.
 *
 * @param {string} name  of the folder
 * @param {unknown} recipe  what is wanted: it is done again when this has changed
 * @param {(line: string) => void} log
 * @param {(home: string) => Promise<void>} install
 * @returns {Promise<string>}
 */
export async function installOnce(name, recipe, log, install) {
  const home = join(downloads, 'hosts', name);
  const marker = join(home, 'complete.json');
  const wanted = JSON.stringify(recipe);
  const isComplete = async () => (await readFile(marker, 'utf8').catch(() => '')) === wanted;
  if (await isComplete()) return home;
  await withLock(`${home}.lock`, log, async () => {
    if (await isComplete()) return;
    await rm(home, { recursive: true, force: true });
    await install(home);
    await writeFile(marker, wanted);
  });
  return home;
}
