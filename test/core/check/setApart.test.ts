import { itChecks } from './itChecks';

const FACTS = `
  measures:
    valves: { name: valve patents, aliases: [阀门专利], unit: patents }
  facts:
    samsung-2022: { applicant: samsung, measure: valves, figure: 310, period: 2022, source: gazette }
    samsung-2023: { applicant: samsung, measure: valves, figure: 402, period: 2023, source: gazette }
    samsung-2024: { applicant: samsung, measure: valves, figure: 455, period: 2024, source: gazette }
    huawei-2022: { applicant: huawei, measure: valves, figure: 290, period: 2022, source: gazette }
    huawei-2023: { applicant: huawei, measure: valves, figure: 371, period: 2023, source: gazette }
    huawei-2024: { applicant: huawei, measure: valves, figure: 468, period: 2024, source: gazette }
`;

describe('what stands apart from the rest of a sentence', () => {
  itChecks(
    {
      'has a year that is not that of the rest, where it is a place that somebody had': `
        In 2024 valve patents were all the rage. Samsung, a maker of pumps that was sixth in 2023, filed 455 of them.
                                                                                                         ^^^ verified samsung-2024

        Valve patents were all the rage in 2024. Samsung was sixth in 2023, and filed 402 of them.
                                                                                      ^^^ verified samsung-2023
      `,
      'is what is under discussion, though all that is said of it is that it was filed': `
        In 2023 valve patents were all the rage. Samsung filed 402.
                                                               ^^^ verified samsung-2023

        In 2023 there was more than valve patents. Samsung filed 14,300 patent applications.
                                                                 ^^^^^^ verified samsung-applications-2023
      `,
      'is set against another one in the order of the names': `
        In 2024 Huawei overtook Samsung in valve patents: 468 against 455.
                                                          ^^^ verified huawei-2024
                                                                      ^^^ verified samsung-2024
        In 2024, Huawei overtook Samsung in valve patents. By 2024 Huawei had passed Samsung: 468 versus 455, after 371 against 402 in 2023.
                                                                                              ^^^ verified huawei-2024
                                                                                                         ^^^ verified samsung-2024
                                                                                                                    ^^^ verified huawei-2023
                                                                                                                                ^^^ verified samsung-2023
      `,
      'is of one and the same where a year stands behind what it is set against': `
        In 2024 Huawei, not Samsung, filed 468 valve patents against 371 in 2023.
                                           ^^^ verified huawei-2024
                                                                     ^^^ verified huawei-2023
      `,
      'is not said of whom the sentence says that it is not': `
        In 2024 it was Huawei, and not Samsung, that filed 455 valve patents.
                                                           ^^^ applicant-mismatch
        2024年申请阀门专利468件的是华为，而非三星。
        　　　  　　　　　 ^^^ verified huawei-2024
      `,
      'is no count where it is what a group is called by': `
        Huawei was the only one of the big four to grow in 2024: 468 valve patents.
                                           ^^^^ no verdict
                                                                 ^^^ verified huawei-2024
        五大专利局中，华为2024年申请阀门专利468件。
        ＾＾ no verdict
        　　　　　　　　　    　　　　　　　^^^ verified huawei-2024
      `,
    },
    FACTS,
  );
});
