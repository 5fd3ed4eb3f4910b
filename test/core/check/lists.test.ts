import { itChecks } from './itChecks';
import { PUMPS } from './pumps';

describe('a list item', () => {
  itChecks(
    {
      'has its measure and period from the paragraph that leads into the list': `
        Heat pump families in 2023:

        - Norvik: 3,000
                  ^^^^^ verified norvik-pumps-2023
        - Solen: 1,400
                 ^^^^^ figure-mismatch: … 1,200 …
        - Siemens: 900
      `,
      'has them in Chinese': `
        2023年各家热泵专利族如下：

        - 诺维克：3,000项
          　　　　^^^^^ verified norvik-pumps-2023
        - 索伦：1,400项
          　　　^^^^^ figure-mismatch: … 1,200 …
      `,
      'has its applicant from the heading': `
        ## Norvik

        - Heat pump families in 2023: 3,200
                                      ^^^^^ figure-mismatch: … 3,000 …
        - Heat pump patents granted in 2023: 1,150
                                             ^^^^^ verified norvik-grants-2023
      `,
      'has its period from a heading of nothing else': `
        ## 2023

        - Heat pump families of Norvik: 2,400
                                        ^^^^^ period-mismatch: … 2022 …
        - Heat pump families of Solen: 1,200
                                       ^^^^^ verified solen-pumps-2023
      `,
      'begins with the year': `
        Heat pump families of Norvik:

        - 2022: 2,400
                ^^^^^ verified norvik-pumps-2022
        - 2023: 2,900
                ^^^^^ figure-mismatch: … 3,000 …
      `,
      'stands in another one': `
        Heat pump families:

        - Norvik
          - 2022: 2,400
                  ^^^^^ verified norvik-pumps-2022
          - 2023: 3,500
                  ^^^^^ figure-mismatch: … 3,000 …
        - Solen
          - 2023: 1,200
                  ^^^^^ verified solen-pumps-2023
      `,
      'gives one figure for each period of its lead-in': `
        Heat pump families, 2022 and 2023:

        1. Norvik 2,400 → 3,000
                  ^^^^^ verified norvik-pumps-2022
                          ^^^^^ verified norvik-pumps-2023
        2. Solen 1,980 → 1,700
                 ^^^^^ verified solen-pumps-2022
                         ^^^^^ figure-mismatch: … 1,200 …
      `,
      'leaves out what the first one says in full': `
        1. Norvik — 3,000 heat pump families in 2023
                    ^^^^^ verified norvik-pumps-2023
        2. Solen — 1,400
                   ^^^^^ figure-mismatch: … 1,200 …
      `,
      'has several figures between bars': `
        ## 诺维克

        - 2023年：热泵专利族3,000项｜热泵专利授权量1,350件
              　　　　　　　^^^^^ verified norvik-pumps-2023
              　　　　　　　     　　　　　　　　　^^^^^ figure-mismatch: … 1,150 …
      `,
      'names a narrower measure before its colon': `
        Norvik’s heat pump families in 2023:

        - quiet: 790
                 ^^^ figure-mismatch: … 750 …
      `,
      'convicts nobody where that is known of no measure': `
        Norvik’s heat pump families in 2023:

        - opposed: 41
                   ^^ unsure
      `,
      'is less sure where its lead-in names several measures or periods': `
        Heat pump families and heat pump patents granted in 2022 and 2023:

        - Norvik: 3,100
                  ^^^^^ unsure
      `,
      'is less sure below a section about several measures': `
        Norvik has many heat pump families. Of its heat pump patents granted few are old.

        - Norvik in 2023: 1,150
                          ^^^^^ verified norvik-grants-2023
        - Solen in 2023: 900
                         ^^^ unsure
      `,
      'is not dated by the year of a report': `
        # Pumps: the report of 2022

        - Heat pump families of Norvik: 3,000
                                        ^^^^^ unsure norvik-pumps-2023
      `,
      'is confirmed by a measure that the note named last': `
        # Heat pumps

        ## Norvik

        It has many heat pump families.

        ## Others

        - Solen in 2023: 1,200
                         ^^^^^ verified solen-pumps-2023
        - Solen in 2022: 1,200
                         ^^^^^ unsure
      `,
      'says more than its lead-in lets on': `
        Heat pump families in 2023:

        - Norvik, though some of them are shared with its suppliers in Denmark: 2,700
                                                                                ^^^^^ unsure
      `,
    },
    PUMPS,
  );
});

describe('a heading with figures', () => {
  itChecks(
    {
      'takes its measure and period from the one above it': `
        # Heat pump families, 2023

        ## Norvik: 3,200
                   ^^^^^ figure-mismatch: … 3,000 …

        ## Solen: 1,200
                  ^^^^^ verified solen-pumps-2023
      `,
    },
    PUMPS,
  );
});
