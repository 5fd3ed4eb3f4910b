import floors from './floors.json';
import { isProven, share, type Summary } from './summary';

/**
 * What a run has to reach: shares as percentages, and false alarms in clean notes for each thousand of their figures,
 * which is a ceiling. Floors only rise and the ceiling only falls, by hand.
 */
export type Floors = Readonly<Record<'recall' | 'precision' | 'coverage' | 'cleanAlarmsPerThousand', number>> & {
  readonly kinds: Readonly<Record<string, number>>;
};

export interface Beside {
  readonly name: string;
  readonly measured: number;
  readonly floor: number;
}

/** What does not reach its floor. A kind that nothing was planted of does not, either. */
export function belowFloors(summary: Summary, wanted: Floors = floors): Beside[] {
  return beside(summary, wanted).flatMap(({ name, measured, floor, gain }) =>
    gain < 0 ? [{ name, measured, floor }] : [],
  );
}

/** By how much something has to be better than its floor before that is worth a change. */
const WORTHWHILE = 3;

/** What is so far above its floor that the floor should rise. */
export function raisable(summary: Summary, wanted: Floors = floors): Beside[] {
  return beside(summary, wanted).flatMap(({ name, measured, floor, gain }) =>
    gain >= WORTHWHILE ? [{ name, measured, floor }] : [],
  );
}

/** Floors a little below what was measured, as `floors.json` has them. */
export function floorsBelow({ recall, precision, coverage, alarmsPerThousand, kinds }: Summary): Floors {
  const below = (part: number, by: number): number => Math.max(0, Math.floor(100 * part - by));
  return {
    recall: below(recall, 1),
    precision: below(precision, 0.5),
    coverage: below(coverage, 1),
    cleanAlarmsPerThousand: alarmsPerThousand === 0 ? 0 : Math.ceil(alarmsPerThousand + 1),
    kinds: Object.fromEntries(
      kinds.filter(({ kind }) => isProven(kind)).map(({ kind, found, total }) => [kind, below(share(found, total), 2)]),
    ),
  };
}

function beside(summary: Summary, floors: Floors): (Beside & { readonly gain: number })[] {
  const atLeast = (name: string, part: number, floor: number): Beside & { readonly gain: number } => ({
    name,
    measured: 100 * part,
    floor,
    gain: 100 * part - floor,
  });
  const alarms = summary.alarmsPerThousand;
  return [
    atLeast('recall', summary.recall, floors.recall),
    atLeast('precision', summary.precision, floors.precision),
    atLeast('coverage', summary.coverage, floors.coverage),
    {
      name: 'false alarms of 1,000 figures',
      measured: alarms,
      floor: floors.cleanAlarmsPerThousand,
      gain: floors.cleanAlarmsPerThousand - alarms,
    },
    ...Object.entries(floors.kinds).map(([kind, floor]) => {
      const found = summary.kinds.find((one) => one.kind === kind);
      return atLeast(kind, found === undefined ? -1 : share(found.found, found.total), floor);
    }),
  ];
}
