/** How long work goes on before whatever else there is to do gets its turn: about half a frame. */
export const SLICE_MS = 8;

/** Work that is done a slice at a time. */
export interface Slices {
  /** To be waited for between any two pieces of work: others get their turn where the slice is used up. */
  turn(): Promise<void>;
  /** Whether others get their turn now. */
  isUsedUp(): boolean;
}

/** What tells the time, in milliseconds, and lets others have their turn. */
export interface Pace {
  readonly now: () => number;
  readonly rest: () => Promise<void>;
}

const usual: Pace = {
  now: () => Date.now(),
  rest: () => new Promise((resolve) => setTimeout(resolve, 0)),
};

/**
 * Cuts work into slices: what is done between two turns of others takes no longer than a slice and the one piece of work
 * that goes beyond it. Time that the work itself waits counts as well; then others had their turn anyway.
 */
export function slices({ now, rest }: Pace = usual): Slices {
  let since = now();
  const isUsedUp = (): boolean => now() - since >= SLICE_MS;
  return {
    isUsedUp,
    async turn() {
      if (!isUsedUp()) return;
      await rest();
      since = now();
    },
  };
}

/** Does what is cut into steps, in slices of `work`; undefined as soon as nobody wants it any more. */
export async function inSlices<Result>(
  steps: Iterator<unknown, Result>,
  work: Slices = slices(),
  isWanted: () => boolean = () => true,
): Promise<Result | undefined> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (!work.isUsedUp()) continue;
    await work.turn();
    if (!isWanted()) return undefined;
  }
}
