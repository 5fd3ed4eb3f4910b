import { itChecks } from './itChecks';

const FACTS = `
applicants:
  norvik: { name: Norvik, aliases: [诺维克], kind: company }
  solen: { name: Solen, aliases: [索伦], kind: company }
  harbour: { name: Harbour Institute, kind: institute }
measures:
  pump-families: { name: heat pump families, aliases: [热泵专利族], unit: families }
  pump-grants: { name: heat pump grants, aliases: [热泵授权], unit: patents }
facts:
  norvik-pumps-2022: { applicant: norvik, measure: pump-families, figure: "2,400", period: 2022, source: gazette }
  norvik-pumps-2023: { applicant: norvik, measure: pump-families, figure: "3,130", period: 2023, source: gazette }
  solen-pumps-2022: { applicant: solen, measure: pump-families, figure: "1,980", period: 2022, source: gazette }
  harbour-pumps-2023: { applicant: harbour, measure: pump-families, figure: "1,460", period: 2023, source: gazette }
  solen-grants-2022: { applicant: solen, measure: pump-grants, figure: "640", period: 2022, source: gazette }
`;

describe('a figure whose fact may only be missing', () => {
  itChecks(
    {
      'is no mistake for the fact of another year': `
        In 2023 Norvik had 3,130 heat pump families.
                           ^^^^^ verified norvik-pumps-2023

        Solen came to 2,050 heat pump families.
                      ^^^^^ unsupported-figure
      `,
      'is a mistake where its own year is given': `
        Solen had 2,050 heat pump families in 2022.
                  ^^^^^ figure-mismatch: … 1,980 …
      `,
      'is a mistake where only the year of the fact is spoken of': `
        In 2022 Norvik had 2,400 heat pump families.
                           ^^^^^ verified norvik-pumps-2022

        Solen came to 2,050 heat pump families.
                      ^^^^^ figure-mismatch: … 1,980 …
      `,
      'is no mistake for the year that it has changed from': `
        In 2023 Harbour Institute had 1,460 heat pump families, up from 1,310.
                                      ^^^^^ verified harbour-pumps-2023
                                                                        ^^^^^ unsure
      `,
      'is no mistake for a year that has a figure of its own': `
        Solen was granted 690 heat pump grants (2022: 640).
                          ^^^ unsure
                                                      ^^^ verified solen-grants-2022
      `,
      'is no mistake for last year in a note without a date': `
        In 2022 Solen had 1,980 heat pump families. Last year Solen had 2,310 heat pump families.
                          ^^^^^ verified solen-pumps-2022
                                                                        ^^^^^ unsure
      `,
      'is no mistake for the fact of another year, in Chinese': `
        2023年诺维克拥有热泵专利族3,130项。
            　　　　　　　　　　　^^^^^ verified norvik-pumps-2023

        索伦有热泵专利族2,050项。
        　　　　　　　　^^^^^ unsupported-figure
      `,
      'is no mistake for a year that an aside gives': `
        In 2023 Norvik had 3,130 heat pump families. Solen, not far behind in 2022, went on and had 2,310 heat pump families.
                           ^^^^^ verified norvik-pumps-2023
                                                                                                    ^^^^^ unsupported-figure
        Harbour Institute was far behind in 2023, with 1,640 heat pump families.
                                                       ^^^^^ figure-mismatch: … 1,460 …
      `,
      'is what changed in order of time, however the years are named': `
        Norvik had 3,130 heat pump families in 2023 and 2,400 in 2022. In 2023 and 2022 Norvik’s heat pump families rose from 2,400 to 3,130.
                   ^^^^^ verified norvik-pumps-2023
                                                        ^^^^^ verified norvik-pumps-2022
                                                                                                                              ^^^^^ verified norvik-pumps-2022
                                                                                                                                       ^^^^^ verified norvik-pumps-2023
      `,
      'is no claim where a correction puts it right': `
        For “3,310 heat pump families” read “3,130 heat pump families” of Norvik in 2023.
             ^^^^^ no verdict

        诺维克2023年的“热泵专利族3,310项”应为“3,130项”。
        　　　    　　 　　　　　^^^^^ no verdict
      `,
      'is no number of another year that only its bound is true of': `
        Harbour Institute had up to 1,900 heat pump families in 2022.
                              ^^^^^^^^^^^ unsupported-figure
      `,
    },
    FACTS,
  );
});
