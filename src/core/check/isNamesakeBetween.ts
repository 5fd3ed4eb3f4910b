import type { Figure } from '../figures';
import type { EntityMention, Passage } from './mention';

/**
 * Whether somebody of the same kind as a named one stands between the name and a figure: after “Nordic universities
 * report 66%”, “at Baltic universities it is 58%” is not of the Nordic ones, though the base knows no others. The same in
 * Chinese: 北欧高校为66%，而波罗的海高校为58%.
 */
export function isNamesakeBetween(own: EntityMention, figure: Figure, passage: Passage): boolean {
  if (own.end > figure.start) return false;
  const between = passage.text.slice(Math.max(0, own.end - passage.start), figure.start - passage.start);
  const [, first, head] = /^(?:the\s+)?(\p{L}[\p{L}.’'-]*)\s.*?(\p{L}{4,})$/iu.exec(own.text) ?? [];
  if (first !== undefined && head !== undefined) {
    const words = between.split(/\s+/);
    return words.some((word, at) => {
      const before = words[at - 1] ?? '';
      return (
        word.replace(/[,.;:]$|['’]s?$/g, '').toLowerCase() === head.toLowerCase() &&
        /^\p{Lu}/u.test(before) &&
        before.toLowerCase() !== first.toLowerCase()
      );
    });
  }
  const kind = HAN_KIND.exec(own.text)?.[0];
  if (kind === undefined || own.text.length <= kind.length) return false;
  return [...between.matchAll(HAN_NAMESAKE)].some(([, name, head]) => head === kind && !POINTED.test(name!));
}

/** What kinds of applicants are called at the end of their names. */
const HAN_KIND = /(?:高校|大学|企业|公司|院所|医院|银行|机构)$/u;
/** Such a word with what stands before it at the head of a clause. */
const HAN_NAMESAKE = /[，；、](?:而|但|在)?(\p{Script=Han}{2,5}?)(高校|大学|企业|公司|院所|医院|银行|机构)/gu;
/** Where it only points back, or is said of all. */
const POINTED = /这|那|该|上述|各|所有|其|等|的|与|和|所|家/u;
