import type { Section } from './section';

/** What stands below the headings that are open, the nearest first, and last what stands below none. */
export interface Below {
  readonly section: Section | null;
  readonly outer: Below | null;
}

/** Where a note begins. */
export const nothingBelow: Below = { section: null, outer: null };

/** Goes on where so many headings have been closed, and others have been opened. */
export function belowOthers(below: Below, closed: number, opened: number): Below {
  let now = below;
  for (let left = closed; left > 0; left--) now = now.outer ?? nothingBelow;
  for (let left = opened; left > 0; left--) now = { section: null, outer: now };
  return now;
}

/** Goes on where more stands below the nearest heading; where that comes to what was `before`, it is the same object. */
export function withBelow({ outer }: Below, section: Section | null, before: Below | undefined): Below {
  return before?.section === section && before.outer === outer ? before : { section, outer };
}
