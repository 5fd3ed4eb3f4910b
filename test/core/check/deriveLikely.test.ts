import { itChecks } from './itChecks';

/** Hull designs of three countries over three years, the world's, and those of fishing boats among them. */
const HULLS = `
applicants:
  norway: { name: Norway, aliases: [Norwegian, 挪威], kind: country, country: NO }
  iceland: { name: Iceland, aliases: [Icelandic, 冰岛], kind: country, country: IS }
  malta: { name: Malta, aliases: [Maltese, 马耳他], kind: country, country: MT }
  world: { name: world, aliases: [全球], kind: group }
measures:
  hulls: { name: hull designs, aliases: [船体外观设计], unit: designs }
  boats: { name: fishing boat designs, aliases: [渔船外观设计], unit: designs, broader: hulls }
  licences: { name: licence income, aliases: [许可收入], unit: EUR }
  renewed: { name: renewal rate, aliases: [续展率], unit: "%" }
facts:
  norway-21: { applicant: norway, measure: hulls, figure: "1,840", period: 2021, source: gazette }
  norway-22: { applicant: norway, measure: hulls, figure: "2,115", period: 2022, source: gazette }
  norway-23: { applicant: norway, measure: hulls, figure: "2,408", period: 2023, source: gazette }
  iceland-22: { applicant: iceland, measure: hulls, figure: "1,326", period: 2022, source: gazette }
  iceland-23: { applicant: iceland, measure: hulls, figure: "1,427", period: 2023, source: gazette }
  malta-22: { applicant: malta, measure: hulls, figure: "618", period: 2022, source: gazette }
  malta-23: { applicant: malta, measure: hulls, figure: "593", period: 2023, source: gazette }
  world-23: { applicant: world, measure: hulls, figure: "9,260", period: 2023, source: gazette }
  norway-boats-23: { applicant: norway, measure: boats, figure: "843", period: 2023, source: gazette }
  norway-licences-23: { applicant: norway, measure: licences, figure: "€38.7 million", period: 2023, source: gazette }
  malta-renewed-23: { applicant: malta, measure: renewed, figure: "71.4%", period: 2023, source: gazette }
`;

