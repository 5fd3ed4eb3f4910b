import { itChecks } from './itChecks';

const FACTS = `
applicants:
  arden: { name: Arden, aliases: [阿登], kind: company }
  bellco: { name: Bellco, aliases: [贝尔科], kind: company }
  corrin: { name: Corrin, aliases: [科林], kind: company }
  mill-office: { name: Mill Office, aliases: [织机局], kind: government, country: NL }
  northland: { name: Northland, aliases: [北国], kind: country, country: NL }
measures:
  looms: { name: loom designs, aliases: [织机外观], unit: designs }
  sales: { name: loom sales, unit: EUR }
facts:
  arden-2023: { applicant: arden, measure: looms, figure: "1,120", period: 2023, source: gazette }
  arden-2024: { applicant: arden, measure: looms, figure: "1,365", period: 2024, source: gazette }
  bellco-2023: { applicant: bellco, measure: looms, figure: "402", period: 2023, source: gazette }
  bellco-2024: { applicant: bellco, measure: looms, figure: "455", period: 2024, source: gazette }
  corrin-2023: { applicant: corrin, measure: looms, figure: "214", period: 2023, source: gazette }
  corrin-2024: { applicant: corrin, measure: looms, figure: "186", period: 2024, source: gazette }
  north-2023: { applicant: northland, measure: looms, figure: "15,210", period: 2023, source: gazette }
  office-2022: { applicant: mill-office, measure: looms, figure: "101,250", period: 2022, source: gazette }
  office-2023: { applicant: mill-office, measure: looms, figure: "108,310", period: 2023, source: gazette }
  office-2024: { applicant: mill-office, measure: looms, figure: "114,920", period: 2024, source: gazette }
  office-late-2024: { applicant: mill-office, measure: looms, figure: "29,870", period: 2024-10-01/2024-12-31, source: gazette }
  office-late-2023: { applicant: mill-office, measure: looms, figure: "29,140", period: 2023-10-01/2023-12-31, source: gazette }
  arden-sales-2023: { applicant: arden, measure: sales, figure: "182 million", period: 2023, source: gazette }
  arden-sales-2024: { applicant: arden, measure: sales, figure: "197 million", period: 2024, source: gazette }
  bellco-sales-2024: { applicant: bellco, measure: sales, figure: "13.9 million", period: 2024, source: gazette }
`;

describe('numbers that are given to several in order', () => {
  itChecks(
    {
      'may have their currency in front': `
        Arden and Bellco had loom sales of €197 million and €19.3 million respectively in 2024.
                                            ^^^^^^^^^^^ verified arden-sales-2024
                                                             ^^^^^^^^^^^^ figure-mismatch: … 13.9 …
      `,
      'may be changes of those that were listed one by one': `
        2024年阿登申请织机外观1365件，贝尔科455件，科林186件，同比分别增长29.1%、13.2%和下降13.1%。
            　　　　　　　　　    　　　　　   　　　　   　　　　　　　　^^^^^ derived-mismatch: … 21.9 …
            　　　　　　　　　    　　　　　   　　　　   　　　　　　　　     　^^^^^ verified bellco-2023 bellco-2024
      `,
      'are those of the two that were compared': `
        In 2024 Arden filed 910 loom designs more than Bellco, 1,365 against 455.
                                                               ^^^^^ verified arden-2024
                                                                             ^^^ verified bellco-2024
      `,
    },
    FACTS,
  );
});

describe('a number that is no claim of its own', () => {
  itChecks(
    {
      'is by how much something went up': `
        Arden filed 1,365 loom designs in 2024, 254 up on the year.
                                                ^^^ derived-mismatch: …
      `,
      'is what an increase amounted to': `
        ## Filings in 2024

        The increase was strongest at the Mill Office (6.1%), where it amounted to 1,536 loom designs.
                                                                                   ^^^^^ unsure office-2024
      `,
      'is what an earlier edition said': `
        The previous edition put the loom designs that the Mill Office received in 2024 at 112,870. The table now has 114,920.
                                                                                           ^^^^^^^ no verdict
      `,
      'is a misprint': `
        会上的材料将阿登2024年织机外观写为1563件，系笔误，应为1365件。
        　　　　　　　　    　　　　　　　^^^^ no verdict
      `,
      'does not tally': `
        我记下的数字是，2024年阿登织机外观为1356件，与公报不一致。
        　　　　　　　　    　　　　　　　　^^^^ no verdict
      `,
      'is aimed at': `
        **今年有什么目标？**

        一是阿登织机外观达到1500件左右；二是贝尔科织机外观突破500件。
        　　　　　　　　　　^^^^＾＾＾ no verdict
      `,
      'is of the office that was spoken of': `
        In 2024 the Mill Office received 114,920 loom designs. It is the Northland figure that has wobbled (101,250 in 2022, 108,310 in 2023).
                                                                                                            ^^^^^^^ unsupported-figure
                                                                                                                             ^^^^^^^ unsure
      `,
      'is of the same stretch of another year': `
        In the fourth quarter of 2024 the Mill Office received 29,870 loom designs, more than in the same quarter of 2023, when the Office had received 21,940.
                                                               ^^^^^^ verified office-late-2024
                                                                                                                                                        ^^^^^^ figure-mismatch: … 29,140 …
      `,
      'begins with no year of another part of the sentence': `
        At the Mill Office growth in loom designs was 6.1% in 2024, after 7.0% in 2023; since 2022 it has had another form.
                                                      ^^^^ verified office-2023 office-2024
                                                                          ^^^^ verified office-2022 office-2023
      `,
    },
    FACTS,
  );
});
