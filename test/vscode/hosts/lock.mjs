// @ts-check
import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Does the work while holding a lock file, so that two runs never install into one folder at the same time.
 * A lock whose process is gone is taken over: a killed run must not block the next one.
 *
 * @template T
 * @param {string} file
 * @param {(line: string) => void} log
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, log, work) {
  await mkdir(dirname(file), { recursive: true });
  for (let told = false; !(await tryLock(file)); told = true) {
    if (!told) log(`waiting for another run that holds ${file}`);
    await sleep(1000);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/**
 * @param {string} file
 * @returns {Promise<boolean>}
 */
async function tryLock(file) {
  try {
    const handle = await open(file, 'wx');
    await handle.write(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  if (!(await isAbandoned(file))) return false;
  await rm(file, { force: true });
  return tryLock(file);
}

/** A lock without a process id is one just being written, unless it stays so. */
async function isAbandoned(/** @type {string} */ file) {
  const owner = Number(await readFile(file, 'utf8').catch(() => ''));
  if (owner > 0) return !isAlive(owner);
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
  return Date.now() - mtimeMs > 10_000;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
