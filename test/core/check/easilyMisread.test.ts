import { itChecks } from './itChecks';

/** Kilns and glazes: two kinds of filings, shares and money, of a country, an office, two firms and the world. */
const KILNS = `
applicants:
  world: { name: all applicants, aliases: [worldwide, 全球], kind: group }
  norland: { name: Norland, aliases: [Norlandic applicants, 北国], kind: country }
  sudland: { name: Sudland, aliases: [南国], kind: country }
  eastmark: { name: Eastmark, aliases: [东国], kind: country }
  kilnoff: { name: Kiln Office, kind: government }
  orbeck: { name: Orbeck, aliases: [奥贝], kind: company }
  lorne: { name: Lorne, aliases: [洛恩], kind: company }
measures:
  kilns: { name: kiln applications, aliases: [kiln filings, kiln applications at the Kiln Office, 窑炉申请], unit: applications }
  pct: { name: kiln PCT applications, aliases: [窑炉PCT申请, PCT申请], unit: applications }
  contested: { name: share of kiln applications contested, unit: "%" }
  income: { name: licence income, aliases: [许可收入], unit: USD }
facts:
  nor-22: { applicant: norland, measure: kilns, figure: "720", period: 2022, source: gazette }
  nor-23: { applicant: norland, measure: kilns, figure: "985", period: 2023, source: gazette }
  nor-24: { applicant: norland, measure: kilns, figure: "1,340", period: 2024, source: gazette }
  sud-23: { applicant: sudland, measure: kilns, figure: "1,480", period: 2023, source: gazette }
  sud-24: { applicant: sudland, measure: kilns, figure: "1,260", period: 2024, source: gazette }
  east-24: { applicant: eastmark, measure: kilns, figure: "2,745", period: 2024, source: gazette }
  orb-23: { applicant: orbeck, measure: kilns, figure: "118", period: 2023, source: gazette }
  orb-24: { applicant: orbeck, measure: kilns, figure: "207", period: 2024, source: gazette }
  lorne-24: { applicant: lorne, measure: kilns, figure: "391", period: 2024, source: gazette }
  sud-pct-24: { applicant: sudland, measure: pct, figure: "930", period: 2024, source: gazette }
  off-contested: { applicant: kilnoff, measure: contested, figure: "19%", period: 2024, source: gazette }
  lorne-income-23: { applicant: lorne, measure: income, figure: "$18.4 million", period: 2023, source: gazette }
  lorne-income-24: { applicant: lorne, measure: income, figure: "$23.0 million", period: 2024, source: gazette }
`;

