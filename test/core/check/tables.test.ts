import { itChecks } from './itChecks';
import { PUMPS } from './pumps';

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

describe('the scale and the unit of a table', () => {
  itChecks(
    {
      'stand in its caption': `
        Heat pump families in 2023 (thousands)

        | Company | Number |
        | --- | --- |
        | Norvik | 3.0 |
                   ^^^ verified norvik-pumps-2023
        | Solen | 2.1 |
                  ^^^ figure-mismatch: … 1,200 …
      `,
      'stand in the corner, with the measure': `
        | Heat pump families (thousands) | 2022 | 2023 |
        | --- | --- | --- |
        | Norvik | 2.4 | 3.2 |
                   ^^^ verified norvik-pumps-2022
                         ^^^ figure-mismatch: … 3,000 …
      `,
      'are those of the nearest header': `
        Licence income and families in 2023 (thousands)

        | Company | Heat pump families (number) | Licence income (EUR million) |
        | --- | --- | --- |
        | Norvik | 3 | 4.2 |
                       ^^^ verified norvik-income-2023
      `,
      'stand in the header of a row': `
        | 2023 | Norvik |
        | --- | --- |
        | Licence income (EUR m) | 4.7 |
                                   ^^^ figure-mismatch: … 4.2 million …
      `,
      'stand behind 单位': `
        表1　2023年热泵专利族（单位：千项）

        | 公司 | 数量 |
        | --- | --- |
        | 诺维克 | 3.0 |
          　　　   ^^^ verified norvik-pumps-2023
        | 索伦 | 2.1 |
          　　   ^^^ figure-mismatch
      `,
      'keep what has a scale of its own': `
        | Company | Licence income in 2023 (EUR thousand) |
        | --- | --- |
        | Norvik | 4.2 million |
                   ^^^^^^^^^^^ verified norvik-income-2023
      `,
      'make a number of four digits no year': `
        | 公司 | 2022年热泵专利族（项） |
        | --- | --- |
        | 索伦 | 1980 |
          　　   ^^^^ verified solen-pumps-2022
        | 诺维克 | 2040 |
          　　　   ^^^^ figure-mismatch
      `,
      'may be months, of which only measures of time are': `
        | 2023 | Time to a decision (months) | Heat pump families (months) |
        | --- | --- | --- |
        | CNIPA | 16 | |
                  ^^ verified cnipa-months-2023
        | Norvik | | 14 |
                     ^^ no verdict
      `,
    },
    PUMPS,
  );
});

describe('a short header', () => {
  itChecks(
    {
      'names what its caption has the rest of': `
        Heat pumps, 2023

        | Company | Families | Of which quiet | Patents granted |
        | --- | --- | --- | --- |
        | Norvik | 3,000 | 750 | 1,150 |
                   ^^^^^ verified norvik-pumps-2023
                           ^^^ verified norvik-quiet-2023
                                 ^^^^^ verified norvik-grants-2023
        | Solen | 1,300 | 480 | 690 |
                  ^^^^^ figure-mismatch: … 1,200 …
                          ^^^ figure-mismatch: … 420 …
                                ^^^ figure-mismatch: … 640 …
      `,
      'replaces the measure of its caption by a narrower one': `
        2023年的热泵专利族：

        | 公司 | 全部 | 其中：静音（项） |
        | --- | --- | --- |
        | 诺维克 | | 750 |
          　　　     ^^^ verified norvik-quiet-2023
        | 索伦 | | 470 |
          　　     ^^^ figure-mismatch: … 420 …
      `,
      'convicts nobody where no measure has what it names': `
        Heat pump families in 2023

        | Company | Smart | Opposed |
        | --- | --- | --- |
        | Norvik | 410 | 35 |
                   ^^^ unsure
                         ^^ unsure
      `,
      'is no less sure for words that say nothing': `
        Heat pump families

        | Company | Total number, 2022 | Total number, 2023 |
        | --- | --- | --- |
        | Norvik | 2,400 | 3,300 |
                   ^^^^^ verified norvik-pumps-2022
                           ^^^^^ figure-mismatch
      `,
    },
    PUMPS,
  );
});

describe('a column beside counts', () => {
  itChecks(
    {
      'has changes from one period to the next': `
        Heat pump families

        | | 2022 | 2023 | Change |
        | --- | --- | --- | --- |
        | Norvik | 2,400 | 3,000 | +25% |
                   ^^^^^ verified norvik-pumps-2022
                           ^^^^^ verified norvik-pumps-2023
                                    ^^^ verified norvik-pumps-2022 norvik-pumps-2023
        | Solen | 1,980 | 1,200 | −29% |
                  ^^^^^ verified solen-pumps-2022
                          ^^^^^ verified solen-pumps-2023
                                  ^^^^ derived-mismatch
      `,
      'has changes in Chinese': `
        热泵专利族

        | 公司 | 2022年 | 2023年 | 变化 |
        | --- | --- | --- | --- |
        | 诺维克 | 2,400 | 3,000 | 增长25% |
          　　　                   　　^^^ verified norvik-pumps-2022 norvik-pumps-2023
        | 索伦 | 1,980 | 1,200 | 增长39.4% |
          　　                   　　^^^^^ direction-mismatch
      `,
      'has shares of one measure in another': `
        Heat pumps in 2023

        | Company | Families | Of which quiet | Share |
        | --- | --- | --- | --- |
        | Norvik | 3,000 | 750 | 25% |
                   ^^^^^ verified norvik-pumps-2023
                           ^^^ verified norvik-quiet-2023
                                 ^^^ verified norvik-quiet-2023 norvik-pumps-2023
        | Solen | 1,200 | 420 | 53% |
                  ^^^^^ verified solen-pumps-2023
                          ^^^ verified solen-quiet-2023
                                ^^^ derived-mismatch
      `,
      'has places, and its own column of places heads no rows': `
        Holders of generative AI patents, 2014–2023

        | Rank | Country | Filed |
        | --- | --- | --- |
        | 1 | China | more than 38,000 |
                      ^^^^^^^^^^^^^^^^ verified china-genai-2014-2023
        | 2 | United States | 6,726 |
                              ^^^^^ figure-mismatch: … 6,276 …
      `,
    },
    PUMPS,
  );
});

