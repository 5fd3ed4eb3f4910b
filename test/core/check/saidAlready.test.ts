import { itChecks } from './itChecks';

const FACTS = `
applicants:
  arden: { name: Arden, aliases: [阿登], kind: company }
  bellco: { name: Bellco, aliases: [贝尔科], kind: company }
measures:
  looms: { name: loom designs, aliases: [织机外观], unit: designs }
facts:
  arden-2020: { applicant: arden, measure: looms, figure: "814", period: 2020, source: gazette }
  arden-2022: { applicant: arden, measure: looms, figure: "1,190", period: 2022, source: gazette }
  arden-2023: { applicant: arden, measure: looms, figure: "1,247", period: 2023, source: gazette }
  arden-2024: { applicant: arden, measure: looms, figure: "1,365", period: 2024, source: gazette }
  bellco-2023: { applicant: bellco, measure: looms, figure: "43", period: 2023, source: gazette }
  bellco-2024: { applicant: bellco, measure: looms, figure: "46", period: 2024, source: gazette }
`;

describe('what a sentence has said already', () => {
  itChecks(
    {
      'is not what another number of it gets wrong': `
        In 2024, the first full year of its new mill, Bellco filed 46 loom designs, of which 39 in May.
                                                                   ^^ verified bellco-2024
                                                                                             ^^ unsure
      `,
      'nor what was so much less at another time': `
        In 2024 Bellco filed 46 loom designs, nearly four times the 12 of its opening months.
                             ^^ verified bellco-2024
                                                                    ^^ unsure
      `,
      'nor what a list goes on with': `
        Arden filed 814 loom designs in 2020, then 967, 1,033, 1,208 and finally 1,365 in 2024.
                    ^^^ verified arden-2020
                                                   ^^^ unsure
                                                        ^^^^^ unsure
                                                               ^^^^^ unsure
                                                                                 ^^^^^ verified arden-2024
      `,
      'but may be said of the wrong year': `
        Arden filed 1,247 loom designs in 2024, after 1,247 in 2023.
                    ^^^^^ period-mismatch
                                                      ^^^^^ verified arden-2023
      `,
    },
    FACTS,
  );
});

describe('a number that somebody else may have', () => {
  itChecks(
    {
      'is the whole of which a part is named': `
        ## What Bellco did in 2024

        Of the 1,420 loom designs filed in 2024, one in thirty is Bellco’s.
               ^^^^^ unsure
                                                 ^^^^^^^^^^^^^ unsupported-figure
      `,
      'is only thought to be so': `
        In 2024 it is thought that Bellco filed 64 loom designs.
                                                ^^ no verdict
      `,
      'is set against what was said, and has not grown': `
        Bellco filed 43 loom designs in 2023. In 2024 it was 46. Arden’s count in 2024, 1,365, is more than double that.
                     ^^ verified bellco-2023
                                                             ^^ verified bellco-2024
                                                                                        ^^^^^ verified arden-2024
                                                                                                  ^^^^^^^^^^^^^^^^ unsupported-figure
      `,
      'is by how much the last of them went up': `
        In 2024 Arden filed 1,365 loom designs, up from 1,247 in 2023 and 1,190 in 2022. That is an increase of 9.5 percent within twelve months.
                            ^^^^^ verified arden-2024
                                                        ^^^^^ verified arden-2023
                                                                          ^^^^^ verified arden-2022
                                                                                                                ^^^^^^^^^^^ verified arden-2023 arden-2024
      `,
    },
    FACTS,
  );
});
