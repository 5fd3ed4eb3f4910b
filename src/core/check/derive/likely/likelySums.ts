import type { Fact } from '../../../factbase/factBase';
import { clauseAt } from '../../mention';
import { askedWays } from '../askedWays';
import { countsOf, isOfPeriod, together } from '../countsOf';
import type { Given } from '../derivation';
import { factsStated } from '../factsStated';
import { sum } from '../interval';
import { NUMBERS, SO_MANY } from '../words';
import { inPeriod } from './inPeriod';
import { likelyMeasures } from './likelyMeasures';
import type { Reading } from './reading';

/** What several have together: all whom the sentence names before, or as many of those named last as it says. */
export function likelySums(given: Given): readonly Reading[] {
  const { figure, passage, era } = given.situation;
  if (figure.kind !== 'count' || askedWays(given)?.sum !== true) return [];
  const clause = clauseAt(passage, figure.start);
  const before = given.text.slice(clause.start, figure.start);
  const [, english, chinese] = SO_MANY.exec(before) ?? [];
  const said = NUMBERS[(english ?? chinese ?? '').toLowerCase()] ?? null;
  const readings = membersOf(said, given).flatMap((ids) =>
    likelyMeasures(given, ids).flatMap((measure) =>
      together(ids.map((id) => countsOf({ ids: [id] }, measure, null, given))),
    ),
  );
  const sets = [...inPeriod(readings, era), ...ofMeasures(said, given).map((operands) => ({ operands, firm: true }))];
  return sets.slice(0, MOST).map(({ operands, firm }) => ({
    direction: null,
    attempt: { operation: 'sum', operands, unit: 'count', compute: sum, signed: false, firm },
  }));
}

const MOST = 8;

/** Whom a sum may be of. */
function membersOf(said: number | null, { situation: { passage, figure, background }, base }: Given): string[][] {
  const named = (mentions: readonly { readonly ids: readonly string[] }[]): string[] => [
    ...new Set(mentions.flatMap(({ ids }) => (ids.length === 1 ? ids : []))),
  ];
  const clause = clauseAt(passage, figure.start);
  const before = passage.applicants.filter(({ end }) => end <= figure.start).slice(-FEW);
  const inClause = named(before.filter(({ start }) => start >= clause.start));
  if (inClause.length > 1) return said === null || said === inClause.length ? [inClause] : [];
  const own = named(before);
  if (said === null) return own.length > 1 ? [own] : [];
  const past = passage.figures.filter(({ end }) => end <= figure.start).slice(-FEW);
  const earlier = [...(background.past ?? []), ...past].filter(({ kind }) => kind === 'count');
  const stated = [...new Set(earlier.flatMap((other) => rowIds(factsStated(other, base))))];
  const all = [own, named([...background.applicants, ...before]), stated];
  return all.filter((ids) => ids.length === said);
}

/** How many are looked at. */
const FEW = 8;

function rowIds(facts: readonly Fact[]): string[] {
  return facts.length === 1 ? [facts[0]!.applicant] : [];
}

/** The last so many numbers, of one applicant in one period and each of another measure: 两项合计. */
function ofMeasures(said: number | null, { situation: { passage, figure, subject }, base }: Given): Fact[][] {
  const ids = subject?.mentions.flatMap((mention) => mention.ids) ?? [];
  const before = passage.figures.filter(({ kind, end }) => kind === 'count' && end <= figure.start);
  const last = before.slice(-(said ?? 2));
  if (last.length !== (said ?? 2) || last.length < 2) return [];
  const stated = last.map((other) => factsStated(other, base).filter(({ applicant }) => ids.includes(applicant)));
  const [first] = stated[0] ?? [];
  if (first === undefined) return [];
  const row = stated.flatMap((facts) => facts.find((fact) => isOfPeriod(fact, first)) ?? []);
  const isOfEach = row.length === last.length && new Set(row.map(({ measure }) => measure)).size === row.length;
  return isOfEach ? [row] : [];
}
