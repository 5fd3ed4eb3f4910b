import type { FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import { countsSameThing } from './countsSameThing';
import { lexisOf } from './lexis';
import { keyOf } from './measureWords';
import { clauseAt } from './mention';
import type { Hints } from './measureHints';
import { takes } from './topic';
import { SHARE } from './vocabulary';

/** Measures whose facts have figures of this kind and count this noun; growth only where there is talk of change. */
export function candidateMeasures(figure: Figure, hints: Hints, base: FactBase): readonly string[] {
  const { near, last } = hints;
  const lexis = lexisOf(base);
  const { plain, special, growth } = sortedFor(figure, base);
  if (figure.kind === 'count') {
    if (figure.unit !== null) return [...plain, ...special];
    // A bare number is no money and no time, unless a name beside it says so.
    const said = new Set(near.mentions.map(keyOf));
    const isSaid = (id: string): boolean =>
      lexis.words.namesOf(id).some((name) => name.size > 0 && [...name].every((key) => said.has(key)));
    return said.size === 0 ? plain : [...plain, ...special.filter(isSaid)];
  }
  const known = last?.ids[0];
  return isChange(figure, hints, known !== undefined && lexis.isGrowth(known)) ? growth : plain;
}

interface Sorted {
  readonly plain: readonly string[];
  /** Counts of money or time. */
  readonly special: readonly string[];
  /** Measures of change, for figures that are no counts. */
  readonly growth: readonly string[];
}

const sortedOf = new WeakMap<FactBase, Map<string, Sorted>>();

/** The measures that take a figure, which are the same for all figures of one kind and unit. */
function sortedFor(figure: Figure, base: FactBase): Sorted {
  let byKind = sortedOf.get(base);
  if (byKind === undefined) sortedOf.set(base, (byKind = new Map<string, Sorted>()));
  const key = `${figure.kind} ${figure.unit ?? ''} ${figure.direction === null ? '' : 'changed'}`;
  let sorted = byKind.get(key);
  if (sorted === undefined) byKind.set(key, (sorted = sortFor(figure, base)));
  return sorted;
}

function sortFor(figure: Figure, base: FactBase): Sorted {
  const lexis = lexisOf(base);
  const plain: string[] = [];
  const special: string[] = [];
  const growth: string[] = [];
  for (const { id, unit } of base.measures.values()) {
    if (!takes(figure, id, lexis) || !countsSameThing(figure, id, base)) continue;
    if (figure.kind !== 'count') (lexis.isGrowth(id) ? growth : plain).push(id);
    else (unit !== null && (CURRENCY.test(unit) || DURATION.test(unit)) ? special : plain).push(id);
  }
  return { plain, special, growth };
}

const CURRENCY = /^[A-Z]{3}$/;
const DURATION = /^(?:days?|weeks?|months?|years?|[天日周年月]|个月)$/;

/** Whether a percentage is what something changed by, and not what it came from or went to. */
function isChange({ start, end, direction }: Figure, { near, sentence, passage }: Hints, wasChange: boolean): boolean {
  const clause = clauseAt(passage, start);
  const before = passage.text.slice(clause.start - passage.start, start - passage.start).toLowerCase();
  if (LEVEL_BEFORE.test(before)) return wasChange;
  const behind = passage.text.slice(end - passage.start, end - passage.start + COMPARED_WITHIN).toLowerCase();
  if (COMPARED_BEHIND.test(behind) || COMPARED_BEFORE.test(before)) return true;
  const said = near.mentions.length > 0 ? near.mentions : sentence;
  if (direction === null && !said.some((word) => keyOf(word) === 'growth')) return false;
  return !SHARE.test(passage.text.slice(clause.start - passage.start, clause.end - passage.start).toLowerCase());
}

/** “36% more than”, 少了36%: what one figure is above or below another. */
const COMPARED_BEHIND = /^\s*(?:more|fewer|less|higher|lower|above|below) (?:than|in|of|the)\b/;
const COMPARED_BEFORE = /[多少高低](?:了|出了?)\s*$/;
const COMPARED_WITHIN = 20;

/** What a share rose from and to is a share, and what it was a year before. */
const LEVEL_BEFORE = /(?:\bfrom|\bto|\bat|\bvia|由|从|至|到|[较比与].{0,12}的)\s*$/;
