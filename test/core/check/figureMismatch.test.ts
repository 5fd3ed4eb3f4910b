import { itChecks } from './itChecks';
import { itIsARule } from './itIsARule';

describe('figure-mismatch', () => {
  itIsARule(
    'figure-mismatch',
    `
    South Korea filed 4,255 generative AI patents between 2014 and 2023.
                      ^^^^^ figure-mismatch: Example Gazette says 4,155; the note says 4,255.
    `,
  );

  itChecks({
    'says what the source says, qualifier and all': `
      Between 2014 and 2023, Chinese applicants filed more than 48,000 generative AI patents.
                                                      ^^^^^^^^^^^^^^^^ warning figure-mismatch: Example Gazette says more than 38,000; the note says more than 48,000.
    `,
    'is an error where the fact is cited': `
      Chinese applicants filed more than 48,000[^china-genai-2014-2023] generative AI patents.
                               ^^^^^^^^^^^^^^^^ error figure-mismatch: … more than 38,000 …
    `,
    'is not a figure that is rounded': `
      Between 2014 and 2023 South Korea filed 4,200 generative AI patents, and the United States 6,280.
                                              ^^^^^ verified korea-genai-2014-2023
                                                                                                 ^^^^^ verified us-genai-2014-2023
    `,
    'is a figure that is rounded the wrong way': `
      Between 2014 and 2023 South Korea filed 4,100 generative AI patents.
                                              ^^^^^ figure-mismatch: … 4,155 …
    `,
    'is a share that is more precise than its source': `
      China accounted for 61.8% of the world’s AI patents between 2018 and 2022.
                          ^^^^^ figure-mismatch: Daily News says 62%; …
    `,
    'is a power of ten below a thousand': `
      In 2023, Japan had 20,940 invention patents granted.
                         ^^^^^^ figure-mismatch: … 209,400 …
    `,
    'is found on both sides of a figure that nobody can tell': `
      South Korea filed 4,255 generative AI patents between 2014 and 2023.
                        ^^^^^ figure-mismatch: … 4,155 …

      South Korea and its neighbour filed 4,200 of them.
                                          ^^^^^ unsure

      Between 2014 and 2023, India filed 1,530 generative AI patents.
                                         ^^^^^ figure-mismatch: … 1,350 …
    `,
    'is found in Chinese': `
      2014年至2023年，韩国申请生成式人工智能专利4255件。
          　　    　　　　　　　　　　　　　　　^^^^ figure-mismatch: Example Gazette says 4,155; the note says 4255.
      2023年，华为的研发投入为243亿美元。
          　　　　　　　　　　^^^＾ figure-mismatch: … $23.4 billion …
      2018年至2022年，中国占全球人工智能专利的72%。
          　　    　　　　　　　　　　　　　　^^^ figure-mismatch: … 62% …
    `,
    'is found where both languages stand in one sentence': `
      2014年至2023年，South Korea（韩国）申请 generative AI patents 共4,255件。
          　　    　　           　　　　　　                       　^^^^^ figure-mismatch: … 4,155 …
    `,
    'covers qualifier, number and scale through emphasis': `
      China granted **about 1.4 million** invention patents in 2024.
                      ^^^^^^^^^^^^^^^^^ figure-mismatch: … more than 1.04 million …
    `,
    'is found in headings, items, quotations and cells': `
      ## South Korea filed 4,255 generative AI patents between 2014 and 2023
                           ^^^^^ figure-mismatch: … 4,155 …

      - Between 2014 and 2023, Japan filed 3,490 generative AI patents.
                                           ^^^^^ figure-mismatch: … 3,409 …

      > Between 2014 and 2023, India filed 1,530 generative AI patents.
                                           ^^^^^ figure-mismatch: … 1,350 …

      | Country | Generative AI patents, 2014–2023 |
      | --- | --- |
      | India | 1,530 |
                ^^^^^ figure-mismatch: … 1,350 …
    `,
  });
});
