import type { FactProblem, Place } from './factBase';
import { factProblem } from './factProblem';

type Linked<F extends string> = { readonly id: string; readonly place: Place } & Readonly<Record<F, string | null>>;

/** Ids of a circle that a message names. */
const LONGEST_CHAIN = 5;

/**
 * Reports each circle of references once, on the reference of its first record, and takes that reference out, so that
 * whoever follows the others comes to an end. All other records stay the same objects.
 */
export function breakCycles<F extends string, T extends Linked<F>>(
  records: ReadonlyMap<string, T>,
  field: F,
  problems: FactProblem[],
): ReadonlyMap<string, T> {
  const opened = new Map<string, T>();
  for (const cycle of findCycles(records, field)) {
    const [first] = cycle;
    if (first === undefined) continue;
    problems.push(cycleProblem(cycle, first, field));
    opened.set(first.id, { ...first, [field]: null });
  }
  if (opened.size === 0) return records;
  return new Map([...records].map(([id, record]) => [id, opened.get(id) ?? record]));
}

/** Each record refers to one other at most, so whoever walks on either comes to an end or goes round one circle. */
function findCycles<F extends string, T extends Linked<F>>(records: ReadonlyMap<string, T>, field: F): readonly T[][] {
  const cycles: T[][] = [];
  const finished = new Set<string>();
  for (const start of records.values()) {
    const walked = new Map<string, T>();
    let record: T | undefined = start;
    while (record !== undefined && !finished.has(record.id) && !walked.has(record.id)) {
      walked.set(record.id, record);
      record = records.get(record[field] ?? '');
    }
    for (const id of walked.keys()) finished.add(id);
    if (record !== undefined && walked.has(record.id)) {
      const chain = [...walked.values()];
      cycles.push(chain.slice(chain.indexOf(record)));
    }
  }
  if (cycles.length === 0) return cycles;
  const order = new Map([...records.keys()].map((id, index) => [id, index]));
  return cycles.map((cycle) => fromFirst(cycle, order));
}

function fromFirst<T extends { readonly id: string }>(cycle: T[], order: ReadonlyMap<string, number>): T[] {
  const places = cycle.map(({ id }) => order.get(id) ?? 0);
  const first = places.indexOf(places.reduce((a, b) => Math.min(a, b)));
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}

function cycleProblem<F extends string, T extends Linked<F>>(cycle: readonly T[], first: T, field: F): FactProblem {
  const ids = cycle.map(({ id }) => id);
  const shown = ids.length > LONGEST_CHAIN ? [...ids.slice(0, LONGEST_CHAIN), '…'] : ids;
  const chain = [...shown, first.id].join(' → ');
  const related = cycle.slice(1).map(({ id, place }) => ({ path: place.path, span: spanOf(place, field), id }));
  const { place } = first;
  return factProblem('reference-cycle', 'other', place.path, spanOf(place, field), { field, chain }, { related });
}

function spanOf(place: Place, field: string): Place['key'] {
  return place.fields[field]?.value ?? place.key;
}
