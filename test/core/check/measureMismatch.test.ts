import { check } from './check';
import { dedent } from './fixture';
import { itChecks } from './itChecks';
import { itIsARule } from './itIsARule';
import { withFacts } from './withFacts';

describe('measure-mismatch', () => {
  itIsARule(
    'measure-mismatch',
    `
    In 2023, Samsung filed 9,100 patent applications.
                           ^^^^^ measure-mismatch: 9,100 counts patent families; for patent applications, Example Gazette says 14,300.
    `,
  );

  itChecks({
    'is not the figure of neither measure': `
      In 2023, Samsung filed 9,700 patent applications.
                             ^^^^^ figure-mismatch: … 14,300 …
    `,
    'is not a figure of another year': `
      In 2022, Huawei filed 6,500 patent applications.
                            ^^^^^ figure-mismatch: … 15,400 …
    `,
    'is found on both sides of a figure that nobody can tell': `
      In 2023, Samsung filed 9,100 patent applications.
                             ^^^^^ measure-mismatch

      Of these 9,100 nobody knew what they were.

      In September 2023, Baidu had 426 large-model patent grants.
                                   ^^^ measure-mismatch: 426 counts large-model patent applications; …
    `,
    'is found in Chinese': `
      2023年，三星的专利申请量为9100件。
          　　　　　　　　　　　^^^^ measure-mismatch: 9100 counts patent families; …
      截至2023年9月，百度大模型专利授权量为426件。
      　　    　 　　　　　　　　　　　　　^^^ measure-mismatch
    `,
    'is an error where the fact is cited': `
      Samsung filed 9,100[^samsung-applications-2023] patent applications in 2023.
                    ^^^^^ error measure-mismatch
    `,
  });

  it.skip('is an office named for its country', () =>
    check(
      withFacts(
        dedent(`
          In 2023, CNIPA granted 921,000 invention patents.
                                 ^^^^^^^ measure-mismatch
        `),
      ),
    ));
});
