import type { Fact } from '../../factbase/factBase';
import { clauseAt, type EntityMention } from '../mention';
import { countsOf, together } from './countsOf';
import { concludeAny, underived, type Derivation, type Given } from './derivation';
import { isDated } from './deriveSum';
import { factsStated } from './factsStated';
import { scaled, sum } from './interval';
import { topicsFor } from './topicsFor';
import { ALL_BUT, DENIED, IN_OTHER_WORDS, NOT_BEHIND, OTHERWISE, REMAINING } from './words';

/** What is left of a whole: “the remaining 45.3%”, 其余45.3%, “all countries but China accounted for 38%”. */
export function deriveComplement(given: Given): Derivation | null {
  const { figure, passage } = given.situation;
  const { text } = given;
  if ((figure.kind !== 'percent' && figure.kind !== 'fraction') || figure.direction !== null) return null;
  const left = REMAINING.test(text.slice(Math.max(passage.start, figure.start - 40), figure.start));
  const but = passage.applicants.find(
    ({ start }) => start < figure.start && ALL_BUT.test(text.slice(Math.max(passage.start, start - 60), start)),
  );
  const said = left || but !== undefined ? null : opposedIn(given);
  const denied = left || but !== undefined ? null : deriveDenied(given);
  if (denied !== null) return denied;
  if (!left && but === undefined && said === null) return null;
  for (const { measure, firm } of topicsFor(given, 'percent')) {
    const named = but === undefined ? sharersOf(given, measure) : [but];
    const all = but !== undefined || areAll(named, given);
    const members = named.map((mention) => countsOf(mention, measure, given.situation.era, given, 'percent'));
    const derivation = concludeAny(
      figure,
      together(members).map((operands) => ({
        operation: 'complement',
        operands,
        unit: 'percent',
        compute: (shares) => scaled(sum(shares), -1, 100),
        signed: false,
        firm: firm && all && named.length === 1 && isDated(given) && said === null,
      })),
    );
    if (derivation !== null && (said !== 'otherwise' || derivation.verdict === 'verified')) return derivation;
  }
  return said === 'otherwise' ? null : underived;
}

/**
 * Whether what a share is of is denied (“54% do not”, 91%没有走出国门), or may be the opposite of what was said, as it
 * is said in other words: “foreigners have 9.4%; in other words, nine in ten are domestic”.
 */
function opposedIn({ situation: { figure, passage }, text }: Given): 'denied' | 'otherwise' | null {
  const clause = clauseAt(passage, figure.start);
  if (NOT_BEHIND.test(text.slice(figure.end, clause.end))) return 'denied';
  return OTHERWISE.test(text.slice(Math.max(passage.start, figure.start - NEAR), figure.start)) ? 'otherwise' : null;
}

/**
 * “9% went abroad, which means that *91%* did not”, 也就是说，91%没有: what a stated share leaves of a hundred, where words say
 * that it is the same put the other way round, and deny it. Right before the figure in one sentence it is beyond doubt.
 */
function deriveDenied(given: Given): Derivation | null {
  const { figure, passage, background } = given.situation;
  const clause = clauseAt(passage, figure.start);
  const around = given.text.slice(clause.start, clause.end);
  const lead = given.text.slice(Math.max(passage.start, clause.start - 24), figure.start);
  if (!DENIED.test(around)) return null;
  const before = passage.figures.filter(({ kind, end }) => kind === 'percent' && end <= figure.start).slice(-MOST);
  const shares =
    before.length > 0 ? before : (background.past ?? []).filter(({ kind }) => kind === 'percent').slice(-1);
  const own = [...passage.applicants, ...(given.situation.subject?.mentions ?? [])];
  const named = before.length === 0 ? [...own, ...background.applicants] : own;
  const stated = shares.map((share) =>
    factsStated(share, given.base).filter(({ applicant }) => named.some(({ ids }) => ids.includes(applicant))),
  );
  const last = stated.at(-1) ?? [];
  // “19% in 2024, against 17% the year before; put differently, 81% …” may go on with either.
  const rivals = stated
    .slice(0, -1)
    .flatMap((facts) => facts.filter((fact) => last.some((other) => isAlike(fact, other))));
  const derivation = concludeAny(
    figure,
    [...rivals, ...last].map((fact) => ({
      operation: 'complement',
      operands: [fact],
      unit: 'percent',
      compute: (shares) => scaled(sum(shares), -1, 100),
      signed: false,
      firm: before.length > 0 && last.length === 1 && rivals.length === 0 && IN_OTHER_WORDS.test(lead),
    })),
  );
  return derivation?.verdict === 'unsure' ? null : derivation;
}

/** Shares of a sentence of which any may be the one that is put the other way round. */
const MOST = 4;

/** Whether two facts are of the same applicant and measure, in two periods. */
function isAlike(a: Fact, b: Fact): boolean {
  return a.applicant === b.applicant && a.measure === b.measure;
}

/** Those named before the figure, in the sentence or the one before, who have a share that is known. */
function sharersOf(given: Given, measure: string): EntityMention[] {
  const { figure, passage, background, subject } = given.situation;
  const before = passage.applicants.filter(({ end }) => end <= figure.start);
  const first = new Map(
    (before.length > 0
      ? before
      : background.applicants.length > 0
        ? background.applicants
        : (subject?.mentions ?? [])
    ).map((mention) => [mention.ids.join(), mention]),
  );
  return [...first.values()].filter((mention) => countsOf(mention, measure, null, given, 'percent').length > 0);
}

/** Whether the sentence gives as many shares before what remains as it names those who have them, and nobody else. */
function areAll(named: readonly EntityMention[], { situation: { figure, passage } }: Given): boolean {
  const before = passage.applicants.filter(({ end }) => end <= figure.start);
  const shares = passage.figures.filter(({ kind, end }) => kind === 'percent' && end <= figure.start);
  return (
    shares.length === named.length &&
    before.length > 0 &&
    before.every((mention) => named.some(({ ids }) => ids.join() === mention.ids.join()))
  );
}

/** How far before a share it is looked for that something is said once more. */
const NEAR = 100;
