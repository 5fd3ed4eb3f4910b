import { itChecks } from './itChecks';

describe('words that stand for an applicant', () => {
  itChecks(
    {
      'are the towns of offices, which convict nobody': `
        In 2023 the CNIPA had 16,900 examiners, against 1,655 in Tokyo and 4,020 in Munich.
                              ^^^^^^ verified cnipa-examiners
                                                        ^^^^^ verified jpo-examiners
                                                                           ^^^^^ unsure
        Waseda and Tokyo University had 1,655 examiners in 2023.
                                        ^^^^^ unsupported-figure
      `,
      'are the places of courts': `
        2023年，北京知识产权法院受理专利案件3385件，广州2410件。
        　　    　　　　　　　　　　　　　　^^^^ verified beijing-cases
        　　    　　　　　　　　　　　　　　    　　　　^^^^ verified guangzhou-cases
        2023年，北京知识产权法院受理专利案件3385件，广州2460件。
        　　    　　　　　　　　　　　　　　^^^^ verified beijing-cases
        　　    　　　　　　　　　　　　　　    　　　　^^^^ unsure
        2023年，北京知识产权法院受理专利案件3385件，广州2140件。
        　　    　　　　　　　　　　　　　　^^^^ verified beijing-cases
        　　    　　　　　　　　　　　　　　    　　　　^^^^ figure-mismatch: … 2410 …
        In 2023 the Munich court heard 3385 patent cases.
                                       ^^^^ unsupported-figure
      `,
      'are certain once the whole name has been given': `
        2023年，北京知识产权法院和广州知识产权法院都更忙了。

        2023年的专利案件，北京3385件，广州2140件。
            　　　　　　　　　^^^^ verified beijing-cases
            　　　　　　　　　    　　　　^^^^ figure-mismatch: Example Gazette says 2410; the note says 2140.
        In 2023 the European Patent Office and the JPO hired. Munich had 4,020 examiners in 2023, Tokyo 1,655.
                                                                                                        ^^^^^ verified jpo-examiners
                                                                         ^^^^^ figure-mismatch: Example Gazette says 4030; the note says 4,020.
      `,
      'are what sectors are called beside another one': `
        In 2023, Chinese universities had 2,300 licences and research institutes 410.
                                          ^^^^^ verified universities-licences
                                                                                 ^^^ verified institutes-licences
        In 2023 Chinese universities had 2,300 licences and German research institutes 410.
                                         ^^^^^ verified universities-licences
                                                                                       ^^^ unsure
      `,
    },
    `
    applicants:
      jpo: { name: Japan Patent Office, aliases: [JPO], kind: government, country: JP }
      epo: { name: European Patent Office, aliases: [EPO], kind: government }
      beijing-court: { name: Beijing Intellectual Property Court, aliases: [北京知识产权法院], kind: government, country: CN }
      guangzhou-court: { name: Guangzhou Intellectual Property Court, aliases: [广州知识产权法院], kind: government, country: CN }
      institutes: { name: Chinese research institutes, kind: sector, country: CN }
    measures:
      examiners: { name: examiners, unit: persons }
      cases: { name: patent cases, aliases: [专利案件], unit: cases }
      licences: { name: licences, unit: licences }
    facts:
      cnipa-examiners: { applicant: cnipa, measure: examiners, period: 2023, figure: 16900, source: gazette, quote: x }
      jpo-examiners: { applicant: jpo, measure: examiners, period: 2023, figure: 1655, source: gazette, quote: x }
      epo-examiners: { applicant: epo, measure: examiners, period: 2023, figure: 4030, source: gazette, quote: x }
      beijing-cases: { applicant: beijing-court, measure: cases, period: 2023, figure: 3385, source: gazette, quote: x }
      guangzhou-cases: { applicant: guangzhou-court, measure: cases, period: 2023, figure: 2410, source: gazette, quote: x }
      universities-licences: { applicant: universities, measure: licences, period: 2023, figure: 2300, source: gazette, quote: x }
      institutes-licences: { applicant: institutes, measure: licences, period: 2023, figure: 410, source: gazette, quote: x }
    `,
  );
});
