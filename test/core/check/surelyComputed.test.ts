import { itChecks } from './itChecks';

/** Kilns of two makers and of their country, from year to year; of one maker a year is missing. */
const KILNS = `
applicants:
  ostra: { name: Ostra, aliases: [奥斯特拉], kind: country, country: OS }
  vell: { name: Vell, aliases: [Velland, 韦尔, 全国], kind: country, country: VL }
  taro: { name: Taro Kilns, aliases: [Taro, 塔罗窑业], kind: company, country: OS }
  minde: { name: Minde, aliases: [明德], kind: company, country: VL }
measures:
  kilns: { name: kiln applications, aliases: [窑炉申请], unit: applications }
facts:
  ostra-kilns-23: { applicant: ostra, measure: kilns, figure: "4,300", period: 2023, source: gazette }
  vell-kilns-23: { applicant: vell, measure: kilns, figure: "6,450", period: 2023, source: gazette }
  ostra-kilns-22: { applicant: ostra, measure: kilns, figure: "4,000", period: 2022, source: gazette }
  vell-kilns-22: { applicant: vell, measure: kilns, figure: "5,000", period: 2022, source: gazette }
  taro-kilns-21: { applicant: taro, measure: kilns, figure: "815", period: 2021, source: gazette }
  taro-kilns-22: { applicant: taro, measure: kilns, figure: "913", period: 2022, source: gazette }
  taro-kilns-23: { applicant: taro, measure: kilns, figure: "1,161", period: 2023, source: gazette }
  minde-kilns-21: { applicant: minde, measure: kilns, figure: "1,240", period: 2021, source: gazette }
  minde-kilns-23: { applicant: minde, measure: kilns, figure: "1,488", period: 2023, source: gazette }
`;

