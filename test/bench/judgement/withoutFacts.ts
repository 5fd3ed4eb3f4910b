import { checkNote } from '../../../src/core/check/checkNote';
import { mergeFactBase, type FactBase } from '../../../src/core/factbase';
import { parseNote } from '../../../src/core/note/parseNote';
import type { Domain } from './corpus';
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
  const alarms: Alarm[] = [];
  let figures = 0;
  for (const domain of domains) {
    for (let round = 0; round < ROUNDS; round++) {
      const base = lacking(domain.base, percent, `${seed} ${domain.name} ${round}`);
      for (const note of domain.notes) {
        const { judgements } = checkNote(parseNote(note.text), base);
        figures += judgements.length;
        for (const judgement of judgements)
          if (judgement.verdict === 'mismatch') alarms.push({ note, text: note.text, judgement });
      }
    }
  }
  return { alarms, figures };
}

const ROUNDS = 6;

/** A base without some of its facts; with each goes what it supersedes, which would be in force again. */
export function lacking({ files, facts }: FactBase, percent: number, seed: string): FactBase {
  const { below } = random(seed);
  const left = new Set<string>();
  const leave = (id: string | null): void => {
    if (id === null || left.has(id)) return;
    left.add(id);
    leave(facts.get(id)?.supersedes ?? null);
  };
  for (const id of facts.keys()) if (below(100) < percent) leave(id);
  return mergeFactBase(files.map((file) => ({ ...file, facts: file.facts.filter(({ id }) => !left.has(id)) })));
}
