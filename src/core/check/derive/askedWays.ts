import type { Direction } from '../../figures';
import { clauseAt } from '../mention';
import { SO_MANY } from './words';
import type { Given } from './derivation';

/** What the words around a figure ask to be computed. */
export interface Asked {
  /** A change in time, or by how much one is more than another. */
  readonly apart: boolean;
  readonly direction: Direction | null;
  /** A share of a whole, or so many times another. */
  readonly of: boolean;
  /** True where words say that it is a share: 占, “of”, “came from”. */
  readonly isShare: boolean;
  readonly sum: boolean;
}

/** Reads by its words how a figure is derived; null where none says that it is. */
export function askedWays({ situation: { figure, passage }, text }: Given): Asked | null {
  const clause = clauseAt(passage, figure.start);
  const before = text.slice(Math.max(clause.start, figure.start - NEAR), figure.start);
  const behind = text.slice(figure.end, Math.min(passage.end, figure.end + NEAR));
  const word =
    APART_BEHIND.exec(behind)?.[1] ??
    UP_ON.exec(behind)?.[1] ??
    APART_BEFORE.exec(before)?.[1] ??
    /(\+|＋)\s*$/.exec(before)?.[1];
  const direction = figure.direction ?? (word === undefined ? null : UP.test(word) ? 'up' : 'down');
  switch (figure.kind) {
    case 'count':
    case 'points': {
      const apart =
        direction !== null ||
        GAP.test(before) ||
        isGap(text, clause.start, passage.start, figure.start) ||
        APPOSED_GAP.test(text.slice(Math.max(passage.start, figure.start - NEAR), figure.start)) ||
        /^\s*(?:[个個項项件件]|[万亿]?[美欧]?元)?的?(?:差距|优势|之差)/.test(behind);
      const sum =
        figure.kind === 'count' && ALTOGETHER.test(text.slice(clause.start, Math.min(clause.end, figure.end + NEAR)));
      return apart || sum ? { apart, direction, of: false, isShare: false, sum } : null;
    }
    case 'multiple':
    case 'percent':
    case 'fraction': {
      const apart = direction !== null && (figure.kind !== 'multiple' || figure.direction !== null);
      const of = !apart || figure.kind === 'multiple';
      const isShare = of && (OF_BEFORE.test(before) || OF_BEHIND.test(behind));
      return { apart, direction, of, isShare, sum: false };
    }
    default:
      return null;
  }
}

/**
 * Whether a count is nobody's own: so many more, a gap, or what several numbers of the sentence are together. What the
 * facts state does not convict it.
 */
export function isComputed(given: Given): boolean {
  const { figure, passage } = given.situation;
  const asked = figure.kind === 'count' ? askedWays(given) : null;
  if (asked === null) return false;
  const clause = clauseAt(passage, figure.start);
  if (asked.apart && isGap(given.text, clause.start, passage.start, figure.start)) return true;
  if (asked.apart) return !REACHED.test(given.text.slice(clause.start, figure.start));
  const before = passage.figures.filter(
    ({ kind, end, value }) => kind === 'count' && end <= figure.start && value! > 10,
  );
  return before.length > 1 || SO_MANY.test(given.text.slice(clause.start, figure.start));
}

