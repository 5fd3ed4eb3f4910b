/** Words that tell what a period is to the figures around it; data, not rules. */

const SMALL = 'a|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}';
const HAN = '[一两二三四五六七八九十]|\\d{1,2}';

/** A period that is so many years before or after the one under discussion, in words that point to it. */
export interface PointingWords {
  readonly pattern: RegExp;
  /** Years from the one under discussion; the number that the pattern's first group names is times this. */
  readonly sign: -1 | 1;
}

export const POINTING: readonly PointingWords[] = [
  {
    // “two years before the merger” says before what.
    pattern: new RegExp(
      `\\b(${SMALL}) (?:years?|decades?) (?:earlier|previously|ago|prior(?! to\\b)|before(?! (?:the|its|his|her|their|this|that|last|a|an|20\\d\\d|19\\d\\d)\\b))\\b`,
      'giu',
    ),
    sign: -1,
  },
  {
    pattern:
      /\bthe (?:year before(?! (?:last|its|his|her|their|that|20\d\d|19\d\d)\b)|(?:previous|preceding|prior) year)\b/giu,
    sign: -1,
  },
  { pattern: /\b(?:previous|preceding|prior) year['’]s\b/giu, sign: -1 },
  // As in minutes and tables: “148, previous year 121”.
  { pattern: /(?<=[,;:(–—]\s?)(?:(?:previous|preceding|prior) year|year before)(?=[\s:,]{1,2}\d)/giu, sign: -1 },
  { pattern: new RegExp(`\\b(${SMALL}) (?:years?|decades?) later\\b`, 'giu'), sign: 1 },
  { pattern: /\bthe (?:following|next|subsequent) year\b|\bthe year after(?=\s*[,.;:)]|$)/giu, sign: 1 },
  { pattern: /(?<!早)(?:上一?年(?:度|同期)?|前一年(?:度|同期)?)/gu, sign: -1 },
  { pattern: new RegExp(`(?<![第前数几百千万])(${HAN})年(?:以|之)?前(?![后期段沿])`, 'gu'), sign: -1 },
  { pattern: /次年|翌年|第二年|下一年(?!度计划)/gu, sign: 1 },
  { pattern: new RegExp(`(?<![第前后数几百千万])(${HAN})年(?:以|之)?后(?![期段])`, 'gu'), sign: 1 },
];

const NUMBERS: readonly string[] = 'zero one two three four five six seven eight nine ten'.split(' ');
const HAN_NUMBERS = '零一二三四五六七八九十';

/** The number that a small number word names: 2 for `two`, 两 and `2`. */
export function smallNumberOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d/.test(lower)) return Number(lower);
  if (lower === 'a') return 1;
  if (lower === '两') return 2;
  const han = HAN_NUMBERS.indexOf(lower);
  return han >= 0 ? han : NUMBERS.indexOf(lower);
}

/** A period that the one spoken of is compared with: “more than in 2021”, “after a poor 2021”, 较2022年, 与2022年相比. */
export const COMPARED =
  /(?:\b(?:than|(?<!\bas (?:recently|late|early|far back|long ago) )as|against|compared (?:with|to)|versus|vs\.?|relative to|unlike|(?:up|down|over|per cent|percent|%) on)(?: (?:in|for|at|that of|that in|those of|those in))?(?: the end of)?|\b(?:up|down|increase|decrease|rise|fall|change|decline|drop|growth) from|after an? (?:\p{Ll}+ )?|(?<![占百对同环类])比(?![例重如率较])|较(?:于|之)?|相比于?|相较于?)\s*$/iu;
export const COMPARED_BEHIND = /^\s*年?(?:全年|同期|底|末)?(?:的(?:水平|[\d,.，]+[万亿]?\p{Script=Han}?))?相比/u;

/** Between what something changed by and the period that it changed from: 700 *from* 2014. */
export const CHANGE_SINCE = /^\s+(?:\p{L}+\s+){0,2}(?:from|since|over|on)\s+$/u;

/** Between a difference and the period that it is counted from: 300 *more than in* 2022, 比2022年*增加*300件. */
export const MORE_THAN =
  /^[^,;，；]{0,40}\b(?:more|fewer|less|better|worse|higher|lower|larger|smaller|longer|shorter|faster|slower|above|below|up|down|over|on)\b[^,;，；]{0,24}$/u;
