import { itChecks } from './itChecks';

/** Hulls of two yards and of a country, from year to year, and the fees of one of them. */
const YARDS = `
applicants:
  noria: { name: Noria, aliases: [Norian, 诺里亚], kind: country, country: NR }
  halden: { name: Halden Yard, aliases: [Halden, 哈尔登船厂], kind: company, country: NR }
  brisk: { name: Brisk Marine, aliases: [Brisk, 布里斯克], kind: company, country: BK }
measures:
  hulls: { name: hull applications, aliases: [船体申请], unit: applications }
  fees: { name: licence fees, aliases: [许可费], unit: EUR }
facts:
  noria-hulls-23: { applicant: noria, measure: hulls, figure: "5,600", period: 2023, source: gazette }
  halden-hulls-21: { applicant: halden, measure: hulls, figure: "1,050", period: 2021, source: gazette }
  halden-hulls-22: { applicant: halden, measure: hulls, figure: "1,400", period: 2022, source: gazette }
  halden-hulls-23: { applicant: halden, measure: hulls, figure: "1,120", period: 2023, source: gazette }
  brisk-hulls-21: { applicant: brisk, measure: hulls, figure: "690", period: 2021, source: gazette }
  brisk-hulls-22: { applicant: brisk, measure: hulls, figure: "930", period: 2022, source: gazette }
  brisk-hulls-23: { applicant: brisk, measure: hulls, figure: "1,302", period: 2023, source: gazette }
  halden-fees-22: { applicant: halden, measure: fees, figure: EUR 1.58 billion, period: 2022, source: gazette }
  halden-fees-23: { applicant: halden, measure: fees, figure: EUR 1.09 billion, period: 2023, source: gazette }
`;

describe('a figure beside numbers that are known to be those of facts', () => {
  itChecks(
    {
      'is a change from the number behind it that its words say': `
        Licence fees at Halden came to EUR 1.09 billion in 2023 – 31% below the EUR 1.58 billion of 2022, for reasons of its own.
                                                                  ^^^ verified halden-fees-22 halden-fees-23
        Licence fees at Halden came to EUR 1.09 billion in 2023 – 37% below the EUR 1.58 billion of 2022, for reasons of its own.
                                                                  ^^^ derived-mismatch
        Licence fees at Halden came to EUR 1.09 billion in 2023 – 31% above the EUR 1.58 billion of 2022, for reasons of its own.
                                                                  ^^^ direction-mismatch
      `,
      'is not judged by them where its words speak of something else': `
        Licence fees at Halden came to EUR 1.09 billion in 2023, after EUR 1.58 billion in 2022, and spending on lawyers fell by 37%.
                                           ^^^^^^^^^^^^ verified halden-fees-23
      `,
      'is not judged by them where it goes on from years that are apart': `
        Hull applications of Halden Yard: 1,050 in 2021, and 1,120 in 2023. In between there was an increase of 8.7%.
                                                                                                                ^^^^ unsure
      `,
      'is a change over as many years as words say': `
        Halden Yard filed 1,120 hull applications in 2023: 6.7% more than two years before.
                                                           ^^^^ verified halden-hulls-21 halden-hulls-23
        Halden Yard filed 1,120 hull applications in 2023: 6.7% fewer than two years before.
                                                           ^^^^ direction-mismatch
        哈尔登船厂2023年船体申请1,120件，比两年前多6.7%。
        　　　　　    　　　　　     　　　　　　　^^^^ verified halden-hulls-21 halden-hulls-23
        哈尔登船厂2023年船体申请1,120件，比两年前少6.7%。
        　　　　　    　　　　　     　　　　　　　^^^^ direction-mismatch
      `,
      'is a part of the whole that is named': `
        Norian hull applications came to 5,600 in 2023; 20% came from Halden Yard.
                                                        ^^^ verified halden-hulls-23 noria-hulls-23
        Norian hull applications came to 5,600 in 2023; 26% came from Halden Yard.
                                                        ^^^ derived-mismatch
        2023年诺里亚船体申请5,600件，20%来自哈尔登船厂。
            　　　　　　　　     　　^^^ verified halden-hulls-23 noria-hulls-23
        2023年诺里亚船体申请5,600件，26%来自哈尔登船厂。
            　　　　　　　　     　　^^^ derived-mismatch
      `,
      'is no part of a whole that the one named does not belong to': `
        Norian hull applications came to 5,600 in 2023; 26% came from Brisk Marine.
                                                        ^^^ unsupported-figure
      `,
      'is computed as the one before it was, for another one': `
        Hull applications, 2023 against 2022: Halden was down by 20%, Brisk up by 40%.
                                                                                  ^^^ verified brisk-hulls-22 brisk-hulls-23
        Hull applications, 2023 against 2022: Halden was down by 20%, Brisk up by 48%.
                                                                                  ^^^ derived-mismatch
      `,
      'is no place where it is the first of something else': `
        In 2023 Brisk Marine filed 1,302 hull applications, its first good year.
                                   ^^^^^ verified brisk-hulls-23
      `,
      'is wrong though numbers far off give it': `
        Brisk Marine filed 1,302 hull applications in 2023, after 930 in 2022 – an increase of 35% in one year.
                                                                                               ^^^ derived-mismatch: The facts give 40%, not 35%.
      `,
    },
    YARDS,
  );
});
