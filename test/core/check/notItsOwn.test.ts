import { itChecks } from './itChecks';

/** Two offices with the months that a decision takes, rulings of two years, and the share of them that was upheld. */
const OFFICES = `
applicants:
  nordia: { name: Nordia Office, aliases: [Nordia, 北域局], kind: government }
  sudia: { name: Sudia Office, aliases: [Sudia, 南域局], kind: government }
  nordic: { name: Nordic universities, aliases: [北欧高校], kind: sector }
measures:
  growth: { name: growth of rulings, aliases: [裁决增长率], unit: "%" }
  grants: { name: grants received, aliases: [grants, 拨款], unit: grants }
  pendency: { name: average pendency, aliases: [平均审查周期, 审查周期], unit: months }
  rulings: { name: rulings, aliases: [裁决], unit: rulings }
  appeals: { name: appeals, aliases: [上诉], unit: appeals }
  upheld: { name: share of rulings upheld, aliases: [rulings were upheld, 裁决维持率], unit: "%" }
facts:
  nordia-months: { applicant: nordia, measure: pendency, figure: "16", period: 2023, source: gazette }
  sudia-months: { applicant: sudia, measure: pendency, figure: "22.8", period: 2023, source: gazette }
  nordia-rulings: { applicant: nordia, measure: rulings, figure: "1,460", period: 2023, source: gazette }
  nordia-rulings-22: { applicant: nordia, measure: rulings, figure: "1,210", period: 2022, source: gazette }
  sudia-rulings: { applicant: sudia, measure: rulings, figure: "2,150", period: 2023, source: gazette }
  sudia-rulings-22: { applicant: sudia, measure: rulings, figure: "1,990", period: 2022, source: gazette }
  nordic-grants: { applicant: nordic, measure: grants, figure: "1,320", period: 2023, source: gazette }
  nordia-growth: { applicant: nordia, measure: growth, figure: 20.7%, period: 2023, source: gazette }
  nordia-appeals: { applicant: nordia, measure: appeals, figure: "310", period: 2023, source: gazette }
  nordia-upheld: { applicant: nordia, measure: upheld, figure: "37%", period: 2023, source: gazette }
  sudia-upheld: { applicant: sudia, measure: upheld, figure: "58%", period: 2023, source: gazette }
`;

describe('a stretch of time', () => {
  itChecks(
    {
      'is claimed where the measure has months for figures': `
        In 2023 the average pendency at Nordia was 16 months and at Sudia 22.8 months.
                                                   ^^ verified nordia-months
                                                                          ^^^^ verified sudia-months
        In 2023 the average pendency at Nordia was 19 months.
                                                   ^^ figure-mismatch
        2023年北域局平均审查周期为16个月，南域局平均审查周期为28.2个月。
            　　　　　　　　　　　^^ verified nordia-months
            　　　　　　　　　　　  　　　　　　　　　　　　　^^^^ figure-mismatch
      `,
      'is not claimed where it only says in which time, or is in years': `
        In 2023 the average pendency at Nordia was 16 months, and came down within 14 months.
                                                   ^^ verified nordia-months
                                                                                   ^^ no verdict
        In 2023 the average pendency at Nordia fell in three years.
                                                       ^^^^^ no verdict
        2023年北域局平均审查周期为16个月，3个月内又有变化。
            　　　　　　　　　　　^^ verified nordia-months
            　　　　　　　　　　　  　　　^ no verdict
      `,
      'is none of the figure in “300 last year”': `
        In 2023 Nordia issued 1,460 rulings, which lag by two or three years.
                              ^^^^^ verified nordia-rulings
                                                          ^^^ no verdict
        Consider rulings. In 2022 there were 1,210 at Nordia, and Nordia reached 1,460 in 2023.
                                             ^^^^^ verified nordia-rulings-22
                                                                                 ^^^^^ verified nordia-rulings
      `,
    },
    OFFICES,
  );
});

