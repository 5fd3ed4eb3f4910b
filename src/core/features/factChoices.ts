import type { NoteCheck } from '../check/checkNote';
import type { Span } from '../text/span';
import { factCard, type FactCard } from './factCard';
import { insertFact, type InsertStyle } from './insertFact';
import { rankFacts, type RankedFact } from './rankFacts';
import { searchFacts } from './searchFacts';

/** A fact that can be written into a note. */
export interface FactChoice extends FactCard {
  /** Its figure as it would be written; '' for a statement. */
  readonly figure: string;
  /** All that would be written for it at the selection, the footnote mark too. */
  readonly preview: string;
  readonly applicantAliases: readonly string[];
  /** Whether the sentence or the paragraph at hand speaks of its applicant. */
  readonly isNamed: boolean;
  readonly isUsed: boolean;
}

/** The facts to choose from at a place, ranked once and then asked again and again. */
export interface FactChoices {
  /** How many facts there are to choose from. */
  readonly count: number;
  /** Those with all words of a query, the likeliest first, and no more than can be looked through. */
  find(query: string): readonly FactChoice[];
}

/** The facts in force that can be written over a selection of a note, in the order of {@link rankFacts}. */
export function factChoices(check: NoteCheck, selection: Span, style: InsertStyle): FactChoices {
  const ranked = rankFacts(check, selection.start);
  const known = new Map<RankedFact, FactChoice>();
  const choiceOf = (one: RankedFact): FactChoice => {
    let choice = known.get(one);
    if (choice === undefined) known.set(one, (choice = toChoice(one, check, selection, style)));
    return choice;
  };
  return {
    count: ranked.length,
    find: (query) => searchFacts(query, ranked, check.base).slice(0, MOST_CHOICES).map(choiceOf),
  };
}

const MOST_CHOICES = 100;

function toChoice({ fact, isNamed, isUsed }: RankedFact, check: NoteCheck, at: Span, style: InsertStyle): FactChoice {
  const { text, figure } = insertFact(check, fact, at, style);
  return {
    ...factCard(fact, check.base),
    figure,
    preview: text,
    applicantAliases: check.base.applicants.get(fact.applicant)?.aliases ?? [],
    isNamed,
    isUsed,
  };
}
