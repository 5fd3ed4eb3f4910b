import { itChecks } from './itChecks';
import { itIsARule } from './itIsARule';

describe('measure-mismatch', () => {
  itIsARule(
    'measure-mismatch',
    `
    In 2023, Samsung filed 9,100 patent applications.
                           ^^^^^ measure-mismatch: 9,100 counts patent families; for patent applications, Example Gazette says 14,300.
    `,
  );

  itChecks(
    {
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
      'is an office named for its country': `
      In 2023, CNIPA granted 921,000 invention patents.
                             ^^^^^^^ measure-mismatch: 921,000 is the figure of China, not of CNIPA: …
      2023年，国家知识产权局授权发明专利92.1万件。
          　　　　　　　　　　　　　　　^^^^＾ measure-mismatch
    `,
      'is no office that only says so, nor one with another figure': `
      CNIPA said that 921,000 invention patents were granted in 2023.
                      ^^^^^^^ unsure
      In 2023, CNIPA granted 930,000 invention patents.
                             ^^^^^^^ unsupported-figure
    `,
      'is a country named for its office': `
      In 2023, Japan granted 777,000 designs.
                             ^^^^^^^ measure-mismatch: 777,000 is the figure of Japan Patent Office, not of Japan: …
    `,
      'is an error where the fact is cited': `
      Samsung filed 9,100[^samsung-applications-2023] patent applications in 2023.
                    ^^^^^ error measure-mismatch
    `,
    },
    `
    applicants:
      jpo: { name: Japan Patent Office, kind: government, country: JP }
    measures:
      designs: { name: designs, unit: designs }
    facts:
      jpo-designs: { applicant: jpo, measure: designs, figure: "777,000", period: 2023, source: gazette }
  `,
  );
});
