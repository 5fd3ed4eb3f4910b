import { itChecks } from './itChecks';

/** Counts of countries and companies by one source, two of them alike. */
const DESIGNS = `
applicants:
  germany: { name: Germany, aliases: [German, 德国], kind: country, country: DE }
measures:
  designs: { name: design registrations, aliases: [registered designs, 外观设计注册, 外观设计注册量], unit: designs }
facts:
  us-23: { applicant: united-states, measure: designs, figure: "121,300", period: 2023, source: gazette }
  japan-23: { applicant: japan, measure: designs, figure: "53,000", period: 2023, source: gazette }
  korea-23: { applicant: south-korea, measure: designs, figure: "53,000", period: 2023, source: gazette }
  germany-23: { applicant: germany, measure: designs, figure: "30,369", period: 2023, source: gazette }
  samsung-23: { applicant: samsung, measure: designs, figure: "900", period: 2023, source: gazette }
  electronics-23: { applicant: samsung-electronics, measure: designs, figure: "800", period: 2023, source: gazette }
  huawei-23: { applicant: huawei, measure: designs, figure: "700", period: 2023, source: gazette }
`;

describe('a rank that is recomputed from facts', () => {
  itChecks(
    {
      'is by the order of those of one kind': `
        In 2023, Germany ranked fourth by design registrations.
                                ^^^^^^ verified us-23 japan-23 korea-23 germany-23
        In 2023, Germany ranked third by design registrations.
                                ^^^^^ rank-mismatch: By the facts, Germany is number 4, not third.
        In 2023, Germany ranked second by design registrations, behind the United States.
                                ^^^^^^ rank-mismatch
        2023年，德国外观设计注册量位居第四。
            　　　　　　　　　　　　　＾＾ verified us-23 japan-23 korea-23 germany-23
        2023年，德国外观设计注册量位居第二。
            　　　　　　　　　　　　　＾＾ rank-mismatch: By the facts, Germany is number 4, not 第二.
      `,
      'is shared by those who have as much': `
        In 2023, Japan ranked second by design registrations.
                              ^^^^^^ verified us-23 japan-23
        In 2023, South Korea ranked second by design registrations.
                                    ^^^^^^ verified us-23 japan-23 korea-23
        In 2023, Japan ranked third by design registrations.
                              ^^^^^ unsure
      `,
      'is unsure where few are known': `
        In 2023, Samsung ranked first by design registrations.
                                ^^^^^ unsure
        In 2023, Germany ranked fourth in the world by design registrations.
                                ^^^^^^ unsure
        In 2023, Germany ranked sixth by design registrations.
                                ^^^^^ unsure
      `,
      'is wrong for sure where more of those who are known have more': `
        In 2023, Huawei ranked first by design registrations.
                               ^^^^^ rank-mismatch: By the facts, Huawei is number 2, not first.
        In 2023, Germany was among the top three in the world by design registrations.
                                       ^^^^^^^^^ rank-mismatch
      `,
      'is none of another list': `
        Among European countries, Germany ranked first by design registrations in 2023.
                                                 ^^^^^ unsure
        In 2023, Germany ranked second by design registrations outside Asia.
                                ^^^^^^ unsure
      `,
      'is no claim where nothing is known of who has it': `
        In 2023, Siemens ranked first by design registrations.
                                ^^^^^ no verdict
        Four US companies were in the top ten by design registrations in 2023.
                                      ^^^^^^^ no verdict
      `,
      'may be claimed in words for the first place': `
        In 2023, the United States had the most design registrations.
                                       ^^^^^^^^ verified japan-23 us-23
        In 2023, Japan had the most design registrations.
                           ^^^^^^^^ rank-mismatch: By the facts, Japan is number 2, not the most.
        In 2023, Germany was the largest holder of design registrations.
                             ^^^^^^^^^^^ rank-mismatch: By the facts, Germany is number 4, not the largest.
        2023年，德国外观设计注册量居首位。
            　　　　　　　　　　　＾＾＾ rank-mismatch
        2023年，美国外观设计注册量位居榜首。
            　　　　　　　　　　　　＾＾＾ verified japan-23 us-23
      `,
      'is not claimed by words for other things': `
        In 2023, Germany was one of the largest holders of design registrations.
                                    ^^^^^^^^^^^ no verdict
        In 2023, Germany was the largest holder of design registrations in Europe.
                             ^^^^^^^^^^^ no verdict
        In 2023, Germany led the talks on design registrations.
                         ^^^ no verdict
        Germany gave the most recent design registrations away in 2023.
                     ^^^^^^^^ no verdict
      `,
    },
    DESIGNS,
  );

  describe('that a fact gives', () => {
    itChecks({
      'is that of the fact': `
        Between 2014 and 2023, the United States ranked second by generative AI patents, behind China.
                                                        ^^^^^^ verified us-genai-rank
        Between 2014 and 2023, the United States was the largest filer of generative AI patents.
                                                     ^^^^^^^^^^^ rank-mismatch: Example Gazette ranks United States 2nd, not the largest.
      `,
      'leaves the place to nobody else': `
        Japan leads the generative AI patent holders.
              ^^^^^ rank-mismatch: Example Gazette ranks China 1st, and nobody else.
        Between 2014 and 2023, South Korea ranked second by generative AI patents, behind China.
                                                  ^^^^^^ rank-mismatch: Example Gazette ranks United States 2nd, and nobody else.
        Japan leads the generative AI patent holders outside China.
              ^^^^^ no verdict
      `,
    });
  });
});
