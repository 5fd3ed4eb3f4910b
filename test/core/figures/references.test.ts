import { reads, readsPatents } from './reads';

/** Texts without a figure, by what they are, each beside a near miss that has its figures still. */
type Row = readonly [masked: string, near: string, ...figures: string[]];

const statutes: readonly Row[] = [
  ['35 U.S.C. § 101', '35 U.S. companies', '35 = count 35'],
  ['35 USC 103(a) and 37 CFR 1.56', '35 US cases', '35 = count 35'],
  ['37 C.F.R. § 1.56', '37 C filings', '37 = count 37'],
  ['573 U.S. 208 and 772 F.3d 709', '573 U.S. patents', '573 = count 573'],
  ['§§ 102–103', '102–103 patents', '102–103 = count 102..103'],
  ['Art. 52(2)(c) EPC', 'article 5 million', '5 million = count 5000000'],
  ['Rule 71(3) EPC', 'the rules 71 firms follow', '71 = count 71'],
  ['第22条第3款', '第22位，3款', '第22 = rank 22', '3 = count 3'],
  ['专利法第二十二条第三款第二项', '22条', '22 = count 22'],
];

const cases: readonly Row[] = [
  ['No. 22-1234', 'No. 22', 'No. 22 = rank 22'],
  ['1:21-cv-00345', '1 in 21', '1 in 21 = fraction 0.047619047619047616'],
  ['(2021)最高法知民终123号', '(2021) 最高123件', '2021 = year 2021', '123 = count 123'],
  ['（2021） 最高法知民终 123 号判决', '（2021）共123件', '2021 = year 2021', '123 = count 123'],
  ['国发〔2021〕20号', '2021年20件', '2021 = year 2021', '20 = count 20'],
  ['IPR2023-00123', '123 petitions', '123 = count 123'],
  ['T 0641/00 and G 1/19', '1/19 of them', '1/19 = fraction 0.05263157894736842'],
  ['C-170/13 Huawei v ZTE', '13/170 of them', '13/170 = fraction 0.07647058823529412'],
];

const addresses: readonly Row[] = [
  ['see 10.1000/xyz123', '10.1 and 123', '10.1 = count 10.1', '123 = count 123'],
  ['doi:10.1000/182', '182 papers', '182 = count 182'],
  ['https://example.org/2023/38000?x=3', '38000 pages', '38000 = count 38000'],
  ['example.org/38000', 'per org. 38000', '38000 = count 38000'],
  ['163.com and report38.pdf', 'of 163. Common', '163 = count 163'],
  ['patents38@example.org', 'patents 38', '38 = count 38'],
  ['38.mail@example.org', '38 mails', '38 = count 38'],
  ['192.168.0.1', '192.16', '192.16 = count 192.16'],
  ['fe80::1ff:fe23:4567:890a and ::1', '1 and 890', '1 = count 1', '890 = count 890'],
  ['3f2504e0-4f89', '3 of 4', '3 = count 3', '4 = count 4'],
  ['ISBN 978-3-16-148410-0', '978–1,000', '978–1,000 = count 978..1000'],
  ['ISSN 2049-3630 and ISSN 1234-5678', '1234-5678', '1234-5678 = count 1234..5678'],
];

const versions: readonly Row[] = [
  ['v2.1.3', '2.1 million', '2.1 million = count 2100000'],
  ['iOS 17.2', '17.2 billion', '17.2 billion = count 17200000000'],
  ['HTTP/2 and HTTP/1.1', 'patents/2', '2 = count 2'],
  ['Python 3.11', 'Baidu 3.11 million', '3.11 million = count 3110000'],
  ['TLS 1.3 is used', '1.3 of these', '1.3 = count 1.3'],
  ['Web 3.0 and Industry 4.0', '4.0%', '4.0% = percent 4'],
  ['版本2.1', '版本3个', '3 = count 3'],
  ['鸿蒙4.0系统', '4.0万件', '4.0万 = count 40000'],
];

