/** How long work goes on before whatever else there is to do gets its turn: about half a frame. */
const FRAME_MS = 8;

/** Work that is done a slice at a time. */
export interface Slices {
  /** To be waited for between any two pieces of work: others get their turn where the slice is used up. */
  turn(): Promise<void>;
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
  return {
    async turn() {
      if (now() - since < FRAME_MS) return;
      await rest();
      since = now();
    },
  };
}
