import { itChecks } from './itChecks';

/** Counts of two countries year by year, and the share of one. */
const DESIGNS = `
applicants:
  germany: { name: Germany, aliases: [German, 德国], kind: country, country: DE }
measures:
  designs: { name: design registrations, aliases: [registered designs, 外观设计注册, 外观设计注册量], unit: designs }
  design-share: { name: share of design registrations, aliases: [of design registrations, 占外观设计注册量], unit: "%" }
facts:
  japan-19: { applicant: japan, measure: designs, figure: "20,040", period: 2019, source: gazette }
  japan-20: { applicant: japan, measure: designs, figure: "31,234", period: 2020, source: gazette }
  japan-22: { applicant: japan, measure: designs, figure: "46,700", period: 2022, source: gazette }
  japan-23: { applicant: japan, measure: designs, figure: "53,000", period: 2023, source: gazette }
  japan-23-half: { applicant: japan, measure: designs, figure: "30,000", period: 2023-01/2023-06, source: gazette }
  japan-22-half: { applicant: japan, measure: designs, figure: "24,000", period: 2022-01/2022-06, source: gazette }
  germany-22: { applicant: germany, measure: designs, figure: "33,410", period: 2022, source: gazette }
  germany-23: { applicant: germany, measure: designs, figure: "30,369", period: 2023, source: gazette }
  share-22: { applicant: japan, measure: design-share, figure: 24.8%, period: 2022, source: gazette }
  share-23: { applicant: japan, measure: design-share, figure: 28.0%, period: 2023, source: gazette }
`;

