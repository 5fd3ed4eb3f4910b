import { itChecks } from './itChecks';

const FACTS = `
applicants:
  norvik: { name: Norvik, aliases: [诺维克], kind: company }
  solen: { name: Solen, aliases: [索伦], kind: company }
  harbour: { name: Harbour Institute, aliases: [港湾研究院], kind: institute }
measures:
  pump-families: { name: heat pump families, aliases: [热泵专利族], unit: families }
facts:
  norvik-2022: { applicant: norvik, measure: pump-families, figure: "2,400", period: 2022, source: gazette }
  norvik-2023: { applicant: norvik, measure: pump-families, figure: "3,130", period: 2023, source: gazette }
  solen-2023: { applicant: solen, measure: pump-families, figure: "1,980", period: 2023, source: gazette }
  solen-2022: { applicant: solen, measure: pump-families, figure: "1,690", period: 2022, source: gazette }
  harbour-2023: { applicant: harbour, measure: pump-families, figure: "1,460", period: 2023, source: gazette }
`;

describe('last year in a note without a date', () => {
  itChecks(
    {
      'is the year that the figures around it are of': `
        Last year Norvik had 3,130 heat pump families. Solen had 1,890 heat pump families last year, and Harbour Institute last year had 1,460 heat pump families.
                             ^^^^^ verified norvik-2023
                                                                 ^^^^^ figure-mismatch: … 1,980 …
                                                                                                                                         ^^^^^ verified harbour-2023
      `,
      'is not known where nothing tells': `
        Last year Harbour Institute had 1,730 heat pump families. Solen had 1,850 heat pump families last year.
                                        ^^^^^ unsure
      `,
      'is not known where the figures around it are of several': `
        Last year Norvik had 2,400 heat pump families. Last year Solen had 1,980 heat pump families, and Harbour Institute last year had 1,450 heat pump families.
                             ^^^^^ verified norvik-2022
                                                                           ^^^^^ verified solen-2023
                                                                                                                                         ^^^^^ unsure
      `,
      'counts back from the same year, in Chinese': `
        去年诺维克有热泵专利族3,130项，港湾研究院去年1,460项。前年索伦有热泵专利族1,960项。
        　　　　　　　　　　　^^^^^ verified norvik-2023
        　　　　　　　　　　　     　　　　　　　　　^^^^^ verified harbour-2023
        　　　　　　　　　　　     　　　　　　　　　     　　　　　　　　　　　　^^^^^ figure-mismatch: … 1,690 …
      `,
      'is that of the report which the note begins with, in Chinese': `
        3月18日，《2023年度热泵专利统计公报》发布。

        去年港湾研究院有热泵专利族1,640项。
        　　　　　　　　　　　　　^^^^^ figure-mismatch: … 1,460 …
      `,
      'is the one before that of a byline': `
        *By the patents desk, 14 March 2024*

        Last year Solen had 1,890 heat pump families.
                            ^^^^^ figure-mismatch: … 1,980 …
      `,
      'is not told by a line that has other numbers': `
        In 2019 it came to 88, a day before 14 March 2024.

        Last year Solen had 1,890 heat pump families.
                            ^^^^^ unsure
      `,
    },
    FACTS,
  );
});
