import { itChecks } from './itChecks';

const FACTS = `
applicants:
  korrin: { name: Korrin, aliases: [柯林], kind: company, country: SE }
  korrin-labs: { name: Korrin Labs, aliases: [柯林实验室], kind: company, country: SE, parent: korrin }
  tavell: { name: Tavell, aliases: [塔维尔], kind: company, country: SE }
  port: { name: Port Customs, aliases: [港口海关], kind: government, country: SE }
  sweden: { name: Sweden, aliases: [瑞典], kind: country, country: SE }
  swedish-courts: { name: Courts of Sweden, aliases: [瑞典法院], kind: government, country: SE }
measures:
  pump-filings: { name: pump applications, aliases: [水泵申请量, 水泵申请], unit: applications }
  pump-growth: { name: growth of pump applications, aliases: [水泵申请增速], unit: "%" }
  pump-grants: { name: pump grants, aliases: [水泵授权量, 水泵授权], unit: patents }
  pump-designs: { name: pump designs, aliases: [水泵外观设计], unit: designs }
  cases: { name: pump cases, aliases: [水泵案件], unit: 件 }
  batches: { name: batches seized, aliases: [扣留水泵批次], unit: 批 }
  goods: { name: goods seized, aliases: [扣留水泵], unit: 件 }
facts:
  korrin-2022: { applicant: korrin, measure: pump-filings, figure: "412", period: 2022, source: gazette }
  korrin-2023: { applicant: korrin, measure: pump-filings, figure: "486", period: 2023, source: gazette }
  korrin-2024: { applicant: korrin, measure: pump-filings, figure: "603", period: 2024, source: gazette }
  labs-2024: { applicant: korrin-labs, measure: pump-filings, figure: "147", period: 2024, source: gazette }
  tavell-2023: { applicant: tavell, measure: pump-filings, figure: "231", period: 2023, source: gazette }
  tavell-2024: { applicant: tavell, measure: pump-filings, figure: "288", period: 2024, source: gazette }
  sweden-2023: { applicant: sweden, measure: pump-filings, figure: "2,130", period: 2023, source: gazette }
  sweden-2024: { applicant: sweden, measure: pump-filings, figure: "2,360", period: 2024, source: gazette }
  sweden-designs-2023: { applicant: sweden, measure: pump-designs, figure: "1,940", period: 2023, source: gazette }
  korrin-grants-2024: { applicant: korrin, measure: pump-grants, figure: "96", period: 2024, source: gazette }
  tavell-grants-2024: { applicant: tavell, measure: pump-grants, figure: "91", period: 2024, source: gazette }
  port-batches-2024: { applicant: port, measure: batches, figure: "318", period: 2024, source: gazette }
  port-goods-2024: { applicant: port, measure: goods, figure: "41,200", period: 2024, source: gazette }
  court-cases-2024: { applicant: swedish-courts, measure: cases, figure: "574", period: 2024, source: gazette }
`;

