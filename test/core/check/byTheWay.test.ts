import { itChecks } from './itChecks';

const FACTS = `
applicants:
  arden: { name: Arden, aliases: [阿登], kind: company }
  bellco: { name: Bellco, aliases: [贝尔科], kind: company }
  corrin: { name: Corrin, aliases: [科林], kind: company }
  mill-office: { name: Mill Office, aliases: [织机局], kind: government }
  northland: { name: Northland, aliases: [北国], kind: country }
  southland: { name: Southland, aliases: [南国], kind: country }
measures:
  looms: { name: loom designs, aliases: [织机外观], unit: designs }
  fee: { name: loom fee, unit: EUR }
  sales: { name: loom sales, unit: EUR }
  spending: { name: loom research, aliases: [织机研发投入], unit: CNY }
  stock: { name: loom patents in force, aliases: [织机有效专利], unit: patents }
  place: { name: rank by loom designs, aliases: [织机排名] }
facts:
  arden-2023: { applicant: arden, measure: looms, figure: "1,120", period: 2023, source: gazette }
  arden-2024: { applicant: arden, measure: looms, figure: "1,365", period: 2024, source: gazette }
  bellco-2023: { applicant: bellco, measure: looms, figure: "402", period: 2023, source: gazette }
  bellco-2024: { applicant: bellco, measure: looms, figure: "455", period: 2024, source: gazette }
  corrin-2023: { applicant: corrin, measure: looms, figure: "214", period: 2023, source: gazette }
  corrin-2024: { applicant: corrin, measure: looms, figure: "186", period: 2024, source: gazette }
  north-2023: { applicant: northland, measure: looms, figure: "15,210", period: 2023, source: gazette }
  north-2024: { applicant: northland, measure: looms, figure: "14,860", period: 2024, source: gazette }
  south-2023: { applicant: southland, measure: looms, figure: "19,640", period: 2023, source: gazette }
  south-2024: { applicant: southland, measure: looms, figure: "23,410", period: 2024, source: gazette }
  office-2024: { applicant: mill-office, measure: looms, figure: "114,920", period: 2024, source: gazette }
  fee-2025: { applicant: mill-office, measure: fee, figure: "520", period: 2025, source: gazette }
  sales-2023: { applicant: arden, measure: sales, figure: "182 million", period: 2023, source: gazette }
  sales-2024: { applicant: arden, measure: sales, figure: "197 million", period: 2024, source: gazette }
  arden-spending: { applicant: arden, measure: spending, figure: "186亿", period: 2024, source: gazette }
  bellco-spending: { applicant: bellco, measure: spending, figure: "97.3亿", period: 2024, source: gazette }
  arden-stock: { applicant: arden, measure: stock, figure: "15,230", asOf: 2024-12-31, source: gazette }
  bellco-place: { applicant: bellco, measure: place, figure: "first", period: 2024, source: gazette }
`;

describe('a year that is said by the way', () => {
  itChecks(
    {
      'in an inserted clause is not that of the sentence': `
        Southland filed 23,410 loom designs in 2024. Northland, which was first until 2020, slipped to 14,680; Bellco gained ground with 445.
                                                                                                       ^^^^^^ figure-mismatch: … 14,860 …
                                                                                                                                         ^^^ figure-mismatch: … 455 …
      `,
      'in the bracket of the first item is not that of the others': `
        In 2024 the Mill Office received 114,920 loom designs.

        1. Arden filed 1,365 loom designs (2023: 1,120), three times as many as Bellco.
                       ^^^^^ verified arden-2024
                                                         ^^^^^^^^^^^ verified arden-2024 bellco-2024
        2. Bellco came to 455, up 13%.
                          ^^^ verified bellco-2024
        3. Corrin was the only one to cut back (186 after 214).
                                                ^^^ verified corrin-2024
                                                          ^^^ verified corrin-2023
      `,
      'is that of the number before a multiple': `
        去年贝尔科申请织机外观455件，接近前年的1.2倍；科林186件。
        　　　　　　　　　　　^^^ verified bellco-2024
        　　　　　　　　　　　   　　　　　　　^^^＾ unsure
        　　　　　　　　　　　   　　　　　　　   　　　　^^^ verified corrin-2024
      `,
      'is no word on a fee that is due now': `
        ## What 2024 brought

        The Mill Office received 114,920 loom designs in 2024. The loom fee at the Mill Office is €520.
                                                                                                   ^^^ unsure
      `,
    },
    FACTS,
  );
});

describe('what is not the subject’s own', () => {
  itChecks(
    {
      'is the whole that its part is taken from': `
        ## Why Southland files so much

        Of the 114,920 loom designs filed in 2024, 23,140 came from Southland.
               ^^^^^^^ unsure
                                                   ^^^^^^ figure-mismatch: … 23,410 …
      `,
      'is what a lead has come to': `
        Southland widened its lead over Northland from 4,430 loom designs in 2023 to 8,550 in 2024.
                                                       ^^^^^ verified south-2023 north-2023
                                                                                     ^^^^^ verified south-2024 north-2024

        南国与北国织机外观的差距由2023年的4430件扩大到2024年的8550件。
        　　　　　　　　　　　　　    　 ^^^^ verified south-2023 north-2023
        　　　　　　　　　　　　　    　     　　　　    　 ^^^^ verified south-2024 north-2024
      `,
      'is what a correction takes back': `
        In item 4, "Arden 1,563 loom designs in 2024" is corrected to "Arden 1,365 loom designs in 2024".
                          ^^^^^ no verdict
                                                                             ^^^^^ verified arden-2024
      `,
      'is by how much something else grew': `
        Loom sales of Arden grew by 8.2% in 2024 to €197 million, while volume rose by just 1%.
                                    ^^^^ verified sales-2023 sales-2024
                                                                                            ^^ unsure
      `,
      'is a place in another list': `
        ## 2024年织机排名

        从织机有效专利看，阿登以超过1.5万件居首。
        　　　　　　　　　　　　＾＾^^^＾ verified arden-stock
      `,
      'is hedged across whom it is compared with': `
        阿登、贝尔科2024年织机研发投入分别为186亿元和97.3亿元，前者接近后者的两倍。
        　　　　　　    　　　　　　　　　　^^^＾ verified arden-spending
        　　　　　　    　　　　　　　　　　   　　　^^^^＾ verified bellco-spending
        　　　　　　    　　　　　　　　　　   　　　    　　　　　　　　　　＾＾ verified arden-spending bellco-spending
      `,
    },
    FACTS,
  );
});
