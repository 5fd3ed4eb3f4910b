import assert from 'node:assert/strict';

/**
 * Asserts that work over four times as much takes at most eight times as long: linear work takes four times, quadratic
 * work sixteen. The best of several runs counts, so that what else the machine does is no failure.
 */
export function assertGrows(small: () => void, large: () => void): void {
  let [least, most] = [Infinity, Infinity];
  const start = performance.now();
  for (let run = 0; run < 8 && (run < 2 || performance.now() - start < LONGEST); run++) {
    least = Math.min(least, millisecondsOf(small));
    most = Math.min(most, millisecondsOf(large));
    if (run > 0 && most <= least * 6) return;
  }
  assert.ok(
    most <= least * 8,
    `four times as much took ${(most / least).toFixed(1)} times as long (${most.toFixed(0)} ms)`,
  );
}

/** In milliseconds; then it is slow enough to fail. */
const LONGEST = 8000;

function millisecondsOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
