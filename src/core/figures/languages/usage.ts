// What words do to the numbers beside them: lists that the scanner looks words up in.

/** Words before `one` that make it a pronoun. */
export const pronounBefore: ReadonlySet<string> = new Set(
  'the this that any no each every another which other last next first right wrong current previous someone some a only new good big'.split(
    ' ',
  ),
);

/** Words behind `one` that make it a pronoun. */
export const pronounAfter: ReadonlySet<string> = new Set([
  ...'of who that is was can could may might would should will which another the has had must does to by day you we he it before after thing s and or for with on at where such'.split(
    ' ',
  ),
  "'",
]);

/** Words before a four-digit number that make it a year although a noun follows: *the 2023* applications. */
export const timeWords: ReadonlySet<string> = new Set(
  'in since by from until till during of to through before after early late mid fiscal year between and the its their a as around for throughout circa'.split(
    ' ',
  ),
);

/** Letters in front of digits that leave the digits a number: RMB100, Q3, FY2023, mid-2023, approx. */
export const numberPrefixes: ReadonlySet<string> = new Set(
  'q h fy cy mid pre post early late us rs nt hk c ca x top sub non'.split(' '),
);

/** Letters behind digits that leave them a number. */
export const numberSuffixes: ReadonlySet<string> = new Set(
  'st nd rd th s x fold mil q h hundred thousand million billion trillion percent times pct pp ppt bps bp e year years patents'.split(
    ' ',
  ),
);

/** Labels that may name a whole register's worth of numbers; others are read as labels only before small numbers. */
export const registerLabels: ReadonlySet<string> = new Set(
  'section sections sec article art rule title act'.split(' '),
);

/** Labels that are verbs or plain nouns as often: only a capital, or a single small number, makes them labels. */
export const ambiguousLabels: ReadonlySet<string> = new Set(
  'figures claims rules act part issue title item step class classes room window windows articles flight note'.split(
    ' ',
  ),
);

/** What “No. 5” numbers and does not rank. */
export const numberedThings: ReadonlySet<string> = new Set(
  'patent patents application publication registration case docket serial appeal opposition order decree trademark design grant bill regulation directive'.split(
    ' ',
  ),
);

/** Words that may stand between a direction and its figure: rose *by a further* 13.5%, 增长*了* 13.5%. */
export const directionLinks: ReadonlySet<string> = new Set(
  'by of a an further another about some roughly almost nearly around the additional 了 约 近 达 达到 率 率为 was reached year on over - rate annual at only just'.split(
    ' ',
  ),
);

/** Words behind a share that end the search for its direction: 9.1 per cent *of* … */
export const directionEnds: ReadonlySet<string> = new Set('of and in to the for as by from'.split(' '));

/** Words that may stand between a qualifier and its number: more than *US*$3 billion, 超过*了*3亿. */
export const transparentWords: ReadonlySet<string> = new Set('us hk 了 有 达 达到 到了 的'.split(' '));

/** Words between 增长 and its multiple: 增长*了近*两倍. */
export const growthLinks: ReadonlySet<string> = new Set('了 近 约 超过 逾 超'.split(' '));

/** Words behind `double` and `triple` that make them a multiple of something. */
export const multiplied: ReadonlySet<string> = new Set('the that its their what this'.split(' '));

/** Words behind `a third` that make it a fraction and no rank. */
export const behindParts: ReadonlySet<string> = new Set('of more less fewer higher lower as'.split(' '));

/** Words before `half` and `quarter` that make them stretches of time or one of two parties. */
export const beforeHalfOfTime: ReadonlySet<string> = new Set(
  'the this that each last next other per latter every'.split(' '),
);

/** Words behind a bare `half` that make it a fraction of something. */
export const behindHalf: ReadonlySet<string> = new Set(
  'of the its their all that as were are came a those these again'.split(' '),
);

/** What an ordinal stands before without ranking anybody: first class, second hand, third parties. */
export const ordinalIdioms: ReadonlySet<string> = new Set(
  'class hand name aid time times thoughts nature party parties person instance principles mover movers sight glance'.split(
    ' ',
  ),
);

/** What makes 比 and a number a bound: 比300件多, 比三十大. */
export const comparatives: ReadonlyMap<string, 'over' | 'under'> = new Map([
  ...[...'大多高长'].map((word) => [word, 'over'] as const),
  ...[...'小少低短'].map((word) => [word, 'under'] as const),
]);

