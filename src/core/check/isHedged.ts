import type { Figure } from '../figures';
import type { Span } from '../text/span';
import {
  CONDITIONS,
  DENIED_BEHIND,
  GIVEN,
  GOES_ON,
  HEARSAY,
  HEARSAY_BEHIND,
  NEGATION_ENDS,
  NEGATIONS,
  NO_HEDGE,
  NO_NEGATION,
  PROSPECTS,
} from './claimWords';
import type { Passage } from './mention';

/**
 * Whether a sentence keeps from claiming a figure: it is forecast, supposed, asked, denied, or somebody’s from whom the
 * sentence distances itself. Each of these governs its clause, and the clauses that go on with it (“, to 50,000”; 据说，
 * …; “Guidance: …”; what follows from a condition), up to a semicolon; brackets are read on their own. A figure that is
 * given beside a forecast (“to reach 50,000 after 38,000 in 2023”) is claimed.
 */
export function isHedged(figure: Figure, passage: Passage): boolean {
  const part = partsOf(passage).find((clauses) => clauses.some((clause) => holds(clause, figure)));
  const at = part?.findIndex((clause) => holds(clause, figure)) ?? -1;
  const own = part?.[at];
  if (part === undefined || own === undefined) return false;
  const before = own.text.slice(0, figure.start - own.start);
  if (own.asks || isDenied(before) || part.slice(at).some(({ denies }) => denies)) return true;
  if (own.supposes || own.doubts) return true;
  if (GIVEN.test(before)) return false;
  return own.foretells || part.slice(0, at).some(({ governs }) => governs) || goesOnWithHedge(part, at);
}

/** A clause with what its words do to the figures in it, and to those of the clauses behind it. */
interface Clause extends Span {
  /** In lower case, as long as the clause, without what only looks like a hedge. */
  readonly text: string;
  readonly asks: boolean;
  readonly supposes: boolean;
  readonly doubts: boolean;
  readonly foretells: boolean;
  readonly denies: boolean;
  readonly goesOn: boolean;
  /** It opens with a condition, or ends with “predicts” or as a label: what follows is what it supposes or foretells. */
  readonly governs: boolean;
}

const holds = (clause: Clause, { start }: Figure): boolean => clause.start <= start && start < clause.end;

function isDenied(before: string): boolean {
  const plain = before.replace(NO_NEGATION, ' ');
  const reach = plain.slice(([...plain.matchAll(NEGATION_ENDS)].at(-1)?.index ?? -1) + 1);
  return NEGATIONS.some((pattern) => pattern.test(reach));
}

function goesOnWithHedge(part: readonly Clause[], at: number): boolean {
  let from = at;
  while (from > 0 && part[from]!.goesOn) from--;
  return part.slice(from, at).some(({ supposes, doubts, foretells }) => supposes || doubts || foretells);
}

const cache = new WeakMap<Passage, readonly (readonly Clause[])[]>();

/** The clauses of a sentence, in parts that semicolons and brackets make; read once for all of its figures. */
function partsOf(passage: Passage): readonly (readonly Clause[])[] {
  let parts = cache.get(passage);
  if (parts === undefined) cache.set(passage, (parts = toParts(passage)));
  return parts;
}

function toParts(passage: Passage): Clause[][] {
  const parts: Clause[][] = [[]];
  const open = [parts[0]!];
  const begin = (): Clause[] => parts[parts.push([]) - 1]!;
  let at = passage.start;
  for (const clause of passage.clauses) {
    for (const mark of passage.text.slice(at - passage.start, clause.start - passage.start)) {
      if (mark === '(' || mark === '（') open.push(begin());
      else if ((mark === ')' || mark === '）') && open.length > 1) open.pop();
      else if (mark === ';' || mark === '；') open[open.length - 1] = begin();
    }
    const behind = passage.text[clause.end - passage.start] ?? '';
    open
      .at(-1)!
      .push(readClause(clause, passage.text.slice(clause.start - passage.start, clause.end - passage.start), behind));
    at = clause.end;
  }
  return parts;
}

function readClause({ start, end }: Span, written: string, behind: string): Clause {
  const text = written.toLowerCase().replace(NO_HEDGE, (words) => ' '.repeat(words.length));
  const conditions = placesOf(CONDITIONS, text);
  const doubts = placesOf(HEARSAY, text);
  const prospects = placesOf(PROSPECTS, text);
  const reports = [...doubts, ...placesOf(PROSPECTS.slice(1), text)];
  const isLabel = behind === ':' || behind === '：';
  return {
    start,
    end,
    text,
    asks: /[?？]["”’」]?\s*$/.test(text),
    supposes: conditions.length > 0,
    doubts: doubts.length > 0,
    foretells: prospects.length > 0,
    denies: DENIED_BEHIND.test(text) || HEARSAY_BEHIND.test(text),
    goesOn: GOES_ON.test(text),
    governs:
      conditions.some((place) => OPENING.test(text.slice(0, place.start))) ||
      (isLabel && reports.length > 0) ||
      reports.some((place) => /^[\s"“”'’「]*$/.test(text.slice(place.end))),
  };
}

/** What may stand before a condition that opens its clause. */
const OPENING = /^[\s"“「]*(?:(?:and|but|so|yet|even)\s+|但|而|那么)?$/;

function placesOf(patterns: readonly RegExp[], text: string): Span[] {
  return patterns.flatMap((pattern) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ start: match.index, end: match.index + match[0].length }];
  });
}
