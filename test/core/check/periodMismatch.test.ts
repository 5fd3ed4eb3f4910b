import { itChecks } from './itChecks';
import { itIsARule } from './itIsARule';

describe('period-mismatch', () => {
  itIsARule(
    'period-mismatch',
    `
    Between 2010 and 2014, China filed 648,500 AI patent applications.
                                       ^^^^^^^ period-mismatch: 648,500 is the figure for 2018–2022, not for the period given here.
    `,
  );

  itChecks({
    'is the figure of a fact of another year': `
      In 2022, China had 921,000 invention patents granted.
                         ^^^^^^^ period-mismatch: … 2023 …
    `,
    'is not another value for a period that no fact covers': `
      Between 2010 and 2014, China filed 12,400 AI patent applications.
                                         ^^^^^^ unsupported-figure
    `,
    'is not a value that belongs to no year': `
      In 2022, China had 872,000 invention patents granted.
                         ^^^^^^^ figure-mismatch: … 798,000 …
    `,
    'is not a year within the period of a count at a date': `
      In 2023 Baidu had 426 large-model patents.
                        ^^^ verified baidu-llm-2023
      In 2022 Baidu had 426 large-model patents.
                        ^^^ period-mismatch: … 2023-09 …
    `,
    'is not on the years': `
      Between 2010 and 2014, China filed 648,500 AI patent applications.
              ^^^^ no verdict
                       ^^^^ no verdict
                                         ^^^^^^^ period-mismatch
    `,
    'needs a period in the sentence': `
      Much was said of the years between 2010 and 2014. China filed 648,500 AI patent applications.
                                                                    ^^^^^^^ verified china-ai-2018-2022
    `,
    'is found on both sides of a figure that nobody can tell': `
      Between 2010 and 2014, China filed 648,500 AI patent applications.
                                         ^^^^^^^ period-mismatch

      Between 2010 and 2014, somebody filed 648,500.

      Trademark registrations in China reached 4.78 million in 2022.
                                               ^^^^^^^^^^^^ period-mismatch: … 2024 …
    `,
    'is found in Chinese': `
      2010年至2014年，中国申请人工智能专利648500件。
          　　    　　　　　　　　　　　　^^^^^^ period-mismatch: … 2018–2022 …
      2022年，中国商标注册量为478万件。
          　　　　　　　　　　^^^＾ period-mismatch: … 2024 …
      2022年，中国发明专利授权79.8万件。
          　　　　　　　　　　^^^^＾ verified china-grants-2022
    `,
    'is an error where the fact is cited': `
      In 2022, China had 921,000[^china-grants-2023] invention patents granted.
                         ^^^^^^^ error period-mismatch: … 2023 …
    `,
  });
});
