import assert from 'node:assert/strict';
import { cpuTime } from '../cpuTime';

/**
 * Asserts that some work takes at most `times` as long as other work. Over four times as much, linear work takes four
 * times and quadratic work sixteen. The best of several runs counts, so that what else the machine does is no failure.
 */
export function assertCostsAtMost(times: number, small: () => unknown, large: () => unknown): void {
  let [least, most] = [Infinity, Infinity];
  const start = performance.now();
  for (let run = 0; run < 8 && (run < 2 || performance.now() - start < LONGEST); run++) {
    least = Math.min(least, cpuTime(small));
    most = Math.min(most, cpuTime(large));
    if (run > 0 && most <= least * times * 0.75) return;
  }
  assert.ok(most <= least * times, `${(most / least).toFixed(1)} times as long (${most.toFixed(0)} ms)`);
}

/** In milliseconds; then it is slow enough to fail. */
const LONGEST = 8000;