describe('a change that is recomputed from facts', () => {
  describe('in per cent', () => {
    itChecks(
      {
        'is from the year before, where the sentence has one year': `
          Japanese design registrations rose 13.5% in 2023.
                                             ^^^^^ verified japan-22 japan-23
          Japanese design registrations rose 15.5% in 2023.
                                             ^^^^^ derived-mismatch: The facts give 13.5%, not 15.5%.
          In 2023, growth in design registrations in Japan was 13.5%.
                                                               ^^^^^ verified japan-22 japan-23
        `,
        'is rounded as the sentence rounds it': `
          Japanese design registrations rose 13% in 2023.
                                             ^^^ verified
          Japanese design registrations rose by about 13% in 2023.
                                                ^^^^^^^^^ verified
          Japanese design registrations rose by more than 13% in 2023.
                                                ^^^^^^^^^^^^^ verified
          Japanese design registrations rose by nearly 14% in 2023.
                                                ^^^^^^^^^^ verified
          Japanese design registrations rose by less than 12% in 2023.
                                                ^^^^^^^^^^^^^ derived-mismatch
          Japanese design registrations rose 16% in 2023.
                                             ^^^ derived-mismatch
        `,
        'is unsure where an inequality says little': `
          Japanese design registrations rose by more than 2% in 2023.
                                                ^^^^^^^^^^^^ unsure
        `,
        'may name the year that it is from': `
          In 2023, Japanese design registrations were up 13.5% from 2022.
                                                         ^^^^^ verified japan-22 japan-23
          Japan had 53,000 design registrations in 2023, an increase of 13.5% over 2022.
                                                                        ^^^^^ verified japan-22 japan-23
          Japan had 53,000 design registrations in 2023, up 69.7% on 2020.
                                                            ^^^^^ verified japan-20 japan-23
          Compared with 2020, Japanese design registrations were up 13.5% in 2023.
                                                                    ^^^^^ derived-mismatch: The facts give 69.7%, …
        `,
        'without the year that it is to confirms, and convicts nobody': `
          Japanese design registrations were up 13.5% from 2022.
                                                ^^^^^ verified japan-22 japan-23
          Japanese design registrations were up 33.5% from 2022.
                                                ^^^^^ unsure
        `,
        'may be over a span': `
          Japanese design registrations grew by half between 2020 and 2022.
                                                ^^^^ verified japan-20 japan-22
          From 2020 to 2022, Japanese design registrations grew by 49.5%.
                                                                   ^^^^^ verified japan-20 japan-22
          Japanese design registrations grew by a third between 2020 and 2022.
                                                ^^^^^^^ derived-mismatch: The facts give 49.5%, not a third.
        `,
        'of a half year is from the same half': `
          In the first half of 2023, Japanese design registrations rose by a quarter.
                                                                           ^^^^^^^^^ verified japan-22-half japan-23-half
        `,
        'takes its year from what stands before, and is then wrong where it comes near': `
          Japan had 46,700 design registrations in 2022 and 53,000 in 2023. That was an increase of 13.5%.
                                                                                                    ^^^^^ verified japan-22 japan-23

          ## Design registrations in 2023

          Japan's grew by 13.5%.
                          ^^^^^ verified japan-22 japan-23

          Japan's grew by 19.5%.
                          ^^^^^ derived-mismatch: The facts give 13.5%, not 19.5%.

          Japan's grew by 42.7%.
                          ^^^^^ unsure
        `,
        'without any year is one of those there are, or unsure': `
          Design registrations in Germany fell by 9.1%.
                                                  ^^^^ verified germany-22 germany-23
          Design registrations in Japan grew by 33.5%.
                                                ^^^^^ unsure
        `,
        'goes the other way': `
          In 2023, German design registrations fell 9.1%.
                                                    ^^^^ verified germany-22 germany-23
          In 2023, German design registrations fell 19.1%.
                                                    ^^^^^ derived-mismatch: The facts give −9.1%, not 19.1%.
          In 2023, German design registrations rose 9.1%.
                                                    ^^^^ direction-mismatch: The facts give −9.1%: the change goes the other way.
          In 2023, Japanese design registrations fell 40%.
                                                      ^^^ direction-mismatch: The facts give 13.5%: …
        `,
        'of another subject, of a part, or by the year is unsure': `
          Design registrations by women in Japan grew by 25% in 2023.
                                                         ^^^ unsure
          In 2023 design registrations in Japan grew by 25% in Osaka.
                                                        ^^^ unsure
          Japan had 53,000 design registrations in 2023, and its exports grew by 8.1%.
                                                                                 ^^^^ unsure
          Design registrations in Japan grew by 13.5% a year on average between 2019 and 2023.
                                                ^^^^^ unsure
        `,
        'is unsupported where neither year is known': `
          Design registrations in Japan grew by 13.5% in 2016.
                                                ^^^^^ unsupported-figure
        `,
        'is unsure where one of the two is not known': `
          Design registrations in Germany grew by 13.5% in 2022.
                                                  ^^^^^ unsure
        `,
        'is read in Chinese': `
          2023年，日本外观设计注册量同比增长13.5%。
              　　　　　　　　　　　　　　　^^^^^ verified japan-22 japan-23
          2023年，日本外观设计注册量较上年增长13.5%。
              　　　　　　　　　　　　　　　　^^^^^ verified japan-22 japan-23
          2023年，日本外观设计注册量同比增长15.3%。
              　　　　　　　　　　　　　　　^^^^^ derived-mismatch: The facts give 13.5%, not 15.3%.
          2023年，日本外观设计注册量比2020年增长69.7%。
              　　　　　　　　　　　　    　　　^^^^^ verified japan-20 japan-23
          2023年，德国外观设计注册量下降一成。
              　　　　　　　　　　　　　＾＾ verified germany-22 germany-23
          2023年，德国外观设计注册量下降三成。
              　　　　　　　　　　　　　＾＾ derived-mismatch
          2023年，德国外观设计注册量增长9.1%。
              　　　　　　　　　　　　　^^^^ direction-mismatch
          2019年至2023年，日本外观设计注册量年均增长27.5%。
              　　    　　　　　　　　　　　　　　　^^^^^ unsure
        `,
      },
      DESIGNS,
    );
  });

  describe('as a multiple', () => {
    itChecks(
      {
        'is of the count that it began with': `
          Japanese design registrations more than doubled between 2019 and 2023.
                                        ^^^^^^^^^^^^^^^^^ verified japan-19 japan-23
          Japanese design registrations have more than doubled since 2019.
                                             ^^^^^^^^^^^^^^^^^ verified japan-19 japan-23
          Japanese design registrations tripled between 2019 and 2023.
                                        ^^^^^^^ derived-mismatch: The facts give 2.64×, not tripled.
          German design registrations doubled between 2022 and 2023.
                                      ^^^^^^^ direction-mismatch: The facts give 0.909×: …
        `,
        'is read in Chinese': `
          2023年，日本外观设计注册量比2019年翻了一番多。
              　　　　　　　　　　　　    　＾＾＾＾＾ verified japan-19 japan-23
          2023年，日本外观设计注册量比2019年翻了两番。
              　　　　　　　　　　　　    　＾＾＾＾ derived-mismatch
          2023年，日本外观设计注册量是2019年的2.64倍。
              　　　　　　　　　　　　    　　^^^^＾ verified japan-19 japan-23
          2023年，日本外观设计注册量比2019年增长1.64倍。
              　　　　　　　　　　　　    　　　^^^^＾ verified japan-19 japan-23
          2023年，日本外观设计注册量比2019年增长两倍。
              　　　　　　　　　　　　    　　　＾＾ derived-mismatch
          2023年，日本外观设计注册量增至2019年的三倍。
              　　　　　　　　　　　　　    　　＾＾ derived-mismatch
        `,
        'of something that nobody counts is unsure': `
          In 2023, Japan doubled its budget for design registrations.
                         ^^^^^^^ unsure
        `,
      },
      DESIGNS,
    );
  });

  describe('as a count', () => {
    itChecks(
      {
        'is the difference of two, and not the count itself': `
          Japan had 53,000 design registrations in 2023, an increase of 6,300 over 2022.
                    ^^^^^^ verified japan-23
                                                                        ^^^^^ verified japan-22 japan-23
          In 2023, Japan had 6,300 more design registrations than in 2022.
                             ^^^^^ verified japan-22 japan-23
          In 2023, Japan had 7,300 more design registrations than in 2022.
                             ^^^^^ derived-mismatch: The facts give 6,300, not 7,300.
          Japan had 53,000 design registrations in 2023, 6,300 more than in 2022.
                                                         ^^^^^ verified japan-22 japan-23
        `,
        'is unsure where a side is not known': `
          In 2023, German design registrations rose by 700 from 2014.
                                                       ^^^ unsure
        `,
        'is read in Chinese': `
          2023年，日本外观设计注册量比2022年增加6300件。
              　　　　　　　　　　　　    　　　^^^^ verified japan-22 japan-23
          2023年，日本外观设计注册量比2022年多6300件。
              　　　　　　　　　　　　    　　^^^^ verified japan-22 japan-23
          2023年，德国外观设计注册量比2022年减少3041件。
              　　　　　　　　　　　　    　　　^^^^ verified germany-22 germany-23
        `,
      },
      DESIGNS,
    );
  });

  describe('in points', () => {
    itChecks(
      {
        'is the difference of two shares': `
          In 2023, Japan's share of design registrations was up 3.2 percentage points.
                                                                ^^^^^^^^^^^^^^^^^^^^^ verified share-22 share-23
          In 2023, Japan's share of design registrations rose by 2.2 percentage points.
                                                                 ^^^^^^^^^^^^^^^^^^^^^ derived-mismatch: The facts give 3.2 pp, …
          2023年，日本占外观设计注册量比上年提高3.2个百分点。
              　　　　　　　　　　　　　　　　　^^^＾＾＾＾ verified share-22 share-23
        `,
      },
      DESIGNS,
    );
  });

  describe('that a fact states', () => {
    itChecks(
      {
        'is that of the fact, though the counts give a little more': `
          In 2023, design registrations in Germany fell by 8.9%.
                                                           ^^^^ verified stated
          In 2023, design registrations in Germany fell by 9.1%.
                                                           ^^^^ figure-mismatch
        `,
        'is cited': `
          In 2023, design registrations in Germany fell by 8.9%.[^stated]
                                                           ^^^^ verified stated
          In 2023, design registrations in Germany fell by 9.1%.[^stated]
                                                           ^^^^ error figure-mismatch
        `,
        'is not one of another year': `
          In 2023, design registrations in Japan grew by 13.5%.
                                                         ^^^^^ verified japan-22 japan-23
        `,
      },
      `${DESIGNS}
  stated: { applicant: germany, measure: designs-growth, figure: down 8.9%, period: 2023, source: gazette }
  other: { applicant: japan, measure: designs-growth, figure: up 49.5%, period: 2020, source: gazette }
`.replace(
        'measures:\n',
        'measures:\n  designs-growth: { name: growth of design registrations, aliases: [growth in design registrations], unit: "%" }\n',
      ),
    );
  });
});