const models: readonly Row[] = [
  ['GPT-4 and GPT 4', '4 GPT', '4 = count 4'],
  ['A100', 'A 100', '100 = count 100'],
  ['iPhone 15 Pro', 'Huawei 15', '15 = count 15'],
  ['Llama 3.1 and Claude 3', 'Tencent 3 and Baidu 4', '3 = count 3', '4 = count 4'],
  ['the Mate 60 uses them', 'Huawei 60', '60 = count 60'],
  ['华为Mate 60 Pro', '华为60件', '60 = count 60'],
  ['Wi-Fi 6 and Wi-Fi 6E', 'Wi-Fi with 6', '6 = count 6'],
  ['Boeing 737', 'Boeing 737 patents', '737 = count 737'],
  ['5G, 4G/5G, 6G', '5', '5 = count 5'],
  ['4K and 8K video', '4K patents', '4K = count 4000'],
  ['in 4K', 'about 4K', 'about 4K = count 4000 about'],
  ['H.264, X.509', 'No.5', 'No.5 = rank 5'],
  ['3M filed them', 'rose to 3M', '3M = count 3000000'],
  ['H20, C919 and a 10-K', '10–20', '10–20 = count 10..20'],
  ['3D, MP3 and COVID-19', '3 and 19', '3 = count 3', '19 = count 19'],
  ['麒麟9000', '三星9000件', '9000 = count 9000'],
  ['骁龙8 Gen 3', '骁龙 8件', '8 = count 8'],
  ['搭载天玑9300芯片', '9300款芯片', '9300 = count 9300'],
  ['Kirin 9000S and Ascend 910B', '910B', '910B = count 910000000000'],
  ['Level 4 autonomy in phase 3', 'level 4 million', '4 million = count 4000000'],
  ['1,3-butadiene and 2,4-D', '1, 3 and 4', '1 = count 1', '3 = count 3', '4 = count 4'],
];

const times: readonly Row[] = [
  ['10:30, 14:00–15:30', '10 and 30', '10 = count 10', '30 = count 30'],
  ['3 p.m. and 11 am', '3 pages', '3 = count 3'],
  ["5 o'clock", '5 clocks', '5 = count 5'],
  ['下午3点', '下午3件', '3 = count 3'],
  ['下午三点', '下午三件', '三 = count 3'],
  ['9时30分', '9件30%', '9 = count 9', '30% = percent 30'],
  ['上午9时', '24小时', '24 = count 24'],
];

const pointers: readonly Row[] = [
  ['p. 5, pp. 4–6', 'the 5 pages', '5 = count 5'],
  ['page 5 of 12', '5 of 12', '5 = count 5', '12 = count 12'],
  ['Fig. 3a and Figs. 3 and 4', 'the figures 3 and 4', '3 = count 3', '4 = count 4'],
  ['图3，表2-1', '图3万', '3万 = count 30000'],
  ['第3页，第3–5页', '第3名', '第3 = rank 3'],
  ['附件3', '附件3份', '3 = count 3'],
  ['权利要求1', '权利要求10项', '10 = count 10'],
  ['Nice classes 9, 35 and 42', '9 classes', '9 = count 9'],
  ['LOC 14-02, LOC (13) Cl. 14-02', '14-20', '14-20 = count 14..20'],
  ['Locarno class 14-03', 'class 14 million', '14 million = count 14000000'],
  ['第9类商标，第14-03类', '9类', '9 = count 9'],
  ['as shown[3] and [12, 13] and [^4]', '12, 13', '12 = count 12', '13 = count 13'],
];

const items: readonly Row[] = [
  ['1. The applicants', '1.5 million', '1.5 million = count 1500000'],
  ['as in (2), and for (3)', 'Huawei (38), patents (12)', '38 = count 38', '12 = count 12'],
  ['2) Filings', '2 filings', '2 = count 2'],
  ['(2) Filings', '2 (two)', '2 = count 2', 'two = count 2'],
  ['（三）申请量', '三件', '三 = count 3'],
  ['三、申请量', '三件、申请量', '三 = count 3'],
  ['1、申请量', '1件、申请量', '1 = count 1'],
  ['① 申请量', '1件', '1 = count 1'],
  ['1.1 Background', '1.1 million', '1.1 million = count 1100000'],
  ['End.\n38. It', 'in all\n38. It', '38 = count 38'],
];

