import { itChecks } from './itChecks';

/** Plant varieties of two countries, a breeder in one of them, and a share of each. */
const VARIETIES = `
applicants:
  peru: { name: Peru, aliases: [Peruvian, 秘鲁], kind: country, country: PE }
  chile: { name: Chile, aliases: [Chilean, 智利], kind: country, country: CL }
  andina: { name: Andina Seeds, aliases: [安第纳种业], kind: company, country: PE }
measures:
  varieties: { name: plant variety applications, aliases: [植物新品种申请], unit: applications }
  maize: { name: maize variety applications, aliases: [玉米品种申请], unit: applications, broader: varieties }
  abroad: { name: share of varieties from abroad, aliases: [国外品种占比], unit: "%" }
facts:
  peru-21: { applicant: peru, measure: varieties, figure: "4,120", period: 2021, source: gazette }
  peru-22: { applicant: peru, measure: varieties, figure: "5,250", period: 2022, source: gazette }
  peru-23: { applicant: peru, measure: varieties, figure: "6,720", period: 2023, source: gazette }
  peru-maize-23: { applicant: peru, measure: maize, figure: "1,613", period: 2023, source: gazette }
  chile-22: { applicant: chile, measure: varieties, figure: "2,380", period: 2022, source: gazette }
  chile-23: { applicant: chile, measure: varieties, figure: "2,142", period: 2023, source: gazette }
  andina-23: { applicant: andina, measure: varieties, figure: "840", period: 2023, source: gazette }
  peru-abroad-23: { applicant: peru, measure: abroad, figure: "37%", period: 2023, source: gazette }
`;

describe('a figure that can only be computed from the numbers beside it', () => {
  itChecks(
    {
      'is wrong as a change where no reading gives it': `
        Plant varieties. Peru filed 6,720 applications in 2023, after 5,250 in 2022 – an increase of 28%, which nobody foresaw.
                                                                                                     ^^^ verified peru-22 peru-23
        Plant varieties. Peru filed 6,720 applications in 2023, after 5,250 in 2022 – an increase of 82%, which nobody foresaw.
                                                                                                     ^^^ derived-mismatch: The facts give 28%, not 82%.
        植物新品种申请秘鲁2022年为5,250件，2023年为6,720件，一年之间上升28%。
        　　　　　　　　　    　　     　　    　　     　　　　　　　　^^^ verified peru-22 peru-23
        植物新品种申请秘鲁2022年为5,250件，2023年为6,720件，一年之间上升36%。
        　　　　　　　　　    　　     　　    　　     　　　　　　　　^^^ derived-mismatch: The facts give 28%, not 36%.
      `,
      'is wrong where it goes the other way': `
        Plant varieties. Chile filed 2,142 applications in 2023, after 2,380 in 2022 – an increase of 10%.
                                                                                                      ^^^ direction-mismatch
        植物新品种申请智利2022年为2,380件，2023年为2,142件，同比增长10%。
        　　　　　　　　　    　　     　　    　　     　　　　　　^^^ direction-mismatch
      `,
      'is not judged by numbers that are of something else': `
        Plant varieties. Peru filed 6,720 applications in 2023, after 5,250 in 2022, while spending on laboratories rose by 82%.
                                                                                                                            ^^^ unsupported-figure
        植物新品种申请秘鲁2022年为5,250件，2023年为6,720件，实验室投入上升36%。
        　　　　　　　　　    　　     　　    　　     　　　　　　　　　^^^ unsupported-figure
      `,
      'is not judged beside a number that nothing is known of': `
        Plant varieties. Peru filed 6,720 applications in 2023, after 5,250 in 2022; in 1990 it had been 77, a gain of 82%.
                                                                                                         ^^ unsupported-figure
                                                                                                                       ^^^ unsupported-figure
      `,
      'is wrong as a multiple of what another had': `
        Plant varieties. Peru filed 6,720 applications in 2023, about three times as many as Chile.
                                                                ^^^^^^^^^^^^^^^^^ verified peru-23 chile-23
        Plant varieties. Peru filed 6,720 applications in 2023, about five times as many as Chile.
                                                                ^^^^^^^^^^^^^^^^ derived-mismatch
        2023年植物新品种申请秘鲁为6,720件，是智利的5倍。
            　　　　　　　　　　　     　　　　　　^＾ derived-mismatch
      `,
      'is wrong as a share of the country or the broader measure': `
        Plant varieties. Peru filed 6,720 applications in 2023; Andina Seeds filed 840, which made up 12.5%.
                                                                                                      ^^^^^ verified andina-23 peru-23
        Plant varieties. Peru filed 6,720 applications in 2023; Andina Seeds filed 840, which made up 21.5%.
                                                                                                      ^^^^^ derived-mismatch: The facts give 12.5%, not 21.5%.
        2023年秘鲁的植物新品种申请为6,720件，安第纳种业840件，占12.5%。
            　　　　　　　　　　　　     　　　　　　　   　　　^^^^^ verified andina-23 peru-23
        2023年秘鲁的植物新品种申请为6,720件，安第纳种业840件，占21.5%。
            　　　　　　　　　　　　     　　　　　　　   　　　^^^^^ derived-mismatch: The facts give 12.5%, not 21.5%.
      `,
      'is wrong as a sum of so many': `
        植物新品种申请2023年秘鲁6,720件，智利2,142件，两国合计8,862件。
        　　　　　　　    　　　     　　　　     　　　　　　^^^^^ verified chile-23 peru-23
        植物新品种申请2023年秘鲁6,720件，智利2,142件，两国合计8,682件。
        　　　　　　　    　　　     　　　　     　　　　　　^^^^^ derived-mismatch: The facts give 8,862, not 8,682.
        Plant varieties. In 2023, Peru filed 6,720 applications and Chile 2,142. Together the two countries filed 8,682.
                                                                                                                  ^^^^^ derived-mismatch: The facts give 8,862, not 8,682.
      `,
      'is unsure as a sum of which nobody can tell whose': `
        植物新品种申请2023年秘鲁6,720件，智利2,142件，安第纳种业840件，两家合计5,555件。
        　　　　　　　    　　　     　　　　     　　　　　　　   　　　　　　^^^^^ unsure
      `,
      'is not held to be anybody’s own where it is a gap': `
        植物新品种申请2023年秘鲁6,720件，领先智利4,578件。
        　　　　　　　    　　　     　　　　　　^^^^^ verified peru-23 chile-23
        植物新品种申请2023年秘鲁6,720件，领先智利4,758件。
        　　　　　　　    　　　     　　　　　　^^^^^ derived-mismatch: The facts give 4,578, not 4,758.
      `,
      'is the other side of a share where words say so': `
        In Peru the share of varieties from abroad was 37% in 2023, which means that 63% were not.
                                                                                     ^^^ verified peru-abroad-23
        In Peru the share of varieties from abroad was 37% in 2023, which means that 36% were not.
                                                                                     ^^^ derived-mismatch: The facts give 63%, not 36%.
        2023年秘鲁的国外品种占比是37%，也就是说，63%不在其中。
            　　　　　　　　　　　   　　　　　　^^^ verified peru-abroad-23
      `,
    },
    VARIETIES,
  );
});
