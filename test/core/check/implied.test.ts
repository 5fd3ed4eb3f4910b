import { itChecks } from './itChecks';
import { PUMPS } from './pumps';

/** What an office counts, beside the figures of those who file with it. */
const OFFICE = `
applicants:
  register: { name: Harbour Office, aliases: [港务局], kind: government }
  norvik: { name: Norvik, aliases: [诺维克], kind: company }
  solen: { name: Solen, aliases: [索伦], kind: company }
measures:
  hull-filings: { name: hull design applications, aliases: [船体设计申请量], unit: applications }
  hull-grants: { name: hull design grants, aliases: [船体设计授权量], unit: grants }
  hull-months: { name: 平均审查周期, aliases: [time to a hull decision], unit: 月 }
facts:
  register-filings: { applicant: register, measure: hull-filings, figure: "8,615", period: 2023, source: gazette }
  register-grants-22: { applicant: register, measure: hull-grants, figure: "4,380", period: 2022, source: gazette }
  register-grants: { applicant: register, measure: hull-grants, figure: "4,725", period: 2023, source: gazette }
  register-months: { applicant: register, measure: hull-months, figure: 16.4个月, period: 2023, source: gazette }
  norvik-grants: { applicant: norvik, measure: hull-grants, figure: "312", period: 2023, source: gazette }
  solen-grants: { applicant: solen, measure: hull-grants, figure: "274", period: 2023, source: gazette }
`;

describe('a figure whose measure is left out', () => {
  itChecks(
    {
      'is of the one that its subject has in that unit': `
        In 2023 it was Norvik that came first, with 312, and Solen had 274.
                                                    ^^^ verified norvik-grants
                                                                       ^^^ verified solen-grants
        2023年诺维克居首，312件，索伦274件。
            　　　　　　　^^^ verified norvik-grants
            　　　　　　　   　　　　^^^ verified solen-grants
      `,
      'is not held to it': `
        In 2023 it was Norvik that came first, with 355.
                                                    ^^^ unsupported-figure
        2023年诺维克居首，355件。
            　　　　　　　^^^ unsupported-figure
        2023年诺维克居首，3.12亿元。
            　　　　　　　^^^^＾ unsupported-figure
      `,
    },
    OFFICE,
  );
  itChecks(
    {
      'may be any of several, where its number tells which': `
        In 2023 it was Norvik that came first, with 1,150; Solen had 640.
                                                    ^^^^^ verified norvik-grants-2023
                                                                     ^^^ unsupported-figure
        2023年诺维克居首，1,150件，索伦640件。
            　　　　　　　^^^^^ verified norvik-grants-2023
            　　　　　　　     　　　　^^^ unsupported-figure
      `,
    },
    PUMPS,
  );
});

describe('a figure that nobody is said to have', () => {
  itChecks(
    {
      'is the office’s, with which all is filed': `
        In 2023 there were 4,725 hull design grants.
                           ^^^^^ verified register-grants
        2023年船体设计授权4,725件，审查周期为16.4个月。
            　　　　　　　^^^^^ verified register-grants
            　　　　　　　     　　　　　　　^^^^ verified register-months
      `,
      'is wrong only where others say what is right': `
        # At first

        In 2023 there were 4,753 hull design grants.
                           ^^^^^ unsure

        # And then

        In 2023 there were 4,725 hull design grants. Of these 4,725 hull design grants few were contested.
                           ^^^^^ verified register-grants
                                                              ^^^^^ verified register-grants
        In 2023 there were 4,753 hull design grants.
                           ^^^^^ figure-mismatch: … 4,725 …
      `,
      'is nobody’s where somebody unknown is spoken of': `
        In 2023 Brasmar had 4,725 hull design grants.
                            ^^^^^ unsupported-figure
        2023年远航船业船体设计授权4,725件。
            　　　　　　　　　　　^^^^^ no verdict
      `,
      'is all of it, whoever was spoken of before, where it is called a total': `
        2023年诺维克的船体设计授权量为312件。全年共授权4,725件。
            　　　　　　　　　　　　　^^^ verified norvik-grants
            　　　　　　　　　　　　　   　　　　　　　^^^^^ verified register-grants
        2023年诺维克的船体设计授权量为312件。它授权4,725件。
            　　　　　　　　　　　　　^^^ verified norvik-grants
            　　　　　　　　　　　　　   　　　　　^^^^^ applicant-mismatch
      `,
    },
    OFFICE,
  );
});

