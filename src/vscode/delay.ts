/** Delays by key, so that work on one document does not put off work on another. */
export interface Delays {
  /** Runs something after a time, in place of what is waiting under the same key. */
  run(key: string, milliseconds: number, what: () => void): void;
  cancel(key: string): void;
  dispose(): void;
}

export function delayedByKey(): Delays {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (key: string): void => {
    clearTimeout(timers.get(key));
    timers.delete(key);
  };
  return {
    run(key, milliseconds, what) {
      cancel(key);
      const timer = setTimeout(() => {
        timers.delete(key);
        what();
      }, milliseconds);
      timers.set(key, timer);
    },
    cancel,
    dispose() {
      for (const key of [...timers.keys()]) cancel(key);
    },
  };
}
