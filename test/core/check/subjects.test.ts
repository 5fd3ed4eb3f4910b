import { itChecks } from './itChecks';

describe('whom a figure is said of', () => {
  itChecks({
    'is the applicant before it': `
      Between 2014 and 2023, Japan filed 3,409 generative AI patents and India filed 1,350.
                                         ^^^^^ verified japan-genai-2014-2023
                                                                                     ^^^^^ verified india-genai-2014-2023
    `,
    'is each of a series': `
      Between 2014 and 2023 generative AI patents came to 6,276 in the United States, 4,155 in South Korea, 3,409 in Japan and 1,350 in India.
                                                          ^^^^^ verified us-genai-2014-2023
                                                                                      ^^^^^ verified korea-genai-2014-2023
                                                                                                            ^^^^^ verified japan-genai-2014-2023
                                                                                                                               ^^^^^ verified india-genai-2014-2023
      2014年至2023年，生成式人工智能专利美国6276件，韩国4155件，日本3409件，印度1350件。
          　　    　　　　　　　　　　　　　^^^^ verified us-genai-2014-2023
          　　    　　　　　　　　　　　　　    　　　　^^^^ verified korea-genai-2014-2023
          　　    　　　　　　　　　　　　　    　　　　    　　　　^^^^ verified japan-genai-2014-2023
          　　    　　　　　　　　　　　　　    　　　　    　　　　    　　　　^^^^ verified india-genai-2014-2023
    `,
    'is who is said to follow': `
      Between 2014 and 2023, South Korea filed 4,155 generative AI patents, followed by Japan with 3,409 and India with 1,350.
                                               ^^^^^ verified korea-genai-2014-2023
                                                                                                   ^^^^^ verified japan-genai-2014-2023
                                                                                                                        ^^^^^ verified india-genai-2014-2023
      Between 2014 and 2023, South Korea filed 4,155 generative AI patents, followed by Japan with 1,350 and India with 3,409.
                                               ^^^^^ verified korea-genai-2014-2023
                                                                                                   ^^^^^ applicant-mismatch
                                                                                                                        ^^^^^ applicant-mismatch
    `,
    'is who is compared': `
      The United States has 61 notable AI models, compared to 21 in the European Union and 15 in China.
                            ^^ verified us-models
                                                              ^^ verified eu-models
                                                                                           ^^ verified china-models
      The United States has 61 notable AI models, compared to 15 in the European Union and 21 in China.
                            ^^ verified us-models
                                                              ^^ applicant-mismatch
                                                                                           ^^ applicant-mismatch
    `,
    'is not who is only compared with': `
      Between 2014 and 2023, South Korea, ahead of Japan, filed 4,155 generative AI patents.
                                                                ^^^^^ verified korea-genai-2014-2023
      Ahead of India, Japan filed 3,409 generative AI patents between 2014 and 2023.
                                  ^^^^^ verified japan-genai-2014-2023
      Between 2014 and 2023, unlike India, Japan filed 3,409 generative AI patents.
                                                       ^^^^^ verified japan-genai-2014-2023
    `,
    'is who stands right before its bracket': `
      Between 2014 and 2023 the generative AI patents of South Korea (4,155) exceeded those of Japan (3,409) and India (1,350).
                                                                      ^^^^^ verified korea-genai-2014-2023
                                                                                                      ^^^^^ verified japan-genai-2014-2023
                                                                                                                        ^^^^^ verified india-genai-2014-2023
      Between 2014 and 2023 India filed 1,350 generative AI patents, ahead of the UK (714) and Germany (708).
                                        ^^^^^ verified india-genai-2014-2023
                                                                                      ^^^ unsure
                                                                                                        ^^^ unsure
      2014年至2023年，韩国（4155件）的生成式人工智能专利多于日本（3409件）。
          　　    　　　　　^^^^ verified korea-genai-2014-2023
          　　    　　　　　    　　　　　　　　　　　　　　　　　^^^^ verified japan-genai-2014-2023
    `,
    'is whom a comparison gives a figure of its own': `
      Between 2018 and 2022 China filed 648,500 AI patents, far ahead of the United States with about 191,000.
                                        ^^^^^^^ verified china-ai-2018-2022
                                                                                                ^^^^^^^^^^^^^ verified us-ai-2018-2022
      2018年至2022年，中国申请人工智能专利64.85万件，远超美国的19.1万件和韩国的5.28万件。
          　　    　　　　　　　　　　　　^^^^^＾ verified china-ai-2018-2022
          　　    　　　　　　　　　　　　     　　　　　　　　^^^^＾ verified us-ai-2018-2022
          　　    　　　　　　　　　　　　     　　　　　　　　    　　　　　　^^^^＾ verified korea-ai-2018-2022
    `,
    'is not who has only a part of it': `
      Between 2018 and 2022 China filed 648,500 AI patents. Of these, 38,000 were about language.
                                        ^^^^^^^ verified china-ai-2018-2022
                                                                      ^^^^^^ unsure
      Between 2018 and 2022 China filed 648,500 AI patents, of which 90,000 were sold, including 2,000 abroad.
                                        ^^^^^^^ verified china-ai-2018-2022
                                                                     ^^^^^^ unsure
                                                                                                 ^^^^^ unsure
      Between 2018 and 2022 China filed 648,500 AI patents; some 90,000 were held by foreigners.
                                        ^^^^^^^ verified china-ai-2018-2022
                                                            ^^^^^^^^^^^ unsure
      2018年至2022年，中国申请人工智能专利64.85万件，其中发表论文9万件。
          　　    　　　　　　　　　　　　^^^^^＾ verified china-ai-2018-2022
          　　    　　　　　　　　　　　　     　　　　　　　　　^＾ unsure
    `,
    'is not one of several who have it together': `
      China has 15 notable AI models and the EU 21, so 36 together.
                ^^ verified china-models
                                                ^^ verified eu-models
                                                       ^^ verified eu-models china-models
    `,
    'is not who belongs to an applicant': `
      Baidu’s rivals filed 500 large-model patents in September 2023.
                           ^^^ unsure
      Baidu’s total of 500 large-model patents in September 2023 is large.
                       ^^^ figure-mismatch
      2023年9月，百度的竞争对手申请大模型专利500件。
          　 　　　　　　　　　　　　　　　　^^^ unsure
    `,
    'is nobody whom the sentence leaves out': `
      Outside China, 38% of the world’s AI patents were filed between 2018 and 2022.
                     ^^^ verified china-ai-share-2018-2022
      Between 2018 and 2022 all countries but China filed 38% of the world’s AI patents.
                                                          ^^^ verified china-ai-share-2018-2022
      Much has changed, but China accounted for 62% of the world’s AI patents between 2018 and 2022.
                                                ^^^ verified china-ai-share-2018-2022
    `,
    'is each of a list in its order': `
      Between 2014 and 2023, Japan and India filed 3,409 and 1,350 generative AI patents respectively.
                                                   ^^^^^ verified japan-genai-2014-2023
                                                             ^^^^^ verified india-genai-2014-2023
      Between 2018 and 2022 the United States and South Korea, with 191,000 and 52,800 AI patents respectively, came behind.
                                                                    ^^^^^^^ verified us-ai-2018-2022
                                                                                ^^^^^^ verified korea-ai-2018-2022
      Between 2018 and 2022 the United States and South Korea, with 52,800 and 191,000 AI patents respectively, came behind.
                                                                    ^^^^^^ applicant-mismatch
                                                                               ^^^^^^^ applicant-mismatch
      2014年至2023年，美国、韩国、日本分别申请生成式人工智能专利6276件、4155件和3409件。
          　　    　　　　　　　　　　　　　　　　　　　　　　　^^^^ verified us-genai-2014-2023
          　　    　　　　　　　　　　　　　　　　　　　　　　　    　　^^^^ verified korea-genai-2014-2023
          　　    　　　　　　　　　　　　　　　　　　　　　　　    　　    　　^^^^ verified japan-genai-2014-2023
      2014年至2023年，美国、韩国、日本分别申请生成式人工智能专利6276件、3409件和4155件。
          　　    　　　　　　　　　　　　　　　　　　　　　　　^^^^ verified us-genai-2014-2023
          　　    　　　　　　　　　　　　　　　　　　　　　　　    　　^^^^ applicant-mismatch
          　　    　　　　　　　　　　　　　　　　　　　　　　　    　　    　　^^^^ applicant-mismatch
    `,
    'is a list, and not what it is an example of': `
      2023年9月，百度、腾讯等高校的大模型专利申请均超过400件。
          　 　　　　　　　　　　　　　　　　　　　＾＾^^^ verified baidu-llm-2023
    `,
    'is all of a list that shares one figure': `
      Tencent and China are among the top ten generative AI patent holders.
                                      ^^^^^^^ verified tencent-genai-rank
      Tencent and the United States are among the top five generative AI patent holders.
                                                  ^^^^^^^^ rank-mismatch
    `,
    'is named by any of its names': `
      Between 2014 and 2023, U.S. applicants filed 6,276 generative AI patents and the Japanese 3,409.
                                                   ^^^^^ verified us-genai-2014-2023
                                                                                                ^^^^^ verified japan-genai-2014-2023
      2014年至2023年，我国申请生成式人工智能专利3.8万余件。
          　　    　　　　　　　　　　　　　　　^^^＾＾ verified china-genai-2014-2023
    `,
    'is nobody that a word only looks like': `
      What the report tells us is that 6,276 generative AI patents were filed between 2014 and 2023.
                                       ^^^^^ unsupported-figure
      The Chinese-speaking world filed 6,276 generative AI patents between 2014 and 2023.
                                       ^^^^^ unsupported-figure
    `,
    'is not the country of an institution with a longer name': `
      截至2023年9月，中国科学院申请大模型专利426件。
      　　    　 　　　　　　　　　　　　　　^^^ unsupported-figure
    `,
    'is not one whose name only begins a longer one': `
      Samsung Display filed 6,276 generative AI patents between 2014 and 2023.
                            ^^^^^ unsupported-figure
      In that decade China Mobile filed 6,276 generative AI patents.
                                        ^^^^^ unsupported-figure
      Japan Tobacco is no country. It filed 3,904 generative AI patents between 2014 and 2023.
                                            ^^^^^ unsupported-figure
      2014年至2023年，日本理化学研究所申请生成式人工智能专利3904件。
          　　    　　　　　　　　　　　　　　　　　　　　　^^^^ unsupported-figure
    `,
    'is the one whose full name says what it is': `
      Baidu Inc filed 426 large-model patents; so did Baidu Group.
                      ^^^ verified baidu-llm-2023
      百度科技有限公司申请大模型专利426件。
      　　　　　　　　　　　　　　　^^^ verified baidu-llm-2023
      Japan filed 3,409 generative AI patents between 2014 and 2023. China Patents Are Many Here.
                  ^^^^^ verified japan-genai-2014-2023
    `,
    'is the same in either script': `
      韓國在2014年至2023年申請生成式人工智慧專利。百度的大模型專利申請量為426件，阿里巴巴另計。
      　　　    　　    　　　　　　　　　　　　　　　　　　　　　　　　　^^^ verified baidu-llm-2023
    `,
    'that is unknown never takes the fact of one that is known': `
      South Korea leads, and Germany filed 5,100 generative AI patents between 2014 and 2023.
                                           ^^^^^ unsure
      Unlike Japan, where few do, Siemens filed 5,100 generative AI patents between 2014 and 2023.
                                                ^^^^^ unsupported-figure
      Japan, said Siemens, which filed 5,100 generative AI patents between 2014 and 2023, is far behind.
                                       ^^^^^ unsure
      2014年至2023年，日本不多，小米则申请生成式人工智能专利5100件。
          　　    　　　　　　　　　　　　　　　　　　　　　^^^^ unsure
    `,
    'is carried on by a pronoun': `
      Japan is a small filer. It filed 3,409 generative AI patents between 2014 and 2023.
                                       ^^^^^ verified japan-genai-2014-2023
      Japan is a small filer. It filed 3,904 generative AI patents between 2014 and 2023.
                                       ^^^^^ figure-mismatch
      百度起步早。其大模型专利申请量为426件。
      　　　　　　　　　　　　　　　　^^^ verified baidu-llm-2023
    `,
    'is carried on without a pronoun to verify, and not to convict': `
      Japan is a small filer. Generative AI patents came to 3,409 between 2014 and 2023.
                                                            ^^^^^ verified japan-genai-2014-2023
      Japan is a small filer. Generative AI patents came to 3,904 between 2014 and 2023.
                                                            ^^^^^ unsure
    `,
    'is not carried on to one that nobody knows': `
      Japan is a small filer. Generative AI patents in Germany came to 3,409 between 2014 and 2023.
                                                                       ^^^^^ unsure

      Japan is a small filer. In the same years, Germany filed 940 generative AI patents.
                                                               ^^^ unsupported-figure

      日本申请不多。同年，德国的生成式人工智能专利为3409件。
      　　　　　　　　　　　　　　　　　　　　　　　^^^^ unsure

      日本申请不多。2014年至2023年，德国有生成式人工智能专利940件。
      　　　　　　　    　　    　　　　　　　　　　　　　　^^^ unsupported-figure
    `,
    'is carried into the next paragraph, to verify': `
      Japan is a small filer.

      Generative AI patents came to 3,409 between 2014 and 2023.
                                    ^^^^^ verified japan-genai-2014-2023

      Between 2014 and 2023 somebody else filed 3,409 generative AI patents.
                                                ^^^^^ unsupported-figure

      Japan is a small filer.

      Generative AI patents came to 3,904 between 2014 and 2023.
                                    ^^^^^ unsure
    `,
    'is carried from a heading, to verify': `
      ## Japan

      Generative AI patents came to 3,409 between 2014 and 2023, others say 3,904.
                                    ^^^^^ verified japan-genai-2014-2023
                                                                            ^^^^^ unsure

      ## Others

      Generative AI patents came to 3,409 between 2014 and 2023.
                                    ^^^^^ unsupported-figure
    `,
    'is carried from front matter, to verify and to convict': `
      ---
      ipnotes:
        applicant: japan
      ---

      Generative AI patents came to 3,409 between 2014 and 2023.
                                    ^^^^^ verified japan-genai-2014-2023

      Generative AI patents came to 3,904 between 2014 and 2023.
                                    ^^^^^ figure-mismatch
    `,
    'is carried from front matter by a name too': `
      ---
      ipnotes: { applicant: 日本, measure: generative AI patents, period: 2014/2023 }
      ---

      There were 3,409 of them.
                 ^^^^^ verified japan-genai-2014-2023
    `,
    'is not the parent of a subsidiary that has the fact, nor its subsidiary': `
      In 2023 Samsung had 6,165 invention patents granted.
                          ^^^^^ unsure
      In 2023 Samsung Electronics had 9,100 patent families.
                                      ^^^^^ unsure
      In 2023 Samsung Electronics had 6,165 invention patents granted.
                                      ^^^^^ verified samsung-electronics-grants-2023
      阿里巴巴有16个实验室。
      　　　　　^^ unsure
    `,
    'is the applicant with the longest name': `
      In 2023, Samsung Electronics, unlike Samsung Group, had 6,165 invention patents granted.
                                                              ^^^^^ verified samsung-electronics-grants-2023
      2023年，三星电子发明专利授权6165件。
          　　　　　　　　　　　　^^^^ verified samsung-electronics-grants-2023
    `,
    'is who a clause with which, the former or the latter goes on about': `
      Between 2014 and 2023 South Korea was ahead of Japan, which filed 3,904 generative AI patents.
                                                                        ^^^^^ figure-mismatch
      Between 2014 and 2023 Japan and India filed generative AI patents; the latter filed 1,530, the former 3,409.
                                                                                          ^^^^^ figure-mismatch
                                                                                                            ^^^^^ verified japan-genai-2014-2023
      日本与印度都申请生成式人工智能专利，2014年至2023年，前者有3409件，后者有1530件。
      　　　　　　　　　　　　　　　　　　    　　    　　　　　^^^^ verified japan-genai-2014-2023
      　　　　　　　　　　　　　　　　　　    　　    　　　　　    　　　　　^^^^ figure-mismatch
      Generative AI patents are many in Japan. Between 2014 and 2023 the latter filed 1,350 of them.
                                                                                      ^^^^^ unsure
    `,
    'is who is described by country and kind': `
      In 2023 Samsung Electronics and Baidu were granted invention patents; the South Korean company was granted 6,651.
                                                                                                                 ^^^^^ figure-mismatch
      In 2023 Samsung Electronics, Baidu and Huawei were granted invention patents; the Chinese company was granted 6,165.
                                                                                                                    ^^^^^ unsupported-figure
      百度起步早，该公司的大模型专利申请量为462件。
      　　　　　　　　　　　　　　　　　　　^^^ figure-mismatch
    `,
    'is whom the figure is said to come from or belong to': `
      Between 2014 and 2023 China was first in generative AI patents, and 6,726 came from the United States.
                                                                          ^^^^^ figure-mismatch
      2014年至2023年，全球生成式人工智能专利中，6726件出自美国，3409件属于日本。
          　　    　　　　　　　　　　　　　　　^^^^ figure-mismatch
          　　    　　　　　　　　　　　　　　　    　　　　　　^^^^ verified japan-genai-2014-2023
      申请生成式人工智能专利3409件的日本，2014年至2023年落后于美国。
      　　　　　　　　　　　^^^^ verified japan-genai-2014-2023
    `,
    'is not where it is, nor who says so, nor whom it overtook': `
      In 2023 Samsung Electronics filed little and was granted 6,165 invention patents in the United States.
                                                               ^^^^^ verified samsung-electronics-grants-2023
      According to Baidu, Japan filed 3,904 generative AI patents between 2014 and 2023.
                                      ^^^^^ figure-mismatch
      South Korea, which overtook Japan, filed 4,155 generative AI patents between 2014 and 2023.
                                               ^^^^^ verified korea-genai-2014-2023
    `,
    'is who was in focus, where nobody else was': `
      Japan overtook India. It filed 3,904 generative AI patents between 2014 and 2023.
                                     ^^^^^ figure-mismatch
      Japan and India are small filers. It filed 3,904 generative AI patents between 2014 and 2023.
                                                 ^^^^^ unsure
      Japan is far behind. Siemens is not. It filed 3,904 generative AI patents between 2014 and 2023.
                                                    ^^^^^ unsure
      Japan is far behind. In Germany it is said that they filed 3,904 generative AI patents between 2014 and 2023.
                                                                 ^^^^^ unsure
      日本起步早。2014年至2023年，其生成式人工智能专利申请量重新升至3904件。
      　　　　　　    　　    　　　　　　　　　　　　　　　　　　　^^^^ figure-mismatch
    `,
    'is the one that a heading or list is about': `
      ## Japan

      - generative AI patents from 2014 to 2023: 3,904
                                                 ^^^^^ figure-mismatch

      ## Japan and India

      - generative AI patents from 2014 to 2023: 3,904
                                                 ^^^^^ unsure

      ## India

      - generative AI patents in Germany from 2014 to 2023: 3,904
                                                            ^^^^^ unsupported-figure
    `,
    'is not one whose name only ends a longer one': `
      Between 2014 and 2023 the Bank of Japan filed 3,904 generative AI patents.
                                                    ^^^^^ unsupported-figure
    `,
    'is who did it in a relative clause, or was given it': `
      Between 2014 and 2023, of the 3,904 generative AI patents that Japan filed few were sold.
                                    ^^^^^ figure-mismatch
      In 2023 the United States granted 6,165 invention patents to Samsung Electronics.
                                        ^^^^^ verified samsung-electronics-grants-2023
      In 2023 the United States granted 6,156 invention patents to Samsung Electronics.
                                        ^^^^^ figure-mismatch: … 6,165 …
    `,
    'is the place where a pronoun is the number': `
      Between 2014 and 2023 South Korea filed 4,155 generative AI patents; in Japan it was 3,904.
                                              ^^^^^ verified korea-genai-2014-2023
                                                                                           ^^^^^ figure-mismatch
      Between 2014 and 2023 South Korea filed 4,155 generative AI patents; in Germany it was 940.
                                              ^^^^^ verified korea-genai-2014-2023
                                                                                             ^^^ unsure
    `,
    'is whom a name alone announces': `
      Finally, Japan. Generative AI patents came to 3,904 between 2014 and 2023.
                                                    ^^^^^ figure-mismatch
      Finally, Japan and India. Generative AI patents came to 3,904 between 2014 and 2023.
                                                              ^^^^^ unsure
    `,
    'is not the country of one of many': `
      A Chinese firm will hardly say so, and Japan does not. Generative AI patents came to 3,409 between 2014 and 2023.
                                                                                           ^^^^^ verified japan-genai-2014-2023
    `,
    'is who is behind its figure in brackets': `
      Between 2014 and 2023 the range was from 1,350 generative AI patents (India) to 3,904 (Japan).
                                               ^^^^^ verified india-genai-2014-2023
                                                                                      ^^^^^ figure-mismatch
    `,
    'is who writes the note': `
      ---
      ipnotes:
        applicant: baidu
      ---

      We have filed 462 large-model patents, and Tencent more.
                    ^^^ figure-mismatch
    `,
  });
});
