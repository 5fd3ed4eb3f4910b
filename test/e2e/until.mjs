// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until the answer is one that counts (neither undefined nor false), and gives it; fails with
 * what was waited for, and what `describe` sees at the end, when that takes too long.
 *
 * @template T
 * @param {string} what
 * @param {() => Promise<T | undefined | false>} ask
 * @param {{ timeoutMs?: number, describe?: () => Promise<unknown> }} [options]
 * @returns {Promise<T>}
 */
export async function until(what, ask, { timeoutMs = 30_000, describe } = {}) {
  const deadline = Date.now() + timeoutMs;
  /** @type {unknown} */
  let lastError;
  while (Date.now() < deadline) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      // What was being read changed under our eyes: it is read again.
      lastError = error;
    }
    await sleep(50);
  }
  const seen = describe ? `; there is ${JSON.stringify(await describe().catch(String))}` : '';
  const reason = lastError instanceof Error ? ` (${lastError.message.split('\n')[0]})` : '';
  throw new Error(`No ${what} within ${timeoutMs / 1000} s${seen}${reason}`);
}

/**
 * The same answer twice, a moment apart: for what fills up in several steps.
 *
 * @template T
 * @param {string} what
 * @param {() => Promise<T | undefined | false>} ask
 * @param {{ timeoutMs?: number, pauseMs?: number }} [options]
 * @returns {Promise<T>}
 */
export async function untilStable(what, ask, { pauseMs = 300, ...options } = {}) {
  return until(
    `stable ${what}`,
    async () => {
      const before = await ask();
      if (before === undefined || before === false) return undefined;
      await sleep(pauseMs);
      const after = await ask();
      return JSON.stringify(before) === JSON.stringify(after) ? before : undefined;
    },
    options,
  );
}