describe('what is easily misread', () => {
  itChecks(
    {
      'the year that a sentence only looks back to has its own figure': `
        In 2024 Norland made 1,340 kiln applications. As recently as 2022 it was 720.
                             ^^^^^ verified nor-24
                                                                                 ^^^ verified nor-22

        In 2024 Norland made 1,340 kiln applications. As recently as 2022 it was 1,340.
                             ^^^^^ verified nor-24
                                                                                 ^^^^^ period-mismatch

        Norland made 1,340 kiln applications in 2024, after a lean 2023 with 985.
                     ^^^^^ verified nor-24
                                                                             ^^^ verified nor-23

        Norland made 1,340 kiln applications in 2024, after a lean 2023 with 1,340.
                     ^^^^^ verified nor-24
                                                                             ^^^^^ period-mismatch
      `,
      'what is set against the year before has that year, also where an office is named': `
        Norlandic applicants made 1,340 kiln applications at the Kiln Office in 2024, against 985.
                                  ^^^^^ verified nor-24
                                                                                              ^^^ verified nor-23
      `,
      'whom somebody without a name is compared with is not who that is': `
        In 2024 Orbeck made 207 kiln applications. Our client filed 655, over three times as many as Orbeck.
                            ^^^ verified orb-24
                                                                    ^^^ unsure
                                                                         ^^^^^^^^^^^^^^^^ unsupported-figure
      `,
      'a number alone in a bracket is of whoever is named last': `
        In 2024 Orbeck made 207 kiln applications, which is a good half of what Lorne, a firm of twenty times the size, could put together (391).
                            ^^^ verified orb-24
                                                                   ^^^^ unsupported-figure
                                                                                                                                            ^^^ verified lorne-24
      `,
      'a share in a bracket does not part a figure from who gets it': `
        Of the kiln applications of 2024, 1,340 (15%) went to Norland and 2,745 (30%) to Eastmark.
                                          ^^^^^ verified nor-24
                                                 ^^^ unsupported-figure
                                                                          ^^^^^ verified east-24
                                                                                 ^^^ unsupported-figure

        Of the kiln applications of 2024, 1,340 (15%) went to Norland and 1,260 (30%) to Eastmark.
                                          ^^^^^ verified nor-24
                                                 ^^^ unsure
                                                                          ^^^^^ applicant-mismatch
                                                                                 ^^^ unsupported-figure
      `,
      'a percentage with a sign is a change, and no share': `
        Kiln Office: 1,340 kiln applications from Norland in 2024 (+36%), 1,260 from Sudland (−14.9%).
                     ^^^^^ verified nor-24
                                                                    ^^^ verified nor-23 nor-24
                                                                          ^^^^^ verified sud-24
                                                                                              ^^^^^^ verified sud-23 sud-24
      `,
      'the hour of a day is no count': `
        In 2024 Orbeck made 207 kiln applications. Its robot has filed since eight in the morning.
                            ^^^ verified orb-24
                                                                             ^^^^^ no verdict
      `,
      'a number as it is said digit by digit is none': `
        In 2024 Orbeck made 207 kiln applications. “They filed a lot, we filed six fifty-five.”
                            ^^^ verified orb-24
                                                                               ^^^^^^^^^^^^^^ no verdict
      `,
      'the difference of two figures is nobody’s own': `
        Lorne took $23 million in licence income in 2024. In 2023 it had been $18.4 million. The difference, $4.6 million, went into a kiln.
                    ^^^^^^^^^^ verified lorne-income-24
                                                                               ^^^^^^^^^^^^ verified lorne-income-23
                                                                                                              ^^^^^^^^^^^ verified lorne-income-23 lorne-income-24
      `,
      'what is told in sum is nobody’s own': `
        Kiln applications in 2024: Norland 1,340, Sudland 1,260, Orbeck 207, in sum 2,807.
                                           ^^^^^ verified nor-24
                                                          ^^^^^ verified sud-24
                                                                        ^^^ verified orb-24
                                                                                    ^^^^^ verified orb-24 sud-24 nor-24
      `,
      'so many times as many, of whom nobody says, is held against nothing else': `
        Orbeck made 207 kiln applications in 2024. It does not look like much where Eastmark alone has 2,745 and Lorne 391, nearly twice as many.
                    ^^^ verified orb-24
                                                                                                                            ^^^^^^^^^^^^ unsure

        Orbeck made a few kiln applications in 2024. It does not look like much where Eastmark alone has 2,745 and Lorne 391, four times as many.
                                                                                                                              ^^^^^^^^^^ unsupported-figure
      `,
      'whom something comes close to is compared with it': `
        2024年北国窑炉申请1340件，接近奥贝（207件）的七倍，也比南国多80件。
            　　　　　　　^^^^ verified nor-24
            　　　　　　　    　　　　　　　^^^ verified orb-24
            　　　　　　　    　　　　　　　   　　　　　　　　　　　^^ verified nor-24 sud-24
      `,
      'what a number rose to may be of the year behind the one spoken of': `
        2023年北国窑炉申请还只有985件。奥贝从118件涨到207件。
            　　　　　　　　　　^^^ verified nor-23
            　　　　　　　　　　   　　　　　^^^ verified orb-23
            　　　　　　　　　　   　　　　　   　　　^^^ verified orb-24
      `,
      'over two years a change begins two years before': `
        2024年北国窑炉申请1340件。两年增长86%。
            　　　　　　　^^^^ verified nor-24
            　　　　　　　    　　　　　　^^^ verified nor-22 nor-24

        2024年北国窑炉申请1340件。两年增长36%。
            　　　　　　　^^^^ verified nor-24
            　　　　　　　    　　　　　　^^^ unsure
      `,
      'a word that two measures have alike convicts no figure that is right for the other': `
        2024年窑炉PCT申请南国930件。南国申请1260件。
            　　　   　　　　^^^ verified sud-pct-24
            　　　   　　　　   　　　　　　^^^^ unsure
      `,
      '“last year” without a date leaves open which year “the year before” is': `
        # Kiln applications

        Last year there was little to report. In 2023 Norland stood at 985.
                                                                       ^^^ verified nor-23

        Orbeck came to 207 and Norland to the 985 of the year before.
                       ^^^ verified orb-24
                                              ^^^ verified nor-23
      `,
      'a table may be told by words of its headings': `
        # Kiln filings, by country

        ## Overview

        | Origin | 2023 | 2024 |
        | --- | ---: | ---: |
        | Norland | 985 | 1,340 |
                    ^^^ verified nor-23
                          ^^^^^ verified nor-24
        | Sudland | 1,480 | 1,620 |
                    ^^^^^ verified sud-23
                            ^^^^^ figure-mismatch
        | Eastmark | n/a | 2,745 |
                           ^^^^^ verified east-24
      `,
    },
    KILNS,
  );
});
