import { itChecks } from './itChecks';
import { itIsARule } from './itIsARule';

describe('applicant-mismatch', () => {
  itIsARule(
    'applicant-mismatch',
    `
    Japan filed 1,350 generative AI patents between 2014 and 2023.
                ^^^^^ applicant-mismatch: 1,350 is the figure of India; for Japan, Example Gazette says 3,409.
    `,
  );

  itChecks({
    'is not a figure of another measure or another year': `
      Japan had 921,000 invention patents granted in 2022.
                ^^^^^^^ figure-mismatch: … 201,400 …
      Japan filed 52,800 generative AI patents between 2014 and 2023.
                  ^^^^^^ figure-mismatch: … 3,409 …
    `,
    'is a share or a count of models too': `
      Between 2018 and 2022 the United States accounted for 62% of the world’s AI patents.
                                                            ^^^ applicant-mismatch: 62% is the figure of China; …

      The European Union has produced 15 notable AI models.
                                      ^^ applicant-mismatch: 15 is the figure of China; …
    `,
    'is found on both sides of a figure that nobody can tell': `
      Japan filed 1,350 generative AI patents between 2014 and 2023.
                  ^^^^^ applicant-mismatch

      One of them filed 4,155.

      India filed 3,409 generative AI patents between 2014 and 2023.
                  ^^^^^ applicant-mismatch: 3,409 is the figure of Japan; …
    `,
    'is found in lists that are out of order': `
      Between 2014 and 2023, Japan and India filed 1,350 and 3,409 generative AI patents respectively.
                                                   ^^^^^ applicant-mismatch
                                                             ^^^^^ applicant-mismatch
    `,
    'is found in Chinese': `
      2014年至2023年，印度申请生成式人工智能专利3,409件。
          　　    　　　　　　　　　　　　　　　^^^^^ applicant-mismatch: 3,409 is the figure of Japan; …
      2014年至2023年，日本和印度分别申请生成式人工智能专利1350件和3409件。
          　　    　　　　　　　　　　　　　　　　　　　　^^^^ applicant-mismatch
          　　    　　　　　　　　　　　　　　　　　　　　    　　^^^^ applicant-mismatch
    `,
    'is an error where the fact is cited': `
      Japan filed 1,350[^japan-genai-2014-2023] generative AI patents.
                  ^^^^^ error applicant-mismatch: … India; for Japan, …
    `,
  });
});