describe('the likeliest computation of a figure', () => {
  describe('in a list of changes', () => {
    itChecks(
      {
        'is a change as well, without a word of its own': `
          In 2023, hull designs rose by 13.9% in Norway and by 7.6% in Iceland.
                                        ^^^^^ verified norway-22 norway-23
                                                               ^^^^ verified iceland-22 iceland-23
          Growth of hull designs in 2023 was fastest in Norway (13.9%), ahead of Iceland (7.6%).
                                                                ^^^^^ verified norway-22 norway-23
                                                                                          ^^^^ verified iceland-22 iceland-23
          论增速，2023年船体外观设计挪威13.9%，冰岛7.6%。
          　　　　    　　　　　　　　　^^^^^ verified norway-22 norway-23
          　　　　    　　　　　　　　　     　　　^^^^ verified iceland-22 iceland-23
        `,
        'is wrong where it comes near': `
          论增速，2023年船体外观设计挪威13.9%，冰岛7.1%。
          　　　　    　　　　　　　　　^^^^^ verified norway-22 norway-23
          　　　　    　　　　　　　　　     　　　^^^^ derived-mismatch: The facts give 7.6%, not 7.1%.
        `,
        'has its direction from a word beside another figure, and is not held to it': `
          In 2023, hull designs rose by 13.9% in Norway and by 4.0% in Malta.
                                        ^^^^^ verified norway-22 norway-23
                                                               ^^^^ unsupported-figure
        `,
        'is not wrong where it is far off': `
          In 2023, hull designs rose by 13.9% in Norway and by 61% in Iceland.
                                        ^^^^^ verified norway-22 norway-23
                                                               ^^^ unsupported-figure
        `,
      },
      HULLS,
    );
  });

  describe('of a whole', () => {
    itChecks(
      {
        'is a share where words say so, whoever the whole is': `
          In 2023, Norway accounted for 26.0% of hull designs and Iceland for 15.4%.
                                        ^^^^^ verified norway-23 world-23
                                                                              ^^^^^ verified iceland-23 world-23
          In 2023, Norway accounted for 26.0% of hull designs and Iceland for 14.5%.
                                        ^^^^^ verified norway-23 world-23
                                                                              ^^^^^ derived-mismatch: The facts give 15.4%, not 14.5%.
          2023年船体外观设计挪威占比26.0%，冰岛占比15.4%。
              　　　　　　　　　　　^^^^^ verified norway-23 world-23
              　　　　　　　　　　　     　　　　　^^^^^ verified iceland-23 world-23
        `,
        'is of what is counted more broadly': `
          In 2023, Norway had 2,408 hull designs; fishing boat designs made up 35% of them.
                              ^^^^^ verified norway-23
                                                                               ^^^ verified norway-boats-23 norway-23
          In 2023, Norway had 2,408 hull designs; fishing boat designs made up 38% of them.
                              ^^^^^ verified norway-23
                                                                               ^^^ derived-mismatch: The facts give 35%, not 38%.
        `,
        'is not wrong where the words say more than is known': `
          In 2023, Norway accounted for 28.0% of hull designs for ferries.
                                        ^^^^^ unsupported-figure
        `,
      },
      HULLS,
    );
  });

  describe('of several', () => {
    itChecks(
      {
        'is a sum of those who were named last': `
          In 2023, Norway had 2,408 hull designs, Iceland 1,427 and Malta 593. The three together had 4,428.
                              ^^^^^ verified norway-23
                                                          ^^^^^ verified iceland-23
                                                                          ^^^ verified malta-23
                                                                                                      ^^^^^ verified norway-23 iceland-23 malta-23
          2023年船体外观设计挪威2,408件，冰岛1,427件。两国合计3,835件。
              　　　　　　　　　^^^^^ verified norway-23
              　　　　　　　　　     　　　　^^^^^ verified iceland-23
              　　　　　　　　　     　　　　     　　　　　　^^^^^ verified norway-23 iceland-23
        `,
        'is a gap between those who were named last': `
          2023年船体外观设计挪威2,408件，冰岛1,427件，两者之差已达981件。
              　　　　　　　　　^^^^^ verified norway-23
              　　　　　　　　　     　　　　^^^^^ verified iceland-23
              　　　　　　　　　     　　　　     　　　　　　　　^^^ verified norway-23 iceland-23
        `,
      },
      HULLS,
    );
  });

  describe('against what one has more', () => {
    itChecks(
      {
        'goes the other way': `
          In 2023, Malta had 593 hull designs, 834 more than Iceland.
                             ^^^ verified malta-23
                                               ^^^ derived-mismatch
          In 2023, Malta had 593 hull designs, 834 fewer than Iceland.
                             ^^^ verified malta-23
                                               ^^^ verified malta-23 iceland-23
        `,
        'is wrong where it comes near, whatever it is read by': `
          # Hull designs, 2023

          Iceland is second. It is 881 behind Norway.
                                   ^^^ derived-mismatch: The facts give 981, not 881.

          Iceland is second. It is 400 behind Norway.
                                   ^^^ unsure
        `,
      },
      HULLS,
    );
  });
});

describe('a figure in another unit', () => {
  itChecks(
    {
      'is wrong as an amount of other money, and as a share without its sign': `
        In 2023, licence income of Norway came to $38.7 million.
                                                   ^^^^^^^^^^^^ unit-mismatch
        Malta's renewal rate: 71.4% in 2023. In 2023, Malta's renewal rate reached 71.4 percentage points.
                              ^^^^^ verified malta-renewed-23
                                                                                   ^^^^^^^^^^^^^^^^^^^^^^ unit-mismatch
      `,
      'is wrong where what is computed would be right in another one': `
        In Norway hull designs rose by 13.9 percentage points to 2,408 in 2023.
                                       ^^^^^^^^^^^^^^^^^^^^^^ derived-mismatch: The facts give 13.9%, not 13.9 percentage points.
                                                                 ^^^^^ verified norway-23
        2023年，挪威船体外观设计增长13.9个百分点。
            　　　　　　　　　　　　^^^^＾＾＾＾ derived-mismatch: The facts give 13.9%, not 13.9个百分点.
      `,
      'is not what a number of one digit tells': `
        In Norway hull designs rose by 10 percentage points in 2023.
                                       ^^^^^^^^^^^^^^^^^^^^ unsupported-figure
      `,
    },
    HULLS,
  );
});
