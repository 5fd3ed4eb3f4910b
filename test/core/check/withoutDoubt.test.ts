import { itChecks } from './itChecks';
import { PUMPS } from './pumps';

describe('words that only seem to lead away', () => {
  itChecks(
    {
      'say “then” of the year that was named': `
        At the end of 2022 Norvik had 2,400 heat pump families, ahead of Solen, which then had 1,890.
                                      ^^^^^ verified norvik-pumps-2022
                                                                                               ^^^^^ figure-mismatch: … 1,980 …
      `,
      'go on with what a year is compared with': `
        Norvik had 3,000 heat pump families in 2023, after 2,400 in 2022 and 2,100 in 2021. Solen had 1,300.
                   ^^^^^ verified norvik-pumps-2023
                                                           ^^^^^ verified norvik-pumps-2022
                                                                             ^^^^^ unsupported-figure
                                                                                                      ^^^^^ figure-mismatch: … 1,200 …
      `,
      'give a year to what comes behind them, and not to what came before': `
        In 2023 Norvik had 3,000 heat pump families. Solen had 1,300; in 2022 it had 1,980.
                           ^^^^^ verified norvik-pumps-2023
                                                               ^^^^^ figure-mismatch: … 1,200 …
                                                                                     ^^^^^ verified solen-pumps-2022
      `,
      'are “on the other hand”, and not another one': `
        Norvik did well in 2023. Heat pump families, on the other hand, came to 3,200 in its case.
                                                                                ^^^^^ figure-mismatch: … 3,000 …
      `,
      'say what was done with all of them': `
        New heat pump families of Solen are at a low: 1,300 were started in 2023.
                                                      ^^^^^ figure-mismatch: … 1,200 …
      `,
      'say what was done with some of them': `
        New heat pump families of Solen are at a low: 1,300 were started by its rivals in 2023.
                                                      ^^^^^ unsure
      `,
      'say which of them are meant': `
        In 2023 Norvik led. Of the 380 heat pump families that one court of law looked at, all were of 2023.
                                   ^^^ unsure
      `,
      'are “now” behind another year': `
        Norvik, which had 2,400 heat pump families at the end of 2022, has 3,000 now.
                          ^^^^^ verified norvik-pumps-2022
                                                                           ^^^^^ verified norvik-pumps-2023
      `,
      'call a part by the name of a measure': `
        In 2023 Norvik had 3,000 heat pump families, of which 790 were quiet heat pump families.
                           ^^^^^ verified norvik-pumps-2023
                                                              ^^^ figure-mismatch: … 750 …
      `,
      'are those of a survey that counts': `
        Solen came second: it had 1,980 heat pump families in 2022, and 420 quiet heat pump families in 2023.
                                  ^^^^^ verified solen-pumps-2022
                                                                        ^^^ verified solen-quiet-2023
        In 2023 the survey had counted 1,300 heat pump families.
                                       ^^^^^ figure-mismatch: … 1,200 …
      `,
    },
    PUMPS,
  );
});

