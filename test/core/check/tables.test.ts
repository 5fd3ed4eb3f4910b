import { itChecks } from './itChecks';

describe('a table', () => {
  itChecks({
    'has applicants in its rows and measures in its columns': `
      | Applicant | Generative AI patents, 2014–2023 | Notable AI models |
      | --- | --- | --- |
      | China | more than 38,000 | 15 |
                ^^^^^^^^^^^^^^^^ verified china-genai-2014-2023
                                   ^^ verified china-models
      | United States | 6,726 | 61 |
                        ^^^^^ figure-mismatch: … 6,276 …
                                ^^ verified us-models
      | European Union | – | 15 |
                             ^^ applicant-mismatch: 15 is the figure of China; …
    `,
    'has years in its columns': `
      Invention patents granted:

      | | 2021 | 2022 | 2023 |
      | --- | --- | --- | --- |
      | China | 696,000 | 921,000 | 921,000 |
                ^^^^^^^ verified china-grants-2021
                          ^^^^^^^ period-mismatch: … 2023 …
                                    ^^^^^^^ verified china-grants-2023
      | Japan | | 201,400 | 204,900 |
                  ^^^^^^^ verified japan-grants-2022
                            ^^^^^^^ figure-mismatch: … 209,400 …
      | Germany | 10,000 | 12,000 | 13,000 |
                  ^^^^^^ unsupported-figure
                           ^^^^^^ unsupported-figure
                                    ^^^^^^ unsupported-figure
    `,
    'has years in its rows': `
      Table 1. Invention patents granted in China

      | Year | Patents |
      | --- | --- |
      | 2021 | 696,000 |
        ^^^^ no verdict
               ^^^^^^^ verified china-grants-2021
      | 2022 | 789,000 |
               ^^^^^^^ figure-mismatch: … 798,000 …
    `,
    'has rows of others than its caption names': `
      Invention patents granted in Japan and elsewhere

      | Office | 2022 | 2023 |
      | --- | --- | --- |
      | Germany | 23,000 | 24,000 |
                  ^^^^^^ unsupported-figure
                           ^^^^^^ unsupported-figure
      | Others | 201,400 | |
                 ^^^^^^^ unsure
      | Total | 201,400 | 204,900 |
                ^^^^^^^ verified japan-grants-2022
                          ^^^^^^^ figure-mismatch
    `,
    'has a caption with several applicants': `
      Invention patents granted in Japan and China

      | Year | Patents |
      | --- | --- |
      | 2022 | 201,400 |
               ^^^^^^^ unsure
      | 2023 | 921,000 |
               ^^^^^^^ unsupported-figure
    `,
    'has a unit in the header of a column': `
      | Applicant | Invention patents granted in 2023 (thousands) | Share of AI patents, 2018–2022 (%) |
      | --- | --- | --- |
      | China | 921 | 62 |
                ^^^ verified china-grants-2023
                      ^^ verified china-ai-share-2018-2022
      | Japan | 209.4 | |
                ^^^^^ verified japan-grants-2023
      | United States | 351.2 | 18.3 |
                        ^^^^^ figure-mismatch: … 315,200 …
                                ^^^^ verified us-ai-share-2018-2022
    `,
    'has a unit in Chinese': `
      | 申请人 | 2023年发明专利授权量（万件） |
      | --- | --- |
      | 中国 | 92.1 |
        　　   ^^^^ verified china-grants-2023
      | 日本 | 20.94 |
        　　   ^^^^^ verified japan-grants-2023
      | 韩国 | 14.37 |
        　　   ^^^^^ figure-mismatch: … 134,700 …
    `,
    'has its measure and period in the heading above': `
      ## Generative AI patents, 2014–2023

      | Country | Filed |
      | --- | --- |
      | Japan | 3,409 |
                ^^^^^ verified japan-genai-2014-2023
      | India | 1,530 |
                ^^^^^ figure-mismatch
    `,
    'has a caption below': `
      | Country | Filed |
      | --- | --- |
      | Japan | 3,409 |
                ^^^^^ verified japan-genai-2014-2023

      Table 2. Generative AI patents, 2014–2023
    `,
    'has no verdict for its numbering, its header and its totals of nothing known': `
      | No. | 2023 | Name |
      | --- | --- | --- |
      | 1 | 300 | Smith |
        ^ no verdict
            ^^^ no verdict
    `,
  });
});

describe('what else is prose', () => {
  itChecks({
    'is a heading': `
      # Japan filed 3,490 generative AI patents between 2014 and 2023
                    ^^^^^ figure-mismatch
    `,
    'is each item of a list, with what leads into it': `
      Generative AI patents between 2014 and 2023 were filed by

      - Japan: 3,409
               ^^^^^ verified japan-genai-2014-2023
      - India: 1,350
               ^^^^^ verified india-genai-2014-2023
      - Germany: 940
    `,
    'is not the numbering of a list': `
      1. Japan
      2. India
    `,
    'is an item whose applicant leads the items below it': `
      - Japan
        - Generative AI patents between 2014 and 2023: 3,409
                                                       ^^^^^ verified japan-genai-2014-2023
    `,
    'is text with marks and entities in it': `
      Between&nbsp;2014 and 2023, *Japan* filed **3,490** [generative AI](https://example.org/9) patents.
                                                  ^^^^^ figure-mismatch
    `,
    'is nothing in a note that is switched off': `
      ---
      ipnotes: false
      ---

      Japan filed 3,490 generative AI patents between 2014 and 2023.
                  ^^^^^ no verdict
    `,
  });
});
