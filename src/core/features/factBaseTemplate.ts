/** Where a fact base begins: in a folder, a file of which this is the path. */
export const FIRST_FACT_FILE = 'facts/facts.yaml';

/** What stands in a new fact file: one made-up fact with all that it needs, to be written over, in a language of two. */
export function factBaseTemplate(chinese: boolean): string {
  return chinese ? CHINESE : ENGLISH;
}

const ENGLISH = `# The fact base: what your sources say. IP Notes holds the figures of your notes to it.
# Everything here is an example: write your own in its place. Ids are a-z, digits and hyphens.

sources:
  example-report: # an id of your own; facts name their source by it
    title: Patent filings in review
    publisher: Example Press
    issued: 2024-07 # 2024, 2024-07 or 2024-07-03
    url: https://example.org/report

applicants:
  example-institute:
    name: Example Institute
    aliases: [示例研究院] # every other name that your notes use, in any language
    kind: institute # company, university, institute, government, person, country, group or sector

measures:
  robotics-applications:
    name: robotics patent applications
    aliases: [robotics patents, 机器人专利申请]
    unit: patents # what is counted, or %, or a currency such as EUR

facts:
  example-institute-robotics-2023:
    applicant: example-institute
    measure: robotics-applications
    figure: more than 1,200 # as the source states it
    period: 2023 # 2023, 2023-07 or 2014/2023
    source: example-report
    quote: The institute filed more than 1,200 robotics patents in 2023 # word for word
`;

const CHINESE = `# 事实库：记录来源的说法。IP Notes 据此核查笔记中的数字。
# 以下均为示例，请改写成您自己的内容。id 由 a-z、数字和连字符组成。

sources:
  example-report: # 自定的 id，事实以此指明来源
    title: 专利申请年度回顾
    publisher: 示例日报
    issued: 2024-07 # 可写 2024、2024-07 或 2024-07-03
    url: https://example.org/report
    language: zh-CN

applicants:
  example-institute:
    name: 示例研究院
    aliases: [Example Institute] # 笔记中用到的其他名称，不限语言
    kind: institute # company、university、institute、government、person、country、group 或 sector

measures:
  robotics-applications:
    name: 机器人专利申请
    aliases: [机器人专利, robotics patents]
    unit: 件 # 所统计的对象，或 %，或货币代码（如 CNY）

facts:
  example-institute-robotics-2023:
    applicant: example-institute
    measure: robotics-applications
    figure: 超过1200件 # 照来源的写法
    period: 2023 # 可写 2023、2023-07 或 2014/2023
    source: example-report
    quote: 2023年，该院申请机器人专利超过1200件 # 逐字引用
`;