describe('whoever is spoken of without a name', () => {
  itChecks({
    'is the one that leads': `
      Compared with China, Japan is small. The leader had 912,000 invention patents granted in 2023.
                                                          ^^^^^^^ figure-mismatch: … 921,000 …
    `,
    'is nobody where none of those who were named leads': `
      Compared with India, Japan is small. The leader had 912,000 invention patents granted in 2023.
                                                          ^^^^^^^ unsure
    `,
    'is as many as were named last, in order': `
      2023年，中国发明专利授权量为921,000件，日本为209,400件。一年之前，两国分别是798,000件和240,100件。
          　　　　　　　　　　　　^^^^^^^ verified china-grants-2023
          　　　　　　　　　　　　       　　　　　^^^^^^^ verified japan-grants-2023
          　　　　　　　　　　　　       　　　　　       　　　　　　　　　　　　^^^^^^^ verified china-grants-2022
    `,
    'is not who writes, behind “we”': `
      ---
      ipnotes:
        applicant: baidu
      ---

      Tencent is close behind. As of September 2023 we had 426 large-model patents, and it had 405.
                                                           ^^^ verified baidu-llm-2023
                                                                                               ^^^ verified tencent-llm-2023
    `,
    'is not who writes, behind 我们': `
      ---
      ipnotes:
        applicant: baidu
      ---

      腾讯紧随其后。截至2023年9月，我们的大模型专利有426件，它有450件。
      　　　　　　　　　    　 　　　　　　　　　　　^^^ verified baidu-llm-2023
      　　　　　　　　　    　 　　　　　　　　　　　   　　　　^^^ figure-mismatch: … 405 …
    `,
    'may be anybody, behind 我们, where nobody was named': `
      ---
      ipnotes:
        applicant: baidu
      ---

      截至2023年9月，我们的大模型专利有426件，它有450件。
      　　    　 　　　　　　　　　　　^^^ verified baidu-llm-2023
      　　    　 　　　　　　　　　　　   　　　　^^^ unsure
    `,
    'is the house that was named': `
      达摩院成立多年。院里的实验室有61个。
      　　　　　　　　　　　　　　　^^ figure-mismatch
    `,
  });
});

describe('a list or table below a sentence', () => {
  itChecks(
    {
      'counts what that names, and not what the heading does': `
        ## Heat pump patents granted

        Heat pump families in 2023:

        - Norvik: 3,000
                  ^^^^^ verified norvik-pumps-2023
        - Solen: 1,300
                 ^^^^^ figure-mismatch: … 1,200 …
      `,
      'is headed by it though it says by which of several': `
        Heat pump families by country of the first applicant.

        | Applicant | 2022  | 2023  |
        | --------- | ----- | ----- |
        | Norvik    | 2,400 | 3,200 |
                      ^^^^^ verified norvik-pumps-2022
                              ^^^^^ figure-mismatch: … 3,000 …
      `,
      'is of the year that the others are of, and not of that of the digest': `
        ---
        title: Digest
        ---

        # Heat pump digest, April 2025

        ## Families

        - Norvik: 3,000 heat pump families.
                  ^^^^^ verified norvik-pumps-2023
        - The world: 21,500 heat pump families.
                     ^^^^^^ verified world-pumps-2023
        - Solen: 1,300 heat pump families.
                 ^^^^^ figure-mismatch: … 1,200 …
      `,
    },
    PUMPS,
  );
});

describe('what speaks against a reading', () => {
  itChecks({
    'is an office that is described by a country that nobody knows': `
      Japan is a small filer. The Brazilian office granted 19,300 invention patents in 2023.
                                                           ^^^^^^ unsure
      Japan is a small filer. In 2023 the country had 209,400 invention patents granted.
                                                      ^^^^^^^ verified japan-grants-2023
    `,
    'is a count that the base knows no growth of': `
      In 2024 China had 4.78 million trademark registrations, up 8.1%. Patent families rose by 9.4%.
                        ^^^^^^^^^^^^ verified china-trademarks-2024
                                                                 ^^^^ figure-mismatch: … 9.1 …
                                                                                               ^^^^ unsure
    `,
    'is a count that the base knows no growth of, also before another one': `
      In 2024 China’s patent families rose by 9.4%, while trademark registrations rose by 8.1%.
                                              ^^^^ unsure
                                                                                          ^^^^ figure-mismatch: … 9.1 …
    `,
    'is no question that a paragraph opens with': `
      ## Grants

      China is ahead.

      Why is that? Invention patents granted came to 921,000 in 2023.
                                                     ^^^^^^^ verified china-grants-2023
    `,
    'is a sentence that counts nothing of the base': `
      ## Grants

      China is ahead.

      Why is that? It rained on 921,000 days in 2023.
                                ^^^^^^^ no verdict
    `,
  });
});