/** Words behind `by a third` and `up a quarter` that make them changes and no ranks. */
export const behindChange: ReadonlySet<string> = new Set(
  'between since from in over during year on compared to'.split(' '),
);

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words of which a patent number's label consists: *Patent Application* No. */
export const patentLabelWords: ReadonlySet<string> = words(
  'patent patents pat pats application applications appl app publication publications pub registration design utility model invention reissue plant provisional nonprovisional serial ser letters granted pending',
);

/** The office (WIPO ST.3) that a word before such a label names. */
export const officeWords: Readonly<Record<string, string>> = {
  us: 'US',
  uspto: 'US',
  american: 'US',
  european: 'EP',
  epo: 'EP',
  ep: 'EP',
  chinese: 'CN',
  china: 'CN',
  cn: 'CN',
  japanese: 'JP',
  japan: 'JP',
  jp: 'JP',
  korean: 'KR',
  korea: 'KR',
  kr: 'KR',
  german: 'DE',
  british: 'GB',
  uk: 'GB',
  gb: 'GB',
  french: 'FR',
  taiwanese: 'TW',
  taiwan: 'TW',
  australian: 'AU',
  canadian: 'CA',
  indian: 'IN',
  international: 'WO',
  pct: 'WO',
};

/** Bodies and registers: the number behind their names in capitals is always a name. */
export const registers: ReadonlySet<string> = words(
  'iso iec rfc din en astm gb jis isbn issn orcid arxiv pmid isni doi loc locarno vienna cl cve cwe hs nasdaq nyse hkex sse szse fax tel fortune',
);

/** Products and formats that have a version or a model behind their names, unless something is counted there. */
export const versioned: ReadonlySet<string> = words(
  'ieee covid android ios ipados macos watchos windows harmonyos linux ubuntu debian fedora python java javascript typescript ruby php perl swift html css http https tls ssl ssh usb pcie pci ddr hbm hdmi displayport bluetooth fi zigbee lte cuda directx opengl vulkan iphone ipad galaxy pixel mate boeing airbus llama gemini claude gpt chatgpt ernie qwen grok snapdragon kirin dimensity exynos ryzen xeon geforce ascend kunpeng playstation xbox photoshop unicode web industry csi',
);

/** Steps on a scale: *Level 4* autonomy, *Phase 3*, *Gen 5*. */
export const graded: ReadonlySet<string> = words('level tier phase type stage grade category gen generation mark');

/** What a model has behind its number: iPhone 15 *Pro*; with a capital. */
export const modelSuffixes: ReadonlySet<string> = words('pro max plus ultra mini lite air se gen turbo edition');

/** Nouns that stand in the singular behind a model's name: the Kirin 9000 *chip*. */
export const modelNouns: ReadonlySet<string> = words(
  'series chip chipset processor smartphone phone handset tablet aircraft jet airliner platform protocol standard release',
);

/** Words that open a name of one thing: *a* Boeing 737, *its* Mate 60. */
export const nameOpeners: ReadonlySet<string> = words('a an the this that its their his her our my your');

/** Ends of Chinese words behind which bare digits are a name, a place in a document or a code: 麒麟9000, 附件3. */
export const hanNumbered: readonly string[] =
  '麒麟 骁龙 天玑 鸿蒙 昇腾 鲲鹏 盘古 文心一言 权利要求 權利要求 实施例 實施例 附录 附件 步骤 公式 式子 章节 版本 版本号 电话 電話 热线 传真 手机号 代码 股票代码 编号 編號 邮编 北纬 东经 南纬 西经 分类 分类号 类号 编码 标准'.split(
    ' ',
  );

/**
 * Chinese nouns that take a measure word when they are counted, so that bare digits straight before them belong to a
 * name: 麒麟9000芯片, but 38款芯片.
 */
export const hanModelNouns: readonly string[] =
  '芯片 处理器 處理器 系列 操作系统 协议 協議 手机 手機 版本 版 型号 型號 旗舰 客机 飞机 平台 标准 標準'.split(' ');

/** Parts of the day before a Chinese time: 下午3点. */
export const hanDayParts: readonly string[] =
  '上午 下午 中午 早上 早晨 清晨 凌晨 晚上 晚间 傍晚 当晚 今晚 昨晚 深夜 午夜 夜间 北京时间 当日 当天'.split(' ');
