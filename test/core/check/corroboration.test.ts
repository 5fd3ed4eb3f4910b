import { itChecks } from './itChecks';
import { PUMPS } from './pumps';

describe('figures that are read by the same words', () => {
  itChecks(
    {
      'and are right convict the one that is wrong': `
        Heat pump families are worth a look.

        Norvik has come a long way: 3,000 in 2023, and in 2022 it was 2,400.
                                    ^^^^^ verified norvik-pumps-2023

        Solen is at 1,400 in 2023.
                    ^^^^^ figure-mismatch: … 1,200 …
      `,
      'and are right convict the one that is wrong, in Chinese': `
        热泵专利族值得一看。

        诺维克进步很大：2023年3,000项，2022年还只有2,400项。

        索伦2023年为1,400项。
        　　    　　^^^^^ figure-mismatch: … 1,200 …
      `,
      'are none where it stands alone': `
        Heat pump families are worth a look.

        Solen is at 1,400 in 2023.
                    ^^^^^ unsure
      `,
      'and are as often wrong as right convict nobody': `
        Heat pump families are worth a look.

        Norvik has come a long way: 3,000 in 2023, and in 2022 it was 2,900.
                                                                      ^^^^^ unsure

        Solen is at 1,400 in 2023.
                    ^^^^^ unsure
      `,
      'convict no number of another of its facts': `
        Heat pump families are worth a look.

        Norvik has come a long way: 3,000 in 2023, and in 2022 it was 2,400.

        Solen is at 640 in 2023.
                    ^^^ unsure
      `,
      'convict no difference of what is known of it': `
        Heat pump families are worth a look.

        Norvik has come a long way: 3,000 in 2023, and in 2022 it was 2,400.

        Solen is at 780 in 2023.
                    ^^^ unsure
      `,
    },
    PUMPS,
  );
});
