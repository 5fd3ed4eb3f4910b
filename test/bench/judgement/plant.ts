import type { Fact, FactBase } from '../../../src/core/factbase';
import { readFigures, type Figure } from '../../../src/core/figures';
import type { Edit } from '../../../src/core/text/edit';
import type { Span } from '../../../src/core/text/span';
import { timesScale, type Claim, type GoldNote, type Stretch } from './goldNote';
import { isFalse } from './isFalse';
import type { Random } from './random';
import { truthOfFact } from './truth';

export const KINDS = [
  'digit-swapped',
  'digit-dropped',
  'digit-changed',
  'scale',
  'unit',
  'applicant',
  'neighbour',
  'year',
  'qualifier',
  'direction',
  'measure',
  'ratio',
  'rank',
  'applicant-unknown',
] as const;

/** `applicant-unknown` puts in somebody of whom no fact speaks: that is no proven error, and is reported apart. */
export type Kind = (typeof KINDS)[number];

/** One error, to be planted in a clean note. */
export interface Plant {
  readonly kind: Kind;
  readonly claim: Claim;
  /** Into the text without marks. */
  readonly edits: readonly Edit[];
  /** `Japan → India`. */
  readonly planted: string;
  /** Where a mismatch counts as found. */
  readonly scope: readonly Span[];
  /** True where a name or year changed that sentences behind this one may go on with. */
  readonly carries: boolean;
}

/** Where an error is to be planted. */
export interface Site {
  readonly note: GoldNote;
  readonly claim: Claim;
  readonly random: Random;
}

/** Finds the errors of one kind that can be planted in a claim and provably make it wrong. */
export type Mutation = (site: Site) => readonly Plant[];

/** The claim written differently, where that certainly contradicts its facts. */
export function plantFigure(kind: Kind, site: Pick<Site, 'claim' | 'note'>, text: string | null): readonly Plant[] {
  const { claim } = site;
  if (text === null || text === claim.text || claim.figure === null || claim.truth === null) return [];
  const figure = readAlone(text, claim.figure, claim.scale);
  if (figure === null || !isFalse(figure, claim.truth)) return [];
  if (!isDated(site) && !contradictsAll(figure, otherPeriods(site), site.note.base)) return [];
  return [
    {
      kind,
      claim,
      edits: [{ span: { start: claim.start, end: claim.end }, text }],
      planted: `${claim.text} → ${text}`,
      scope: [claim],
      carries: false,
    },
  ];
}

/** Other words in a stretch of the note. `from` is into the prose of the stretch's block. */
export function plantWords(
  kind: Kind,
  { claim }: Pick<Site, 'claim'>,
  stretch: Stretch,
  changes: readonly { readonly from: Span; readonly to: string }[],
): readonly Plant[] {
  const { prose } = stretch.block;
  const edits = changes.map(({ from, to }) => ({ span: prose.toSource(from), text: to }));
  const planted = changes.map(({ from, to }) => `${prose.text.slice(from.start, from.end)} → ${to}`).join(', ');
  return [{ kind, claim, edits, planted, scope: stretch.scope, carries: true }];
}

/** The figure that a text is, as a whole. What reads as a year on its own may be a count in its sentence. */
function readAlone(text: string, like: Figure, scale: number): Figure | null {
  const [read, ...more] = readFigures(text);
  if (read === undefined || more.length > 0 || read.start > 0 || read.end < text.length) return null;
  const figure = timesScale(read, scale);
  return figure.kind === 'year' && like.kind === 'count' ? { ...figure, kind: 'count' } : figure;
}

/** The only fact of a claim that is not computed. */
export function factOf({ gold }: Claim, base: FactBase): Fact | null {
  return gold.kind === 'fact' ? (base.facts.get(gold.facts[0]) ?? null) : null;
}

/** Whether a figure certainly contradicts each of some facts, which are all in its own kind. */
export function contradictsAll(figure: Figure | null, facts: readonly Fact[], base: FactBase): boolean {
  return facts.every((fact) => {
    const truth = truthOfFact(fact, base);
    return figure !== null && truth?.kind === figure.kind && isFalse(figure, truth);
  });
}

/** What the facts say of a claim's applicant and measure in other periods. */
function otherPeriods({ claim, note: { base } }: Pick<Site, 'claim' | 'note'>): readonly Fact[] {
  const fact = factOf(claim, base);
  if (fact?.measure == null) return [];
  return factsInForce(fact.applicant, fact.measure, base).filter((other) => !samePeriodOf(other, fact));
}

/** Whether the note names a year of the fact's period before the claim; a note that names none fits every period. */
export function isDated({ claim, note: { base, text } }: Pick<Site, 'claim' | 'note'>): boolean {
  const fact = factOf(claim, base);
  const days = [fact?.period?.from, fact?.period?.to, fact?.asOf?.from];
  const end = Math.max(claim.end, ...claim.stretches.flatMap(({ scope }) => scope.map((span) => span.end)));
  const before = text.slice(0, end);
  return days.some((day) => day != null && before.includes(String(Math.floor(day / 10000))));
}

/** The facts with a figure that are in force for an applicant and a measure. */
export function factsInForce(applicant: string, measure: string, base: FactBase): readonly Fact[] {
  return base.factsOf(applicant, measure).filter(({ id, figure }) => figure !== null && !base.superseded.has(id));
}

/** Whether two facts are about the same stretch of time. */
export function samePeriodOf(a: Fact, b: Fact): boolean {
  const key = ({ period, asOf }: Fact): string =>
    [period?.from, period?.to, asOf?.from, asOf?.to].map((day) => day ?? '-').join();
  return key(a) === key(b);
}
