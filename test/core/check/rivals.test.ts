import { itChecks } from './itChecks';

describe('facts that fit a figure equally well', () => {
  itChecks(
    {
      'and disagree make it unsure, whichever it agrees with': `
        Samsung had 300 laboratories in 2023.
                    ^^^ unsure
        Samsung had 320 laboratories in 2023.
                    ^^^ unsure
      `,
      'and all disagree with it convict it': `
        Samsung had 500 laboratories in 2023.
                    ^^^ figure-mismatch
      `,
      'are told apart by the source that is cited': `
        Samsung had 300 laboratories in 2023.[^gazette]
                    ^^^ verified labs-gazette
        Samsung had 320 laboratories in 2023.[^labs-daily]
                    ^^^ verified labs-daily
      `,
      'and agree verify it': `
        Huawei had 40 laboratories in 2023.
                   ^^ verified labs-a
      `,
      'may be of two applicants with one name': `
        Honor had 7 laboratories in 2023.
                  ^ unsure
        Honor had 13 laboratories in 2023.
                  ^^ figure-mismatch
      `,
      'of two periods verify it where none is given': `
        Baidu had 5 laboratories.
                  ^ verified labs-2022
        Baidu had 8 laboratories.
                  ^ verified labs-2023
        Baidu had 6 laboratories.
                  ^ unsure
      `,
      'are not those without a period, from a source of later years': `
        In 2015 Tencent had three laboratories.
                            ^^^^^ unsure

        Tencent has three laboratories.
                    ^^^^^ figure-mismatch

        In 2023 Tencent had three laboratories.
                            ^^^^^ figure-mismatch
      `,
    },
    `
    sources:
      report: { title: A report, issued: 2024-03 }
    applicants:
      honor-a: { name: Honor, kind: company }
      honor-b: { name: Honor, kind: university }
    facts:
      labs-gazette: { applicant: samsung, measure: laboratories, figure: 300, period: 2023, source: gazette }
      labs-daily: { applicant: samsung, measure: laboratories, figure: 320, period: 2023, source: daily }
      labs-a: { applicant: huawei, measure: laboratories, figure: 40, period: 2023, source: gazette }
      labs-b: { applicant: huawei, measure: laboratories, figure: about 40, period: 2023, source: daily }
      labs-c: { applicant: honor-a, measure: laboratories, figure: 7, period: 2023, source: gazette }
      labs-d: { applicant: honor-b, measure: laboratories, figure: 9, period: 2023, source: gazette }
      labs-2022: { applicant: baidu, measure: laboratories, figure: 5, period: 2022, source: gazette }
      labs-2023: { applicant: baidu, measure: laboratories, figure: 8, period: 2023, source: gazette }
      labs-t: { applicant: tencent, measure: laboratories, figure: 12, source: report }
    `,
  );
});
