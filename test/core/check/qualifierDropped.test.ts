import { itChecks } from './itChecks';
import { itIsARule } from './itIsARule';

describe('qualifier-dropped', () => {
  itIsARule(
    'qualifier-dropped',
    `
    Chinese applicants filed 38,000 generative AI patents between 2014 and 2023.
                             ^^^^^^ information qualifier-dropped: Example Gazette says “more than 38,000”; the note leaves the qualifier out.
    `,
  );

  itChecks({
    'is on a figure that is verified': `
      Chinese applicants filed 38,000 generative AI patents between 2014 and 2023.
                               ^^^^^^ verified china-genai-2014-2023
                               ^^^^^^ qualifier-dropped
    `,
    'is not on a figure with a qualifier': `
      Chinese applicants filed over 38,000 generative AI patents between 2014 and 2023.
                               ^^^^^^^^^^^ verified china-genai-2014-2023
    `,
    'is not on a bare figure whose source only says about': `
      The United States filed 191,000 AI patent applications between 2018 and 2022.
                              ^^^^^^^ verified us-ai-2018-2022
    `,
    'is found on both sides of a figure that nobody can tell': `
      China filed 38,000 generative AI patents between 2014 and 2023.
                  ^^^^^^ qualifier-dropped

      It is more than that, not just 38,000.

      China granted 1.04 million invention patents in 2024.
                    ^^^^^^^^^^^^ qualifier-dropped
    `,
    'is found in Chinese': `
      2014年至2023年，中国申请生成式人工智能专利3.8万件。
          　　    　　　　　　　　　　　　　　　^^^＾ qualifier-dropped: … “more than 38,000” …
      2024年，中国发明专利授权量为104万件。
          　　　　　　　　　　　　^^^＾ qualifier-dropped
    `,
    'stays information where the fact is cited': `
      China filed 38,000[^china-genai-2014-2023] generative AI patents.
                  ^^^^^^ information qualifier-dropped
    `,
  });
});
