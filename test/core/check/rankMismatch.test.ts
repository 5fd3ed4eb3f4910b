import { itChecks } from './itChecks';
import { itIsARule } from './itIsARule';

describe('rank-mismatch', () => {
  itIsARule(
    'rank-mismatch',
    `
    Tencent is among the top five generative AI patent holders.
                         ^^^^^^^^ rank-mismatch: Example Gazette ranks Tencent top ten, not top five.
    `,
  );

  itChecks({
    'is not the same or a looser rank': `
      Tencent is among the top ten generative AI patent holders.
                           ^^^^^^^ verified tencent-genai-rank
      Tencent is among the top 20 generative AI patent holders.
                           ^^^^^^ verified tencent-genai-rank
      The United States is second among generative AI patent holders.
                           ^^^^^^ verified us-genai-rank
    `,
    'is another place': `
      The United States is third among generative AI patent holders.
                           ^^^^^ rank-mismatch: … 2nd, not third.
      The United States is first among generative AI patent holders.
                           ^^^^^ rank-mismatch
    `,
    'is not a rank that nothing in the base speaks about': `
      Samsung is among the top five generative AI patent holders.
                           ^^^^^^^^ no verdict
      The second reason is that Germany is third.
          ^^^^^^ no verdict
                                           ^^^^^ no verdict
    `,
    'is found on both sides of a figure that nobody can tell': `
      Tencent is among the top five generative AI patent holders.
                           ^^^^^^^^ rank-mismatch

      There is a top five of everything.

      China is second among generative AI patent holders.
               ^^^^^^ rank-mismatch: Example Gazette ranks China 1st, not second.
    `,
    'is found in Chinese': `
      腾讯的生成式人工智能专利排名进入前五。
      　　　　　　　　　　　　　　　　＾＾ rank-mismatch
      美国的生成式人工智能专利排名第三。
      　　　　　　　　　　　　　　＾＾ rank-mismatch
      美国的生成式人工智能专利排名第二。
      　　　　　　　　　　　　　　＾＾ verified us-genai-rank
    `,
    'is an error where the fact is cited': `
      Tencent is in the top five[^tencent-genai-rank] of the field.
                        ^^^^^^^^ error rank-mismatch
    `,
  });
});
