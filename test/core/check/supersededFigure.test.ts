import { itChecks } from './itChecks';
import { itIsARule } from './itIsARule';

describe('superseded-figure', () => {
  itIsARule(
    'superseded-figure',
    `
    Huawei filed 16,900 patent applications in 2023.
                 ^^^^^^ superseded-figure: Example Gazette has a newer figure: 17,200, not 16,900.
    `,
  );

  itChecks(
    {
      'is not the figure in force, nor one that never was': `
      Huawei filed 17,200 patent applications in 2023.
                   ^^^^^^ verified huawei-applications-2023
      Huawei filed 18,900 patent applications in 2023.
                   ^^^^^^ figure-mismatch: … 17,200 …
    `,
      'is not the figure of another year': `
      Huawei filed 15,400 patent applications in 2022.
                   ^^^^^^ verified huawei-applications-2022
    `,
      'names the fact in force at the end of a chain': `
      Samsung spent $19 billion on research in 2023.
                     ^^^^^^^^^^ superseded-figure: … $21 billion, not 19 billion.
                     ^^^^^^^^^^ mismatch spending-c
      Samsung spent $20 billion on research in 2023.
                     ^^^^^^^^^^ superseded-figure: … $21 billion …
    `,
      'is not a figure where the fact in force is about something else': `
        Tencent spent $7 billion on research.
                       ^^^^^^^^^ superseded-figure: … 430, not 7 billion.
        Tencent spent $8 billion on research.
                       ^^^^^^^^^ unsupported-figure
      `,
      'is found on both sides of a figure that nobody can tell': `
      Huawei filed 16,900 patent applications in 2023.
                   ^^^^^^ superseded-figure

      Both counts, 16,900 and 17,200, were in the papers.

      Patent applications of Huawei came to 16,900 in 2023.
                                            ^^^^^^ superseded-figure
    `,
      'is found in Chinese': `
      2023年，华为的专利申请量为1.69万件。
          　　　　　　　　　　　^^^^＾ superseded-figure: … 17,200, not 1.69万.
    `,
      'is an error where the superseded fact is cited': `
      Huawei filed 16,900[^huawei-applications-2023-early] patent applications in 2023.
                   ^^^^^^ error superseded-figure
    `,
    },
    `
    measures:
      spending: { name: spent on research, aliases: ["on research"], unit: USD }
    facts:
      spending-a: { applicant: samsung, measure: spending, figure: $19 billion, period: 2023, source: daily }
      spending-b: { applicant: samsung, measure: spending, figure: $20 billion, period: 2023, source: daily, supersedes: spending-a }
      spending-t: { applicant: tencent, measure: spending, figure: $7 billion, source: daily }
      other-t: { applicant: tencent, measure: llm-applications, figure: 430, asOf: 2024, source: daily, supersedes: spending-t }
      spending-c: { applicant: samsung, measure: spending, figure: $21 billion, period: 2023, source: daily, supersedes: spending-b }
  `,
  );
});
