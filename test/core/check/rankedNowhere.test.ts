import { itChecks } from './itChecks';

/** Loom filings of three countries in two years. */
const LOOMS = `
applicants:
  norway: { name: Norway, aliases: [Norwegian, 挪威], kind: country, country: "NO" }
  iceland: { name: Iceland, aliases: [Icelandic, 冰岛], kind: country, country: IS }
  malta: { name: Malta, aliases: [Maltese, 马耳他], kind: country, country: MT }
measures:
  looms: { name: loom filings, aliases: [织机申请], unit: filings }
  hulls: { name: hull designs, aliases: [船体外观设计], unit: designs }
facts:
  norway-22: { applicant: norway, measure: looms, figure: "2,115", period: 2022, source: gazette }
  norway-23: { applicant: norway, measure: looms, figure: "2,408", period: 2023, source: gazette }
  iceland-22: { applicant: iceland, measure: looms, figure: "1,326", period: 2022, source: gazette }
  iceland-23: { applicant: iceland, measure: looms, figure: "1,427", period: 2023, source: gazette }
  malta-22: { applicant: malta, measure: looms, figure: "618", period: 2022, source: gazette }
  malta-23: { applicant: malta, measure: looms, figure: "593", period: 2023, source: gazette }
`;
const PLACES = `
applicants:
  norway: { name: Norway, aliases: [Norwegian, 挪威], kind: country, country: "NO" }
  iceland: { name: Iceland, aliases: [Icelandic, 冰岛], kind: country, country: IS }
measures:
  looms: { name: loom filings, aliases: [织机申请], unit: filings }
  place: { name: rank by loom filings, aliases: [织机申请排名], unit: rank }
  hulls: { name: hull designs, aliases: [船体外观设计], unit: designs }
facts:
  norway-23: { applicant: norway, measure: looms, figure: "2,408", period: 2023, source: gazette }
  place-22: { applicant: norway, measure: place, figure: fourth, period: 2022, source: gazette }
  place-23: { applicant: norway, measure: place, figure: third, period: 2023, source: gazette }
`;

describe('a place that is held in no period', () => {
  itChecks(
    {
      'is wrong, whichever period is meant': `
        # Loom filings, 2022 and 2023

        Norway, which is second, filed 2,408 last time.
                         ^^^^^^ rank-mismatch: Example Gazette ranks Norway third, not second.
                                       ^^^^^ verified norway-23

        # 织机申请：2022年与2023年

        挪威现居第二。
        　　　　＾＾ rank-mismatch
      `,
      'is not one that is held in some period': `
        # Loom filings, 2022 and 2023

        Norway, which is fourth, filed 2,408 last time.
                         ^^^^^^ unsure
                                       ^^^^^ verified norway-23
      `,
      'may be that of another one, or by something else': `
        # Loom filings, 2022 and 2023

        Having passed Iceland, Norway is second.
                                         ^^^^^^ unsure

        Norway is second in hull designs.
                  ^^^^^^ unsure
      `,
    },
    PLACES,
  );
  itChecks(
    {
      'is wrong by the order of the counts of each period': `
        # Loom filings, 2022 and 2023

        Malta, which is second, makes do.
                        ^^^^^^ rank-mismatch: By the facts, Malta is number 3, not second.

        # 织机申请：2022年与2023年

        马耳他现居第二。
        　　　　　＾＾ rank-mismatch
      `,
      'is right by the order of some period, or that of another one': `
        # Loom filings, 2022 and 2023

        Malta, which is third, makes do.
                        ^^^^^ verified norway-23 iceland-23 malta-23

        Having passed Iceland, Malta is second.
                                        ^^^^^^ unsure
      `,
    },
    LOOMS,
  );
});
