import type { FactFile, Place } from '../factbase';
import type { Span } from '../text/span';

/** What a word of a fact file is, beyond being YAML. */
export type FactTokenKind = 'id' | 'reference' | 'figure' | 'quote' | 'period';

export interface FactToken {
  readonly kind: FactTokenKind;
  /** Within one line of the text of the file. */
  readonly span: Span;
}

/** What the values of fields are; those of others are words and no more. */
const kinds: Readonly<Partial<Record<string, FactTokenKind>>> = {
  applicant: 'reference',
  measure: 'reference',
  source: 'reference',
  supersedes: 'reference',
  parent: 'reference',
  broader: 'reference',
  figure: 'figure',
  quote: 'quote',
  period: 'period',
  asOf: 'period',
  issued: 'period',
  accessed: 'period',
};

/**
 * What is to be told apart in a fact file, in its order: ids where they are defined and where they are referred to,
 * figures, quotes and periods. Nothing while the file is no YAML, because then nobody knows where things are.
 */
export function factTokens(file: FactFile): readonly FactToken[] {
  if (file.stale) return [];
  const { text } = file;
  const records = [...file.sources, ...file.applicants, ...file.measures, ...file.facts, ...file.unread];
  return records
    .flatMap(({ place }) => tokensOf(place, text))
    .flatMap(({ kind, span }) => linesOf(text, span).map((line): FactToken => ({ kind, span: line })))
    .sort((a, b) => a.span.start - b.span.start);
}

function tokensOf({ key, fields }: Place, text: string): FactToken[] {
  const values = Object.entries(fields).flatMap(([name, { value }]): FactToken[] => {
    const kind = kinds[name];
    return kind === undefined || isMapping(text.slice(value.start, value.end)) ? [] : [{ kind, span: value }];
  });
  return [{ kind: 'id', span: key }, ...values];
}

/** A quote may be a mapping, whose keys are no part of it. */
function isMapping(value: string): boolean {
  return /^(?:\{|(?:exact|prefix|suffix)\s*:)/.test(value);
}

/** The parts of a span on each line, without the indentation; none for an empty span. */
function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const words = line.trim();
    const from = at + line.indexOf(words);
    if (words !== '') lines.push({ start: from, end: from + words.length });
    at += line.length + 1;
  }
  return lines;
}
