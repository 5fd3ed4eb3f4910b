import { itChecks } from './itChecks';

describe('a figure that is recomputed from facts', () => {
  describe('as a ratio', () => {
    itChecks({
      'follows by the step and the qualifier of the sentence': `
        Between 2018 and 2022, China filed more than three times as many AI patent applications as the United States.
                                           ^^^^^^^^^^^^^^^^^^^^^ verified china-ai-2018-2022 us-ai-2018-2022
        Between 2018 and 2022, China filed 3.4 times as many AI patents as the United States.
                                           ^^^^^^^^^ verified china-ai-2018-2022 us-ai-2018-2022
        Between 2018 and 2022, China filed nearly four times as many AI patents as the United States.
                                           ^^^^^^^^^^^^^^^^^ derived-mismatch: The facts give 3.4×, …
        Between 2018 and 2022, China filed fewer than three times as many AI patents as the United States.
                                           ^^^^^^^^^^^^^^^^^^^^^^ derived-mismatch
        Between 2018 and 2022, China filed more than twelve times as many AI patents as South Korea.
                                           ^^^^^^^^^^^^^^^^^^^^^^ verified china-ai-2018-2022 korea-ai-2018-2022
      `,
      'of several ones in a row': `
        In 2024 the US had 61 notable AI models, four times China’s 15 and almost three times the EU’s 21.
                           ^^ verified us-models
                                                 ^^^^^^^^^^ verified us-models china-models
                                                                    ^^ verified china-models
                                                                           ^^^^^^^^^^^^^^^^^^ verified us-models eu-models
                                                                                                       ^^ verified eu-models
      `,
      'may name the measure first, and the other side without its name': `
        The number of AI patent applications filed by China between 2018 and 2022 was three times that of the United States.
                                                                                      ^^^^^^^^^^^ derived-mismatch: … 3.4× …
        Between 2014 and 2023, Japan had 2.5 times the generative AI patents of India.
                                         ^^^^^^^^^ verified japan-genai-2014-2023 india-genai-2014-2023
      `,
      'is read in Chinese': `
        2018年至2022年，中国的人工智能专利申请是美国的三倍以上。
            　　    　　　　　　　　　　　　　　　　　＾＾＾＾ verified china-ai-2018-2022 us-ai-2018-2022
        2018年至2022年，中国的人工智能专利申请是美国的3.4倍。
            　　    　　　　　　　　　　　　　　　　　^^^＾ verified china-ai-2018-2022 us-ai-2018-2022
        2018年至2022年，中国的人工智能专利申请是美国的4倍以上。
            　　    　　　　　　　　　　　　　　　　　^＾＾＾ derived-mismatch
      `,
      'is unsure where a side of it is not known': `
        Between 2018 and 2022, China filed three times as many AI patents as Japan.
                                           ^^^^^^^^^^^ unsure
        China filed five times as many AI patents as Germany.
                    ^^^^^^^^^^ unsure
      `,
      'is unsure where several years come into question': `
        Japan had five times as many invention patents granted as India, and China four times as many as Japan.
                  ^^^^^^^^^^ unsure
                                                                                   ^^^^^^^^^^ unsure
      `,
    });
  });

  describe('as a sum', () => {
    itChecks({
      'over a list that is said to be taken together': `
        Between 2014 and 2023, Japan and India together filed 4,759 generative AI patents.
                                                              ^^^^^ verified japan-genai-2014-2023 india-genai-2014-2023
        Together, the United States, South Korea, Japan and India filed 15,190 generative AI patents between 2014 and 2023.
                                                                        ^^^^^^ verified us-genai-2014-2023 korea-genai-2014-2023 japan-genai-2014-2023 india-genai-2014-2023
        Between 2014 and 2023, South Korea and Japan filed more than 7,500 generative AI patents combined.
                                                           ^^^^^^^^^^^^^^^ verified korea-genai-2014-2023 japan-genai-2014-2023
        2014年至2023年，日本和印度合计申请生成式人工智能专利4759件。
            　　    　　　　　　　　　　　　　　　　　　　　^^^^ verified japan-genai-2014-2023 india-genai-2014-2023
      `,
      rounded: `
        Between 2014 and 2023, Japan and India together filed about 4,800 generative AI patents.
                                                              ^^^^^^^^^^^ verified japan-genai-2014-2023 india-genai-2014-2023
      `,
      'is not recomputed where a member has no fact': `
        Between 2014 and 2023, Japan and Huawei together filed 4,759 generative AI patents.
                                                               ^^^^^ unsure
      `,
      'is not the figure of each': `
        Between 2014 and 2023, Japan and India filed 3,409 generative AI patents together with others.
                                                     ^^^^^ derived-mismatch: The facts give 4,759, not 3,409.
      `,
    });
  });

  describe('as a difference', () => {
    itChecks({
      'between the subject and the one it is compared with': `
        Between 2014 and 2023, Japan filed 2,059 more generative AI patents than India.
                                           ^^^^^ verified japan-genai-2014-2023 india-genai-2014-2023
        Between 2014 and 2023, Japan filed 2,509 more generative AI patents than India.
                                           ^^^^^ derived-mismatch: The facts give 2,059, not 2,509.
        India filed about 2,000 fewer generative AI patents than Japan between 2014 and 2023.
                    ^^^^^^^^^^^ verified india-genai-2014-2023 japan-genai-2014-2023
        2014年至2023年，日本的生成式人工智能专利比印度多2059件。
            　　    　　　　　　　　　　　　　　　　　　^^^^ verified japan-genai-2014-2023 india-genai-2014-2023
        2014年至2023年，印度的生成式人工智能专利比日本少2509件。
            　　    　　　　　　　　　　　　　　　　　　^^^^ derived-mismatch
      `,
      'is unsure where the other one has no fact': `
        Between 2014 and 2023, Japan filed 2,059 more generative AI patents than Germany.
                                           ^^^^^ unsure
      `,
    });
  });

  describe('as growth, share, difference or rank that a fact states', () => {
    itChecks({
      'is that of the fact, and is not recomputed': `
        Invention patent grants in China grew by 13.5 percent in 2024.
                                                 ^^^^^^^^^^^^ verified china-grants-growth-2024
        Invention patent grants in China grew by 13 percent in 2024.
                                                 ^^^^^^^^^^ figure-mismatch: … up 13.5 percent …
        Between 2018 and 2022 China accounted for 62% of the world’s AI patents.
                                                  ^^^ verified china-ai-share-2018-2022
      `,
    });
  });
});
