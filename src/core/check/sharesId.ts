import type { EntityMention } from './mention';

/** Whether two mentions may be of the same one. */
export function sharesId(a: EntityMention, b: EntityMention): boolean {
  return a.ids.some((id) => b.ids.includes(id));
}
