import { itChecks } from './itChecks';

/** Two firms, one of them with money, and the country that both are of, with its office. */
const FIRMS = `
applicants:
  vesta: { name: Vesta, aliases: [维斯塔], kind: company, country: SD }
  orlane: { name: Orlane, aliases: [奥兰], kind: company, country: SD }
  sudia: { name: Sudia, aliases: [南国, Sudian, 国内], kind: country, country: SD }
measures:
  boats: { name: hull patents, aliases: [船体专利申请, 申请量], unit: patents }
  rate: { name: success rate, aliases: [成功率], unit: "%" }
  spending: { name: research spending, aliases: [研发支出], unit: EUR }
facts:
  vesta-23: { applicant: vesta, measure: boats, figure: "1,460", period: 2023, source: gazette }
  orlane-23: { applicant: orlane, measure: boats, figure: "2,150", period: 2023, source: gazette }
  sudia-23: { applicant: sudia, measure: boats, figure: "18,200", period: 2023, source: gazette }
  vesta-rate: { applicant: vesta, measure: rate, figure: 61%, period: 2023, source: gazette }
  vesta-money-22: { applicant: vesta, measure: spending, figure: €655 million, period: 2022, source: gazette }
  vesta-money: { applicant: vesta, measure: spending, figure: €612 million, period: 2023, source: gazette }
`;

describe('a figure that does not agree', () => {
  itChecks(
    {
      'is a mistake where it comes near, has one digit wrong, or is that of another one': `
        ## Hull patents of Vesta in 2023

        It filed 1,640.
                 ^^^^^ figure-mismatch

        It filed 2,150.
                 ^^^^^ applicant-mismatch
      `,
      'is most likely of something else where it is unlike what was spoken of above': `
        ## Hull patents of Vesta in 2023

        It filed 7,310.
                 ^^^^^ unsure

        ## 2023年维斯塔的船体专利申请

        全年共7,310件。
        　　　^^^^^ unsure
      `,
      'is a mistake, however unlike, where the words beside it leave no doubt': `
        In 2023 Vesta filed 7,310 hull patents.
                            ^^^^^ figure-mismatch
        2023年维斯塔的船体专利申请量为7,310件。
            　　　　　　　　　　　　　^^^^^ figure-mismatch
      `,
      'is in another unit only where it is the same number': `
        In 2023 the success rate of Vesta was 61 points.
                                              ^^^^^^^^^ unit-mismatch
        In 2023 the success rate of Vesta was 57%, off four points.
                                              ^^^ figure-mismatch
                                                       ^^^^^^^^^^^ unsure
      `,
    },
    FIRMS,
  );
});

describe('a name beside a figure', () => {
  itChecks(
    {
      'only says where, behind who filed': `
        2023年维斯塔在南国申请1,460件船体专利申请。
            　　　　　　　　　^^^^^ verified vesta-23
        2023年，邻国人自己在南国才申请562件船体专利申请。
            　　　　　　　　　　　　　^^^ unsure
      `,
      'only says that it is at home, behind who has no figure yet': `
        维斯塔，2023年申请量的头名，国内1,460件。
        　　　　　    　　　　　　　　　^^^^^ verified vesta-23
      `,
      'is of its nation, and not the nation': `
        In 2023 Vesta, the only Sudian company there, filed 1,460 hull patents; its patents were 1,460.
                                                            ^^^^^ verified vesta-23
                                                                                                 ^^^^^ verified vesta-23
      `,
    },
    FIRMS,
  );
});

describe('what something changed by', () => {
  itChecks(
    {
      'is no figure of its own behind a reduction or a distance': `
        In 2023 Vesta had research spending of €612 million, a reduction of €43 million.
                                                ^^^^^^^^^^^ verified vesta-money
                                                                             ^^^^^^^^^^ verified vesta-money-22 vesta-money
        In 2023 the distance to Orlane in hull patents went from 720 for Vesta to 690.
                                                                 ^^^ unsure
                                                                                  ^^^ unsure
      `,
    },
    FIRMS,
  );
});

describe('a caption', () => {
  itChecks(
    {
      'says which of two measures a short header is of': `
        # European hull patents of Vesta

        **Table 1.** Certified lifeboat engines

        | Year | Applied for |
        | --- | --- |
        | 2023 | 81 |
                 ^^ verified engines
      `,
    },
    `
applicants:
  vesta: { name: Vesta, kind: company }
measures:
  boats: { name: European hull patents, aliases: [European hull patent applications], unit: applications }
  engines: { name: certified lifeboat engines applied for, unit: engines }
facts:
  hulls: { applicant: vesta, measure: boats, figure: "1,460", period: 2023, source: gazette }
  engines: { applicant: vesta, measure: engines, figure: "81", period: 2023, source: gazette }
`,
  );
});
