import type { Figure } from '../../figures';
import type { Judged } from '../corroborate';
import type { Era } from '../era';
import type { Passage } from '../mention';
import { slice } from '../comparedEra';
import { clauseAt } from '../mention';
import { LEADS_AWAY } from '../periodWords';
import { periodFit } from '../period';
import type { Place } from '../place';
import type { UnplacedWitness } from '../unplaced';
import { digitsOf, TELLING, type Stated } from './stated';

/** The figures that take their period from the same words, and what they say of it. */
export interface Carrier {
  /** Those that are of that period, as far as they are known. */
  readonly right: UnplacedWitness[];
  /** How many are of another one. */
  readonly wrong: { count: number };
}

export type Carriers = (era: Era) => Carrier | null;

/** Reads what the figures of a section say of the periods that are carried to them; `stated` are theirs, one for each. */
export function carriersOf(
  all: readonly Judged[],
  stated: readonly (Stated | null)[],
  nameOf: (place: Place) => string,
): Carriers {
  const known = new Map<string, Carrier>();
  for (const [index, { situation, judgement }] of all.entries()) {
    const { era } = situation;
    // What its own sentence dates says nothing of what the next one goes on with: “300 in 2024, 280 in 2023. Grants: 150.”
    if (era?.mention == null || era.isPrior === true || !isCarried(era)) continue;
    const isRight = judgement?.verdict === 'verified' && !judgement.derived && judgement.facts.length === 1;
    const fact = isRight ? judgement.facts[0]! : (stated[index]?.fact ?? null);
    if (fact === null) continue;
    const name = nameOf(era.mention.source);
    let carrier = known.get(name);
    if (carrier === undefined) known.set(name, (carrier = { right: [], wrong: { count: 0 } }));
    const fit = periodFit(fact, era.period);
    if (isRight && fit === 'same') carrier.right.push({ figure: judgement.figure, fact, home: judgement.home });
    else if (fit === 'none') carrier.wrong.count++;
  }
  return (era) => (era.mention === null ? null : (known.get(nameOf(era.mention.source)) ?? null));
}

export function isCarried({ reach }: Era): boolean {
  return reach === 'paragraph' || reach === 'heading' || reach === 'frontMatter';
}

/** How many others have to be of the period, for each that is not. */
const MANY = 2;

/**
 * The figures that speak for the period that is carried to a figure which has the number of another one: those beside
 * it take it from the same words, and are of it. Null where something in its sentence may point to another time.
 */
export function carriedTo(
  { judged: { situation }, fact }: Stated,
  carriers: Carriers,
): readonly UnplacedWitness[] | null {
  const { era, figure, passage, subject, topics } = situation;
  if (era === null || !isCarried(era) || era.against === true || era.isPrior === true) return null;
  if (periodFit(fact, era.period) !== 'none') return null;
  const isSaid = subject?.firm === true && topics[0]?.firm === true;
  if (digitsOf(figure) < (isSaid ? TELLING - 1 : TELLING)) return null;
  const carrier = carriers(era);
  if (carrier === null || carrier.right.length < MANY * Math.max(1, carrier.wrong.count)) return null;
  return pointsElsewhere(figure, passage) ? null : carrier.right;
}

function pointsElsewhere(figure: Figure, passage: Passage): boolean {
  if (passage.times.length > 0) return true;
  const clause = clauseAt(passage, figure.start);
  const from = Math.max(clause.start, figure.start - FAR);
  const text = slice(passage, from, Math.min(passage.end, clause.end + BEHIND, figure.end + FAR)).toLowerCase();
  return LEADS_AWAY.test(text) || ELSEWHEN.test(text);
}

/** How far behind its clause is looked for what a figure is compared with. */
const BEHIND = 24;
/** And how far at all. */
const FAR = 160;

/** What may speak of another time, or compare with one. All of it in lower case. */
const ELSEWHEN =
  /\b(?:than|against|from|after|before|versus|vs|compared|earlier|ago|then|yet|still|already|only|once|had|first|until|years?|months?|back|return\p{L}*|again|record|peak|level)\b|[较从由自]|比(?!例)|年|月|曾|原|仍|才|已|还|时|回到|最高|最低|首次|历史/u;
