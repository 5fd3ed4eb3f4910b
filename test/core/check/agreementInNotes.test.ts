import { itChecks } from './itChecks';

describe('the agreement of a figure with the fact that it is about', () => {
  itChecks({
    'is equality, or rounding by 2 % at most': `
        Between 2014 and 2023, the United States filed 6,276 generative AI patents.
                                                       ^^^^^ verified us-genai-2014-2023
        Between 2014 and 2023, the United States filed 6,300 generative AI patents.
                                                       ^^^^^ verified us-genai-2014-2023
        Between 2014 and 2023, the United States filed 6,000 generative AI patents.
                                                       ^^^^^ figure-mismatch
        2014年至2023年，美国申请生成式人工智能专利6276件。
            　　    　　　　　　　　　　　　　　　^^^^ verified us-genai-2014-2023
        2014年至2023年，美国申请生成式人工智能专利6300件。
            　　    　　　　　　　　　　　　　　　^^^^ verified us-genai-2014-2023
        2014年至2023年，美国申请生成式人工智能专利6000件。
            　　    　　　　　　　　　　　　　　　^^^^ figure-mismatch
      `,
    'is rounding by 5 % for “about”': `
        Between 2014 and 2023, the United States filed about 6,000 generative AI patents.
                                                       ^^^^^^^^^^^ verified us-genai-2014-2023
        Between 2014 and 2023, the United States filed about 5,800 generative AI patents.
                                                       ^^^^^^^^^^^ figure-mismatch
        2014年至2023年，美国申请生成式人工智能专利约6000件。
            　　    　　　　　　　　　　　　　　　＾^^^^ verified us-genai-2014-2023
        2014年至2023年，美国申请生成式人工智能专利约5800件。
            　　    　　　　　　　　　　　　　　　＾^^^^ figure-mismatch
      `,
    'is no figure that is more precise than its source': `
        Between 2018 and 2022, China's share of AI patents was 61.8%.
                                                               ^^^^^ figure-mismatch
        2018年至2022年，中国占全球人工智能专利61.8%。
            　　    　　　　　　　　　　　　　^^^^^ figure-mismatch
      `,
    'is of one unit class': `
        Between 2018 and 2022, China's share of AI patents was 62 percentage points.
                                                               ^^^^^^^^^^^^^^^^^^^^ unit-mismatch
        2018年至2022年，中国占全球人工智能专利62个百分点。
            　　    　　　　　　　　　　　　　^^＾＾＾＾ unit-mismatch
        Between 2018 and 2022, China filed 648.5 million AI patent applications.
                                           ^^^^^^^^^^^^^ unit-mismatch
        2018年至2022年，中国申请人工智能专利64.85亿件。
            　　    　　　　　　　　　　　　^^^^^＾ unit-mismatch
      `,
    'is logic for limits, which say little where they are loose': `
        Between 2018 and 2022, China filed more than 600,000 AI patent applications.
                                           ^^^^^^^^^^^^^^^^^ verified china-ai-2018-2022
        Between 2018 and 2022, China filed more than 700,000 AI patent applications.
                                           ^^^^^^^^^^^^^^^^^ figure-mismatch
        Between 2018 and 2022, China filed more than 300,000 AI patent applications.
                                           ^^^^^^^^^^^^^^^^^ unsure
        Between 2018 and 2022, China filed fewer than 1.5 million AI patent applications.
                                           ^^^^^^^^^^^^^^^^^^^^^^ unsure
        Between 2018 and 2022, China filed under 700,000 AI patent applications.
                                           ^^^^^^^^^^^^^ verified china-ai-2018-2022
        Between 2018 and 2022, China filed under 600,000 AI patent applications.
                                           ^^^^^^^^^^^^^ figure-mismatch
        2018年至2022年，中国申请人工智能专利超过60万件。
            　　    　　　　　　　　　　　　＾＾^^＾ verified china-ai-2018-2022
        2018年至2022年，中国申请人工智能专利超过70万件。
            　　    　　　　　　　　　　　　＾＾^^＾ figure-mismatch
        2018年至2022年，中国申请人工智能专利超过30万件。
            　　    　　　　　　　　　　　　＾＾^^＾ unsure
        2018年至2022年，中国申请人工智能专利不足150万件。
            　　    　　　　　　　　　　　　＾＾^^^＾ unsure
        2018年至2022年，中国申请人工智能专利不到70万件。
            　　    　　　　　　　　　　　　＾＾^^＾ verified china-ai-2018-2022
        2018年至2022年，中国申请人工智能专利不足60万件。
            　　    　　　　　　　　　　　　＾＾^^＾ figure-mismatch
      `,
    'is up to the number for “nearly”': `
        Between 2014 and 2023, the United States filed nearly 6,500 generative AI patents.
                                                       ^^^^^^^^^^^^ verified us-genai-2014-2023
        Between 2014 and 2023, the United States filed nearly 7,000 generative AI patents.
                                                       ^^^^^^^^^^^^ figure-mismatch
        Between 2014 and 2023, the United States filed nearly 6,200 generative AI patents.
                                                       ^^^^^^^^^^^^ figure-mismatch
        2014年至2023年，美国申请生成式人工智能专利近6500件。
            　　    　　　　　　　　　　　　　　　＾^^^^ verified us-genai-2014-2023
        2014年至2023年，美国申请生成式人工智能专利将近7000件。
            　　    　　　　　　　　　　　　　　　＾＾^^^^ figure-mismatch
        2014年至2023年，美国申请生成式人工智能专利近6200件。
            　　    　　　　　　　　　　　　　　　＾^^^^ figure-mismatch
      `,
    'is the same number under no opposite or stronger word': `
        Between 2014 and 2023, the United States filed more than 6,276 generative AI patents.
                                                       ^^^^^^^^^^^^^^^ qualifier-mismatch
        Between 2014 and 2023, the United States filed fewer than 6,276 generative AI patents.
                                                       ^^^^^^^^^^^^^^^^ qualifier-mismatch
        2014年至2023年，美国申请生成式人工智能专利超过6276件。
            　　    　　　　　　　　　　　　　　　＾＾^^^^ qualifier-mismatch
        2014年至2023年，美国申请生成式人工智能专利不到6276件。
            　　    　　　　　　　　　　　　　　　＾＾^^^^ qualifier-mismatch
      `,
    'drops a word where the source has one': `
        Between 2014 and 2023, China filed 38,000 generative AI patents.
                                           ^^^^^^ qualifier-dropped
        2014年至2023年，中国申请生成式人工智能专利3.8万件。
            　　    　　　　　　　　　　　　　　　^^^＾ qualifier-dropped
      `,
    'is one of a range': `
        In 2023, Japan had 200,000 to 220,000 invention patents granted.
                           ^^^^^^^^^^^^^^^^^^ verified japan-grants-2023
        In 2023, Japan had 220,000 to 240,000 invention patents granted.
                           ^^^^^^^^^^^^^^^^^^ figure-mismatch
        2023年，日本发明专利授权20万至22万件。
            　　　　　　　　　　^^＾＾^^＾ verified japan-grants-2023
        2023年，日本发明专利授权22万至24万件。
            　　　　　　　　　　^^＾＾^^＾ figure-mismatch
      `,
    'goes the same way': `
        Trademark registrations in China fell by 9.1% in 2024.
                                                 ^^^^ direction-mismatch
        2024年，中国商标注册量下降9.1%。
            　　　　　　　　　　　^^^^ direction-mismatch
        Trademark registrations in Japan were down 3.2% in 2024.
                                                   ^^^^ verified japan-trademarks-growth-2024
        2024年，日本商标注册量下降3.2%。
            　　　　　　　　　　　^^^^ verified japan-trademarks-growth-2024
      `,
    'is a rank or a looser one': `
        Tencent is among the top 20 generative AI patent holders.
                             ^^^^^^ verified tencent-genai-rank
        Tencent is among the top five generative AI patent holders.
                             ^^^^^^^^ rank-mismatch
        腾讯进入生成式人工智能专利排名前二十。
        　　　　　　　　　　　　　　　＾＾＾ verified tencent-genai-rank
        腾讯进入生成式人工智能专利排名前五。
        　　　　　　　　　　　　　　　＾＾ rank-mismatch
      `,
    'is with the fact in force': `
        Huawei filed 16,900 patent applications in 2023.
                     ^^^^^^ superseded-figure
        2023年，华为专利申请1.69万件。
            　　　　　　　　^^^^＾ superseded-figure
      `,
    'is of its own period, applicant and measure': `
        In 2023, Japan had 201,400 invention patents granted.
                           ^^^^^^^ period-mismatch
        2023年，日本发明专利授权20.14万件。
            　　　　　　　　　　^^^^^＾ period-mismatch
        In 2023, Japan had 134,700 invention patents granted.
                           ^^^^^^^ applicant-mismatch
        2023年，日本发明专利授权13.47万件。
            　　　　　　　　　　^^^^^＾ applicant-mismatch
        In 2023, Samsung filed 9,100 patent applications.
                               ^^^^^ measure-mismatch
        2023年，三星专利申请9100件。
            　　　　　　　　^^^^ measure-mismatch
      `,
  });
});
