import { itChecks } from './itChecks';

describe('the period of a figure', () => {
  itChecks({
    'chooses between the facts of several years': `
      China had 696,000 invention patents granted in 2021, 798,000 in 2022 and 921,000 in 2023.
                ^^^^^^^ verified china-grants-2021
                                                           ^^^^^^^ verified china-grants-2022
                                                                               ^^^^^^^ verified china-grants-2023
      In 2021, China had 798,000 invention patents granted.
                         ^^^^^^^ period-mismatch: … 2022 …
    `,
    'is paired with its figure in lists': `
      In 2022 and 2023 China had 798,000 and 921,000 invention patents granted.
                                 ^^^^^^^ verified china-grants-2022
                                             ^^^^^^^ verified china-grants-2023
      In 2022 and 2023 China had 921,000 and 798,000 invention patents granted.
                                 ^^^^^^^ period-mismatch
                                             ^^^^^^^ period-mismatch
    `,
    'that the sentence does not give fits every one': `
      China had 921,000 invention patents granted.
                ^^^^^^^ verified china-grants-2023
      China had 872,000 invention patents granted.
                ^^^^^^^ unsure
      Japan filed 3,490 generative AI patents.
                  ^^^^^ figure-mismatch: … 3,409 …
    `,
    'is carried on from the sentence before': `
      In 2023 much happened. China had 921,000 invention patents granted.
                                       ^^^^^^^ verified china-grants-2023
      In 2023 much happened. In the same year China had 798,000 invention patents granted.
                                                        ^^^^^^^ period-mismatch: … 2022 …
    `,
    'is the year of a date, for a count at that date': `
      In 2023 Baidu had 426 large-model patents, as of September 2023 as well.
                        ^^^ verified baidu-llm-2023
      By the end of September 2023, Baidu had 426 large-model patents.
                                              ^^^ verified baidu-llm-2023
      In 2024 the United States had 61 notable AI models.
                                    ^^ verified us-models
    `,
    'may be open at one end': `
      Since 2014 Japan has filed 3,409 generative AI patents.
                                 ^^^^^ verified japan-genai-2014-2023
      2014年以来，日本申请生成式人工智能专利3409件。
          　　　　　　　　　　　　　　　　　^^^^ verified japan-genai-2014-2023
    `,
    'may be a number of years': `
      In the five years to 2022 South Korea filed 52,800 AI patents.
                                                  ^^^^^^ verified korea-ai-2018-2022
    `,
    'of what something rose or fell from is the year before': `
      In 2023 China’s invention patents granted rose to 921,000 from 789,000.
                                                                     ^^^^^^^ figure-mismatch: … 798,000 …
      In 2023 China had 921,000 invention patents granted, up from 798,000.
                                                                   ^^^^^^^ verified china-grants-2022
      In 2023 China had 921,000 invention patents granted, up from 696,000.
                                                                   ^^^^^^^ verified china-grants-2021
      Over two decades China’s invention patents granted rose to 921,000 in 2023 from 789,000.
                                                                                      ^^^^^^^ unsure
      In 2023 China had 921,000 invention patents granted, against 789,000.
                                                                   ^^^^^^^ unsure
      2023年，中国发明专利授权量由78.9万件增至92.1万件。
          　　　　　　　　　　　　^^^^＾ figure-mismatch: … 798,000 …
    `,
    'is the year before only in a dated note': `
      ---
      date: 2025-05-06
      ---

      Last year China granted more than 1.04 million invention patents.
                              ^^^^^^^^^^^^^^^^^^^^^^ verified china-grants-2024

      Last year China granted 921,000 invention patents.
                              ^^^^^^^ period-mismatch: … 2023 …

      去年，中国发明专利授权92.1万件。
      　　　　　　　　　　　^^^^＾ period-mismatch
    `,
    'is the year before in a note that a line dates': `
      # Minutes

      Date: Tuesday, 6 May 2025

      Last year China granted 921,000 invention patents.
                              ^^^^^^^ period-mismatch: … 2023 …
      去年，中国发明专利授权92.1万件。
      　　　　　　　　　　　^^^^＾ period-mismatch
    `,
    'is the year before where the minutes say when they were taken': `
      会议时间：2025年5月6日（星期二）14:30

      去年，中国发明专利授权92.1万件。
      　　　　　　　　　　　^^^^＾ period-mismatch
    `,
    'is the year before where the front matter says so in Chinese': `
      ---
      日期: 2025-05-06
      ---

      去年，中国发明专利授权92.1万件。
      　　　　　　　　　　　^^^^＾ period-mismatch
    `,
    'is any year where a line only gives the period of the figures': `
      时间：2025年1—6月

      去年，中国发明专利授权92.1万件。
      　　　　　　　　　　　^^^^＾ verified china-grants-2023
    `,
    'is any year in a note without a date': `
      Last year China granted 921,000 invention patents.
                              ^^^^^^^ verified china-grants-2023

      Last year China granted 872,000 invention patents.
                              ^^^^^^^ unsure
    `,
    'is not the one that it is compared with': `
      China had 921,000 invention patents granted, more than in 2021.
                ^^^^^^^ verified china-grants-2023
      In 2023 China had 921,000 invention patents granted, up from 798,000 in 2022.
                        ^^^^^^^ verified china-grants-2023
                                                                   ^^^^^^^ verified china-grants-2022
      Compared with 2022, China had more invention patents granted in 2023: 921,000.
                                                                            ^^^^^^^ verified china-grants-2023
      与2022年相比，2023年中国发明专利授权92.1万件。
      　    　　　　    　　　　　　　　　^^^^＾ verified china-grants-2023
    `,
    'is not the one of another figure': `
      China had 872,000 invention patents granted, or 798,000 in 2022.
                ^^^^^^^ unsure
                                                      ^^^^^^^ verified china-grants-2022
    `,
    'is carried from a heading': `
      ## 2022

      China had 798,000 invention patents granted.
                ^^^^^^^ verified china-grants-2022

      China was granted 921,000 invention patents.
                        ^^^^^^^ period-mismatch: … 2023 …

      China granted 921,000 invention patents a few months later.
                    ^^^^^^^ unsure

      China had granted 921,000 invention patents.
                        ^^^^^^^ unsure
    `,
    'is carried from the sentence before, unless something leads away from it': `
      In 2022 offices were busy. China granted 921,000 invention patents.
                                               ^^^^^^^ period-mismatch: … 2023 …

      In 2022 offices were busy. China now grants 921,000 invention patents.
                                                  ^^^^^^^ unsure

      In 2022 and 2023 offices were busy. China granted 798,000 invention patents.
                                                        ^^^^^^^ unsure

      2022年很忙。中国发明专利授权92.1万件。
          　　　　　　　　　　　　^^^^＾ period-mismatch
    `,
    'of another paragraph only helps': `
      In 2022 offices were busy.

      China granted 921,000 invention patents.
                    ^^^^^^^ verified china-grants-2023

      China granted 731,000 invention patents.
                    ^^^^^^^ figure-mismatch: … 798,000 …
    `,
    'of a comparison has its own figure and no other': `
      China had 921,000 invention patents granted in 2023, compared with 798,000 in 2022.
                ^^^^^^^ verified china-grants-2023
                                                                         ^^^^^^^ verified china-grants-2022
      Chinese invention patents granted rose from 798,000 in 2022 to 921,000 in 2023.
                                                  ^^^^^^^ verified china-grants-2022
                                                                     ^^^^^^^ verified china-grants-2023
      In 2023 China had 921,000 invention patents granted, more than in 2021, when there were 696,000.
                        ^^^^^^^ verified china-grants-2023
                                                                                              ^^^^^^^ verified china-grants-2021
      In 2023 China had 921,000 invention patents granted, more than in 2021, when there were 798,000.
                        ^^^^^^^ verified china-grants-2023
                                                                                              ^^^^^^^ period-mismatch
      2023年中国发明专利授权92.1万件，多于2021年，比2022年的79.8万件有所增加。
          　　　　　　　　　^^^^＾ verified china-grants-2023
          　　　　　　　　　    　　　　　    　　　    　　^^^^＾ verified china-grants-2022
      与2022年的79.8万件相比，2023年中国发明专利授权92.1万件。
      　    　　^^^^＾ verified china-grants-2022
      　    　　    　　　　　    　　　　　　　　　^^^^＾ verified china-grants-2023
    `,
    'of a comparison does not go on': `
      In 2023 China had 921,000 invention patents granted, up from 798,000 in 2022. In the same year China granted 798,000 invention patents.
                        ^^^^^^^ verified china-grants-2023
                                                                   ^^^^^^^ verified china-grants-2022
                                                                                                                   ^^^^^^^ period-mismatch
    `,
    'in brackets holds in them only': `
      In 2023 China had 921,000 (2022: 798,000) invention patents granted.
                        ^^^^^^^ verified china-grants-2023
                                       ^^^^^^^ verified china-grants-2022
      Chinese invention patents granted: 798,000 (2022), 921,000 (2023).
                                         ^^^^^^^ verified china-grants-2022
                                                         ^^^^^^^ verified china-grants-2023
      Chinese invention patents granted: 921,000 (2022), 798,000 (2023).
                                         ^^^^^^^ period-mismatch
                                                         ^^^^^^^ period-mismatch
      2023年中国发明专利授权92.1万件（2022年：79.8万件，2021年：69.6万件）。
          　　　　　　　　　^^^^＾ verified china-grants-2023
          　　　　　　　　　    　　　    　　^^^^＾ verified china-grants-2022
          　　　　　　　　　    　　　    　　    　　　    　　^^^^＾ verified china-grants-2021
    `,
    'may only point to another': `
      In 2023 China had 921,000 invention patents granted; a year earlier it had been 798,000.
                        ^^^^^^^ verified china-grants-2023
                                                                                      ^^^^^^^ verified china-grants-2022
      In 2023 China had 921,000 invention patents granted; two years earlier China had 798,000 invention patents granted.
                        ^^^^^^^ verified china-grants-2023
                                                                                       ^^^^^^^ period-mismatch
      China had 696,000 invention patents granted in 2021 and 798,000 invention patents granted the following year.
                ^^^^^^^ verified china-grants-2021
                                                              ^^^^^^^ verified china-grants-2022
      In 2023 China had 921,000 invention patents granted (798,000 invention patents the year before).
                        ^^^^^^^ verified china-grants-2023
                                                           ^^^^^^^ verified china-grants-2022
      2023年中国发明专利授权92.1万件，上年为79.8万件。
          　　　　　　　　　^^^^＾ verified china-grants-2023
          　　　　　　　　　    　　　　　　^^^^＾ verified china-grants-2022
      2023年中国发明专利授权92.1万件，较上年的69.6万件大增。
          　　　　　　　　　^^^^＾ verified china-grants-2023
          　　　　　　　　　    　　　　　　　^^^^＾ period-mismatch
      2022年中国发明专利授权79.8万件，次年为92.1万件。
          　　　　　　　　　^^^^＾ verified china-grants-2022
          　　　　　　　　　    　　　　　　^^^^＾ verified china-grants-2023
    `,
    'that points to another is not that of what comes before it, nor of the next sentence': `
      In 2023 much happened. China had 921,000 invention patents granted; the year before it was 798,000.
                                       ^^^^^^^ verified china-grants-2023
                                                                                                 ^^^^^^^ verified china-grants-2022
      In 2023 much happened. A year earlier China had 798,000 invention patents granted. In the same year China had 798,000 invention patents granted.
                                                      ^^^^^^^ verified china-grants-2022
                                                                                                                    ^^^^^^^ period-mismatch
    `,
    'of a series is that of its step': `
      From 2022 to 2023 the invention patents granted to China: 798,000 → 921,000.
                                                                ^^^^^^^ verified china-grants-2022
                                                                          ^^^^^^^ verified china-grants-2023
      2021年到2023年，中国发明专利授权由69.6万件到79.8万件再到92.1万件。
          　　    　　　　　　　　　　　^^^^＾ verified china-grants-2021
          　　    　　　　　　　　　　　    　　　^^^^＾ verified china-grants-2022
          　　    　　　　　　　　　　　    　　　    　　　　^^^^＾ verified china-grants-2023
    `,
    'of what something changed from is another than that spoken of': `
      In 2023 Chinese invention patents granted rose from 798,000 to 921,000.
                                                          ^^^^^^^ verified china-grants-2022
                                                                     ^^^^^^^ verified china-grants-2023
    `,
    'does not hold for what is so now': `
      China had 798,000 invention patents granted in 2022, now 921,000.
                ^^^^^^^ verified china-grants-2022
                                                               ^^^^^^^ verified china-grants-2023
      Over the decade ending in 2023 Japan filed 3,409 generative AI patents.
                                                 ^^^^^ verified japan-genai-2014-2023
    `,
    'of what is told by the way is not that of the rest': `
      In 2023 China, where 798,000 invention patents had been granted in 2022, had 921,000 invention patents granted.
                           ^^^^^^^ verified china-grants-2022
                                                                                   ^^^^^^^ verified china-grants-2023
      In 2023 much happened. (In 2021 things had been quiet.) In the same year China had 921,000 invention patents granted.
                                                                                         ^^^^^^^ verified china-grants-2023
    `,
    'is that of the section where the section has spoken of no other': `
      In 2022 China had 798,000 invention patents granted.
                        ^^^^^^^ verified china-grants-2022

      Nobody had expected so many.

      China granted 921,000 invention patents.
                    ^^^^^^^ period-mismatch: … 2023 …

      China had granted 921,000 invention patents.
                        ^^^^^^^ verified china-grants-2023

      China now holds 921,000 granted invention patents.
                      ^^^^^^^ verified china-grants-2023
    `,
    'is not sure where a section has spoken of two': `
      In 2022 China had 798,000 invention patents granted.
                        ^^^^^^^ verified china-grants-2022

      In 2021 it was less.

      China granted 921,000 invention patents.
                    ^^^^^^^ verified china-grants-2023
    `,
    'is not the one that the figure is compared with, whatever was spoken of before': `
      ## 2022

      China granted 921,000 invention patents, more than in 2021.
                    ^^^^^^^ period-mismatch: … 2023 …

      China granted 921,000 invention patents, more than in 2022.
                    ^^^^^^^ unsure
    `,
    'is not that of what was founded, published or told between two commas': `
      In 2023 the office, founded in 1980, counted well: China had 921,000 invention patents granted.
                                                                   ^^^^^^^ verified china-grants-2023
      In 2023, according to its 2025 report, China had 921,000 invention patents granted.
                                                       ^^^^^^^ verified china-grants-2023
      China, which overtook Japan in 2021, had 921,000 invention patents granted.
                                               ^^^^^^^ verified china-grants-2023
      2022年，据2024年年报，中国发明专利授权79.8万件。
          　　　    　　　　　　　　　　　　^^^^＾ verified china-grants-2022
    `,
    'is settled where the sentence compares with the year before': `
      ## 2023

      For years China had wanted more, and granted 798,000 invention patents, more than in 2022.
                                                   ^^^^^^^ period-mismatch: … 2022 …

      For years China had wanted more, and granted 798,000 invention patents, more than in 2021.
                                                   ^^^^^^^ unsure

      China granted 921,000 invention patents; the year before it had been 696,000.
                    ^^^^^^^ verified china-grants-2023
                                                                           ^^^^^^^ period-mismatch: … 2021 …
    `,
    'of a report is not surely that of its figures': `
      ## Annual report 2022

      China granted 921,000 invention patents.
                    ^^^^^^^ unsure
    `,
    'is read in Chinese': `
      2021年中国发明专利授权69.6万件，2022年79.8万件，2023年92.1万件。
          　　　　　　　　　^^^^＾ verified china-grants-2021
          　　　　　　　　　    　　　    　^^^^＾ verified china-grants-2022
          　　　　　　　　　    　　　    　    　　　    　^^^^＾ verified china-grants-2023
      截至2023年9月底，百度申请大模型专利426件。
      　　    　 　　　　　　　　　　　　^^^ verified baidu-llm-2023
    `,
  });
});