describe('a row below counts', () => {
  itChecks(
    {
      'has changes from one year to the next': `
        Heat pump families

        | | Norvik | Solen |
        | --- | --- | --- |
        | 2022 | 2,400 | 1,980 |
                 ^^^^^ verified norvik-pumps-2022
                         ^^^^^ verified solen-pumps-2022
        | 2023 | 3,000 | 1,200 |
                 ^^^^^ verified norvik-pumps-2023
                         ^^^^^ verified solen-pumps-2023
        | Change on year | 25.0% | −29.4% |
                           ^^^^^ verified norvik-pumps-2022 norvik-pumps-2023
                                   ^^^^^^ derived-mismatch
      `,
      'has shares in the whole, which is wrong for certain only beside the whole': `
        Heat pump families

        | Company | Families 2023 | Per cent |
        | --- | --- | --- |
        | Norvik | 3,000 | 14.0 |
                   ^^^^^ verified norvik-pumps-2023
                           ^^^^ verified norvik-pumps-2023 world-pumps-2023
        | Solen | 1,200 | 6.5 |
                  ^^^^^ verified solen-pumps-2023
                          ^^^ derived-mismatch
        | World | 21,500 | |
                  ^^^^^^ verified world-pumps-2023

        | Heat pump families | Norvik | Solen |
        | --- | --- | --- |
        | 2023 | 3,000 | 1,200 |
                 ^^^^^ verified norvik-pumps-2023
                         ^^^^^ verified solen-pumps-2023
        | Share 2023 | 14.0% | 6.5% |
                       ^^^^^ verified norvik-pumps-2023 world-pumps-2023
                               ^^^^ unsure
      `,
      'is the sum of those above it': `
        Heat pump families

        | Company | 2022 | 2023 |
        | --- | --- | --- |
        | Norvik | 2,400 | 3,000 |
                   ^^^^^ verified norvik-pumps-2022
                           ^^^^^ verified norvik-pumps-2023
        | Solen | 1,980 | 1,200 |
                  ^^^^^ verified solen-pumps-2022
                          ^^^^^ verified solen-pumps-2023
        | The two together | 4,380 | 4,720 |
                             ^^^^^ verified norvik-pumps-2022 solen-pumps-2022
                                     ^^^^^ derived-mismatch
      `,
    },
    PUMPS,
  );
});

describe('the applicant of a cell', () => {
  itChecks(
    {
      'is the world in a total, and convicts nobody': `
        Heat pump families in 2023

        | Company | Number |
        | --- | --- |
        | Norvik | 3,000 |
                   ^^^^^ verified norvik-pumps-2023
        | Total | 21,500 |
                  ^^^^^^ verified world-pumps-2023
      `,
      'is nobody in a total of what is not known': `
        Heat pump families in 2023

        | Company | Number |
        | --- | --- |
        | Total | 4,200 |
                  ^^^^^ unsure
      `,
      'is not known where rows and columns both name one': `
        Heat pump families in 2023

        | | Norvik | Solen |
        | --- | --- | --- |
        | Japan | 3,100 | 1,300 |
                  ^^^^^ unsupported-figure
                          ^^^^^ unsupported-figure
      `,
      'is not that of the caption in a column of others': `
        Heat pump families of Norvik and its rivals

        | Year | Norvik | Solen | Rest |
        | --- | --- | --- | --- |
        | 2023 | 3,000 | 1,250 | 9,000 |
                 ^^^^^ verified norvik-pumps-2023
                         ^^^^^ figure-mismatch: … 1,200 …
                                 ^^^^^ unsupported-figure
      `,
      'stands in the heading, the measure in the rows': `
        ## Norvik

        In thousands, for 2023:

        | | |
        | --- | --- |
        | Heat pump families | 3.0 |
                               ^^^ verified norvik-pumps-2023
        | Heat pump patents granted | 1.35 |
                                      ^^^^ figure-mismatch
      `,
    },
    PUMPS,
  );
});

describe('the period of a cell', () => {
  itChecks(
    {
      'is that of all other columns': `
        | Company | Heat pump families, 2023 | Heat pump patents granted, 2023 | Quiet heat pump families |
        | --- | --- | --- | --- |
        | Norvik | 3,000 | 1,150 | 790 |
                   ^^^^^ verified norvik-pumps-2023
                           ^^^^^ verified norvik-grants-2023
                                   ^^^ figure-mismatch: … 750 …
      `,
      'is that of a caption below the table': `
        | Company | Heat pump families |
        | --- | --- |
        | Norvik | 2,400 |
                   ^^^^^ period-mismatch: … 2022 …

        Table 1: Families in 2023
      `,
      'is none where the caption gives several': `
        Heat pump families in 2022 and in 2023

        | Company | Number |
        | --- | --- |
        | Norvik | 2,400 |
                   ^^^^^ unsure
      `,
      'is not that of a report': `
        # Report of 2022

        | Company | Heat pump families |
        | --- | --- |
        | Norvik | 3,000 |
                   ^^^^^ unsure norvik-pumps-2023
      `,
    },
    PUMPS,
  );
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
