/** What the figures of a column are beside those of the others: changes, shares, places. Null where they are counts. */
export type ColumnKind = 'change' | 'share' | 'rank';

export function columnKindOf(header: string): ColumnKind | null {
  if (RANK.test(header)) return 'rank';
  if (SHARE.test(header)) return 'share';
  return CHANGE.test(header) ? 'change' : null;
}

/** A header without the word that says so. */
export function withoutKind(header: string): string {
  return [RANK, SHARE, CHANGE].reduce((rest, words) => rest.replace(new RegExp(words, 'giu'), ' '), header);
}

/** Whether a header speaks of one year and the next, whatever other years there are. */
export function isYearOnYear(header: string): boolean {
  return YEAR_ON_YEAR.test(header);
}

/** Whether a header names a part of what another column has: 其中：先进封装, “Of which granted”. */
export function isPart(header: string): boolean {
  return /其中|\b(?:of which|thereof|including)\b/i.test(header);
}

/** Whether a header is that of a row or column for all others together. */
export function isTotal(header: string): boolean {
  return TOTAL.test(header.trim());
}

const RANK = /\b(?:rank(?:ing)?|place|position)\b|^#$|排名|排序|名次|位次/iu;
const SHARE = /\b(?:share|proportion)\b|(?:%|per ?cent)\s+of\b|占比|占|比重|份额|比例/iu;
const CHANGE =
  /\b(?:change|growth|increase|decrease|difference|yoy|year[- ](?:on|over)[- ]year|vs\.?|versus|annual rate)(?!\p{L})|[→±Δ]|\+\s*\/\s*[-−–]|变化|变动|增幅|增长率?|增速|同比|涨幅|降幅|增减|差额/iu;
const YEAR_ON_YEAR =
  /\b(?:on (?:the )?(?:previous )?year|yoy|year[- ](?:on|over)[- ]year|annual)(?!\p{L})|同比|较上年/iu;
const TOTAL =
  /^(?:(?:grand |sub)?totals?|all(?: (?:of them|\p{Ll}+s))?|sum|overall|together|world(?:wide)?|合计|总计|共计|总数|总和|小计|总量)(?:\s*$|\s*[,，(（:：\d])/iu;
