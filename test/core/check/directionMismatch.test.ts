import { itChecks } from './itChecks';
import { itIsARule } from './itIsARule';

describe('direction-mismatch', () => {
  itIsARule(
    'direction-mismatch',
    `
    Trademark registrations in China fell by 9.1 percent in 2024.
                                             ^^^^^^^^^^^ direction-mismatch: Example Gazette says up 9.1 percent: the change goes the other way.
    `,
  );

  itChecks({
    'is not the same way in other words': `
      Trademark registrations in China increased by 9.1% in 2024.
                                                    ^^^^ verified china-trademarks-growth-2024
      In 2024, growth in trademark registrations in China was 9.1 percent.
                                                              ^^^^^^^^^^^ verified china-trademarks-growth-2024
      Trademark registrations in Japan declined by 3.2 percent in 2024.
                                                   ^^^^^^^^^^^ verified japan-trademarks-growth-2024
    `,
    'is growth for decline too': `
      Trademark registrations in Japan rose by 3.2 percent in 2024.
                                               ^^^^^^^^^^^ direction-mismatch: … down 3.2 percent …
    `,
    'is no other number': `
      Trademark registrations in China fell by 4 percent in 2024.
                                               ^^^^^^^^^ figure-mismatch
    `,
    'is found on both sides of a figure that nobody can tell': `
      Trademark registrations in China fell by 9.1 percent in 2024.
                                               ^^^^^^^^^^^ direction-mismatch

      Something fell by 9.1 percent.

      Invention patent grants in China dropped by 13.5 percent in 2024.
                                                  ^^^^^^^^^^^^ direction-mismatch: … up 13.5 percent …
    `,
    'is found in Chinese': `
      2024年，中国商标注册量同比下降9.1%。
          　　　　　　　　　　　　　^^^^ direction-mismatch
      2024年，中国发明专利授权量同比增长13.5%。
          　　　　　　　　　　　　　　　^^^^^ verified china-grants-growth-2024
      2024年，日本商标注册量增长3.2%。
          　　　　　　　　　　　^^^^ direction-mismatch
    `,
    'is an error where the fact is cited': `
      Registrations fell by 9.1 percent.[^china-trademarks-growth-2024]
                            ^^^^^^^^^^^ error direction-mismatch
    `,
  });
});
