/** The towns of offices and the names of courts and sectors, for `metonyms.ts`; data, not rules. */

interface Seat {
  readonly towns: readonly string[];
  /** The names of the office in lower case. */
  readonly offices: ReadonlySet<string>;
}

/** Where offices sit, by the names and abbreviations that a base may have for them. */
export const SEATS: readonly Seat[] = (
  [
    ['Munich 慕尼黑', 'EPO|European Patent Office|欧洲专利局|欧专局'],
    ['Munich 慕尼黑', 'DPMA|German Patent and Trade Mark Office|German Patent Office|德国专利商标局'],
    ['Alexandria', 'USPTO|United States Patent and Trademark Office|US Patent and Trademark Office|美国专利商标局'],
    ['Tokyo 东京', 'JPO|Japan Patent Office|日本特许厅|日本专利局'],
    ['Daejeon 大田', 'KIPO|Korean Intellectual Property Office|韩国特许厅|韩国知识产权局'],
    ['Beijing', 'CNIPA|China National Intellectual Property Administration|国家知识产权局'],
    ['Alicante 阿利坎特', 'EUIPO|European Union Intellectual Property Office|欧盟知识产权局'],
    ['Geneva 日内瓦', 'WIPO|World Intellectual Property Organization|世界知识产权组织'],
    ['Newport', 'UKIPO|UK IPO|UK Intellectual Property Office|英国知识产权局'],
    ['Canberra 堪培拉', 'IP Australia|澳大利亚知识产权局'],
    ['Gatineau', 'CIPO|Canadian Intellectual Property Office|加拿大知识产权局'],
    ['Moscow 莫斯科', 'Rospatent|俄罗斯联邦知识产权局'],
    ['Ankara 安卡拉', 'TürkPatent|Turkish Patent and Trademark Office'],
    ['Taipei 台北', 'TIPO|Taiwan Intellectual Property Office'],
  ] as const
).map(([towns, offices]) => ({
  towns: towns.split(' '),
  offices: new Set(offices.split('|').map((name) => name.toLowerCase())),
}));

/** A court that is called by its place: *Düsseldorf* Regional Court, *北京*知识产权法院. */
export const COURT =
  /^(?:the )?(\p{Lu}[\p{L}’'-]+)(?: (?:Regional|District|High|Local|Central|Higher|Superior|Commercial|Specialised|Specialized|Patent|IP|Intellectual|Property))* Court$/u;
export const HAN_COURT =
  /^(?!最高)([\u3400-\u9fff]{2,3}?)市?(?:第.)?(?:知识产权|知產|知产|智慧財產|互联网|高级|中级|海事|金融)(?:人民)?(?:法院|法庭|法院知识产权法庭)$/;

/** A sector behind its country: Chinese *research institutes*, 中国*高校*. */
export const SECTOR =
  /^(?:\p{Lu}\p{L}+ (\p{Ll}[\p{Ll} -]*s)|[\u3400-\u9fff]{2}(高校|大学|企业|科研机构|研究机构|公司|医院))$/u;
