import { itChecks } from './itChecks';

/** Counts of two countries, and of a part of what one of them has. */
const DESIGNS = `
applicants:
  germany: { name: Germany, aliases: [German, 德国], kind: country, country: DE }
measures:
  designs: { name: design registrations, aliases: [registered designs, 外观设计注册, 外观设计注册量], unit: designs }
  chairs: { name: chair designs, aliases: [椅子外观设计], unit: designs }
facts:
  japan-22: { applicant: japan, measure: designs, figure: "46,700", period: 2022, source: gazette }
  japan-23: { applicant: japan, measure: designs, figure: "53,000", period: 2023, source: gazette }
  japan-chairs-23: { applicant: japan, measure: chairs, figure: "7,420", period: 2023, source: gazette }
  germany-22: { applicant: germany, measure: designs, figure: "33,410", period: 2022, source: gazette }
  germany-23: { applicant: germany, measure: designs, figure: "30,369", period: 2023, source: gazette }
`;

describe('a figure that is recomputed from the numbers beside it', () => {
  itChecks(
    {
      'as a change': `
        Consider registered designs. Japan went from 46,700 in 2022 to 53,000 in 2023, an increase of 13.5%.
                                                                                                      ^^^^^ verified japan-22 japan-23
        Consider registered designs. Germany went from 33,410 in 2022 to 30,369 in 2023, a drop of 9.1%.
                                                                                                   ^^^^ verified germany-22 germany-23
      `,
      'as a change that is wrong': `
        Consider registered designs. Japan went from 46,700 in 2022 to 53,000 in 2023, an increase of 15.3%.
                                                                                                      ^^^^^ derived-mismatch: The facts give 13.5%, not 15.3%.
        Consider registered designs. Germany went from 33,410 in 2022 to 30,369 in 2023, an increase of 9.1%.
                                                                                                        ^^^^ direction-mismatch
      `,
      'not where the numbers are of two series': `
        Consider registered designs. Japan had 53,000 in 2023 and Germany 33,410 in 2022, an increase of 15.3%.
                                                                                                         ^^^^^ unsure
      `,
      'as a share of a broader number': `
        Japan had 53,000 registered designs in 2023. Of its chair designs there were 7,420, which made up 14.0%.
                                                                                                          ^^^^^ verified japan-chairs-23 japan-23
      `,
      'as a sum of several': `
        Consider registered designs. In 2023 Japan came to 53,000 and Germany to 30,369, together 83,369.
                                                                                                  ^^^^^^ verified germany-23 japan-23
        Consider registered designs. In 2023 Japan came to 53,000 and Germany to 30,369, together 88,369.
                                                                                                  ^^^^^^ derived-mismatch: The facts give 83,369, not 88,369.
      `,
      'as a difference': `
        2023年外观设计注册日本为53,000件，德国为30,369件，两者相差22,631件。
            　　　　　　　　　　      　　　　　      　　　　　　^^^^^^ verified japan-23 germany-23
        2023年外观设计注册日本为53,000件，德国为30,369件，两者相差26,631件。
            　　　　　　　　　　      　　　　　      　　　　　　^^^^^^ derived-mismatch
      `,
      'in Chinese': `
        外观设计注册日本2022年为46,700件，2023年为53,000件，大增13.5%。
        　　　　　　　　    　　      　　    　　      　　　　^^^^^ verified japan-22 japan-23
        外观设计注册日本2022年为46,700件，2023年为53,000件，大增31.5%。
        　　　　　　　　    　　      　　    　　      　　　　^^^^^ derived-mismatch
      `,
    },
    DESIGNS,
  );
});
