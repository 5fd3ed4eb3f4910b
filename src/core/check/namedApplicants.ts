import type { FactBase } from '../factbase/factBase';
import type { Span } from '../text/span';
import type { Atom } from './atoms';
import { lexisOf } from './lexis';
import { endOfLongerName, endsLongerName } from './longerName';
import type { NameMention } from './nameMatcher';

/**
 * The applicants that a text names, in order. A name that only begins or ends a longer one, which the base does not
 * know, is somebody else's: it is here without ids, so that its figures go to nobody.
 */
export function namedApplicants(text: string, atoms: readonly Atom[], base: FactBase): NameMention[] {
  const named = lexisOf(base)
    .applicants.find(text, atoms)
    .filter((mention) => !isHalfOfWord(text, mention));
  const starts = new Set(named.map(({ start }) => start));
  return named.map((mention) => wholeName(text, mention, starts));
}

/** In `US-based`, `non-Chinese` and `US$` nobody is named whom a figure could be said of. */
function isHalfOfWord(text: string, { start, end }: Span): boolean {
  return (
    /^(?:-\p{Ll}|\$)/u.test(text.slice(end, end + 2)) || /\bnon-$/i.test(text.slice(Math.max(0, start - 4), start))
  );
}

function wholeName(text: string, mention: NameMention, starts: ReadonlySet<number>): NameMention {
  if (endsLongerName(text, mention)) return { ...mention, ids: [] };
  const end = endOfLongerName(text, mention, starts);
  return end === null ? mention : { ids: [], start: mention.start, end };
}
