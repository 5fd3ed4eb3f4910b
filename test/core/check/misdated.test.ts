import { itChecks } from './itChecks';

const FACTS = `
applicants:
  orsted-yard: { name: Orsund Yard, aliases: [奥松船厂], kind: company }
  balder: { name: Balder Marine, aliases: [巴德海工], kind: company }
  kelda: { name: Kelda, kind: company }
  tirna: { name: Tirna Boats, aliases: [蒂纳艇业], kind: company }
measures:
  hulls: { name: hull applications, aliases: [船体申请量, 船体申请], unit: applications }
  crews: { name: crew licences, aliases: [船员许可], unit: licences }
facts:
  orsund-2022: { applicant: orsted-yard, measure: hulls, figure: "1,332", period: 2022, source: gazette }
  orsund-2023: { applicant: orsted-yard, measure: hulls, figure: "1,209", period: 2023, source: gazette }
  balder-2021: { applicant: balder, measure: hulls, figure: "940", period: 2021, source: gazette }
  balder-2022: { applicant: balder, measure: hulls, figure: "758", period: 2022, source: gazette }
  balder-2023: { applicant: balder, measure: hulls, figure: "1,113", period: 2023, source: gazette }
  kelda-2023: { applicant: kelda, measure: hulls, figure: 318, period: 2023, source: gazette }
  tirna-2022: { applicant: tirna, measure: hulls, figure: "58", period: 2022, source: gazette }
  tirna-2023: { applicant: tirna, measure: hulls, figure: "72", period: 2023, source: gazette }
  tirna-crews-2022: { applicant: tirna, measure: crews, figure: "79", period: 2022, source: gazette }
  tirna-crews-2023: { applicant: tirna, measure: crews, figure: "93", period: 2023, source: gazette }
`;

