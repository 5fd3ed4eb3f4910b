import type { FactBase, Measure } from '../factbase/factBase';
import type { FigureKind } from '../figures';
import { measureWords, type MeasureWords } from './measureWords';
import { nameMatcher, type NameMatcher } from './nameMatcher';
import { GROWTH, SHARE } from './vocabulary';

/** What a fact base knows of words: the names of its applicants and measures, and how its measures hang together. */
export interface Lexis {
  readonly applicants: NameMatcher;
  readonly measures: NameMatcher;
  /** The words of the names of measures, for those that are not named in full. */
  readonly words: MeasureWords;
  /** The kinds of figure that a measure's facts have. */
  kindsOf(measure: string): ReadonlySet<FigureKind>;
  /** Measures of growth, share or rank whose names hold the name of this one: `growth of grants` for `grants`. */
  relatedTo(measure: string): readonly Related[];
  /** Whether a measure is one of change. */
  isGrowth(measure: string): boolean;
  /** Measures of counts whose names stand in those of this one, of growth or share: the other way round. */
  heldBy(measure: string): readonly string[];
  /** Measures of counts whose names stand in that of this one, of ranks. */
  rankedBy(measure: string): readonly string[];
}

export interface Related {
  readonly id: string;
  readonly relation: 'growth' | 'share' | 'rank';
}

const cache = new WeakMap<FactBase, Lexis>();

/** The lexis of a fact base, built once for each base. */
export function lexisOf(base: FactBase): Lexis {
  let lexis = cache.get(base);
  if (lexis === undefined) cache.set(base, (lexis = build(base)));
  return lexis;
}

function build(base: FactBase): Lexis {
  const kinds = new Map<string, Set<FigureKind>>();
  for (const { measure, figure } of base.facts.values()) {
    if (measure === null || figure === null) continue;
    const known = kinds.get(measure);
    if (known === undefined) kinds.set(measure, new Set([figure.kind]));
    else known.add(figure.kind);
  }
  const none: ReadonlySet<FigureKind> = new Set();
  const kindsOf = (measure: string): ReadonlySet<FigureKind> => kinds.get(measure) ?? none;
  const related = relate([...base.measures.values()], kindsOf);
  const held = new Map<string, string[]>();
  const rankedBy = new Map<string, string[]>();
  for (const [count, measures] of related) {
    for (const { id, relation } of measures) {
      const names = relation === 'rank' ? rankedBy : held;
      names.set(id, [...(names.get(id) ?? []), count]);
    }
  }
  return {
    applicants: nameMatcher(namesOf(base.applicants.values())),
    measures: nameMatcher(namesOf(base.measures.values())),
    words: measureWords(base),
    kindsOf,
    relatedTo: (measure) => related.get(measure) ?? [],
    isGrowth: (id) => {
      const measure = base.measures.get(id);
      return measure !== undefined && relationOf(measure, kindsOf(id)) === 'growth';
    },
    heldBy: (measure) => held.get(measure) ?? [],
    rankedBy: (measure) => rankedBy.get(measure) ?? [],
  };
}

function* namesOf(
  records: Iterable<{ id: string; name: string; aliases: readonly string[] }>,
): Iterable<[string, string]> {
  for (const { id, name, aliases } of records) {
    yield [name, id];
    for (const alias of aliases) yield [alias, id];
  }
}

/** A measure of shares, growth or ranks speaks of the count whose name stands in its own. */
function relate(
  measures: readonly Measure[],
  kindsOf: (measure: string) => ReadonlySet<FigureKind>,
): Map<string, Related[]> {
  const related = new Map<string, Related[]>();
  const counts = measures.filter(({ id }) => kindsOf(id).has('count') || kindsOf(id).size === 0);
  const matcher = nameMatcher(namesOf(counts));
  for (const measure of measures) {
    const relation = relationOf(measure, kindsOf(measure.id));
    if (relation === null) continue;
    const names = [measure.name, ...measure.aliases];
    const held = new Set(names.flatMap((name) => matcher.find(name).flatMap(({ ids }) => ids)));
    held.delete(measure.id);
    for (const id of held) related.set(id, [...(related.get(id) ?? []), { id: measure.id, relation }]);
  }
  return related;
}

function relationOf({ name, aliases, unit }: Measure, kinds: ReadonlySet<FigureKind>): Related['relation'] | null {
  if (kinds.has('rank') || unit === 'rank') return 'rank';
  if (!kinds.has('percent') && unit !== '%') return null;
  const names = [name, ...aliases].join(' | ').toLowerCase();
  return GROWTH.test(names) ? 'growth' : SHARE.test(names) ? 'share' : null;
}
