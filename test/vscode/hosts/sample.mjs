// @ts-check
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

/**
 * A workspace of three folders, for tests: a copy of the sample and two empty ones, `other` and `plain`.
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>} `folder` is its `.code-workspace` file
 */
export async function copyWorkspace() {
  const sample = await copySample();
  const parent = dirname(sample.folder);
  const folders = ['sample', 'other', 'plain'].map((path) => ({ path }));
  for (const { path } of folders) await mkdir(join(parent, path), { recursive: true });
  const folder = join(parent, 'tests.code-workspace');
  await writeFile(folder, JSON.stringify({ folders }));
  return { folder, remove: sample.remove };
}
