import { periodName } from '../check/describe';
import type { Fact, FactBase } from '../factbase';
import { readFigures } from '../figures';
import type { Span } from '../text/span';

/** What tells a fact from others in one line, in words; nothing in it is escaped. */
export interface FactLine {
  readonly fact: Fact;
  /** The applicant's name, or its id where the base has no such applicant. */
  readonly applicant: string;
  /** Null for a statement. */
  readonly measure: string | null;
  /** The figure as the fact states it, or the statement. */
  readonly says: string;
  /** The period, or else the date of the count, as written. */
  readonly period: string | null;
  /** Null where the base has no such source. */
  readonly source: CardSource | null;
}

/** All that there is to show of a fact. */
export interface FactCard extends FactLine {
  readonly quote: CardQuote | null;
  readonly locator: string | null;
}

export interface CardQuote {
  readonly text: string;
  /** Where in it the figure stands, if it does. */
  readonly figure: Span | null;
}

export interface CardSource {
  readonly title: string;
  readonly publisher: string | null;
  readonly issued: string | null;
  readonly url: string | null;
  /** Its text in the workspace folder, as the fact file names it. */
  readonly file: string | null;
}

/** Puts together what there is to show of a fact. */
export function factCard(fact: Fact, base: FactBase): FactCard {
  return {
    ...factLine(fact, base),
    quote: fact.quote === null ? null : { text: fact.quote.exact, figure: figureInQuote(fact) },
    locator: fact.locator,
  };
}

/** The same without what has to be read for it, for long lists. */
export function factLine(fact: Fact, base: FactBase): FactLine {
  const source = base.sources.get(fact.source);
  return {
    fact,
    applicant: applicantName(fact.applicant, base),
    measure: fact.measure === null ? null : measureName(fact.measure, base),
    says: fact.statement ?? fact.figureText,
    period: periodName(fact),
    source: source === undefined ? null : pick(source),
  };
}

/** The name of an applicant, or its id where the base has none. */
export function applicantName(id: string, base: FactBase): string {
  return base.applicants.get(id)?.name ?? id;
}

/** The name of a measure, or its id where the base has none. */
export function measureName(id: string, base: FactBase): string {
  return base.measures.get(id)?.name ?? id;
}

function pick({ title, publisher, issued, url, file }: CardSource): CardSource {
  return { title, publisher, issued, url, file };
}

/** Whether there is something of a source to open. */
export function canOpen(source: Pick<CardSource, 'url' | 'file'> | null): boolean {
  return source !== null && (source.url !== null || source.file !== null);
}

function figureInQuote({ figure, quote }: Fact): Span | null {
  if (figure === null || quote === null) return null;
  const same = readFigures(quote.exact).find(
    ({ kind, value, low, high }) =>
      kind === figure.kind && value === figure.value && low === figure.low && high === figure.high,
  );
  return same === undefined ? null : { start: same.start, end: same.end };
}
