import { itChecks } from './itChecks';

/** A year of one measure, with the world as a whole, a broader measure, and a company with its subsidiary. */
const DESIGNS = `
applicants:
  world: { name: World, aliases: [the world, worldwide, 全球, 世界], kind: group }
  germany: { name: Germany, aliases: [German, 德国], kind: country, country: DE }
measures:
  designs: { name: design registrations, aliases: [registered designs, 外观设计注册, 外观设计注册量], unit: designs }
  chair-designs: { name: chair designs, unit: designs, broader: designs }
facts:
  us-23: { applicant: united-states, measure: designs, figure: 121.3 thousand, period: 2023, source: gazette }
  world-23: { applicant: world, measure: designs, figure: 190.8 thousand, period: 2023, source: gazette }
  japan-23: { applicant: japan, measure: designs, figure: "53,000", period: 2023, source: gazette }
  japan-chairs-23: { applicant: japan, measure: chair-designs, figure: "6,300", period: 2023, source: gazette }
  germany-23: { applicant: germany, measure: designs, figure: "30,369", period: 2023, source: gazette }
  samsung-llm-23: { applicant: samsung, measure: designs, figure: "400", period: 2023, source: gazette }
  electronics-llm-23: { applicant: samsung-electronics, measure: designs, figure: "300", period: 2023, source: gazette }
`;

