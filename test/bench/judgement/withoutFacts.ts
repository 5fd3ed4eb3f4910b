import { checkNote } from '../../../src/core/check/checkNote';
import { mergeFactBase, type FactBase } from '../../../src/core/factbase';
import { parseNote } from '../../../src/core/note/parseNote';
import type { Domain } from './corpus';
import type { GoldNote } from './goldNote';
import type { Alarm } from './measureJudgement';
import { random } from './random';

/** What is called wrong in notes that are right, where the base lacks some of the facts that they were written from. */
export interface Incomplete {
  readonly alarms: readonly Alarm[];
  /** Figures with a verdict, over all rounds. */
  readonly figures: number;
}

/**
 * Checks clean notes some times, each time without so many percent of the facts, other ones each time: a figure whose
 * fact is missing is not known, and no mistake for another fact. The same seed leaves out the same facts.
 */
export function withoutFacts(domains: readonly Domain[], percent: number, seed = 'judgement'): Incomplete {
  const rounds = domains.flatMap(({ name, base, notes }) =>
    Array.from({ length: ROUNDS }, (_, round) => checkWith(lacking(base, percent, `${seed} ${name} ${round}`), notes)),
  );
  return {
    alarms: rounds.flatMap(({ alarms }) => alarms),
    figures: rounds.reduce((sum, { figures }) => sum + figures, 0),
  };
}

function checkWith(base: FactBase, notes: readonly GoldNote[]): Incomplete {
  const found = notes.flatMap((note) =>
    checkNote(parseNote(note.text), base).judgements.map((judgement) => ({ note, text: note.text, judgement })),
  );
  return { alarms: found.filter(({ judgement }) => judgement.verdict === 'mismatch'), figures: found.length };
}

const ROUNDS = 6;

/** A base without some of its facts; with each goes what it supersedes, which would be in force again. */
export function lacking({ files, facts }: FactBase, percent: number, seed: string): FactBase {
  const chance = random(seed);
  const left = new Set<string>();
  const leave = (id: string | null): void => {
    if (id === null || left.has(id)) return;
    left.add(id);
    leave(facts.get(id)?.supersedes ?? null);
  };
  for (const id of facts.keys()) if (chance.below(100) < percent) leave(id);
  return mergeFactBase(files.map((file) => ({ ...file, facts: file.facts.filter(({ id }) => !left.has(id)) })));
}
