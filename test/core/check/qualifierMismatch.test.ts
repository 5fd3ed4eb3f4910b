import { itChecks } from './itChecks';
import { itIsARule } from './itIsARule';

describe('qualifier-mismatch', () => {
  itIsARule(
    'qualifier-mismatch',
    `
    Chinese applicants filed fewer than 38,000 generative AI patents between 2014 and 2023.
                             ^^^^^^^^^^^^^^^^^ qualifier-mismatch: Example Gazette says “more than 38,000”, not “fewer than 38,000”.
    `,
  );

  itChecks({
    'is an opposite or a stronger word': `
      Between 2014 and 2023, China filed nearly 38,000 generative AI patents.
                                         ^^^^^^^^^^^^^ qualifier-mismatch
      Between 2014 and 2023, China filed up to 38,000 generative AI patents.
                                         ^^^^^^^^^^^^ qualifier-mismatch
      Between 2014 and 2023, the United States filed more than 6,276 generative AI patents.
                                                     ^^^^^^^^^^^^^^^ qualifier-mismatch: … “6,276”, not “more than 6,276”.
    `,
    'is not another word for the same': `
      Between 2014 and 2023, China filed over 38,000 generative AI patents.
                                         ^^^^^^^^^^^ verified china-genai-2014-2023
      Between 2014 and 2023, China filed at least 38,000 generative AI patents.
                                         ^^^^^^^^^^^^^^^ verified china-genai-2014-2023
      Between 2014 and 2023, the United States filed at least 6,276 generative AI patents.
                                                     ^^^^^^^^^^^^^^ verified us-genai-2014-2023
    `,
    'is not a limit with another number': `
      Between 2018 and 2022, China filed more than 640,000 AI patent applications.
                                         ^^^^^^^^^^^^^^^^^ verified china-ai-2018-2022
      Between 2014 and 2023, the United States filed nearly 6,300 generative AI patents.
                                                     ^^^^^^^^^^^^ verified us-genai-2014-2023
    `,
    'is “exactly” for a figure that is hedged': `
      Between 2014 and 2023 China filed exactly 38,000 generative AI patents.
                                        ^^^^^^^^^^^^^^ qualifier-mismatch: … “more than 38,000”, not “exactly 38,000”.
      Between 2018 and 2022 the United States filed precisely 191,000 AI patents.
                                                    ^^^^^^^^^^^^^^^^^ qualifier-mismatch
      2014年至2023年，中国申请生成式人工智能专利3.8万件整。
          　　    　　　　　　　　　　　　　　　^^^＾＾＾ qualifier-mismatch
      Between 2014 and 2023 the United States filed exactly 6,276 generative AI patents.
                                                    ^^^^^^^^^^^^^ verified us-genai-2014-2023
      2014年至2023年，印度申请生成式人工智能专利恰好1350件。
          　　    　　　　　　　　　　　　　　　＾＾^^^^ verified india-genai-2014-2023
    `,
    'is not “exactly” for another number': `
      Between 2014 and 2023 the United States filed exactly 6,376 generative AI patents.
                                                    ^^^^^^^^^^^^^ figure-mismatch
    `,
    'is found on both sides of a figure that nobody can tell': `
      China filed fewer than 38,000 generative AI patents between 2014 and 2023.
                  ^^^^^^^^^^^^^^^^^ qualifier-mismatch

      Fewer than 38,000 of what, nobody said.

      China granted less than 1.04 million invention patents in 2024.
                    ^^^^^^^^^^^^^^^^^^^^^^ qualifier-mismatch: … “more than 1.04 million” …
    `,
    'is found in Chinese': `
      2014年至2023年，中国申请生成式人工智能专利不到3.8万件。
          　　    　　　　　　　　　　　　　　　＾＾^^^＾ qualifier-mismatch: … “more than 38,000”, not “不到3.8万”.
      2014年至2023年，中国申请生成式人工智能专利近3.8万件。
          　　    　　　　　　　　　　　　　　　＾^^^＾ qualifier-mismatch
      2014年至2023年，中国申请生成式人工智能专利3.8万余件。
          　　    　　　　　　　　　　　　　　　^^^＾＾ verified china-genai-2014-2023
      2014年至2023年，中国申请生成式人工智能专利突破3.8万件。
          　　    　　　　　　　　　　　　　　　＾＾^^^＾ verified china-genai-2014-2023
    `,
    'is an error where the fact is cited': `
      China filed fewer than 38,000[^china-genai-2014-2023] generative AI patents.
                  ^^^^^^^^^^^^^^^^^ error qualifier-mismatch
    `,
  });
});
