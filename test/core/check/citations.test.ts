import { itChecks } from './itChecks';

describe('a citation', () => {
  itChecks(
    {
      'is not confirmed where its clause names another applicant': `
      Japan filed 6,276[^us-genai-2014-2023] generative AI patents.
                  ^^^^^ error applicant-mismatch: 6,276 is what Example Gazette says of United States, not of Japan.
      日本申请生成式人工智能专利6276件[^us-genai-2014-2023]。
      　　　　　　　　　　　　　^^^^ error applicant-mismatch
      Unlike Japan, the US filed 6,276[^us-genai-2014-2023] generative AI patents.
                                 ^^^^^ verified us-genai-2014-2023
      For the office of Japan, 6,276[^us-genai-2014-2023] were filed.
                               ^^^^^ verified us-genai-2014-2023
    `,
      'is confirmed where a relative, or the country that it is of, is named': `
      Samsung had 6,165[^samsung-electronics-grants-2023] invention patents granted.
                  ^^^^^ verified samsung-electronics-grants-2023
      In China, 17,200[^huawei-applications-2023] patent applications came from one company.
                ^^^^^^ verified huawei-applications-2023
    `,
      'is not confirmed where its clause names another measure': `
      Baidu had 118[^baidu-llm-grants-2023] large-model patent applications.
                ^^^ error measure-mismatch: 118 is what Example Gazette says of large-model patent grants, not of large-model patent applications.
      百度大模型专利申请118件[^baidu-llm-grants-2023]。
      　　　　　　　　　^^^ error measure-mismatch
    `,
      'is confirmed where a broader measure, or a part of its name, is named': `
      Japan had 3,409[^japan-genai-2014-2023] AI patents.
                ^^^^^ verified japan-genai-2014-2023
      Japan filed 3,409[^japan-genai-2014-2023] patent applications.
                  ^^^^^ verified japan-genai-2014-2023
    `,
      'straight after a figure binds it, whatever else the sentence says': `
      Somebody filed 6,276[^us-genai-2014-2023] of something.
                     ^^^^^ verified us-genai-2014-2023
      Somebody filed 6,726[^us-genai-2014-2023] of something.
                     ^^^^^ error figure-mismatch: … 6,276 …
    `,
      'may stand after punctuation': `
      Somebody filed 6,276,[^us-genai-2014-2023] somebody else (3,409)[^japan-genai-2014-2023] and a third “1,350”.[^india-genai-2014-2023]
                     ^^^^^ verified us-genai-2014-2023
                                                                ^^^^^ verified japan-genai-2014-2023
                                                                                                            ^^^^^ verified india-genai-2014-2023
    `,
      'may stand after what the figure counts': `
      They filed 6,276 generative AI patents,[^us-genai-2014-2023] more than before.
                 ^^^^^ verified us-genai-2014-2023
      They filed 3,490 such patents[^japan-genai-2014-2023] and then 1,350 inventions[^india-genai-2014-2023] more.
                 ^^^^^ error figure-mismatch: … 3,409 …
                                                                     ^^^^^ verified india-genai-2014-2023
    `,
      'binds its own figure and none before it': `
      From 1,350[^india-genai-2014-2023] one comes to 3,409[^japan-genai-2014-2023] and to 4,155[^korea-genai-2014-2023] in the end.
           ^^^^^ verified india-genai-2014-2023
                                                      ^^^^^ verified japan-genai-2014-2023
                                                                                           ^^^^^ verified korea-genai-2014-2023
    `,
      'may follow another one': `
      Japan filed 3,409[^gazette][^japan-genai-2014-2023] generative AI patents.
                  ^^^^^ verified japan-genai-2014-2023
    `,
      'at the end of a sentence binds the figures that agree with it': `
      Of 38 countries one filed 6,276 in the 9 years, as the 2 of us saw.[^us-genai-2014-2023]
                                ^^^^^ verified us-genai-2014-2023
         ^^ no verdict
                                             ^ no verdict
                                                                                    ^ no verdict
    `,
      'at the end of a sentence where no figure agrees binds the nearest': `
      Somebody filed 1,350 here and 6,726 there.[^us-genai-2014-2023]
                                    ^^^^^ error figure-mismatch: … 6,276 …
                     ^^^^^ no verdict
    `,
      'at the end, one for each figure, binds each': `
      They filed 1,350 and 3,409 each.[^india-genai-2014-2023][^japan-genai-2014-2023]
                 ^^^^^ verified india-genai-2014-2023
                           ^^^^^ verified japan-genai-2014-2023
    `,
      'does not reach into the sentence before': `
      Somebody filed 6,276. It is said that this is so.[^us-genai-2014-2023]
                     ^^^^^ no verdict
    `,
      'behind the full stop belongs to the sentence before it': `
      Somebody filed 6,276.[^us-genai-2014-2023] Somebody else filed 3,409.
                     ^^^^^ verified us-genai-2014-2023
                                                                     ^^^^^ no verdict
    `,
      'speaks for its unit class alone: the others are inferred': `
      Between 2018 and 2022 China filed 648,500 AI patent applications, or 62% of the world’s AI patents.[^china-ai-2018-2022]
                                        ^^^^^^^ verified china-ai-2018-2022
                                                                           ^^^ verified china-ai-share-2018-2022
      China had 62%[^china-ai-2018-2022] of the world’s AI patents between 2018 and 2022.
                ^^^ verified china-ai-share-2018-2022
    `,
      'speaks for points as it speaks for per cent': `
      Something grew by 13.5 percentage points.[^china-grants-growth-2024]
                        ^^^^^^^^^^^^^^^^^^^^^^ error unit-mismatch
    `,
      'speaks for a rank or a year if its fact has one': `
      Somebody is in the top ten,[^tencent-genai-rank] founded in 1987.[^huawei-founded]
                         ^^^^^^^ verified tencent-genai-rank
                                                                  ^^^^ verified huawei-founded
      Somebody was founded in 1989.[^huawei-founded]
                              ^^^^ error figure-mismatch: … 1987 …
    `,
      'does not take a year for its count': `
      Somebody filed them in 2023.[^us-genai-2014-2023]
                             ^^^^ no verdict
    `,
      'of a fact in a forecast, a question or a struck-out figure is checked': `
      Will they have filed 6,726?[^us-genai-2014-2023]
                           ^^^^^ error figure-mismatch
      It would be 6,276[^us-genai-2014-2023] if so.
                  ^^^^^ verified us-genai-2014-2023
    `,
      'that names no fact leaves its figure to inference': `
      Japan filed 3,490[^note] generative AI patents between 2014 and 2023.
                  ^^^^^ warning figure-mismatch: … 3,409 …
      India filed 1,350[^2] generative AI patents between 2014 and 2023.
                  ^^^^^ verified india-genai-2014-2023

      [^note]: A note.
      [^2]: Another.
    `,
      'of a source leaves its figures to inference from the facts of that source': `
      Between 2018 and 2022 China filed 648,500 AI patent applications.[^daily]
                                        ^^^^^^^ verified china-ai-2018-2022

      Between 2018 and 2022 China filed 648,500 AI patent applications.[^gazette]
                                        ^^^^^^^ unsupported-figure
    `,
      'of a source chooses between the facts of two': `
      Samsung spent $19 billion on research in 2023.[^daily]
                     ^^^^^^^^^^ verified spending-daily
      Samsung spent $19 billion on research in 2023.[^gazette]
                     ^^^^^^^^^^ figure-mismatch: Example Gazette says $21 billion; …
    `,
      'of a source in the front matter does so for the whole note': `
        ---
        ipnotes: { source: gazette }
        ---

        Samsung spent $19 billion on research in 2023.
                       ^^^^^^^^^^ figure-mismatch: Example Gazette says $21 billion; …

        Samsung spent $19 billion[^spending-daily] on research in June 2023.
                       ^^^^^^^^^^ verified spending-daily
      `,
      'is not read in the definition of a footnote': `
      So it is.[^us-genai-2014-2023]

      [^us-genai-2014-2023]: Example Gazette. The United States filed 9,999 generative AI patents.
    `,
      'is read in Chinese': `
      有人申请6276件[^us-genai-2014-2023]，另一些人申请3490件[^japan-genai-2014-2023]。
      　　　　^^^^ verified us-genai-2014-2023
      　　　　    　                     　　　　　　　^^^^ error figure-mismatch
      有人申请了6276件。[^us-genai-2014-2023]其他人申请了3409件。
      　　　　　^^^^ verified us-genai-2014-2023
      　　　　　    　　                     　　　　　　^^^^ no verdict
    `,
      'is read in the cells of a table': `
      | Who | How many |
      | --- | --- |
      | Somebody | 6,276[^us-genai-2014-2023] |
                   ^^^^^ verified us-genai-2014-2023
      | Somebody else | 3,490[^japan-genai-2014-2023] |
                        ^^^^^ error figure-mismatch
    `,
      'is not held to a period of the sentence before': `
      Between 2014 and 2023, South Korea filed 4,155 generative AI patents. Japan had 3,409 between 2018 and 2022.[^japan-genai-2014-2023] Japan had 3,409.[^japan-genai-2014-2023]
                                               ^^^^^ verified korea-genai-2014-2023
                                                                                      ^^^^^ error period-mismatch
                                                                                                                                                     ^^^^^ verified japan-genai-2014-2023
    `,
      'of a statement says nothing to figures': `
      Somebody filed 12.[^a-statement]
                     ^^ no verdict
    `,
    },
    `
    measures:
      spending: { name: spent on research, aliases: ["on research"], unit: USD }
    facts:
      spending-daily: { applicant: samsung, measure: spending, figure: $19 billion, asOf: 2023-06, source: daily }
      spending-gazette: { applicant: samsung, measure: spending, figure: $21 billion, period: 2023, source: gazette }
      a-statement: { applicant: samsung, statement: It says so, source: daily }
  `,
  );
});