describe('a comparison that is recomputed from facts', () => {
  describe('of two applicants', () => {
    itChecks({
      'may be in per cent or a fraction of the other': `
        Between 2014 and 2023, Japan filed 54% as many generative AI patents as the United States.
                                           ^^^ verified japan-genai-2014-2023 us-genai-2014-2023
        Between 2014 and 2023, Japan filed 45% as many generative AI patents as the United States.
                                           ^^^ derived-mismatch: The facts give 54.3%, not 45%.
        Between 2014 and 2023, India filed two-fifths as many generative AI patents as Japan.
                                           ^^^^^^^^^^ verified india-genai-2014-2023 japan-genai-2014-2023
        Between 2014 and 2023, India filed a third as many generative AI patents as Japan.
                                           ^^^^^^^ derived-mismatch
        Between 2014 and 2023, South Korea filed two-thirds of the US total of generative AI patents.
                                                 ^^^^^^^^^^ verified korea-genai-2014-2023 us-genai-2014-2023
      `,
      'may be in per cent more or fewer': `
        Between 2014 and 2023, the US filed 51% more generative AI patents than South Korea.
                                            ^^^ verified us-genai-2014-2023 korea-genai-2014-2023
        Between 2014 and 2023, Japan filed 46% fewer generative AI patents than the United States.
                                           ^^^ verified japan-genai-2014-2023 us-genai-2014-2023
        Between 2014 and 2023, Japan filed 56% fewer generative AI patents than the United States.
                                           ^^^ derived-mismatch: The facts give 45.7%, not 56%.
      `,
      'may be so many times more, which some count from one and some from nothing': `
        Between 2014 and 2023, China filed six times more generative AI patents than the United States.
                                           ^^^^^^^^^ verified china-genai-2014-2023 us-genai-2014-2023
        Between 2014 and 2023, China filed five times more generative AI patents than the United States.
                                           ^^^^^^^^^^ verified china-genai-2014-2023 us-genai-2014-2023
        Between 2014 and 2023, China filed ten times more generative AI patents than the United States.
                                           ^^^^^^^^^ derived-mismatch: The facts give 6.05×, not ten times.
      `,
      'may be by how much one is ahead': `
        Between 2014 and 2023, Japan was ahead of India by 2,059 generative AI patents.
                                                           ^^^^^ verified japan-genai-2014-2023 india-genai-2014-2023
        Between 2014 and 2023, Japan was ahead of India by 2,590 generative AI patents.
                                                           ^^^^^ derived-mismatch
        Between 2014 and 2023 Japan filed generative AI patents in growing numbers, and is now 2,059 patents ahead of India, which filed 1,350.
                                                                                               ^^^^^ verified japan-genai-2014-2023 india-genai-2014-2023
                                                                                                                                         ^^^^^ verified india-genai-2014-2023
      `,
      'may be in points between two shares': `
        Between 2018 and 2022, China's share of AI patents was 43.7 points higher than that of the US.
                                                               ^^^^^^^^^^^ verified china-ai-share-2018-2022 us-ai-share-2018-2022
      `,
      'is unsure where it is of something else, or for each': `
        Between 2014 and 2023, Japan filed three times as many generative AI patents per head as India.
                                           ^^^^^^^^^^^ unsure
        Between 2014 and 2023, Japan filed twice as many generative AI patents on chips as India.
                                           ^^^^^ unsure
        China's output tripled between 2018 and 2022, and Japan's AI patent applications fell.
                       ^^^^^^^ unsure
      `,
      'goes by a period that is carried over, and convicts by a number that was stated for it': `
        Between 2014 and 2023, India filed 1,350 generative AI patents. Japan filed 2,059 more generative AI patents than India.
                                           ^^^^^ verified india-genai-2014-2023
                                                                                    ^^^^^ verified japan-genai-2014-2023 india-genai-2014-2023

        Between 2018 and 2022, China filed 648,500 AI patents. China's AI patents were nine times those of the US.
                                           ^^^^^^^ verified china-ai-2018-2022
                                                                                       ^^^^^^^^^^ derived-mismatch: The facts give 3.4×, not nine times.
      `,
      'is read in Chinese': `
        2018年至2022年，中国的人工智能专利申请是美国的三倍多。
            　　    　　　　　　　　　　　　　　　　　＾＾＾ verified china-ai-2018-2022 us-ai-2018-2022
        2014年至2023年，中国的生成式人工智能专利相当于美国的8倍。
            　　    　　　　　　　　　　　　　　　　　　　　^＾ derived-mismatch: The facts give 6.05×, not 8倍.
        2014年至2023年，印度的生成式人工智能专利不到日本的一半。
            　　    　　　　　　　　　　　　　　　　　　　＾＾ verified india-genai-2014-2023 japan-genai-2014-2023
        2014年至2023年，印度的生成式人工智能专利是日本的四成。
            　　    　　　　　　　　　　　　　　　　　　＾＾ verified india-genai-2014-2023 japan-genai-2014-2023
        2014年至2023年，日本的生成式人工智能专利比印度多一倍以上。
            　　    　　　　　　　　　　　　　　　　　　＾＾＾＾ verified japan-genai-2014-2023 india-genai-2014-2023
        2014年至2023年，日本的生成式人工智能专利超过印度2059件。
            　　    　　　　　　　　　　　　　　　　　　^^^^ verified japan-genai-2014-2023 india-genai-2014-2023
      `,
    });
  });

  describe('as a share of a whole', () => {
    itChecks(
      {
        'is of the whole that the base has, as far as rounding leaves it open': `
          In 2023, the United States accounted for 63.5% of the world's design registrations.
                                                   ^^^^^ verified us-23 world-23
          In 2023, the United States accounted for 63.6% of the world's design registrations.
                                                   ^^^^^ verified us-23 world-23
          In 2023, the United States accounted for 65% of the world's design registrations.
                                                   ^^^ derived-mismatch: The facts give 63.6%, not 65%.
          In 2023, the United States accounted for more than half of the world's design registrations.
                                                   ^^^^^^^^^^^^^^ verified us-23 world-23
          In 2023, half of the world's design registrations came from Japan.
                   ^^^^ derived-mismatch: The facts give 27.8%, not half.
        `,
        'is of a parent': `
          In 2023, Samsung Electronics accounted for three-quarters of Samsung's design registrations.
                                                     ^^^^^^^^^^^^^^ verified electronics-llm-23 samsung-llm-23
          In 2023, Samsung Electronics accounted for half of Samsung's design registrations.
                                                     ^^^^ derived-mismatch
        `,
        'is of the total, which need not be named where it comes near': `
          In 2023, Japan had 53,000 design registrations, 27.8% of the total.
                             ^^^^^^ verified japan-23
                                                          ^^^^^ verified japan-23 world-23
          In 2023, Japan had 53,000 design registrations, 37.8% of the total.
                             ^^^^^^ verified japan-23
                                                          ^^^^^ derived-mismatch: The facts give 27.8%, not 37.8%.
          In 2023, Japan had 53,000 design registrations, 61.2% of the total.
                             ^^^^^^ verified japan-23
                                                          ^^^^^ unsure
        `,
        'is of a broader measure': `
          In 2023, chair designs made up 11.9% of Japan's design registrations.
                                         ^^^^^ verified japan-chairs-23 japan-23
        `,
        'is of no other applicant, nor of what is only elsewhere': `
          In 2023, Japan made 40% of its design registrations in Germany.
                              ^^^ unsupported-figure
          In 2023, 30% of Japan's design registrations were also made in Germany.
                   ^^^ unsupported-figure
        `,
        'is read in Chinese': `
          2023年，美国的外观设计注册量占全球的63.6%。
              　　　　　　　　　　　　　　　　^^^^^ verified us-23 world-23
          2023年，美国的外观设计注册量占全球的53.6%。
              　　　　　　　　　　　　　　　　^^^^^ derived-mismatch: The facts give 63.6%, not 53.6%.
          2023年，全球外观设计注册量的三分之二来自美国。
              　　　　　　　　　　　　＾＾＾＾ derived-mismatch
        `,
      },
      DESIGNS,
    );
  });

  describe('as what a share leaves', () => {
    itChecks({
      'is behind the share': `
        Between 2017 and September 2023, universities filed 54.7% of China’s large-model patents; the remaining 45.3% came from companies.
                                                            ^^^^^ verified universities-llm-share
                                                                                                                ^^^^^ verified universities-llm-share
        2017年至2023年9月底，高校占我国大模型专利总数的54.7%，其余45.3%来自企业。
            　　    　 　　　　　　　　　　　　　　　　^^^^^ verified universities-llm-share
            　　    　 　　　　　　　　　　　　　　　　     　　　^^^^^ verified universities-llm-share
      `,
      'is that of all but one': `
        Between 2018 and 2022, all countries but China accounted for 38% of the world’s AI patents.
                                                                     ^^^ verified china-ai-share-2018-2022
        Between 2018 and 2022, all countries but China accounted for 48% of the world’s AI patents.
                                                                     ^^^ derived-mismatch: The facts give 38%, not 48%.
      `,
      'is unsure where another share is not known': `
        Between 2018 and 2022, Japan filed 10% and China 62% of the world’s AI patents, and the remaining 28% were others’.
                                           ^^^ unsupported-figure
                                                         ^^^ verified china-ai-share-2018-2022
                                                                                                          ^^^ unsure
      `,
    });
  });

  describe('as a sum', () => {
    itChecks({
      'of several whom the sentence before names': `
        Baidu had 426 large-model patents in September 2023 and Tencent 405. The two companies had 831.
                  ^^^ verified baidu-llm-2023
                                                                        ^^^ verified tencent-llm-2023
                                                                                                   ^^^ verified baidu-llm-2023 tencent-llm-2023
        Baidu had 426 large-model patents in September 2023 and Tencent 405. The two companies together had 931.
                  ^^^ verified baidu-llm-2023
                                                                        ^^^ verified tencent-llm-2023
                                                                                                            ^^^ derived-mismatch: The facts give 831, not 931.
      `,
      'is unsure where it is one of a part, or off by what rounding may leave': `
        Between 2014 and 2023 the US and Japan together filed 300 generative AI patents on chips.
                                                              ^^^ unsure
        Between 2014 and 2023, Japan and India together filed 4,764 generative AI patents.
                                                              ^^^^^ unsure
      `,
      'is cited by one of its facts': `
        Between 2014 and 2023, Japan and India together filed 4,759 generative AI patents.[^japan-genai-2014-2023]
                                                              ^^^^^ verified japan-genai-2014-2023 india-genai-2014-2023
        Between 2014 and 2023, Japan and India together filed 4,859 generative AI patents.[^japan-genai-2014-2023]
                                                              ^^^^^ derived-mismatch: The facts give 4,759, not 4,859.
      `,
      'is read in Chinese': `
        2023年9月，百度和腾讯合计申请大模型专利831件。
            　 　　　　　　　　　　　　　　　　^^^ verified baidu-llm-2023 tencent-llm-2023
      `,
    });
  });
});
