import type { Fact, FactBase } from '../factbase';

/**
 * The footnote definition that shows where a fact comes from, on one line:
 * `[^damo-labs]: Example Post, “Free patents”, 2024-07-03, p. 4. “The institution has 16 laboratories” <https://…>`.
 * What the fact base does not say is left out; its text is escaped where Markdown would take it for markup.
 */
export function footnoteText(fact: Fact, base: FactBase): string {
  const source = base.sources.get(fact.source);
  const reference = [
    source?.publisher ?? null,
    source === undefined ? fact.source : `“${source.title}”`,
    source?.issued ?? null,
    fact.locator,
  ];
  const named = reference.filter((part) => part !== null).map(escaped);
  const quote = fact.quote === null ? '' : ` “${escaped(fact.quote.exact)}”`;
  return `[^${fact.id}]: ${named.join(', ')}.${quote}${link(source?.url ?? null)}`;
}

function link(url: string | null): string {
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
