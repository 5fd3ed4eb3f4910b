import { sourcePath, type FactFile } from '../../factbase';
import type { Span } from '../../text/span';

/** A value of a fact file that leads to a page, or to a file of the folder. */
export interface LinkInFacts {
  readonly span: Span;
  readonly url: string | null;
  readonly path: string | null;
}

/** The addresses and files of the sources of a fact file; none of a file outside of the folder. */
export function linksInFacts({ stale, sources }: FactFile): LinkInFacts[] {
  if (stale) return [];
  return sources.flatMap((source) => {
    const { url, file } = source.place.fields;
    const path = sourcePath(source);
    const links: LinkInFacts[] = [];
    if (url !== undefined && source.url !== null) links.push({ span: url.value, url: source.url, path: null });
    if (file !== undefined && path !== null) links.push({ span: file.value, url: null, path });
    return links;
  });
}
