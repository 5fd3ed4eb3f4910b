import type { Entry, Role } from '../languages/language';

/** Kinds of words that nothing begins with: a figure's other words, which are looked at from its number. */
const INERT: ReadonlySet<Entry['type']> = new Set<Entry['type']>([
  'noun',
  'direction',
  'currency',
  'percent',
  'points',
  'times',
  'plain',
  'bundle',
  'scale',
]);

const INERT_ROLES: ReadonlySet<Role> = new Set<Role>([
  'and',
  'or',
  'to',
  'from',
  'between',
  'point',
  'minus',
  'in',
  'outOf',
  'of',
  'over',
  'more',
  'plus',
]);

/** Whether a figure, a period or a reference may begin with such a word, which most words of plain prose fail. */
export function mayOpen(entry: Entry): boolean {
  return entry.type === 'role' ? !INERT_ROLES.has(entry.role) : !INERT.has(entry.type);
}
