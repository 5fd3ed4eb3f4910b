import type { FactProblem, Place, RecordKind } from './factBase';
import { factProblem } from './factProblem';
import type { Records } from './mergeRecords';
import { nearest } from './nearest';

/** Comparisons of ids in one merge that look for what was meant; without a limit a thousand typos take long. */
const MAX_COMPARISONS = 500_000;

/** Reports references that name nothing. One that names a record which could not be read is in order. */
export function findUnknownReferences(records: Records, problems: FactProblem[]): void {
  const guess = guesser(records);
  const check = (kind: RecordKind, place: Place, field: string, value: string | null): void => {
    if (value === null || records[kind].has(value) || records.unread[kind].has(value)) return;
    const span = place.fields[field]?.value ?? place.key;
    const repair = guess(kind, value);
    problems.push(
      repair === null
        ? factProblem('unknown-reference', 'other', place.path, span, { field, value, kind })
        : factProblem('unknown-reference', 'nearest', place.path, span, { field, value, nearest: repair }, { repair }),
    );
  };
  for (const { place, parent } of records.applicants.values()) check('applicants', place, 'parent', parent);
  for (const { place, broader } of records.measures.values()) check('measures', place, 'broader', broader);
  for (const { place, applicant, measure, source, supersedes } of records.facts.values()) {
    check('applicants', place, 'applicant', applicant);
    check('measures', place, 'measure', measure);
    check('sources', place, 'source', source);
    check('facts', place, 'supersedes', supersedes);
  }
}

/** Finds the id that was meant, each wrong one once, and stops guessing when that has cost too much. */
function guesser(records: Records): (kind: RecordKind, value: string) => string | null {
  const guesses = new Map<string, string | null>();
  let comparisons = 0;
  return (kind, value) => {
    const key = `${kind} ${value}`;
    const known = guesses.get(key);
    if (known !== undefined) return known;
    comparisons += records[kind].size;
    if (comparisons > MAX_COMPARISONS) return null;
    const guess = nearest(value, records[kind].keys());
    guesses.set(key, guess);
    return guess;
  };
}
