import { itChecks } from './itChecks';

describe('what a figure counts', () => {
  itChecks({
    'is the measure behind it in its clause, else the one before it': `
      In September 2023 Baidu had 426 large-model patents and 118 large-model grants.
                                  ^^^ verified baidu-llm-2023
                                                              ^^^ verified baidu-llm-grants-2023
      截至2023年9月，百度大模型专利申请426件，大模型专利授权118件。
      　　    　 　　　　　　　　　　　^^^ verified baidu-llm-2023
      　　    　 　　　　　　　　　　　   　　　　　　　　　^^^ verified baidu-llm-grants-2023
    `,
    'is the measure with the longest name': `
      Between 2014 and 2023 Japan filed 3,409 generative AI patent applications.
                                        ^^^^^ verified japan-genai-2014-2023
      2014年至2023年，日本提交生成式人工智能专利申请3409件。
          　　    　　　　　　　　　　　　　　　　　^^^^ verified japan-genai-2014-2023
    `,
    'is not the broader measure, nor the narrower one': `
      Between 2014 and 2023 Japan filed 3,409 AI patents.
                                        ^^^^^ unsupported-figure
      Between 2018 and 2022 China filed 648,500 generative AI patents.
                                        ^^^^^^^ unsupported-figure
    `,
    'is not what another noun counts': `
      In 2023 Japan granted invention patents through 1,700 examiners in 38 offices.
                                                      ^^^^^ unsupported-figure
                                                                         ^^ unsupported-figure
      In 2023 Japan had 209,400 invention patents granted, by 1,700 examiners.
                        ^^^^^^^ verified japan-grants-2023
                                                              ^^^^^ unsupported-figure
      Samsung had 9,100 patent families in 2023, held by 12 companies.
                  ^^^^^ verified samsung-families-2023
                                                         ^^ unsupported-figure
    `,
    'is not what another act on rights counts': `
      In September 2023 Baidu had 426 large-model patent applications and 118 grants.
                                  ^^^ verified baidu-llm-2023
                                                                          ^^^ verified baidu-llm-grants-2023
      截至2023年9月，百度大模型专利申请426件，授权量为118件。
      　　    　 　　　　　　　　　　　^^^ verified baidu-llm-2023
      　　    　 　　　　　　　　　　　   　　　　　　^^^ verified baidu-llm-grants-2023
      In 2024 China granted more than 1.04 million invention patents and registered 4.78 million trademarks, up 9.1%.
                            ^^^^^^^^^^^^^^^^^^^^^^ verified china-grants-2024
                                                                                    ^^^^^^^^^^^^ verified china-trademarks-2024
                                                                                                                ^^^^ verified china-trademarks-growth-2024
    `,
    'is not what there is in each year': `
      China filed about 130,000 AI patent applications a year between 2018 and 2022.
                  ^^^^^^^^^^^^^ unsupported-figure
      On average, China filed 129,700 AI patent applications per year.
                              ^^^^^^^ unsupported-figure
      2018年至2022年，中国年均申请人工智能专利13万件。
          　　    　　　　　　　　　　　　　　^^＾ unsupported-figure
    `,
    'is no share where points are gained or lost': `
      China’s share of the world’s AI patents rose by 5 percentage points to 62 percent between 2018 and 2022.
                                                      ^^^^^^^^^^^^^^^^^^^ unsupported-figure
                                                                             ^^^^^^^^^^ verified china-ai-share-2018-2022
    `,
    'is no measure that only the next clause names': `
      The number of China grew by 13.5 percent in 2024; growth of trademark registrations, by contrast, was 9.1 percent.
                                  ^^^^^^^^^^^^ unsure
                                                                                                            ^^^^^^^^^^^ verified china-trademarks-growth-2024
    `,
    'is the count beside a share or a growth of it': `
      Between 2018 and 2022 China had 62 per cent of the world’s AI patents, with 648,500 of them.
                                      ^^^^^^^^^^^ verified china-ai-share-2018-2022
                                                                                  ^^^^^^^ verified china-ai-2018-2022
    `,
    'may have words before it and between': `
      In 2023 Japan had some 209,400 new invention patents granted.
                        ^^^^^^^^^^^^ verified japan-grants-2023
      In 2023 Japan had as many as 290,400 of these invention patents granted.
                        ^^^^^^^^^^^^^^^^^^ verified japan-grants-2023
    `,
    'is carried on from the sentence before': `
      Generative AI patents were counted between 2014 and 2023. Japan filed 3,409 and India 1,350.
                                                                            ^^^^^ verified japan-genai-2014-2023
                                                                                            ^^^^^ verified india-genai-2014-2023
      Generative AI patents were counted between 2014 and 2023. Japan filed 3,904.
                                                                            ^^^^^ figure-mismatch
    `,
    'is carried from a heading': `
      ## Generative AI patents, 2014–2023

      Japan filed 3,409 and India 1,350.
                  ^^^^^ verified japan-genai-2014-2023
                                  ^^^^^ verified india-genai-2014-2023
    `,
    'is carried from front matter': `
      ---
      ipnotes: { measure: genai-applications }
      ---

      Japan filed 3,409 between 2014 and 2023, and India 1,530.
                  ^^^^^ verified japan-genai-2014-2023
                                                         ^^^^^ figure-mismatch
    `,
    'is growth where the figure is one': `
      In 2024 China granted more than 1.04 million invention patents, an increase of 13.5 percent.
                            ^^^^^^^^^^^^^^^^^^^^^^ verified china-grants-2024
                                                                                     ^^^^^^^^^^^^ verified china-grants-growth-2024
      In 2024 China granted more than 1.04 million invention patents, an increase of 15.3 percent.
                            ^^^^^^^^^^^^^^^^^^^^^^ verified china-grants-2024
                                                                                     ^^^^^^^^^^^^ figure-mismatch: … up 13.5 percent …
    `,
    'is a share where the figure is one': `
      Between 2018 and 2022 China filed 648,500 AI patent applications, 62 per cent of the world’s AI patents.
                                        ^^^^^^^ verified china-ai-2018-2022
                                                                        ^^^^^^^^^^^ verified china-ai-share-2018-2022
      2017年至2023年9月，高校占我国大模型专利总数的54.7%。
          　　    　 　　　　　　　　　　　　　　　^^^^^ verified universities-llm-share
    `,
    'is named by what is done with rights': `
      In September 2023 Baidu had filed 426 large-model applications; it was granted 118.
                                        ^^^ verified baidu-llm-2023
      In September 2023 Baidu had filed 426 large-model applications; it was granted 181.
                                        ^^^ verified baidu-llm-2023
                                                                                     ^^^ figure-mismatch
      In 2024 China registered 4.87 million trademarks.
                               ^^^^^^^^^^^^ figure-mismatch
    `,
    'is what a clause behind a list says that its figures are': `
      Between 2014 and 2023: South Korea 4,155, Japan 3,409, India 1,530 – these are generative AI patents.
                                         ^^^^^ verified korea-genai-2014-2023
                                                      ^^^^^ verified japan-genai-2014-2023
                                                                   ^^^^^ figure-mismatch
      2014年至2023年，韩国4155件，日本3409件，印度1530件——这些都是生成式人工智能专利。
          　　    　　　　^^^^ verified korea-genai-2014-2023
          　　    　　　　    　　　　^^^^ verified japan-genai-2014-2023
          　　    　　　　    　　　　    　　　　^^^^ figure-mismatch
    `,
    'is what the clause behind a leading one names': `
      Japan goes on. From 201,400 in 2022, invention patents granted rose to 209,400 in 2023.
                          ^^^^^^^ verified japan-grants-2022
                                                                             ^^^^^^^ verified japan-grants-2023
    `,
    'is in the order of the sentence before where the same numbers come again': `
      In 2023 Huawei had 17,200 patent applications and 6,500 patent families. At Samsung the corresponding numbers were 14,300 and 9,100.
                         ^^^^^^ verified huawei-applications-2023
                                                        ^^^^^ verified huawei-families-2023
                                                                                                                         ^^^^^^ verified samsung-applications-2023
                                                                                                                                    ^^^^^ verified samsung-families-2023
      In 2023 Huawei had 17,200 patent applications and 6,500 patent families. At Samsung the corresponding numbers were 9,100 and 14,300.
                         ^^^^^^ verified huawei-applications-2023
                                                        ^^^^^ verified huawei-families-2023
                                                                                                                         ^^^^^ measure-mismatch
                                                                                                                                   ^^^^^^ measure-mismatch
      In 2023 Huawei had 17,200 patent applications and 6,500 patent families. At Samsung the corresponding number was 9,100.
                         ^^^^^^ verified huawei-applications-2023
                                                        ^^^^^ verified huawei-families-2023
                                                                                                                       ^^^^^ verified samsung-families-2023
      2023年，华为专利申请17,200件，专利族6,500个。三星的这两个数字分别为14,300和9,100。
          　　　　　　　　^^^^^^ verified huawei-applications-2023
          　　　　　　　　      　　　　　^^^^^ verified huawei-families-2023
          　　　　　　　　      　　　　　     　　　　　　　　　　　　　^^^^^^ verified samsung-applications-2023
          　　　　　　　　      　　　　　     　　　　　　　　　　　　　      　^^^^^ verified samsung-families-2023
    `,
    'is not the part where the figure is the whole': `
      In 2023 Japan had 209,400 invention patents granted, or a third of 628,200.
                        ^^^^^^^ verified japan-grants-2023
                                                              ^^^^^^^ unsupported-figure
                                                                         ^^^^^^^ unsupported-figure
    `,
    'is money only where money is meant': `
      In 2023 Huawei put $23.4 billion into research spending.
                          ^^^^^^^^^^^^ verified huawei-research-2023
      In 2023 Huawei had 114,000 people in research spending.
                         ^^^^^^^ unsupported-figure
    `,
  });
});