describe('a number of another year', () => {
  itChecks(
    {
      'is not both ends of a change': `
        The hull applications of Tirna Boats went from 58 to 58 in two years.
                                                             ^^ period-mismatch: 58 is the figure for 2022, not for the period given here.
        At Balder Marine hull applications fell from 758 to 758.
                                                     ^^^ period-mismatch: 758 is the figure for 2022, not for the period given here.
                                                            ^^^ verified balder-2022
      `,
      'may be both where nothing changed': `
        The hull applications of Tirna Boats stayed flat, from 58 to 58.
                                                               ^^ verified tirna-2022
                                                                     ^^ verified tirna-2022
      `,
      'is at the wrong end of a change that goes the other way': `
        Hull applications at Tirna Boats dropped from 72 to 58.
                                                      ^^ verified tirna-2023
                                                            ^^ verified tirna-2022
        The crew licences of Tirna Boats grew from 93 to 79.
                                                   ^^ period-mismatch: 93 is the figure for 2023, …
                                                         ^^ period-mismatch: 79 is the figure for 2022, …
        The crew licences of Tirna Boats went from 93 to 79.
                                                   ^^ period-mismatch
                                                         ^^ period-mismatch
      `,
      'goes through a series in order': `
        The hull applications of Balder Marine went from 940 via 758 to 1,113.
                                                         ^^^ verified balder-2021
                                                                 ^^^ verified balder-2022
                                                                        ^^^^^ verified balder-2023
        The hull applications of Balder Marine went from 940 via 1,113 to 1,113.
                                                                 ^^^^^ period-mismatch
                                                                          ^^^^^ verified balder-2023
      `,
      'is found in a change in Chinese': `
        蒂纳艇业的船体申请由72件增至72件。
        　　　　　　　　　　^^ period-mismatch
        　　　　　　　　　　  　　　^^ verified tirna-2023
        蒂纳艇业的船体申请由58件增至72件。
        　　　　　　　　　　^^ verified tirna-2022
        　　　　　　　　　　  　　　^^ verified tirna-2023
      `,
      'is not of the year whose number stands against it': `
        At Orsund Yard, 1,332 hull applications were filed (2022: 1,332).
                        ^^^^^ period-mismatch: 1,332 is the figure for 2022, …
                                                                  ^^^^^ verified orsund-2022
        At Orsund Yard, 1,209 hull applications were filed (2022: 1,332).
                        ^^^^^ verified orsund-2023
                                                                  ^^^^^ verified orsund-2022
      `,
      'may be said twice': `
        Orsund Yard filed 1,332 hull applications, and all 1,332 in 2022.
                          ^^^^^ verified orsund-2022
      `,
      'is not of the year that it is compared with': `
        Orsund Yard filed 1,332 hull applications, 9.2% fewer than in 2022.
                          ^^^^^ period-mismatch: 1,332 is the figure for 2022, …
        奥松船厂的船体申请有1,332件，比2022年少9.2%。
        　　　　　　　　　　^^^^^ period-mismatch
      `,
      'may be of the year that somebody else is compared with': `
        Orsund Yard filed 1,332 hull applications, and Balder Marine 46.8% more than in 2022.
                          ^^^^^ verified orsund-2022
      `,
      'is what grew, and not what it grew to': `
        And Balder Marine (758 hull applications, up 46.8%) came second.
                           ^^^ period-mismatch: 758 is the figure for 2022, …
        Hull applications at Balder Marine grew by 46.8% to 758.
                                                            ^^^ period-mismatch
        Hull applications at Balder Marine grew by 46.8% to 1,113.
                                                            ^^^^^ verified balder-2023
        巴德海工的船体申请为758件，增长46.8%。
        　　　　　　　　　　^^^ period-mismatch
      `,
      'is not of the year before where it is that of the year itself': `
        2023年，蒂纳艇业的船体申请有72件，较上一年的72件有所增加。
            　　　　　　　　　　　　^^ verified tirna-2023
            　　　　　　　　　　　　  　　　　　　　^^ period-mismatch
      `,
      'fell by a number': `
        Hull applications at Balder Marine fell by 182 to 1,113.
                                                   ^^^ verified balder-2021 balder-2022
                                                          ^^^^^ period-mismatch: 1,113 is the figure for 2023, …
        Hull applications at Balder Marine fell by 182 to 758.
                                                   ^^^ verified balder-2021 balder-2022
                                                          ^^^ verified balder-2022
      `,
      'may be what it grew from': `
        Hull applications at Balder Marine grew from 758 (+46.8%).
                                                     ^^^ verified balder-2022
        Balder Marine filed 758 hull applications, up 46.8% by the next count.
                            ^^^ verified balder-2022
      `,
      'is of the period that those beside it are of': `
        Hull applications were few in 2021, and many in 2023. By maker:

        - Balder Marine: 1,113
                         ^^^^^ verified balder-2023
        - Kelda: 318
                 ^^^ verified kelda-2023
        - Orsund Yard: 1,332
                       ^^^^^ period-mismatch: 1,332 is the figure for 2022, not for the period given here.
        - Tirna Boats: 72
                       ^^ verified tirna-2023
      `,
      'is not where it says so': `
        Hull applications were few in 2021, and many in 2023. By maker:

        - Balder Marine: 1,113
                         ^^^^^ verified balder-2023
        - Kelda: 318
                 ^^^ verified kelda-2023
        - Orsund Yard: 1,332 a year before
                       ^^^^^ verified orsund-2022
        - Tirna Boats: 72
                       ^^ verified tirna-2023
      `,
      'is not where as many are of another period': `
        Hull applications were few in 2021, and many in 2023. By maker:

        - Balder Marine: 758
                         ^^^ unsure
        - Kelda: 318
                 ^^^ verified kelda-2023
        - Orsund Yard: 1,332
                       ^^^^^ unsure
        - Tirna Boats: 72
                       ^^ verified tirna-2023
      `,
      'may be of the first of two years that were given': `
        Hull applications at Balder Marine: 758 in 2022; 1,113 in 2023, and 318 at Kelda. At Orsund Yard: 1,332.
                                                                                                          ^^^^^ verified orsund-2022
      `,
      'is of the year that a label counts': `
        - crew licences of Tirna Boats opened in 2023: 79
                                                       ^^ period-mismatch
        - crew licences of Tirna Boats opened in 2022: 79
                                                       ^^ verified tirna-crews-2022
      `,
      'is of the period that a whole list is said to be of': `
        船体申请，巴德海工1,113件，奥松船厂1,332件——这是2023年的前两位。
        　　　　　　　　　^^^^^ verified balder-2023
        　　　　　　　　　     　　　　　　^^^^^ period-mismatch
        船体申请，巴德海工1,113件，奥松船厂1,209件——这是2023年的前两位。
        　　　　　　　　　^^^^^ verified balder-2023
        　　　　　　　　　     　　　　　　^^^^^ verified orsund-2023
      `,
      'has the first and the last of a longer series of the years that a span names': `
        巴德海工的船体申请2021年到2022年由700件到800件再到758件。
        　　　　　　　　　    　　    　　^^^ figure-mismatch
        　　　　　　　　　    　　    　　   　　   　　　^^^ verified balder-2022
        巴德海工的船体申请2021年到2023年由940件到758件再到1,113件。
        　　　　　　　　　    　　    　　^^^ verified balder-2021
        　　　　　　　　　    　　    　　   　　   　　　^^^^^ verified balder-2023
      `,
      'is of the year beside it, however few its digits': `
        Tirna Boats is old. In the harbour, they say that 58 hull applications were filed in 2023.
                                                          ^^ period-mismatch
        Tirna Boats is old. In the harbour, they say that 72 hull applications were filed in 2023.
                                                          ^^ verified tirna-2023
      `,
      'is of its own words, where only who it is about is said far off': `
        Balder Marine is old. Now it is also rich. Hull applications came to 940 in 2023.
                                                                             ^^^ period-mismatch
      `,
    },
    FACTS,
  );
});
