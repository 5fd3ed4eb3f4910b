// @ts-check

/** @type {Set<() => void>} */
const cleanups = new Set();

/**
 * Does the work when this process ends in any way that it can notice.
 * @param {() => void} work
 * @returns {() => void} to call when it is no longer needed
 */
export function onProcessEnd(work) {
  if (cleanups.size === 0 && process.listenerCount('exit', cleanUp) === 0) {
    process.on('exit', cleanUp);
    for (const [signal, number] of /** @type {const} */ ([
      ['SIGINT', 2],
      ['SIGTERM', 15],
      ['SIGHUP', 1],
    ])) {
      process.once(signal, () => process.exit(128 + number));
    }
  }
  cleanups.add(work);
  return () => void cleanups.delete(work);
}

function cleanUp() {
  for (const work of cleanups) work();
  cleanups.clear();
}

/**
 * Ends a process that was started with `detached`, and all that it has started.
 * @param {import('node:child_process').ChildProcess} child
 */
export function killGroup(child) {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