/** “Widened its lead over Japan from 300 to 500”: what a gap came to is a gap. */
const GAP_CHANGED =
  /\b(?:the|its|their|his|her|a|['’]s)\s+(?:\p{L}+\s+)?(?:gap|lead|margin|advantage|deficit|surplus|difference)\b(?!\s+with\b)(?:[^,;.]|,(?=\d))*$|(?:差距|差额|优势|逆差|顺差)(?![，。；,;])[^，。；]*$/iu;

/** “The increase was strongest in May, where it amounted to 1,536” */
const IT_AMOUNTED =
  /\b(?:increase|rise|growth|gain|decline|drop|fall|decrease|gap|difference|lead|margin)\b(?:[^;.]|\.(?=\d))*\b(?:it|which|this)\s+(?:amount(?:ed|s)|c[ao]mes?|equals?|equalled|was|is|stood)\s+(?:(?:to|at)\s+)?(?:(?:about|some|nearly|over|just|only)\s+)?$/i;

/** How much text before a figure is looked at for what changed. */
const FAR = 160;

function isGap(text: string, clause: number, sentence: number, figure: number): boolean {
  const from = figure - FAR;
  return (
    GAP_CHANGED.test(text.slice(Math.max(clause, from), figure)) ||
    IT_AMOUNTED.test(text.slice(Math.max(sentence, from), figure))
  );
}

/** Behind these stands what something came to, or has (较上年的69万件大增), and not by how much. */
const REACHED = /(?:\bto|[到至达達为為的])\s*(?:[了约近逾]|超过|\b(?:about|some|nearly|over)\b)?\s*$/i;

/** Which way a verb of change right before a figure says that something went: “added 0.7%”, 大增三成, 少了3.6%. */
export function changedWay({ situation: { figure, passage }, text }: Given): Direction | null {
  const { start } = clauseAt(passage, figure.start);
  const word = CHANGED.exec(text.slice(Math.max(start, figure.start - NEAR), figure.start))?.[1];
  return word === undefined ? null : UP.test(word) ? 'up' : 'down';
}

const CHANGED =
  /(\b(?:added|gained|put on|shed|lost|shrank)|[大猛激剧劇锐銳净淨再又](?:增|[减減降跌])|[多涨漲](?=了)|[少跌降](?=了)|回升|反弹|反彈|增加|[缩縮]水|萎[缩縮]|[减減]少|回落|(?<=比[^，。；,;]{1,16})[多少高低])(?:\s+(?:by|about|some|nearly|over|almost|another|a further|just|only)|[了约約近逾])*\s*$/i;

const NEAR = 40;

/** Words that say that a figure is by how much something changed, or is more or less than something. */
const APART_BEHIND =
  /^[)）]?(?:\s+(?!than|of|in|and|or|the|to|for|from)[\p{L}-]+){0,2}?\s+(more|higher|larger|above|ahead|increase|rise|gain|growth|fewer|less|lower|smaller|below|behind|decline|decrease|drop|fall)\b/iu;
/** “87 up on the year” */
const UP_ON = /^\s+(?:\p{Ll}+\s+)?(up|down)\s+(?:on|from|over|against|compared)\b/u;
const APART_BEFORE =
  /(\b(?:added|adding|gained|gaining|increase[sd]?|rose|rise|growth|grew|grown|risen|climbed|higher|ahead|(?<!\bma(?:de|ke|kes|king) )up|shed|lost|losing|decline[sd]?|decrease[sd]?|drop(?:ped)?|fall|fell|fallen|lower|behind|slower|down)|[增涨漲升多高]|[减減降跌少低滑](?!到|至))(?:\s+(?:of|by|about|some|nearly|over|was|is|another|a further|just|only)|[了出加长長幅率到达達为為约約近逾超过過是的]|下滑|不到|\s)*$/i;
const UP =
  /^(?:more|put on|.增|回升|反|higher|larger|above|ahead|increase|rise|gain|add|growth|grew|grow|risen|rose|climb|up|[+＋增涨漲升多高])/i;
const OF_BEFORE =
  /(?:\b(?:share|part of|portion|account(?:s|ed|ing)? for|ma(?:kes?|de|king) up|represent(?:s|ed|ing)?)\b|占|比重|比例|份[额額]|其中)[^,;，；。]*$/i;
const OF_BEHIND =
  /^\s+(?:of|came from|come from|comes from|are|were from|from)\b|^[^,;，；。]{0,4}(?:来自|來自|出自|属于)/i;
const GAP =
  /(?:反超|领先|領先|落后|落後|甩开|超出|高出|多出)[^，。；,;\d的]{0,12}$|\bby\s+(?:some|about|over|nearly|only|just|a mere|almost)?\s*$|(?:\b(?:gap|difference|margin|lead)\b[^,;.]{0,24}|相差|之差|差距|差额|优势|優勢)[^，。；,;]{0,10}$/i;
/** “The difference, 300, …” */
const APPOSED_GAP = /\b(?:the|that|a) (?:gap|difference|margin|shortfall|surplus)\s*[,(:–—]\s*[$€£¥]?$/i;
const ALTOGETHER =
  /\b(?:together|combined|in total|in all|in sum|all told|between them|altogether|the sum)\b|合[计計共]|相加|加在一起|加起来|之和|总和|總和|一共|[共总總][计計]|总[数量额][为是约达]?\s*(?=\d)/i;