describe('a figure that is somebody else’s, or of something else', () => {
  itChecks(
    {
      'is some of those that a name behind it has': `
        In 2024 there were 91 pump grants for Tavell. Seven of Tavell’s are directed at us, by our own docket.
                           ^^ verified tavell-grants-2024
                                                      ^^^^^ unsure
      `,
      'is whose its own relative clause says': `
        Tavell filed 288 pump applications in 2024. That is 48% of the 640 that the group filed.
                     ^^^ verified tavell-2024
      `,
      'is of all there are': `
        Tavell filed 288 pump applications in 2024. Of all 2,930 pump applications, some were withdrawn.
                     ^^^ verified tavell-2024
                                                           ^^^^^ unsure
      `,
      'is who compares twice': `
        Korrin filed 603 pump applications in 2024. That is as many as the whole of Tavell, who filed 288, and three times as many as Korrin Labs.
                     ^^^ verified korrin-2024
                                                                                                      ^^^ unsure
      `,
      'is of what stands straight behind it': `
        In 2024 there were 91 pump grants for Tavell. For Korrin it was 96, with three times the filings.
                           ^^ verified tavell-grants-2024
                                                                        ^^ verified korrin-grants-2024
                                                                                 ^^^^^^^^^^^ unsure
      `,
      'is the growth of the year that is said': `
        Sweden filed 2,360 pump applications in 2024, 10.8% more than in 2023. The year before, growth had been 4.2%.
                     ^^^^^ verified sweden-2024
                                                      ^^^^^ verified sweden-2023 sweden-2024
      `,
      'is of whom the figure before its bracket is': `
        Korrin filed 603 pump applications in Sweden in 2024 (2023: 486).
                     ^^^ verified korrin-2024
                                                                    ^^^ verified korrin-2023
      `,
      'is of the year before, without an article': `
        ---
        date: 2025-03-01
        ---
        Korrin, pump applications in 2024: 603, previous year 486, an increase of 117.
                                           ^^^ verified korrin-2024
                                                              ^^^ verified korrin-2023
                                                                                  ^^^ verified korrin-2023 korrin-2024
      `,
      'is whose it is said to come from, in Chinese': `
        柯林2024年有水泵申请603件，其中有147件出自旗下的柯林实验室。
        　　    　　　　　　^^^ verified korrin-2024
        　　    　　　　　　   　　　　　^^^ verified labs-2024
      `,
      'is no number of those that were added to, in Chinese': `
        2024年，柯林的水泵申请603件，增量共117件。
            　　　　　　　　　^^^ verified korrin-2024
            　　　　　　　　　   　　　　　^^^ unsure
      `,
      'is a share in the year that is spoken of, in Chinese': `
        2024年塔维尔提交水泵申请288件，上年231件，约占瑞典水泵申请的12%。
            　　　　　　　　　　^^^ verified tavell-2024
            　　　　　　　　　　   　　　　^^^ verified tavell-2023
            　　　　　　　　　　   　　　　   　　　　　　　　　　　^^^ verified tavell-2024 sweden-2024
      `,
      'is no gap of something else, in Chinese': `
        2023年，瑞典水泵申请有2,130件，2024年为2,360件。外观设计却在往下掉，2024年的水泵外观设计比2023年少了410项。
            　　　　　　　　　^^^^^ verified sweden-2023
            　　　　　　　　　     　　    　　^^^^^ verified sweden-2024
            　　　　　　　　　     　　    　　     　　　　　　　　　　　　    　　　　　　　　　    　　　^^^ unsure
      `,
      'is of the measure that is counted in such pieces, in Chinese': `
        2024年港口海关扣留水泵318批、41,200件。
            　　　　　　　　　^^^ verified port-batches-2024
            　　　　　　　　　   　　^^^^^^ verified port-goods-2024
      `,
      'is of the courts of the country that is named, in Chinese': `
        2024年瑞典的水泵案件共574件。
            　　　　　　　　　^^^ unsupported-figure
      `,
      'is a change of its own and no gap to who stands before': `
        In 2023 Korrin filed 486 pump applications and Tavell 231. Tavell simply added 57.
                             ^^^ verified korrin-2023
                                                              ^^^ verified tavell-2023
      `,
      'is what came after the year that was named': `
        Korrin was behind in 2023 and is now ahead, having overtaken Tavell, which rose from 231 to 288 pump applications.
                                                                                             ^^^ verified tavell-2023
                                                                                                    ^^^ verified tavell-2024
      `,
      'is of no year that was named before last year': `
        In 2022 Korrin filed 412 pump applications. Last year it filed 603. The year before, it was 486.
                             ^^^ verified korrin-2022
                                                                       ^^^ verified korrin-2024
                                                                                                    ^^^ verified korrin-2023
      `,
      'is what the other side has, in Chinese': `
        2024年柯林以603件对288件占优，水泵申请领先塔维尔。
            　　　　^^^ verified korrin-2024
      `,
      'is a change from the year before and no gap, in Chinese': `
        2024年，瑞典水泵申请2,360件，柯林反超塔维尔；后者为288件，比上年增加57件。
            　　　　　　　　^^^^^ verified sweden-2024
            　　　　　　　　     　　　　　　　　　　　　　^^^ verified tavell-2024
      `,
      'is of years that nobody tells, in Chinese': `
        柯林2024年提交水泵申请603件，前两年分别为486件、412件。
        　　    　　　　　　　^^^ verified korrin-2024
        　　    　　　　　　　   　　　　　　　　^^^ verified korrin-2023
        　　    　　　　　　　   　　　　　　　　   　　^^^ verified korrin-2022
      `,
      'and is wrong where nothing of that is said': `
        In 2024 there were 97 pump grants for Tavell. Korrin filed 630 pump applications in Sweden in 2024 (2023: 468).
                           ^^ figure-mismatch: … 91 …
                                                                   ^^^ figure-mismatch: … 603 …
                                                                                                                  ^^^ figure-mismatch: … 486 …

        2024年塔维尔提交水泵申请288件，上年213件，约占瑞典水泵申请的21%。2024年港口海关扣留水泵381批。
            　　　　　　　　　　^^^ verified tavell-2024
            　　　　　　　　　　   　　　　   　　　　　　　　　　　^^^ unsure tavell-2024 sweden-2024
            　　　　　　　　　　   　　　　^^^ figure-mismatch: … 231 …
            　　　　　　　　　　   　　　　   　　　　　　　　　　　   　    　　　　　　　　　^^^ figure-mismatch: … 318 …
      `,
    },
    FACTS,
  );
});