const codes: readonly Row[] = [
  ['ISO 9001, ISO/IEC 27001:2022', 'ISO has 9001', '9001 = count 9001'],
  ['GB/T 19001-2016, GB/T 19001—2016', 'T has 19001', '19001 = count 19001'],
  ['IEEE 802.11 and IEEE 802.11ax', 'IEEE 802 papers', '802 = count 802'],
  ['600519.SH, 0700.HK', '600519', '600519 = count 600519'],
  ['股票代码600519', '代码38万行', '38万 = count 380000'],
  ['NASDAQ: 9988', 'Filings: 9988', '9988 = count 9988'],
  ['39.9042° N, 116.4074° E', '39.9 N', '39.9 = count 39.9'],
  ['+86 10 6255 1234', '+38 patents', '38 = count 38'],
  ['(+41 22) 338 9111', '22, 338', '22 = count 22', '338 = count 338'],
  ['tel. 555-1234', '555–1234', '555–1234 = count 555..1234'],
  ['010-62551234', '10–62', '10–62 = count 10..62'],
  ['400-800-1234', '400–800', '400–800 = count 400..800'],
  ["the '456 patent", 'the 456 patents', '456 = count 456'],
];

const tables = { statutes, cases, addresses, versions, models, times, pointers, items, codes };

describe('figures: what is no figure', () => {
  for (const [title, rows] of Object.entries(tables)) {
    it(`leaves ${title} alone, and nothing that only looks like them`, () => {
      for (const [masked, near, ...figures] of rows) {
        reads(masked);
        reads(`${masked}: 38,000 patents`, '38,000 = count 38000');
        reads(near, ...figures);
      }
    });
  }

  it('leaves them alone in sentences of both languages', () => {
    reads('依据35 U.S.C. § 101驳回1,200件', '1,200 = count 1200');
    reads('支持5G、Wi-Fi 6和TLS 1.3的专利共38件', '38 = count 38');
    reads('华为在iOS 17.2和鸿蒙4.0上申请了350件', '350 = count 350');
    reads('Under 第22条第3款 the office refused 38%', '38% = percent 38');
    reads('The iPhone 15 Pro and the Mate 60 share 38 patents', '38 = count 38');
    reads('At 10:30 a Boeing 737 carried 38 inventors', '38 = count 38');
  });

  it('takes no count behind the name of an applicant or a country for the end of that name', () => {
    reads('Samsung 3,409 and LG 1,350', '3,409 = count 3409', '1,350 = count 1350');
    reads('followed by Japan 708 and India 950', '708 = count 708', '950 = count 950');
    reads('with Germany 708, France 412 and Italy 88', '708 = count 708', '412 = count 412', '88 = count 88');
    reads('In China 38 were granted', '38 = count 38');
    reads('Huawei 350', '350 = count 350');
    reads('the Netherlands 708', '708 = count 708');
    reads('the US 708', '708 = count 708');
    reads("South Korea's Samsung 708 and Japan's Canon 690", '708 = count 708', '690 = count 690');
    reads('Alibaba 512 of them', '512 = count 512');
    reads('At Bosch 77 engineers', '77 = count 77');
    reads('Baidu 234, Tencent 74', '234 = count 234', '74 = count 74');
    reads('the Huawei 350 and the Tencent 74', '350 = count 350', '74 = count 74');
    reads('其中LG 708件，Samsung 3409件', '708 = count 708', '3409 = count 3409');
    reads('LG 708、三星690件', '708 = count 708', '690 = count 690');
    reads('申请量38000', '38000 = count 38000');
  });

  it('takes what nobody counts behind a name for its end', () => {
    for (const text of [
      'a Boeing 737',
      'An Airbus 320 landed',
      'the Mate 60 was released',
      'its Zeekr 7',
      'this Zeekr 9 was shown',
      'a Xiaomi 14 Ultra',
      'the Tensor 4 chip',
      'the Redmi 12 series',
      '搭载Nova 12的用户',
      'Euclid 5 Pro and Euclid 6 Max',
      'eVTOL 2',
      'Galaxy 24',
    ])
      reads(text);
  });

  it('recognises classification symbols', () => {
    readsPatents('G06N 3/08', 'classification G06N3/08');
    readsPatents('H04L 29/06', 'classification H04L29/06');
    readsPatents('Y02E 10/50和A61K', 'classification Y02E10/50', 'classification A61K');
    reads('A 61 and 8', '61 = count 61', '8 = count 8');
  });
});
