import { sourcePath, sourceText, type FactBase } from '../factbase';
import { readFigures, type Figure } from '../figures';
import type { SearchableText } from '../text/searchableText';
import type { Span } from '../text/span';
import { excerpt, type Excerpt } from './excerpt';

/** The figures of the text of a source that no fact has, in their order. */
export interface Uncaptured {
  /** The file, in the workspace folder. */
  readonly path: string;
  /** What the spans are into. */
  readonly text: string;
  readonly figures: readonly UncapturedFigure[];
}

export interface UncapturedFigure {
  readonly span: Span;
  readonly excerpt: Excerpt;
}

/**
 * What no fact from a source has of the figures of its text; null where it has no text. A number that the text repeats is
 * captured everywhere by one fact, and years tell when, not how many. The text is read a stretch at a time, so that
 * others who share the thread have their turn.
 */
export function* uncaptured(id: string, base: FactBase): Generator<undefined, Uncaptured | null> {
  const source = base.sources.get(id);
  const path = source === undefined ? null : sourcePath(source);
  const searchable = sourceText(id, base);
  if (path === null || searchable === null) return null;
  const captured = new Set<string>();
  for (const fact of base.facts.values()) {
    if (fact.source === id && fact.figure !== null) captured.add(numberOf(fact.figure));
  }
  const { text } = searchable;
  const figures: UncapturedFigure[] = [];
  for (const figure of yield* figuresOf(searchable)) {
    if (captured.has(numberOf(figure))) continue;
    const span = { start: figure.start, end: figure.end };
    figures.push({ span, excerpt: excerpt(text, lineAround(text, span), span) });
  }
  return { path, text, figures };
}

function numberOf({ kind, value, low, high }: Figure): string {
  return [kind, value, low, high].join(' ');
}

/** What was read in a text before: the facts change far more often than it does. */
const known = new WeakMap<SearchableText, readonly Figure[]>();

function* figuresOf(searchable: SearchableText): Generator<undefined, readonly Figure[]> {
  const before = known.get(searchable);
  if (before !== undefined) return before;
  const { text } = searchable;
  const figures: Figure[] = [];
  for (let start = 0; start < text.length;) {
    const end = endOfStretch(text, start);
    for (const figure of readFigures(text.slice(start, end))) {
      if (figure.kind === 'year') continue;
      figures.push({ ...figure, start: start + figure.start, end: start + figure.end });
    }
    start = end;
    yield;
  }
  known.set(searchable, figures);
  return figures;
}

/** How much is read at once. */
const STRETCH = 20_000;

/** Stretches end with a paragraph, or else with a line: hardly a figure reaches across one. */
function endOfStretch(text: string, start: number): number {
  const from = start + STRETCH;
  const blank = text.slice(from, from + STRETCH).search(/\n\s*\n/);
  const end = text.indexOf('\n', blank === -1 ? from : from + blank);
  return end === -1 ? text.length : end + 1;
}

/** More than an excerpt has of a line on either side. */
const NEAR = 200;

/** The line of a figure, as far as it is near. */
function lineAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - NEAR);
  const after = text.slice(end, end + NEAR).indexOf('\n');
  return {
    start: from + text.slice(from, start).lastIndexOf('\n') + 1,
    end: after === -1 ? Math.min(text.length, end + NEAR) : end + after,
  };
}