describe('whoever says “we”', () => {
  itChecks(
    {
      'is who the note puts beside it': `
        2023年我司（诺维克）的船体设计授权为312件。索伦授权274件，我司授权312件。
            　　　　　　　　　　　　　　　　^^^ verified norvik-grants
            　　　　　　　　　　　　　　　　   　　　　　　^^^ verified solen-grants
            　　　　　　　　　　　　　　　　   　　　　　　   　　　　　　^^^ verified norvik-grants
        2023年我司（诺维克）的船体设计授权为312件。
            　　　　　　　　　　　　　　　　^^^ verified norvik-grants

        索伦紧随其后。我司授权321件。
        　　　　　　　　　　　^^^ figure-mismatch
      `,
      'is whose the title is, and not whom it is about': `
        # Norvik: what we own

        In 2023 we had 312 hull design grants and Solen had 274.
                       ^^^ verified norvik-grants
                                                            ^^^ verified solen-grants
      `,
      'is who answers, in an interview': `
        # 对话诺维克设计总监

        问：2023年贵公司的船体设计授权有312件，索伦有274件。
        　　    　　　　　　　　　　　　^^^ verified norvik-grants
        　　    　　　　　　　　　　　　   　　　　　^^^ verified solen-grants

        答：我们的船体设计授权是312件。
        　　　　　　　　　　　　^^^ verified norvik-grants
      `,
      'is of the kind that says so': `
        2023年我司（诺维克）的船体设计授权为312件。我局的船体设计授权为4,725件。
            　　　　　　　　　　　　　　　　^^^ verified norvik-grants
            　　　　　　　　　　　　　　　　   　　　　　　　　　　　　^^^^^ unsupported-figure
      `,
    },
    OFFICE,
  );
});

describe('what stands around a figure in Chinese', () => {
  itChecks(
    {
      'is what was asked, for the answer': `
        **问：索伦的船体设计授权呢？**

        答：2023年是274件。
        　　    　　^^^ verified solen-grants
      `,
      'is stated before the clause that asks what to make of it': `
        去年不好说。2023年诺维克船体设计授权312件，这叫少吗？
        　　　　　　    　　　　　　　　　　^^^ verified norvik-grants
        2023年诺维克船体设计授权了312件吗？
            　　　　　　　　　　　^^^ no verdict
        2023年诺维克授权多少，船体设计312件，这叫少吗？
            　　　　　　　　　　　　　^^^ no verdict
      `,
      'is whose number a part is of, and not who has it': `
        2023年船体设计授权，诺维克312件，约为索伦的114%。
            　　　　　　　　　　　^^^ verified norvik-grants
            　　　　　　　　　　　   　　　　　　　^^^^ verified norvik-grants solen-grants
        2023年船体设计授权，诺维克312件，索伦274件，后者落后诺维克38件。
            　　　　　　　　　　　^^^ verified norvik-grants
            　　　　　　　　　　　   　　　　^^^ verified solen-grants
            　　　　　　　　　　　   　　　　   　　　　　　　　　^^ verified solen-grants norvik-grants
      `,
      'is not whoever was spoken of before, where that one has none of it': `
        2023年诺维克的船体设计授权量为312件。审查周期为16.4个月。
            　　　　　　　　　　　　　^^^ verified norvik-grants
            　　　　　　　　　　　　　   　　　　　　　^^^^ verified register-months
        2023年诺维克的船体设计授权量为312件。远航船业审查周期为16.4个月。
            　　　　　　　　　　　　　^^^ verified norvik-grants
            　　　　　　　　　　　　　   　　　　　　　　　　　^^^^ unsupported-figure
      `,
    },
    OFFICE,
  );
  itChecks(
    {
      'is the whole that a column of shares names': `
        Heat pump families in 2023

        | Applicant | Families | Share of world |
        | --------- | -------: | -------------: |
        | Norvik    | 3,000 | 14.0% |
                      ^^^^^ verified norvik-pumps-2023
                              ^^^^^ verified norvik-pumps-2023 world-pumps-2023
        | Solen     | 1,200 | 5.6% |
                      ^^^^^ verified solen-pumps-2023
                              ^^^^ verified solen-pumps-2023 world-pumps-2023
      `,
    },
    PUMPS,
  );
});

describe('two steps from year to year', () => {
  itChecks(
    {
      'are those of the years that have both numbers, in that order': `
        诺维克2023年的船体设计授权为312件，2022年为280件；港务局同期由4,380件升至4,725件。
        　　　    　　　　　　　　　^^^ verified norvik-grants
        　　　    　　　　　　　　　   　　    　　^^^ unsupported-figure
        　　　    　　　　　　　　　   　　    　　   　　　　　　　　^^^^^ verified register-grants-22
        　　　    　　　　　　　　　   　　    　　   　　　　　　　　     　　　^^^^^ verified register-grants
        诺维克2023年的船体设计授权为312件，2022年为280件；港务局同期由4,370件升至4,725件。
        　　　    　　　　　　　　　^^^ verified norvik-grants
        　　　    　　　　　　　　　   　　    　　^^^ unsupported-figure
        　　　    　　　　　　　　　   　　    　　   　　　　　　　　^^^^^ figure-mismatch
        　　　    　　　　　　　　　   　　    　　   　　　　　　　　     　　　^^^^^ verified register-grants
      `,
    },
    OFFICE,
  );
});