describe('a figure that is computed from numbers beside it beyond doubt', () => {
  itChecks(
    {
      'is wrong however far off it is, where the two ends of a change are stated': `
        Taro Kilns filed 1,161 kiln applications in 2023, 842 more than the 913 of 2022.
                                                          ^^^ derived-mismatch: The facts give 248, not 842.
        塔罗窑业2023年窑炉申请1,161件，上年913件，增加842件。
        　　　　    　　　　　     　　　　   　　　　^^^ derived-mismatch
      `,
      'is wrong however far off it is, where it comes to a number behind it': `
        In 2023 Taro Kilns added 482 kiln applications to reach 1,161.
                                 ^^^ derived-mismatch
      `,
      'is wrong however far off it is, where a part and the whole that is named are known': `
        Kiln applications from Ostra came to 4,300 in 2023; 72% came from Taro Kilns.
                                                            ^^^ derived-mismatch
        2023年塔罗窑业窑炉申请1,161件，占奥斯特拉的72%。
            　　　　　　　　　　     　　　　　　　^^^ derived-mismatch
      `,
      'may be a change over several years': `
        塔罗窑业窑炉申请2023年为1,161件，2022年为913件，再往前一年还只有815件；两年之间，涨了42.5%。
        　　　　　　　　    　　     　　    　　   　　　　　　　　　　   　　　　　　　　　^^^^^ verified taro-kilns-21 taro-kilns-23
      `,
      'is not known where a share is spoken of, and the numbers are the ends of a change': `
        塔罗窑业窑炉申请从2022年的913件增加到2023年的1,161件，占比也升至72.5%。
        　　　　　　　　　    　　   　　　　    　　     　　　　　　　^^^^^ unsupported-figure
      `,
      'is not known where a year-on-year change is of a year that no fact is of': `
        2023年明德窑炉申请1,488件，同比增长33%；2021年为1,240件。
            　　　　　　　     　　　　　　^^^ unsure
      `,
      'goes on from the last year where a clause has a year of its own': `
        Kiln applications at Taro Kilns went from 815 in 2021 to 913 in 2022, and in 2023 they rose by another 27.2% to 1,161.
                                                                                                               ^^^^^ verified taro-kilns-22 taro-kilns-23
      `,
      'is no part of another country that is everybody at home': `
        全国2023年窑炉申请6,450件；奥斯特拉4,300件，占27.4%。
        　　    　　　　　     　　　　　　     　　　^^^^^ unsupported-figure
      `,
      'is wrong however far off it is, where what stands beside it in a list is computed so': `
        Kiln applications in 2023: growth was fastest in Vell (29%), ahead of Taro (72.2%).
                                                               ^^^ verified vell-kilns-22 vell-kilns-23
                                                                                    ^^^^^ derived-mismatch: The facts give 27.2%, not 72.2%.
        Kiln applications in 2023: growth was fastest in Vell (92%), ahead of Taro (27.2%).
                                                               ^^^ derived-mismatch
                                                                                    ^^^^^ verified taro-kilns-22 taro-kilns-23
      `,
      'is a sum of as many as the words say, of the sentences before': `
        In 2023 Taro had 1,161 kiln applications and Minde 1,488. That is a lot. The two together had 9,246.
                         ^^^^^ verified taro-kilns-23
                                                           ^^^^^ verified minde-kilns-23
                                                                                                      ^^^^^ derived-mismatch
        塔罗窑业2023年窑炉申请1,161件，明德1,488件。两家总共2,649件。
        　　　　    　　　　　^^^^^ verified taro-kilns-23
        　　　　    　　　　　     　　　　^^^^^ verified minde-kilns-23
        　　　　    　　　　　     　　　　     　　　　　　^^^^^ verified taro-kilns-23 minde-kilns-23
        塔罗窑业2023年窑炉申请1,161件，明德1,488件。两家总共9,246件。
        　　　　    　　　　　^^^^^ verified taro-kilns-23
        　　　　    　　　　　     　　　　^^^^^ verified minde-kilns-23
        　　　　    　　　　　     　　　　     　　　　　　^^^^^ derived-mismatch
      `,
      'is no sum of as many as the words say where those are known of two years': `
        Taro had 1,161 kiln applications in 2023 and 815 in 2021, Minde 1,488 and 1,240. The two together had 9,246.
                 ^^^^^ verified taro-kilns-23
                                                     ^^^ verified taro-kilns-21
                                                                                                              ^^^^^ unsure
      `,
      'is wrong in a column that the other cells follow from': `
        Kiln applications, the leading ones

        | Maker | 2022 | 2023 | +/− |
        | --- | ---: | ---: | ---: |
        | Ostra | 4,000 | 4,300 | +300 |
                  ^^^^^ verified ostra-kilns-22
                          ^^^^^ verified ostra-kilns-23
                                   ^^^ verified ostra-kilns-22 ostra-kilns-23
        | Vell | 5,000 | 6,450 | +1,450 |
                 ^^^^^ verified vell-kilns-22
                         ^^^^^ verified vell-kilns-23
                                  ^^^^^ verified vell-kilns-22 vell-kilns-23
        | Taro | 913 | 1,161 | +842 |
                 ^^^ verified taro-kilns-22
                       ^^^^^ verified taro-kilns-23
                                ^^^ derived-mismatch: The facts give 248, not 842.
      `,
      'cannot be told in a column of which as much does not follow as does': `
        Kiln applications, the leading ones

        | Maker | 2022 | 2023 | +/− |
        | --- | ---: | ---: | ---: |
        | Ostra | 4,000 | 4,300 | +300 |
                  ^^^^^ verified ostra-kilns-22
                          ^^^^^ verified ostra-kilns-23
                                   ^^^ verified ostra-kilns-22 ostra-kilns-23
        | Vell | 5,000 | 6,450 | +4,150 |
                 ^^^^^ verified vell-kilns-22
                         ^^^^^ verified vell-kilns-23
                                  ^^^^^ unsure
        | Taro | 913 | 1,161 | +842 |
                 ^^^ verified taro-kilns-22
                       ^^^^^ verified taro-kilns-23
                                ^^^ unsure
      `,
    },
    KILNS,
  );
});
