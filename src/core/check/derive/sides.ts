import type { Qualifier } from '../../figures';
import type { EntityMention } from '../mention';
import { sharesId } from '../sharesId';
import type { Given } from './derivation';
import { isComparing } from './plainWords';

/** Two applicants whose figures a sentence compares. */
export interface Sides {
  readonly one: EntityMention;
  readonly other: EntityMention;
  /** `of`: so many times, or such a share, of what the other has; `more` and `less`: so much apart. */
  readonly relation: 'of' | 'more' | 'less';
  /** Whether the words say `as many as` or `than`: then the figure is nobody's own. */
  readonly plainly: boolean;
  /** False where it is not sure which is the one. */
  readonly firm: boolean;
  /** What stands before the other and hedges the figure: *不到*日本的一半. */
  readonly qualifier?: Qualifier;
}

/**
 * Whom a figure compares: “*China* filed three times as many as *Japan*”, 中国是日本的三倍, “*Japan* is ahead of *India* by
 * 2,059”. Null where the words between the figure and the other do not only compare.
 */
export function sidesOf(given: Given): Sides | null {
  const found = otherBehind(given) ?? otherBefore(given);
  if (found === null) return null;
  const { situation } = given;
  const { subject, passage, figure } = situation;
  const own = subject?.mentions.length === 1 ? subject.mentions[0]! : null;
  // “As many as Japan, and twice as many as India”: whom the first comparison is with is not who makes the second.
  if (own !== null && own.end <= figure.start && STANDARD.test(given.text.slice(passage.start, own.start))) return null;
  if (own !== null && !sharesId(own, found.other)) return { ...found, one: own, firm: subject!.firm };
  // “A third of Alibaba's patents came from Damo”, 中国相当于美国的三倍: the one is another one of the sentence.
  const rest = passage.applicants.filter((mention) => !sharesId(mention, found.other));
  const one = rest.find((mention) => mention.start > figure.end) ?? rest.at(-1);
  const ids = new Set(rest.flatMap((mention) => mention.ids));
  return one === undefined ? null : { ...found, one, firm: ids.size === 1 };
}

type Found = Pick<Sides, 'other' | 'relation' | 'plainly' | 'qualifier'>;

function otherBehind({ situation: { figure, passage }, text }: Given): Found | null {
  const other = passage.applicants.find((mention) => mention.start >= figure.end);
  if (other === undefined || other.start - figure.end > REACH) return null;
  const next = passage.figures.find((candidate) => candidate.start >= figure.end && candidate.kind !== 'year');
  if (next !== undefined && next.start < other.start) return null;
  // A measure whose name begins with the applicant's is no second side: “of China's large-model patents”.
  const between = text.slice(figure.end, other.start);
  if (/[;；]/.test(between) || !isComparing(passage, text, figure.end, other.start)) return null;
  if (/\bthan\s+(?:[a-z]+\s+){0,3}$/i.test(between)) {
    const less = /^\s+(?:fewer|less|lower|smaller)\b/i.test(between);
    return MORE.test(between) || less ? { other, relation: less ? 'less' : 'more', plainly: true } : null;
  }
  if (/\bas\s+(?:[a-z]+\s+){0,3}$/i.test(between)) return { other, relation: 'of', plainly: true };
  const apart = APART.exec(between)?.slice(1).find(Boolean)?.toLowerCase();
  if (apart !== undefined)
    return { other, relation: apart === 'behind' || apart === 'below' ? 'less' : 'more', plainly: true };
  if (figure.kind === 'count' || figure.kind === 'points') return null;
  const isOf =
    figure.kind === 'multiple'
      ? /^\s+(?:the |that |those |what )?|^\s*$/i.test(between) && !/\b(?:by|from|for)\s+(?:the\s+)?$/i.test(between)
      : /^\s+(?:of|the)\b/i.test(between);
  return isOf && !/\b(?:more|fewer|less|higher|lower|its|their)\b/i.test(between)
    ? { other, relation: 'of', plainly: figure.kind === 'multiple' }
    : null;
}

const STANDARD =
  /\b(?:as\s+(?:many|much|large|big|often|high|few|little)(?:\s+\p{Ll}+)?\s+as|than)\s+(?:the\s+)?(?:(?:whole|rest|entirety|all)\s+of\s+)?(?:the\s+)?$/u;
const REACH = 90;
/** “2,059 ahead of”, “2,059 applications behind”. */
const APART = /^\s+(?:(ahead of|above|over|behind|below)|(?:[a-z]+\s+){1,3}(ahead of|behind))\b/i;
const MORE = /^\s+(?:more|higher|larger|greater|bigger)\b/i;

function otherBefore({ situation: { figure, passage }, text }: Given): Found | null {
  const other = passage.applicants.findLast((mention) => mention.end <= figure.start);
  if (other === undefined || figure.start - other.end > REACH) return null;
  const before = text.slice(Math.max(passage.start, other.start - 24), other.start);
  const between = text.slice(other.end, figure.start);
  const by = BY_BEFORE.exec(before)?.[1]?.toLowerCase();
  if (by !== undefined && /\bby\s*$/i.test(between) && isComparing(passage, text, other.end, figure.start))
    return { other, relation: /behind|trail|below/.test(by) ? 'less' : 'more', plainly: true };
  if (!isComparing(passage, text, other.end, figure.start)) return null;
  // 全球注册量的三分之二来自美国: a share of the one before, which the one behind has.
  if (/^\s*(?:来自|由|属于|出自|源自)/.test(text.slice(figure.end, passage.end)))
    return { other, relation: 'of', plainly: false };
  const [, han, hedge] = HAN_BEFORE.exec(before) ?? [];
  const isApart = figure.kind === 'count' || figure.kind === 'points';
  if (/[多高][出了]?[^多少高低]*$/.test(between))
    return han === undefined ? null : { other, relation: 'more', plainly: true };
  if (/[少低][出了]?[^多少高低]*$/.test(between))
    return han === undefined ? null : { other, relation: 'less', plainly: true };
  if (han?.startsWith('落后') === true) return isApart ? { other, relation: 'less', plainly: true } : null;
  if (han !== undefined && EXCEEDING.test(han)) return isApart ? { other, relation: 'more', plainly: true } : null;
  if (isApart) return hedge?.includes('超') === true ? { other, relation: 'more', plainly: true } : null;
  if ((han === undefined && hedge === undefined) || han === '比' || han === '较') return null;
  const qualifier = hedge === undefined ? {} : { qualifier: HEDGES[hedge]! };
  return { other, relation: 'of', plainly: han !== '占', ...qualifier };
}

const BY_BEFORE =
  /\b(ahead of|behind|trail(?:s|ed|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|outnumber(?:s|ed|ing)?|outpac(?:es|ed|ing)|beat(?:s|ing)?|top(?:s|ped|ping)|lead(?:s|ing)?|led|outfiled|overtook|above|below)\s+(?:the\s+)?$/i;
const HAN_BEFORE =
  /(是|为|相当于|达到|达|占|仅为|只有|比|较|超出|高出|多出|多于|高于|领先于?|反超|赶超|落后于?|≈)?(不到|不足|超过|逾|近|接近|将近|约|大约)?$/;
const EXCEEDING = /^(?:超出|高出|多出|多于|高于|领先于?|反超|赶超)$/;
const HEDGES: Readonly<Record<string, Qualifier>> = {
  不到: 'under',
  不足: 'under',
  超过: 'over',
  逾: 'over',
  近: 'nearly',
  接近: 'nearly',
  将近: 'nearly',
  约: 'about',
  大约: 'about',
};
