import type { Fact, FactBase, FactProblem, Quote, Source } from '../../factbase/factBase';
import { factProblem } from '../../factbase/factProblem';
import { sourcePath, sourceText } from '../../factbase/sourceText';
import type { SearchableText } from '../../text/searchableText';
import { findQuote } from './findQuote';
import { nearestPassage } from './nearestPassage';

/**
 * What is wrong between the facts and the texts of their sources: a `file` that cannot be read or must not be, and
 * quotes that are not in the text. Nothing is said of a file that was not looked for yet.
 */
export function sourceProblems(base: FactBase): readonly FactProblem[] {
  if (base.sourceTexts.size === 0) return [];
  const stale = new Set(base.files.filter((file) => file.stale).map(({ path }) => path));
  const problems: FactProblem[] = [];
  for (const source of base.sources.values()) problems.push(...ofFile(source, base));
  for (const fact of base.facts.values()) problems.push(...ofQuote(fact, base));
  return problems.filter(({ path }) => !stale.has(path));
}

function ofFile(source: Source, base: FactBase): FactProblem[] {
  const { id, file, place } = source;
  const path = sourcePath(source);
  const value = place.fields.file?.value;
  const reading = path === null ? undefined : base.sourceTexts.get(path);
  if (file === null || value === undefined || typeof reading !== 'string') return [];
  return reading === 'missing'
    ? [factProblem('source-file-missing', 'other', place.path, value, { file, id })]
    : [factProblem('file-outside-workspace', 'linked', place.path, value, { file })];
}

function ofQuote({ quote, source, place }: Fact, base: FactBase): FactProblem[] {
  const text = quote === null ? null : sourceText(source, base);
  const value = place.fields.quote?.value;
  if (quote === null || text === null || value === undefined) return [];
  const lack = lackOf(quote, text);
  if (lack === null) return [];
  const file = base.sources.get(source)?.file ?? '';
  return lack.nearest === null
    ? [factProblem('quote-not-in-source', 'other', place.path, value, { file })]
    : [factProblem('quote-not-in-source', 'nearest', place.path, value, { file, ...lack.nearest })];
}

interface Lack {
  readonly nearest: { readonly passage: string; readonly difference: string } | null;
}

/** What was looked for in a text before: somebody who writes facts asks for all of them at each keystroke. */
const known = new WeakMap<SearchableText, Map<string, Lack | null>>();
const MOST_KNOWN = 20_000;

function lackOf(quote: Quote, text: SearchableText): Lack | null {
  let ofText = known.get(text);
  if (ofText === undefined) known.set(text, (ofText = new Map<string, Lack | null>()));
  let lack = ofText.get(quote.exact);
  if (lack === undefined) {
    if (ofText.size >= MOST_KNOWN) ofText.clear();
    ofText.set(quote.exact, (lack = findQuote(quote, text) === null ? toLack(quote, text) : null));
  }
  return lack;
}

function toLack({ exact }: Quote, text: SearchableText): Lack {
  const nearest = nearestPassage(exact, text);
  return { nearest: nearest && { passage: nearest.text, difference: nearest.difference } };
}
