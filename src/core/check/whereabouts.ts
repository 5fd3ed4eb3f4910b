import type { Group } from './applicantGroups';
import type { Passage } from './mention';
import { namesAnother } from './unknownName';

/**
 * Whether a name right before a figure only says where: in 甲在中国申请300件, “Samsung’s filings in Japan: 300” somebody
 * stands before it in the clause, known or not, who has no figure yet. `from` is where the clause of the figure begins,
 * or the figure before it ends.
 */
export function isWhereabouts(
  { role, start }: Group,
  open: readonly Group[],
  from: number,
  passage: Passage,
  text: string,
): boolean {
  if (role !== 'place') return false;
  return (
    open.some((group) => group.role === 'subject' && group.end <= start) || namesAnother(text, from, start, passage)
  );
}

/**
 * Whose figure stands behind 国内 or “at home”, where that is a name of the base as well: in “启衡，去年的头名，国内428件”
 * it is that of the one who was named before and has no figure yet. Undefined where nobody was.
 */
export function ownerAtHome(
  { start, end }: Group,
  before: readonly Group[],
  taken: ReadonlySet<Group>,
  text: string,
): Group | undefined {
  if (!AT_HOME.test(text.slice(start, end))) return undefined;
  const owner = before.findLast((group) => group.role === 'subject' && group.end <= start);
  return owner === undefined || taken.has(owner) ? undefined : owner;
}

/** Names of the base that say of anybody where that one is at home. */
const AT_HOME = /^(?:国内|國內|境内|境內|本土|at home|domestic(?:ally)?)$/i;
