import { itChecks } from './itChecks';
import { PUMPS } from './pumps';

describe('a figure that is computed from those beside it', () => {
  itChecks(
    {
      'is wrong where they are right': `
        In 2023 Norvik had 3,000 heat pump families and Solen 1,200. Norvik had 2.9 times as many as Solen.
                           ^^^^^ verified norvik-pumps-2023
                                                              ^^^^^ verified solen-pumps-2023
                                                                                ^^^^^^^^^ derived-mismatch
      `,
      'cannot be told where one of them is wrong': `
        In 2023 Norvik had 3,500 heat pump families and Solen 1,200. Norvik had 2.9 times as many as Solen.
                           ^^^^^ figure-mismatch
                                                              ^^^^^ verified solen-pumps-2023
                                                                                ^^^^^^^^^ unsure
        2023年诺维克热泵专利族为3,500项，索伦为1,200项。诺维克是索伦的2.9倍。
            　　　　　　　　　　^^^^^ figure-mismatch
            　　　　　　　　　　     　　　　　^^^^^ verified solen-pumps-2023
            　　　　　　　　　　     　　　　　     　　　　　　　　　^^^＾ unsure
      `,
      'is wrong again two sentences on': `
        In 2023 Norvik had 3,500 heat pump families. It went well. Solen had 1,200 heat pump families in 2023. Norvik had 2.9 times as many as Solen.
                           ^^^^^ figure-mismatch
                                                                             ^^^^^ verified solen-pumps-2023
                                                                                                                          ^^^^^^^^^ derived-mismatch
      `,
    },
    PUMPS,
  );
});
