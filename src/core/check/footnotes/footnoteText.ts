import type { Fact, FactBase, Source } from '../../factbase';
import { withMark } from './footnoteMark';

/**
 * The footnote definition that shows where a fact comes from, on one line:
 * `[^damo-labs]: Example Post, “Free patents”, 2024-07-03, p. 4. “The institution has 16 laboratories” <https://…>`,
 * with a comment behind it by which it is known again. What the fact base does not say is left out; its text is escaped
 * where Markdown would take it for markup.
 */
export function footnoteText(fact: Fact, base: FactBase): string {
  return `[^${fact.id}]: ${withMark(definitionText(fact, base), fact)}`;
}

/** The same without the label in front, and without the comment. */
export function definitionText(fact: Fact, base: FactBase): string {
  const source = base.sources.get(fact.source);
  const name = source === undefined ? escaped(fact.source) : nameOf(source);
  const locator = fact.locator === null ? '' : `, ${escaped(fact.locator)}`;
  const quote = fact.quote === null ? '' : ` “${escaped(fact.quote.exact)}”`;
  return `${name}${source === undefined ? '' : dateOf(source)}${locator}.${quote}${linkOf(source?.url ?? null)}`;
}

/** Publisher and title: what a definition begins with. */
export function nameOf({ publisher, title }: Source): string {
  return `${publisher === null ? '' : `${escaped(publisher)}, `}“${escaped(title)}”`;
}

export function dateOf({ issued }: Source): string {
  return issued === null ? '' : `, ${escaped(issued)}`;
}

export function linkOf(url: string | null): string {
  return url === null ? '' : ` <${url.replace(/[\s<>]/g, encodeURIComponent)}>`;
}

/** Text that Markdown shows as it is. Only what would be markup is escaped, because people read the source, too. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /[\\`*[\]]|<(?=[a-z/!?])|&(?=#?\w+;)|~(?=~)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\$(?=.*\$)|(?<=\$.*)\$/giu,
      '\\$&',
    );
}
