import { itChecks } from './itChecks';

describe('what is a claim', () => {
  itChecks({
    'is no count of things that no measure counts, by nobody of the base': `
      The hall seats 1,200 people. The report has 48 pages and 3 annexes.
                     ^^^^^ no verdict
                                                  ^^ no verdict
                                                               ^ no verdict
    `,
    'is a count beside a measure, also where the applicant is unknown': `
      Around 70,000 generative AI patents were filed over ten years.
      ^^^^^^^^^^^^^ unsupported
      ^^^^^^^^^^^^^ unsupported-figure
    `,
    'is a count beside an applicant, also where the measure is unknown': `
      Huawei runs 340 branches.
                  ^^^ unsupported
                  ^^^ unsupported-figure
    `,
    'is no year, date or rank that nothing in the base speaks about': `
      In 2021 Siemens moved, on 3 May, to the second floor, and was third again.
         ^^^^ no verdict
                                ^ no verdict
                                              ^^^^^^ no verdict
                                                                    ^^^^^ no verdict
    `,
    'is no stretch of time and no article': `
      Baidu did so in one week, after 3 months of work by one team.
                      ^^^ no verdict
                                      ^ no verdict
                                                          ^^^ no verdict
    `,
    'is no small number in words beside an applicant alone': `
      Baidu and Tencent, the two of them, went three ways.
                             ^^^ no verdict
                                               ^^^^^ no verdict
    `,
    'is no patent number, symbol or version': `
      Huawei holds US 10,123,456 B2 and CN114000000A (IPC G06N 3/08), and Samsung cites WO2023/123456 for GPT-4.
                      ^^^^^^^^^^ no verdict
                                          ^^^^^^^^^ no verdict
                                                               ^^^^ no verdict
                                                                                          ^^^^^^^^^^^ no verdict
                             ^ no verdict
    `,
    'is no size of a ranking': `
      China has 26 of the world’s top 100 clusters, and Tencent is one of the ten largest generative AI patent holders.
                                  ^^^^^^^ no verdict
                ^^ unsupported-figure
                                                                              ^^^ no verdict
    `,
    'is no place in a series': `
      China leads the generative AI patent holders, for the second year in a row and the third time in all.
                                                            ^^^^^^ no verdict
                                                                                         ^^^^^ no verdict
      中国连续第二年在生成式人工智能专利排名中位居第一，第三季度也是如此。
      　　　　＾＾ no verdict
      　　　　　　　　　　　　　　　　　　　　　　＾＾ verified china-genai-rank
      　　　　　　　　　　　　　　　　　　　　　　　　　＾＾ no verdict
    `,
    'is no forecast': `
      China will file 700,000 AI patent applications by 2030.
                      ^^^^^^^ no verdict
      Japan is expected to file 3,900 generative AI patents.
                                ^^^^^ no verdict
      中国预计申请人工智能专利70万件。
      　　　　　　　　　　　　^^＾ no verdict
    `,
    'is no target and no plan': `
      Samsung aims to have 20,000 patent families.
                           ^^^^^^ no verdict
      The target of China is 2 million invention patents.
                             ^^^^^^^^^ no verdict
      华为计划申请专利2万件，力争3万件。
      　　　　　　　　^＾ no verdict
      　　　　　　　　 　　　　　^＾ no verdict
    `,
    'is no hypothesis': `
      If Japan had filed 5,000 generative AI patents, it would be third.
                         ^^^^^ no verdict
                                                                  ^^^^^ no verdict
      Should Japan have 5,000 generative AI patents, it is third.
                        ^^^^^ no verdict
                                                            ^^^^^ no verdict
      Suppose that India filed 2,000 generative AI patents.
                               ^^^^^ no verdict
      如果日本申请生成式人工智能专利5000件，情况就不同了。
      　　　　　　　　　　　　　　　^^^^ no verdict
    `,
    'is no question': `
      Did Japan file 5,000 generative AI patents between 2014 and 2023?
                     ^^^^^ no verdict
      日本申请了5000件生成式人工智能专利吗？
      　　　　　^^^^ no verdict
    `,
    'is nothing that is denied': `
      Japan did not file 5,000 generative AI patents between 2014 and 2023.
                         ^^^^^ no verdict
      Japan never filed 5,000 generative AI patents.
                        ^^^^^ no verdict
      2014年至2023年，日本并未申请5000件生成式人工智能专利。
          　　    　　　　　　　　^^^^ no verdict
    `,
    'is what stands behind words that only look like a denial': `
      Between 2014 and 2023 China filed not only 38,000 generative AI patents but more.
                                                 ^^^^^^ verified china-genai-2014-2023
                                                 ^^^^^^ qualifier-dropped
      Between 2014 and 2023 Japan filed no fewer than 3,409 generative AI patents.
                                        ^^^^^^^^^^^^^^^^^^^ verified japan-genai-2014-2023
    `,
    'is nothing that is struck out': `
      Japan filed ~~4,000~~ 3,409 generative AI patents between 2014 and 2023.
                    ^^^^^ no verdict
                            ^^^^^ verified japan-genai-2014-2023
    `,
    'is nothing that is attributed to somebody whom the sentence distances itself from': `
      Japan allegedly filed 5,000 generative AI patents between 2014 and 2023.
                            ^^^^^ no verdict
      Critics wrongly claim that Japan filed 5,000 generative AI patents between 2014 and 2023.
                                             ^^^^^ no verdict
    `,
    'is what somebody plainly says': `
      According to the office, Japan filed 3,409 generative AI patents between 2014 and 2023.
                                           ^^^^^ verified japan-genai-2014-2023
      据统计，2014年至2023年，日本申请生成式人工智能专利3409件。
      　　　　    　　    　　　　　　　　　　　　　　　^^^^ verified japan-genai-2014-2023
    `,
    'is a past figure beside a forecast in another clause': `
      China, which wants to lead, had 921,000 invention patents granted in 2023.
                                      ^^^^^^^ verified china-grants-2023
    `,
    'is what is given beside a forecast, and not what is forecast': `
      预计日本申请生成式人工智能专利将从3409件增至5000件。
      　　　　　　　　　　　　　　　　　^^^^ verified japan-genai-2014-2023
      　　　　　　　　　　　　　　　　　    　　　^^^^ no verdict
      The US is expected to file 9,000 generative AI patents after 6,276 between 2014 and 2023.
                                 ^^^^^ no verdict
                                                                   ^^^^^ verified us-genai-2014-2023
      Between 2014 and 2023 the US filed 6,276 generative AI patents; analysts predict 9,000.
                                         ^^^^^ verified us-genai-2014-2023
                                                                                       ^^^^^ no verdict
    `,
    'is no forecast that goes on in the next clause': `
      Analysts expect Japan to file more generative AI patents, up to 5,000.
                                                                ^^^^^^^^^^^ no verdict
      Guidance for Japan: 5,000 generative AI patents.
                          ^^^^^ no verdict
      有机构预测，日本生成式人工智能专利有5000件。
      　　　　　　　　　　　　　　　　　　^^^^ no verdict
      预计日本生成式人工智能专利增加，达到5000件。
      　　　　　　　　　　　　　　　　　　^^^^ no verdict
    `,
    'is what brackets say beside a forecast': `
      Japan (3,409 generative AI patents between 2014 and 2023) will file more.
             ^^^^^ verified japan-genai-2014-2023
      Between 2014 and 2023 Japan filed 3,409 generative AI patents (will it be 5,000?).
                                        ^^^^^ verified japan-genai-2014-2023
                                                                                ^^^^^ no verdict
    `,
    'is what stands beside words that only look like a hedge': `
      Between 2014 and 2023 Japan filed fewer generative AI patents than expected: 3,409.
                                                                                   ^^^^^ verified japan-genai-2014-2023
      As to Japan: 3,409 generative AI patents between 2014 and 2023, if one may trust the number.
                   ^^^^^ verified japan-genai-2014-2023
      You will have seen it: between 2014 and 2023 Japan filed 3,409 generative AI patents.
                                                               ^^^^^ verified japan-genai-2014-2023
      如果只看2014年至2023年，日本申请生成式人工智能专利3409件。
      　　　　    　　    　　　　　　　　　　　　　　　^^^^ verified japan-genai-2014-2023
      2014年至2023年，日本申请生成式人工智能专利3409件，低于预期。
          　　    　　　　　　　　　　　　　　　^^^^ verified japan-genai-2014-2023
    `,
    'is nothing that is hearsay': `
      According to its rivals, Japan filed 5,000 generative AI patents between 2014 and 2023.
                                           ^^^^^ no verdict
      Critics say Japan filed 5,000 generative AI patents between 2014 and 2023.
                              ^^^^^ no verdict
      Japan filed 5,000 generative AI patents between 2014 and 2023, it is rumoured.
                  ^^^^^ no verdict
      据传，日本申请生成式人工智能专利5000件。
      　　　　　　　　　　　　　　　　^^^^ no verdict
      日本所谓5000件生成式人工智能专利。
      　　　　^^^^ no verdict
    `,
    'is nothing that is said to be wrong': `
      That Japan filed 5,000 generative AI patents between 2014 and 2023 is wrong.
                       ^^^^^ no verdict
      有人写道日本申请生成式人工智能专利5000件，显然不对。
      　　　　　　　　　　　　　　　　　^^^^ no verdict
      我不认日本有5000件生成式人工智能专利。
      　　　　　　^^^^ no verdict
    `,
    'is what stands behind the end of a denial': `
      Between 2014 and 2023 Japan filed not 5,000 but 3,409 generative AI patents.
                                            ^^^^^ no verdict
                                                      ^^^^^ verified japan-genai-2014-2023
    `,
    'is no small number that points back': `
      These six hold generative AI patents, and the two of them more patent families than all four.
            ^^^ no verdict
                                                    ^^^ no verdict
                                                                                              ^^^^ no verdict
      两家合计专利族很多。
      ＾ no verdict
    `,
    'is any figure that cites a fact': `
      If Japan had filed 5,000[^japan-genai-2014-2023] generative AI patents, it would be third.
                         ^^^^^ error figure-mismatch
      Japan did not file ~~5,000~~[^japan-genai-2014-2023] of them.
                           ^^^^^ error figure-mismatch
    `,
  });

  describe('is a year beside a measure of years', () => {
    itChecks({
      'in either order': `
        Huawei was founded in 1987. In 2017 Damo Academy was established.
                              ^^^^ verified huawei-founded
                                       ^^^^ verified damo-founded
        Damo Academy was established in 2015.
                                        ^^^^ figure-mismatch: … 2017; the note says 2015.
        华为成立于1987年，达摩院成立于2015年。
        　　　　　^^^^ verified huawei-founded
        　　　　　    　　　　　　　　^^^^ figure-mismatch
      `,
      'and dates the other figures where it stands in a clause of its own': `
        In 2017, when Damo Academy was established, China had 420,000 invention patents granted.
                                                              ^^^^^^^ unsupported-figure
      `,
      'and of no other measure': `
        Huawei filed 17,200 patent applications in 2023, after it had been founded long before 2015.
                                                   ^^^^ no verdict
                                                                                               ^^^^ no verdict
      `,
      'and does not date the other figures': `
        Huawei, founded in 1987, filed 17,200 patent applications.
                           ^^^^ verified huawei-founded
                                       ^^^^^^ verified huawei-applications-2023
        Established in 2017, Damo Academy runs 16 laboratories.
                       ^^^^ verified damo-founded
                                               ^^ verified damo-labs
        成立于1987年的华为申请专利1.72万件。
        　　　^^^^ verified huawei-founded
        　　　    　　　　　　　　^^^^＾ verified huawei-applications-2023
      `,
    });
  });
});
