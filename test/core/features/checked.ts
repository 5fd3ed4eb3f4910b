import { defaultSettings, openFolder, type NoteCheck } from '../../../src/core';

/** A small fact base in two languages. */
export const FACTS = `sources:
  gazette:
    title: Filing statistics 2024
    publisher: Example Gazette
    issued: 2024-07
    url: https://example.org/statistics
  post:
    title: 大模型专利报告
    issued: 2023-11-20
applicants:
  china: { name: China, aliases: [中国, 我国], kind: country }
  japan: { name: Japan, aliases: [日本], kind: country }
  alibaba: { name: Alibaba, aliases: [阿里巴巴], kind: company }
  damo: { name: Damo Academy, aliases: [达摩院], kind: institute, parent: alibaba }
measures:
  genai: { name: generative AI patents, aliases: [生成式人工智能专利], unit: patents }
  llm: { name: large-model patents, aliases: [大模型专利], unit: patents }
facts:
  china-genai:
    applicant: china
    measure: genai
    figure: more than 38,000
    period: 2014/2023
    source: gazette
    quote: more than 38,000 generative AI patents
    locator: p. 4
  china-genai-old:
    applicant: china
    measure: genai
    figure: 30,000
    period: 2014/2022
    source: gazette
    quote: 30,000 generative AI patents
  china-genai-new:
    applicant: china
    measure: genai
    figure: 31,200
    period: 2014/2022
    source: gazette
    quote: 31,200 generative AI patents
    supersedes: china-genai-old
  japan-genai:
    applicant: japan
    measure: genai
    figure: 3,409
    period: 2014/2023
    source: gazette
    quote: Japan with 3,409
  china-llm:
    applicant: china
    measure: llm
    figure: 4万余件
    period: 2017/2023-09
    source: post
    quote: 我国大模型专利申请总数突破4万余件
  damo-open:
    applicant: damo
    statement: Damo Academy opens its patents
    source: gazette
    quote: a “more open” *AI* ecosystem
`;

/** The check of a note against {@link FACTS}, or against other facts. */
export function checked(note: string, facts = FACTS): NoteCheck {
  const folder = openFolder();
  folder.setFactFile('facts/a.yaml', facts);
  return folder.check('note.md', 1, note, defaultSettings);
}
