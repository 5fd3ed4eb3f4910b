import { itChecks } from './itChecks';

const PLANTS = `
  sources: { register: { title: Register of plant varieties, publisher: Example } }
  applicants:
    norway: { name: Norway, aliases: [Norwegian], kind: country, country: NO }
    board: { name: Plant Variety Board, aliases: [PVB], kind: government, country: NO }
    kornvik: { name: Kornvik, kind: company, country: NO }
    bygdal: { name: Bygdal, kind: company, country: NO }
  measures:
    titles: { name: variety titles in Norway, aliases: [Norwegian variety titles, variety titles], unit: titles }
    refusals: { name: refusal rate for plant varieties, aliases: [refusal rate], unit: "%" }
    seeds: { name: seed patent families, aliases: [seed families], unit: families }
  facts:
    board-titles-2022: { applicant: board, measure: titles, figure: 317, period: 2022, source: register }
    board-titles-2023: { applicant: board, measure: titles, figure: 348, period: 2023, source: register }
    kornvik-titles-2023: { applicant: kornvik, measure: titles, figure: 52, period: 2023, source: register }
    board-refusals-2022: { applicant: board, measure: refusals, figure: 14.6%, period: 2022, source: register }
    board-refusals-2023: { applicant: board, measure: refusals, figure: 12.3%, period: 2023, source: register }
    kornvik-seeds-2023: { applicant: kornvik, measure: seeds, figure: 219, period: 2023, source: register }
    bygdal-seeds-2023: { applicant: bygdal, measure: seeds, figure: 187, period: 2023, source: register }
`;

describe('a figure of nobody who is named', () => {
  itChecks(
    {
      'is of the only one that has such figures': `
        In 2023 the refusal rate was 12.3%.
                                     ^^^^^ verified board-refusals-2023
      `,
      'is of the office, whatever companies have of that': `
        In 2023 the Office granted 348 variety titles, of which Kornvik got 52.
                                   ^^^ verified board-titles-2023
                                                                            ^^ verified kornvik-titles-2023
      `,
      'goes on without its noun': `
        In 2023 there were 348 variety titles. That was a good year: there had been 317 in 2022.
                           ^^^ verified board-titles-2023
                                                                                    ^^^ verified board-titles-2022
      `,
      'is nobody’s where several companies have such figures': `
        In 2023 there were 219 seed families.
                           ^^^ unsupported-figure
      `,
      'convicts nobody by itself': `
        In 2023 the refusal rate was 13.2%.
                                     ^^^^^ unsure
      `,
      'is wrong where others of the section are right': `
        In 2022 the refusal rate was 14.6%. In 2023 the refusal rate was 13.2%. There were 317 variety titles in 2022.
                                     ^^^^^ verified board-refusals-2022
                                                                         ^^^^^ figure-mismatch: … 12.3% …
                                                                                           ^^^ verified board-titles-2022
      `,
      'is not of the office where somebody else is said to have it': `
        In 2023 Siemens had 348 variety titles.
                            ^^^ unsupported-figure
      `,
      'is of the office where only whom the section is about has none': `
        # Bygdal

        Bygdal has its doubts. In 2023 the refusal rate was 12.3%.
                                                            ^^^^^ verified board-refusals-2023

        In 2022 the refusal rate was 16.4%.
                                     ^^^^^ unsure
      `,
      'is of the office where the country only says which titles': `
        # Norwegian variety titles

        In Norway 348 variety titles were granted in 2023, after 371 in 2022.
                  ^^^ verified board-titles-2023
                                                                 ^^^ figure-mismatch: … 317 …
      `,
    },
    PLANTS,
  );
});

describe('a table of what a country is known by', () => {
  itChecks(
    {
      'is about its office': `
        **Table 1.** Norwegian variety titles

        | Year | Titles |
        | --- | --- |
        | 2022 | 317 |
                 ^^^ verified board-titles-2022
        | 2023 | 384 |
                 ^^^ unsure
      `,
      'is about nobody in a row of somebody who is not known': `
        **Table 1.** Norwegian variety titles, 2023

        | Holder | Titles |
        | --- | --- |
        | Siemens | 348 |
                    ^^^ unsupported-figure
      `,
    },
    PLANTS,
  );
});