export const MORE_THEN = /^[^，。；,;\d]{0,12}[增多少减降升涨跌高低长短快慢扩缩翻][\p{Script=Han}]{0,6}\s*$/u;

/** Before a figure that another one is compared to, with what may stand between. */
export const COMPARED_FIGURE =
  /(?:\b(?:than|against|compared (?:with|to)|versus|vs\.?)|\b(?:times|twice|double|triple)(?=\s+(?:the|its|their)\s)|(?<![占百对同环类])比(?![例重如率较])|较)(?:\s+(?:\p{Ll}+\s+){0,2}|\s*)(?:EUR|USD|GBP|JPY|CHF|RMB|HK\$|US\$|[€$£¥])?\s*$/u;

/** Before a figure that another one began with. */
export const OLD_FIGURE =
  /(?:\b[Ff]rom|[,，–—\d%] after|[(（]after|[从由自])(?:\s+(?:\p{Ll}+\s+){0,2}|\s*)(?:EUR|USD|GBP|JPY|CHF|RMB|HK\$|US\$|[€$£¥])?\s*$/u;

/** Before what there was the year before: “320, *after* 300”. */
export const SINCE_BEFORE = /(?:[,，–—\d%] |[(（])after(?:\s+(?:\p{Ll}+\s+){0,2}|\s*)(?:[A-Z]{2,3}\$?|[€$£¥])?\s*$/u;
/** What says that a number went from one to another. */
export const CHANGED =
  /\b(?:up|down|went|gone|go(?:es)?|r[io]se[sn]?|gr[eo]w(?:s|n)?|f[ae]ll(?:s|en)?|slid|slides?|shrank|shrunk|shrinks?|moved?|cut|rais(?:ed|es)|(?:climb|increas|decreas|declin|drop|jump|slip|edg|soar|surg|balloon|plung|tumbl|swell|expand|improv|lengthen|shorten|reduc)(?:p?ed|e?s?))\b|[增升涨降减跌落滑缩扩攀]/iu;
/** Words by which more than a year, or less, may lie between two figures. */
export const NOT_YEARLY =
  /\b(?:decades?|years|quarters?|months?|weeks?|since|once|original(?:ly)?|initial(?:ly)?|first|peak|record|century|half-year|early|late|mid|founded|inception)\b|[两三四五六七八九十\d几数多]年[来间里内]|年来|以来|最初|当初|原来|起初|季度|月|半年|峰值|历史|年均/i;

/** Between a figure and a period that follows it and is its own: 300 designs *in* 2021. */
export const OWN_BEHIND =
  /^(?:\s+(?!(?:and|but|or|while|then|whereas|than|compared|against|from|versus|since)\b)[\p{L}'’-]+){0,6}?\s+(?:in|of|for|during|at|by|as of)\s+(?:(?:the|fiscal|calendar|early|late|mid|year|end|start|beginning|of)\s+)*$/u;
/** The same in Chinese: 24.4万件*是其*2023年的受理量. */
export const OWN_BEHIND_HAN = /^\p{Script=Han}?\s*(?:——|—|–)?\s*这?[也正]?(?:是|系|为|来自|出自)[^，。；,;]{0,12}$/u;
/** Between the last of a list and the period of all of it: 412件，201件——*这是*2023年的数字. */
export const THESE_ARE = /^\p{Script=Han}?\s*[，,]?\s*(?:——|—|–)\s*(?:这[些都也正均]*|以上[都均皆]?)(?:是|为|系)$/u;
/** Between a figure and words that point to another year, which need no preposition: 300 designs *a year earlier*. */
export const OWN_POINTING = /^(?:\s+(?!(?:and|but|or|while|than|from)\b)[\p{L}'’-]+){0,4}?\s+$/u;

/** Between a compared period and the figure that it had: 较2022年*的*300件, “in 2022, *when there were* 300”. */
export const FIGURE_OF_COMPARED =
  /^(?:年?(?:全年|同期|底|末|年底|年末)?的?|['’]s?\s*(?:figure|total|level|number|count)?\s*(?:of)?|\s+(?:figure|total|level|number|count) of|\s+with(?: only| just)?|,\s+(?:when|which|where)\s+(?:\p{L}+\s+){0,8}?(?:was|were|had(?: been)?|at|to|saw|only|filed|received|granted)\s*[$€£¥]?)\s*$/u;

/** Members of a list and steps of a series; between two figures of one kind nothing else may stand. */
export const LIST_LINK =
  /^\s*\p{Script=Han}{0,2}\s*(?:[,、，/]|\band\b|\bor\b|和|与|及|以及|、)\s*(?:and\s+)?(?:only\s+|just\s+)?(?:EUR|USD|GBP|[€$£¥])?\s*$/u;
export const SERIES_LINK =
  /^\s*\p{Script=Han}{0,2}\s*[,，]?\s*(?:再|又)?(?:到|至|(?:增加|上升|提高|增长|减少|下降|下滑|[增升涨减降跌扩缩])(?:至|到|为)|[至到]|→|->|–>|=>|\bto\b|\bvia\b|\bthen\b|\band then\b|\band to\b)\s*(?:to\s+)?(?:EUR|USD|GBP|[€$£¥])?\s*$/u;
/** Words that hand out as many figures to as many periods, in order. */
export const IN_ORDER = /\brespectively\b|\bin that order\b|分别|依次/;

/** What tells that a figure is of the present, and not of a year that was named before: 300 in 2021, *now* 320. */
export const NOW = /\b(?:now|today|currently|at present|nowadays|this year)\b|目前|现在|如今|现已|今年/iu;

/** The same, straight behind the figure. */
export const IS_NOW = /^\s+(?:now|today|currently|at present|nowadays)\b/;

/** Straight before what comes after the year that was named last: from 12 to 15 in 2023, *and then to* 18. */
export const AND_THEN =
  /\b(?:then(?!\s+(?:had|has|was|were|held|stood|counted|numbered|owned|employed|reported)\b)|later|afterwards?|subsequently|finally|eventually|since)\s+(?:\p{L}+\s+)?(?:to|at|reached|reaching|hit)?\s*$|(?:随后|其后|之后|此后|继而|接着|然后|再|后又|又)(?:进一步|继续)?(?:[增升降减涨跌回]\p{Script=Han}?)?(?:[至到为达]了?)?\s*$/iu;

/** What tells that a sentence speaks of another time than the one before it, or of all time. All of it in lower case. */
export const LEADS_AWAY =
  /\bhad (?:(?:already|also|never|not|once|still|just|only|previously|\p{L}+ly) )?(?:been|\p{L}{2,}(?:ed|wn|en)|had|held|made|won|lost|put|set|sold|got|come|gone|begun|brought|built|sent|led|paid|spent)\b|\b(?:has|have) (?:(?:now|so far|since|already|also|only|\p{L}+ly) )?(?:been|\p{L}{2,}(?:ed|wn|en)|had|held|made|won|come|gone)\b|\b(?:has|have) (?:now|so far|since|already)\b|\b(?:now(?:adays)?|today|currently|at present|so far|to date|ever since|since|ago|earlier|previous(?:ly)?|formerly|once|used to|last (?:year|month|quarter)|next (?:year|month|quarter)|th(?:is|ese) (?:years?|months?|quarter)|later|(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|few|past|recent|last|next|over the|early|all) (?:years|decades|months|quarters)|decades?|quarter(?:ly|s)?|half-years?|first half|second half|cumulative(?:ly)?|all[- ]time|will|would)\b|目前|现在|如今|迄今|至今|累计|历年|历史上|曾|此前|以前|过去|原先|当时|去年|今年|近年|近[\d一二两三四五六七八九十几数]+年|[\d一二两三四五六七八九十几数多]+年(?:来|间|以来|连续)|连续[\d一二两三四五六七八九十]+年|[\d一二三四五六七八九十]月|季度|半年|预计|计划/u;

/** What may tell so, and does where another time has been spoken of not long before. All of it in lower case. */
export const MAY_LEAD_AWAY =
  /\b(?:ever|before|first time|last|next|years?|months?|in all|in force|holds?|owns?|portfolio|plans?)\b|历史|年|月|首次|持有|拥有|有效|存量|将/u;

/** What somebody has or holds at the time of writing. */
export const IS_SO = /\b(?:has|have|holds?|owns?)\b|拥有|持有|现有/u;

/** Opens a clause that only says something by the way: “…, where applicants waited 16 months in 2022, …”. */
export const BY_THE_WAY = /^\s*(?:and\s+)?(?:which|who|whose|where|when|while|having)\b/iu;

/** Goes on about a name in the middle of what is said of it: “Acme, a maker of pumps that was sixth in 2022, filed …”. */
export const RANKED_BY_THE_WAY = /\b(?:which|who|that|once|formerly|previously)\b[^,;]{0,40}$/iu;

/** What is told as being long past, or of a time that is only looked back to or ahead at. */
export const ASIDE =
  /\b(?:could|might)\b|(?:\bhad|['’]d) (?:\p{L}+ly )?(?:been|\p{L}{2,}(?:ed|wn|en))\b|\bback in\b|\bonce\b|\bas (?:early|late|recently) as\b|\bfounded\b|\bestablished\b|\bused to\b|\bwill\b|\bwould\b|\bplans?\b|\btarget|\bforecast|\bexpect|\bstill only\b|曾|当时|此前|早在|还(?:只|不过|不到|才)|原先|成立|计划|预计|预测|目标|力争|有望/iu;

/** Before and behind the day or year when something began, and not when it was counted. */
export const BEGUN_BEFORE =
  /\b(?:founded|established|set up|launched|opened|incorporated|inaugurated|created|acquired|(?:enter|entered|entering|came|coming) into force|(?:runs?|ran|running) out|expires?|expired|expiring|joined|introduced|adopted)(?:\s+(?!(?:in|on|by|for|with|and|or)\b)\p{Ll}+){0,3}\s+(?:in|on|since|from|of)\s+(?:the\s+)?$|(?:成立|创立|创办|设立|组建|始建|建成|上市|施行|实施|到期|届满)于$/iu;
export const BEGUN_BEHIND =
  /^年?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:才|刚|便|就|起)?(?:成立|创立|创办|设立|组建|建校|建院|揭牌|挂牌|开业|加入|施行|生效|到期|届满)(?!了?\s*(?:约|近|超过?)?\s*[\d一二三四五六七八九十])/u;

/** Before the date of what was published, and around the year of a publication: *its* 2024 *report*, 据2024年报告. */
export const PUBLISHED_BEFORE =
  /\b(?:released|dated|updated|printed|revised|retrieved|accessed|published)\s+(?:\p{Ll}+\s+)?(?:in|on|of)?\s*(?:the\s+)?$|(?:发布|出版|印发|刊发|更新)于$/iu;
export const OF_PUBLICATION_BEFORE =
  /(?:\b(?:the|an?|its|their|his|her|our|this|that)|['’]s?)\s+$|(?:据|根据|依据|按照?|参见|见|《)[^，。；,;]{0,16}$/iu;
export const OF_PUBLICATION_BEHIND =
  /^\s+(?:[\p{L}-]+\s+){0,2}?(?:reports?|editions?|reviews?|yearbooks?|white papers?|studies|study|newsletters?|bulletins?|gazettes?|outlook|briefings?|acts?|laws?|reforms?|agreements?|directives?|regulations?|crisis|record|peak|high)\b|^年?(?:度)?(?:版|发布|公布|出版|印发|刊发)?的?《?[^，。；,;\d]{0,8}(?:报告|年鉴|白皮书|蓝皮书|年报|公报|简报|版)/u;

/** Opens a clause that is put into another one. */
export const INSERTED =
  /^[\s,，]*(?:and\s+)?(?:which|who|whose|where|when|while|having|after|before|though|although)\b/iu;

/** Tells that a change was over another time than the year before. */
export const INTERVAL =
  /\bsince\b|\bdecades?\b|\b(?:three|four|five|six|seven|eight|nine|ten|\d+|several|many|few)\s+(?:years|quarters|months)\b|\b(?:quarter|month|week)s?\b|年来|以来|年间|[三四五六七八九十\d]年[前内]|近.年|季度|月/iu;
