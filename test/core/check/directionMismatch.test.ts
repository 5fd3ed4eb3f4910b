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

  describe('where the fact leaves the way to its measure', () => {
    itChecks(
      {
        'is decline for growth': `
      Patent families of Baidu fell by 7 percent in 2023.
                                       ^^^^^^^^^ direction-mismatch: Example Gazette says 7.0%: the change goes the other way.
      2023年，百度专利族增长7%。
          　　　　　　　　　^^ verified baidu-families-growth
      2023年，百度专利族下降7%。
          　　　　　　　　　^^ direction-mismatch
    `,
        'is growth for a negative figure': `
      Patent families of Tencent rose by 5.3 percent in 2023.
                                         ^^^^^^^^^^^ direction-mismatch: … −5.3% …
      Patent families of Tencent fell by 5.3 percent in 2023.
                                         ^^^^^^^^^^^ verified tencent-families-growth
    `,
        'is growth where the measure is one of decline': `
      Damo Academy’s decline of laboratories was 12% in 2023.
                                                 ^^^ verified damo-labs-decline
      Damo Academy saw its decline of laboratories up by 12% in 2023.
                                                         ^^^ direction-mismatch
    `,
      },
      `
      measures:
        families-growth: { name: growth of patent families, aliases: [专利族增长], unit: "%" }
        labs-decline: { name: decline of laboratories, unit: "%" }
      facts:
        baidu-families-growth: { applicant: baidu, measure: families-growth, figure: 7.0%, period: 2023, source: gazette }
        tencent-families-growth: { applicant: tencent, measure: families-growth, figure: −5.3%, period: 2023, source: gazette }
        damo-labs-decline: { applicant: damo, measure: labs-decline, figure: 12%, period: 2023, source: gazette }
      `,
    );
  });
});
