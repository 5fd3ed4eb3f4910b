import { itChecks } from './itChecks';
import { itIsARule } from './itIsARule';

describe('derived-mismatch', () => {
  itIsARule(
    'derived-mismatch',
    `
    Between 2018 and 2022, China filed more than five times as many AI patent applications as the United States.
                                       ^^^^^^^^^^^^^^^^^^^^ derived-mismatch: The facts give 3.4×, not more than five times.
    `,
  );

  itChecks({
    'is not a ratio that follows': `
      Between 2018 and 2022, China filed more than three times as many AI patent applications as the United States.
                                         ^^^^^^^^^^^^^^^^^^^^^ verified china-ai-2018-2022 us-ai-2018-2022
    `,
    'is a sum that does not follow': `
      Between 2014 and 2023, Japan and India together filed 4,859 generative AI patents.
                                                            ^^^^^ derived-mismatch: The facts give 4,759, not 4,859.
    `,
    'is found on both sides of a figure that nobody can tell': `
      Between 2014 and 2023, Japan and India together filed 4,859 generative AI patents.
                                                            ^^^^^ derived-mismatch

      Together they are five times as many.

      Between 2014 and 2023, South Korea and Japan together filed 7,654 generative AI patents.
                                                                  ^^^^^ derived-mismatch: The facts give 7,564, not 7,654.
    `,
    'is found in Chinese': `
      2018年至2022年，中国的人工智能专利申请是美国的五倍。
          　　    　　　　　　　　　　　　　　　　　＾＾ derived-mismatch
      2014年至2023年，日本和印度合计申请生成式人工智能专利4859件。
          　　    　　　　　　　　　　　　　　　　　　　　^^^^ derived-mismatch: The facts give 4,759, not 4859.
    `,
  });
});
