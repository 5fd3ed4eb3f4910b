import floors from './floors.json';
import { share, type Summary } from './summary';

/** Floors are percentages, rounded down to a half: what a run measures has to be at or above. They only rise, by hand. */
export type Floors = typeof floors;

export interface Shortfall {
  readonly name: string;
  readonly measured: number;
  readonly floor: number;
}

/** What is below its floor. A kind with a floor that nothing was planted of is below it, too. */
export function belowFloors(summary: Summary): Shortfall[] {
  return beside(summary).filter(({ measured, floor }) => measured < floor);
}

/** How far a floor lags behind before it is worth a change. */
const WORTHWHILE = 2;

/** Floors that could be raised. */
export function raisable(summary: Summary): Shortfall[] {
  return beside(summary).filter(({ measured, floor }) => measured >= floor + WORTHWHILE);
}

function beside(summary: Summary): Shortfall[] {
  const { recall, precision, coverage, kinds } = floors;
  const total = (name: string, part: number, floor: number): Shortfall => ({ name, measured: 100 * part, floor });
  return [
    total('recall', summary.recall, recall),
    total('precision', summary.precision, precision),
    total('coverage', summary.coverage, coverage),
    ...Object.entries(kinds).map(([kind, floor]) => {
      const found = summary.kinds.find((one) => one.kind === kind);
      return total(`recall of ${kind}`, found === undefined ? 0 : share(found.found, found.total), floor);
    }),
  ];
}
