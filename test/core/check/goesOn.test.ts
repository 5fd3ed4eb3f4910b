import { itChecks } from './itChecks';
import { PUMPS } from './pumps';

/** A third year for Norvik, and shares beside the counts. */
const MORE = PUMPS.replace(
  'facts:',
  'facts:\n  norvik-pumps-2024: { applicant: norvik, measure: pump-families, figure: "3,900", period: 2024, source: gazette }',
);

describe('figures of several years', () => {
  itChecks(
    {
      'go through a stretch of as many years': `
        From 2022 to 2024 the heat pump families of Norvik were 2,400, 3,000 and 3,900, respectively.
                                                                ^^^^^ verified norvik-pumps-2022
                                                                       ^^^^^ verified norvik-pumps-2023
                                                                                 ^^^^^ verified norvik-pumps-2024
        诺维克2022年至2024年的热泵专利族分别为2,400项、3,000项和3,900项[^norvik-pumps-2024]，两年增长62.5%。
        　　　    　    　　　　　　　　　　　^^^^^ verified norvik-pumps-2022
        　　　    　    　　　　　　　　　　　     　　^^^^^ verified norvik-pumps-2023
        　　　    　    　　　　　　　　　　　     　　     　　^^^^^ verified norvik-pumps-2024
      `,
      'go on to a later one in so many words': `
        The heat pump families of Norvik rose from 2,400 in 2022 to 3,000 in 2023, and then to 3,900.
                                                   ^^^^^ verified norvik-pumps-2022
                                                                    ^^^^^ verified norvik-pumps-2023
                                                                                               ^^^^^ verified norvik-pumps-2024
      `,
      'leave open which one is the same year': `
        Norvik had 3,000 heat pump families in 2023; in 2022 it had been 2,400. In the same year Solen had 1,980 heat pump families.
                   ^^^^^ verified norvik-pumps-2023
                                                                         ^^^^^ verified norvik-pumps-2022
                                                                                                           ^^^^^ verified solen-pumps-2022
        Norvik had 3,000 heat pump families in 2023; in 2022 it had been 2,400. In the same year Solen had 1,400 heat pump families.
                   ^^^^^ verified norvik-pumps-2023
                                                                         ^^^^^ verified norvik-pumps-2022
                                                                                                           ^^^^^ figure-mismatch
      `,
    },
    MORE,
  );
});

describe('a gap', () => {
  itChecks(
    {
      'that changes is nobody’s own figure': `
        In 2023 the gap between Norvik and Solen in heat pump families grew from 420 to 1,700.
                                                                                        ^^^^^ unsure
        2023年诺维克与索伦的热泵专利族差距由420项扩大到1,700项。
            　　　　　　　　　　　　　　　　   　　　　^^^^^ unsure
      `,
    },
    PUMPS,
  );
});

describe('what something changed from', () => {
  itChecks(
    {
      'is not of the year that stands behind what it came to': `
        The heat pump families of Norvik rose from 2,400 to 3,000 in 2023.
                                                   ^^^^^ verified norvik-pumps-2022
                                                            ^^^^^ verified norvik-pumps-2023
        The heat pump families of Norvik rose from 2,400 to 3,300 in 2023.
                                                   ^^^^^ verified norvik-pumps-2022
                                                            ^^^^^ figure-mismatch: … 3,000 …
      `,
    },
    PUMPS,
  );
});
