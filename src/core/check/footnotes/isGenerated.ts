import type { FactBase, Source } from '../../factbase';
import { readMark } from './footnoteMark';
import { dateOf, definitionText, linkOf, nameOf } from './footnoteText';

/**
 * Whether a footnote definition was written from a fact of a source of the base, whether or not the fact is still there:
 * its mark says so and nobody has changed it since, or it names the source as such definitions do, and ends with a quote
 * or the address of the source.
 */
export function isGenerated(written: string, base: FactBase): boolean {
  const mark = readMark(written);
  if (mark?.isUntouched === true) return true;
  const definition = mark?.text ?? written;
  const { sources } = indexOf(base);
  const head = definition.slice(0, LONGEST_NAME);
  for (const { index } of head.matchAll(/”/g)) {
    const name = definition.slice(0, index + 1);
    const rest = definition.slice(name.length);
    if (sources.get(name)?.some((source) => isRestOf(rest, source))) return true;
  }
  return false;
}

/** The ids of the facts that such a definition would be written from now; none where it would be from many. */
export function factsWithDefinition(definition: string, base: FactBase): readonly string[] {
  const ids = indexOf(base).facts.get(readMark(definition)?.text ?? definition) ?? [];
  return ids.length <= MOST_FACTS ? ids : [];
}

/** Without a quote the facts of a source have one definition: then it tells nothing. */
const MOST_FACTS = 3;

/** Publisher and title together are hardly longer. */
const LONGEST_NAME = 600;

function isRestOf(rest: string, source: Source): boolean {
  const [date, link] = [dateOf(source), linkOf(source.url)];
  if (!rest.startsWith(date) || !rest.endsWith(link)) return false;
  const between = rest.slice(date.length, Math.max(date.length, rest.length - link.length));
  const hasQuote = between.endsWith('”');
  return (hasQuote || link !== '') && (hasQuote ? LOCATOR_AND_QUOTE : LOCATOR).test(between);
}

const LOCATOR = /^(?:, [^“”]{1,200})?\.$/;
const LOCATOR_AND_QUOTE = /^(?:, [^“”]{1,200})?\. “/;

interface DefinitionIndex {
  readonly sources: ReadonlyMap<string, readonly Source[]>;
  readonly facts: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<FactBase, DefinitionIndex>();

function indexOf(base: FactBase): DefinitionIndex {
  let index = indexes.get(base);
  if (index === undefined) indexes.set(base, (index = build(base)));
  return index;
}

function build(base: FactBase): DefinitionIndex {
  const sources = new Map<string, Source[]>();
  for (const source of base.sources.values()) append(sources, nameOf(source), source);
  const facts = new Map<string, string[]>();
  for (const fact of base.facts.values()) append(facts, definitionText(fact, base), fact.id);
  return { sources, facts };
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