describe('a figure that is nobody’s own', () => {
  itChecks(
    {
      'is by how much something changed or differs': `
        Nordia issued 1,460 rulings in 2023; in other fields it lost ground, by 490 rulings.
                      ^^^^^ verified nordia-rulings
                                                                                ^^^ unsure
        In 2023 Nordia issued 690 rulings fewer than Sudia.
                              ^^^ verified sudia-rulings nordia-rulings
        In 2023 the rulings of Nordia came with a shortfall of 520.
                                                               ^^^ unsure
        2023年北域局裁决1,460件，净增290件。
            　　　　　　^^^^^ verified nordia-rulings
            　　　　　　     　　　　^^^ derived-mismatch: The facts give 250, not 290.
        2023年北域局裁决与前一名的差距缩小到490件。
            　　　　　　　　　　　　　　　　^^^ unsure
        In 2023 growth of rulings at Nordia was 20.7%; the gap to Sudia came to 4 percentage points.
                                                ^^^^^ verified nordia-growth
                                                                                ^^^^^^^^^^^^^^^^^^^ unsure
        2023年北域局裁决增长率为20.7%，与前一名相差4个百分点。
            　　　　　　　　　　^^^^^ verified nordia-growth
            　　　　　　　　　　     　　　　　　　^＾＾＾＾ unsure
      `,
      'is what is added up from a list': `
        In 2023 Nordia had 1,460 rulings and 310 appeals, 1,770 in all.
                           ^^^^^ verified nordia-rulings
                                             ^^^ verified nordia-appeals
                                                          ^^^^^ verified nordia-rulings nordia-appeals
        2023年北域局裁决1,460件，上诉310件，合计1,880件。
            　　　　　　^^^^^ verified nordia-rulings
            　　　　　　     　　　　^^^ verified nordia-appeals
            　　　　　　     　　　　   　　　　^^^^^ derived-mismatch: The facts give 1,770, not 1,880.
      `,
      'is the whole that a part is of': `
        In 2023 Nordia had 310 appeals, one in five of 1,460 rulings.
                           ^^^ verified nordia-appeals
                                        ^^^^^^^^^^^ unsupported-figure
                                                       ^^^^^ verified nordia-rulings
        In 2023 Nordia had 310 appeals, a part of its work: one in five of 1,555.
                           ^^^ verified nordia-appeals
                                                                           ^^^^^ unsupported-figure
      `,
      'is the rest of a share, of whom something is denied': `
        In 2023 37% of Nordia rulings were upheld, which means that 63% were not.
                ^^^ verified nordia-upheld
                                                                    ^^^ verified nordia-upheld
        2023年北域局裁决维持率为37%，换言之，63%被推翻。
            　　　　　　　　　　^^^ verified nordia-upheld
            　　　　　　　　　　   　　　　　^^^ verified nordia-upheld
      `,
      'is an average where the facts are whole numbers': `
        In 2023 Nordia was cited for its rulings (7.4).
                                                  ^^^ unsure
      `,
      'is a time of day': `
        In 2023 Nordia had 1,460 rulings. Its rulings begin at 9.30 and rarely end before 17.00.
                           ^^^^^ verified nordia-rulings
                                                                                          ^^^^^ unsure
      `,
      'is so many for every one': `
        For every one of the rulings of Nordia in 2023 there are 24 at Sudia.
                                                                 ^^ unsupported-figure
      `,
      'is by how many points it is better': `
        In 2023 37% of Nordia rulings were upheld, which is 4 percentage points better.
                ^^^ verified nordia-upheld
                                                            ^^^^^^^^^^^^^^^^^^^ unsure
      `,
      'is what another one is more or less than': `
        In 2023 Nordia had 310 appeals, fewer than 1,460 rulings.
                           ^^^ verified nordia-appeals
                                        ^^^^^^^^^^^^^^^^ unsure
        In 2023 Nordia had fewer than 1,460 rulings.
                           ^^^^^^^^^^^^^^^^ qualifier-mismatch
        2023年北域局上诉310件，少于1,460件的裁决。
            　　　　　　^^^ verified nordia-appeals
            　　　　　　   　　^＾^^^^^ unsure
      `,
      'is what somebody says whom nobody believes': `
        In 2023 Nordia issued 1,460 rulings.
                              ^^^^^ verified nordia-rulings
        有人说2023年北域局裁决达1,900件。
        　　　    　　　　　　　^^^^^ no verdict
        有个榜单说2023年北域局裁决达1,900件，我们不认可。
        　　　　　    　　　　　　　^^^^^ no verdict
      `,
    },
    OFFICES,
  );
});

describe('another one of the same kind', () => {
  itChecks(
    {
      'is not the one whose name the base knows': `
        In 2023 Nordic universities received 1,320 grants; at Baltic universities it was 870.
                                             ^^^^^ verified nordic-grants
                                                                                         ^^^ unsupported-figure
        In 2023 Nordic universities received 1,230 grants; the universities of the north were pleased.
                                             ^^^^^ figure-mismatch
        2023年北欧高校拨款1,320项，南欧高校为870项。
            　　　　　　　^^^^^ verified nordic-grants
            　　　　　　　     　　　　　　　^^^ unsupported-figure
      `,
    },
    OFFICES,
  );
});

describe('two lists', () => {
  itChecks(
    {
      'go through the years as the ones before': `
        Nordia issued 1,460 rulings in 2023 and 1,210 in 2022, Sudia 2,150 and 1,990.
                      ^^^^^ verified nordia-rulings
                                                ^^^^^ verified nordia-rulings-22
                                                                     ^^^^^ verified sudia-rulings
                                                                               ^^^^^ verified sudia-rulings-22
        Nordia issued 1,460 rulings in 2023 and 1,210 in 2022, Sudia 2,510 and 1,990.
                      ^^^^^ verified nordia-rulings
                                                ^^^^^ verified nordia-rulings-22
                                                                     ^^^^^ figure-mismatch
                                                                               ^^^^^ verified sudia-rulings-22
        北域局裁决2023年1,460件、2022年1,210件，南域局2,150件和1,990件。
        　　　　　    　^^^^^ verified nordia-rulings
        　　　　　    　     　　    　^^^^^ verified nordia-rulings-22
        　　　　　    　     　　    　     　　　　　^^^^^ verified sudia-rulings
        　　　　　    　     　　    　     　　　　　     　　^^^^^ verified sudia-rulings-22
      `,
      'go in order where one figure is in points by mistake': `
        In 2023 the share of rulings upheld was, for Nordia and Sudia, 37 percentage points and 58%.
                                                                       ^^^^^^^^^^^^^^^^^^^^ unit-mismatch
                                                                                                ^^^ verified sudia-upheld
      `,
      'go in order across 分列其后': `
        2023年裁决，北域局和南域局分列其后，为1,460件和2,150件，两家相加也不算多。
            　　　　　　　　　　　　　　　　　^^^^^ verified nordia-rulings
            　　　　　　　　　　　　　　　　　     　　^^^^^ verified sudia-rulings
      `,
    },
    OFFICES,
  );
});
