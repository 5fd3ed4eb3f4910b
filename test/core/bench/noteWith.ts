import { mergeFactBase, parseFactFile } from '../../../src/core/factbase';
import { stripGold } from '../../bench/judgement/gold';
import { readGoldNote, type GoldNote } from '../../bench/judgement/goldNote';

const FACTS = `
applicants:
  chile: { name: Chile, aliases: [Chilean, 智利], kind: country }
  peru: { name: Peru, aliases: [Peruvian, 秘鲁], kind: country }
  cuba: { name: Cuba, aliases: [古巴], kind: country }
  netherlands: { name: Netherlands, aliases: [Dutch], kind: country }
measures:
  filings: { name: patent applications, aliases: [filings, 专利申请], unit: patents }
  grants: { name: patent grants, aliases: [专利授权], unit: patents }
  growth: { name: growth of patent applications, unit: "%" }
  share: { name: share of filings abroad, aliases: [海外占比], unit: "%" }
  rank: { name: rank by patent applications, unit: rank }
  income: { name: licence income, unit: EUR }
sources:
  s: { title: S }
facts:
  chile-2022: { applicant: chile, measure: filings, figure: '10,400', period: 2022, source: s, quote: '10,400' }
  chile-2023: { applicant: chile, measure: filings, figure: '12,300', period: 2023, source: s, quote: '12,300' }
  chile-grants: { applicant: chile, measure: grants, figure: '5,100', period: 2023, source: s, quote: '5,100' }
  chile-growth: { applicant: chile, measure: growth, figure: up 18.3%, period: 2023, source: s, quote: up 18.3% }
  chile-share: { applicant: chile, measure: share, figure: 62%, period: 2023, source: s, quote: 62% }
  chile-rank: { applicant: chile, measure: rank, figure: second, period: 2023, source: s, quote: second }
  chile-income: { applicant: chile, measure: income, figure: €1.2 million, period: 2023, source: s, quote: €1.2 million }
  peru-2023: { applicant: peru, measure: filings, figure: '4,100', period: 2023, source: s, quote: '4,100' }
  peru-over: { applicant: peru, measure: grants, figure: 'more than 2,000', period: 2023, source: s, quote: 'more than 2,000' }
  dutch-2023: { applicant: netherlands, measure: filings, figure: '12,310', period: 2023, source: s, quote: '12,310' }
`;

const base = mergeFactBase([parseFactFile('facts.yaml', FACTS)]);

/** A marked note over a few facts that the tests of the benchmark share. */
export function noteWith(marked: string): GoldNote {
  const { text, marks } = stripGold(marked);
  return readGoldNote('note.md', text, marks, base);
}
