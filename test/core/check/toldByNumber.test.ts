import { itChecks } from './itChecks';

const FACTS = `
applicants:
  office: { name: Lantern Office, aliases: [灯塔局], kind: government, country: SE }
  registry: { name: Harbour Registry, aliases: [港湾局], kind: government, country: NO }
  korrin: { name: Korrin, aliases: [柯林], kind: company }
  tavell: { name: Tavell, aliases: [塔维尔], kind: company }
measures:
  pump-filings: { name: pump applications, aliases: [水泵申请量, 水泵申请], unit: applications }
  pump-grants: { name: pump grants, aliases: [水泵授权量, 水泵授权], unit: patents }
  pump-rank: { name: ranking by pump applications, unit: rank }
facts:
  office-2023: { applicant: office, measure: pump-filings, figure: "5,342", period: 2023, source: gazette }
  office-2024: { applicant: office, measure: pump-filings, figure: "5,696", period: 2024, source: gazette }
  registry-2024: { applicant: registry, measure: pump-filings, figure: "2,417", period: 2024, source: gazette }
  korrin-2024: { applicant: korrin, measure: pump-filings, figure: "671", period: 2024, source: gazette }
  tavell-2024: { applicant: tavell, measure: pump-filings, figure: "418", period: 2024, source: gazette }
  korrin-grants-2024: { applicant: korrin, measure: pump-grants, figure: "233", period: 2024, source: gazette }
  tavell-grants-2024: { applicant: tavell, measure: pump-grants, figure: "96", period: 2024, source: gazette }
  korrin-rank-2023: { applicant: korrin, measure: pump-rank, figure: "6th", period: 2023, source: gazette }
  korrin-rank-2024: { applicant: korrin, measure: pump-rank, figure: "3rd", period: 2024, source: gazette }
`;

describe('a figure that its number tells', () => {
  itChecks(
    {
      'is of whoever has it all, in the last row of a table': `
        ## Pump applications

        | Origin | 2023 | 2024 |
        | --- | --: | --: |
        | All origins | 5,342 | 5,696 |
                        ^^^^^ verified office-2023
                                ^^^^^ verified office-2024
      `,
      'is of whoever has it all, where a row says only what is counted': `
        | | 2023 | 2024 |
        | --- | --: | --: |
        | Applications for pumps | 5,342 | 5,696 |
                                   ^^^^^ verified office-2023
                                           ^^^^^ verified office-2024
        | Brasmar | 5,342 | 5,696 |
      `,
      'is of whom the section has been about': `
        Korrin filed 671 pump applications in 2024, and Tavell 418.
                     ^^^ verified korrin-2024
                                                               ^^^ verified tavell-2024
        What did the first of them win in 2024? It is said to be 233 pump grants.
                                                                 ^^^ verified korrin-grants-2024
      `,
      'is the place that somebody came from': `
        In 2024 Korrin moved up to third place from sixth.
                                   ^^^^^ verified korrin-rank-2024
                                                    ^^^^^ verified korrin-rank-2023
      `,
      'is not told by few digits that nobody near has': `
        Korrin filed 671 pump applications in 2024.
                     ^^^ verified korrin-2024
        There are 96 chairs in the hall.
      `,
      'is not that of another one than is named': `
        Tavell filed 671 pump applications in 2024.
                     ^^^ applicant-mismatch: … 418 …
      `,
      'is not that of another year than is given': `
        | Pump applications | 2021 |
        | --- | --: |
        | All origins | 5,342 |
                        ^^^^^ unsupported-figure
      `,
      'is not that of something else than is counted': `
        In 2024 there were 5,696 pump grants.
                           ^^^^^ unsupported-figure
      `,
      'is told in Chinese, too': `
        2024年水泵申请的最新统计：合计5,696件。
            　　　　　　　　　　　　　^^^^^ verified office-2024
      `,
    },
    FACTS,
  );
});
