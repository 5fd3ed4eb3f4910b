/** Words of English and Chinese by which figures are derived from others; data, not rules. Matched in lower case. */

/** Words that may stand between a figure and the applicant whose figure it is compared with. */
export const COMPARING: ReadonlySet<string> = new Set(
  (
    'as many much large high big great more higher larger bigger greater fewer less lower smaller than that those of in ' +
    'from by for the number numbers count total totals output tally figure figures level amount filings filing ' +
    'filed applications application patents patent grants granted publications what did do does has had it held all ' +
    'country’s world’s country world ones over above below behind ahead its own whole'
  ).split(' '),
);

/** The same in Chinese, between a compared applicant and the figure behind it. */
export const COMPARING_HAN =
  /申请量|授权量|申请数|授权数|总数|总量|数量|申请|授权|注册|公开|专利|商标|出|的|多|少|高|低|了|约|近|将|超过|大|数|量|件|为|达|还|要|总|总计|同类|同期|水平/g;

/** Words that name nothing of their own: function words, verbs of filing and of change, nouns for counts. */
export const PLAIN: ReadonlySet<string> = new Set(
  (
    'a an the this that these those its their it they them he she his her and or but while with by of in on at from to for as ' +
    'than over up down was were is are be been being has have had having did do does which who whose what when where ' +
    'there then also only just even still about around some nearly almost roughly more less most least fewer higher ' +
    'lower larger smaller greater bigger many much all total totals number numbers count counts figure figures tally ' +
    'output level levels amount share rate portfolio filings filing filed files file submitted submissions ' +
    'applications application applicant applicants patents patent grants grant granted granting publications published ' +
    'registered registrations registration families inventions invention received won held holds hold made produced ' +
    'rose rise rises rising risen grew grow grows growing grown growth increase increased increases increasing climbed ' +
    'climb jumped jump surged surge expanded expansion gained gain soared fell fall falls falling fallen declined ' +
    'decline declines dropped drop decreased decrease shrank shrunk slid slipped slumped plunged reduced reduction ' +
    'change changed reach reached reaching totalled totaled stood came went year years year-on-year yoy annual period same ' +
    'previous earlier last prior before after during since between within through further another respective ' +
    'respectively together combined compared comparison relative percent per cent percentage points point times time ' +
    'accounted accounting account accounts made make makes making up represented representing represent took taken ' +
    'constituted comprised contributed world worldwide global globally world’s country countries country’s companies ' +
    'company firms firm overall ranked ranks rank ranking place placed position behind ahead against versus vs again ' +
    'sharp steep strong modest slight third second first half each both one two three others leads led largest biggest ' +
    'highest greatest top tops topped most filer filers holder holders owner producer list table place fourth fifth no ' +
    'among ranking added adding lost shed gap difference margin lead thus so therefore hence now alone simply keeps ' +
    'keep kept going latter former single record own again too yet however meanwhile already today once ever here ' +
    'same such like edged crept inched eased dipped tumbled sank contracted advanced retreated swelled ballooned ' +
    'soaring slumping dipping recovered rebounded picked lagged slower faster better worse good bad further good ' +
    'mere meagre respectable hefty whopping net gross absolute relative terms half-way almost less fewer nobody ' +
    'everybody anybody else any none well short long way back far close next past month months quarter decade period ' +
    'responsible credited counted counts recorded reported registering tallied managed handled handles taking takes ' +
    'remain remains remained stay stays stayed reports report follow follows followed comes come sits hardly having ' +
    'although though below above everything everyone compare compares itself themselves whole ago dip plus minus up pile stock whereas unlike amid likewise corresponding equivalent say says ' +
    'dollar dollars euro euros pounds yen earned earns ' +
    'group parent went gone gets get got gave give given puts put set sees saw seen hit hits show shows showed number-one'
  ).split(' '),
);

/** Where something is said of a figure that does not change what it is of. */
export const SAID_OF_IT =
  /[,;:(（，；：。–—]|\b(?:that|which|who|although|though|while|whereas|because|even|yet|but|and)\b/i;

/** The same in Chinese, beside those of the binder. */
export const DERIVING_HAN =
  /集团|母公司|相当于|还要|多出|高出|超出|仅为|只有|只剩|翻了|以上|以下|左右|大幅|小幅|快速|显著|明显|总体|整体|累计|规模|数字|来自|由|以来|相比|相较|榜首|首位|之首|领[跑先]|反超|赶超|落后|最多|第|名列|各国|共同|一起|同类|前者|后者|前段|后段|两段|[前后]一?[年段期]|[兩两二三四五六七八九十]?[者家校省地院所方国人]|之间|[比与]?去年|相差|之差|差距|优势|拉开|扩大|缩小|收窄|回落|回升|反弹|提高|提升|上升|上涨|上扬|攀升|飙升|激增|猛增|暴增|骤增|缩水|萎缩|下挫|下跌|下调|走高|走低|跌去|降至|降到|升至|升到|增至|减至|涨到|跌到|[再又略微稍只仅就也却仍反已竟虽有些后前但可而则即]|可是|不过|反而|依然|仍然|正好|恰好|足足|整整|高达|依次|[大猛激剧劇锐銳骤驟净淨]?[增减減降跌涨漲升][幅速了长長加]?|[大猛激剧劇锐銳骤驟净淨][增减減降跌]|占比|比重|这一比例|下滑|合[计計]|相加|之和|总和|[多少高低]出|年间|年間|(?:[美欧歐]|日|英|人民币?)元|英镑|件数/g;

/** A word for the period that a change begins with, right before a year: up 13.5 % *from* 2022, *较*2022年. */
export const BASE_BEFORE =
  /(?:\b(?:from|over|on|since|against|versus|vs\.?|than(?: in)?|compared (?:with|to)|relative to|above|below|up on|down on)|较|比|与|同|跟|相比于|相较于|相对于|自|从)\s*(?:(?:its|the|their|that of|those of|that in|those in)\s+)?(?:(?:level|figure|total|number|count|levels|figures)\s+)?(?:(?:of|in|for)\s+)?(?:the\s+)?$/i;
export const BASE_BEHIND =
  /^\s*年?(?:全年|同期)?(?:相比|以来|起|至今)|^['’]?s?\s+(?:level|figure|total|number|count)s?\b/;

/** A change from one year to the next in so many words. */
export const YEAR_ON_YEAR =
  /\byear[- ](?:on|over)[- ]year\b|\byoy\b|\b(?:from|over|on|than|compared (?:with|to)) (?:the |a )?(?:previous|preceding|prior|last|year before|year earlier)(?: year)?\b|\bfrom (?:a|one) year (?:earlier|before|ago)\b|\bthe year before\b|\ba year earlier\b|那一年|同比|(?:较|比|与)(?:上年|上一年|去年|前一年|上年度)/i;

/** A change for each year, or from one month or quarter to the next: nothing that two counts give. */
export const PER_YEAR =
  /\b(?:average|averag(?:es|ed|ing)|annually|annuali[sz]ed|compound|cagr|per year|a year|each year|every year|per annum|month[- ](?:on|over)[- ]month|quarter[- ](?:on|over)[- ]quarter)\b(?! (?:earlier|before|ago))|年均|平均|复合|每年|环比|逐年/i;

/** A change over so many years: “in two years”, 两年间. */
export const OVER_YEARS =
  /\b(?:in|over|within|for) (?:the )?(?:past |last |previous )?(two|three|four|five|[2-9]) years\b|(?<![\d〇零一二三四五六七八九十])([两兩二三四五2-9])年(?:间|間|来|來|内|內|共|累计|累計|合计|合計|总共|總共|以来|以來|[增减減升降涨漲下翻多少])/i;

/** A change since so many years ago: “than two years before”, 比两年前多. */
export const YEARS_AGO =
  /\b(?:than|from|on|over|since) (two|three|four|five|[2-9]) years (?:before|earlier|ago|previously)\b|[比较較与與][\p{Script=Han}]{0,4}?([两兩二三四五2-9])年前/iu;

/** What is left of a whole. */
export const REMAINING =
  /\b(?:remaining|remainder(?: of)?|the rest|the other|balance)(?:\s*[,(:–—-]?\s*(?:of|is|was|about|some|or|the|accounting for))*\s*$|(?:其余|剩余|余下|剩下|另外|另有)(?:的|[约近为占]){0,3}$/i;

/** Behind a share of those of whom something is denied. */
export const NOT_BEHIND =
  /^\s*(?:of (?:them|these|those|the \p{L}+)\s+)?(?:(?:do|does|did|is|are|was|were|has|have|had|can|could)(?:\s+not|n['’]t)|never|without|fail(?:s|ed)?)\b|^\s*的?\p{Script=Han}{0,8}?(?:没有|沒有|并未|並未|从未|從未|尚未|未能|不曾|并非|並非)/iu;
/** Before what is said once more in other words. */
export const OTHERWISE =
  /\b(?:in other words|that is(?: to say)?|put differently|conversely|(?:which|this|that|it) means|meaning)\b|换言之|換言之|也就是[说說]|[换換]句[话話][说說]|反过来|反過來|[这這]意味[着著]|言下之意/i;

/** All but the applicant behind. */
export const ALL_BUT =
  /\b(?:all|countries|applicants|companies|others|everyone|everybody|everything|filings|rest)\s+(?:\p{L}+\s+)?(?:but|except|besides|excluding|outside(?: of)?|other than|apart from)\s+(?:the\s+)?$|\b(?:outside(?: of)?|excluding|without|other than|apart from|except(?: for)?|countries but)\s+(?:the\s+)?$|(?:除|除了|不含|不包括)$/iu;

/** Names of the whole that shares are of, in lower case. */
export const WHOLE: ReadonlySet<string> = new Set(
  'world|the world|worldwide|global|globally|world total|global total|total|all|all applicants|all countries|全球|世界|全世界|全国|总计|合计|总量|总数'.split(
    '|',
  ),
);
/** A share of such a whole, though nobody names it. */
export const OF_WHOLE =
  /\bof (?:the |all |its |their )?(?:[\p{L}’'-]+ ){0,3}?(?:total|all|world|worldwide|global)\b|\bof all\b|\bof the world\b|占(?:全球|世界|全国|总)/iu;

/** Right before and behind the sum of what was listed. */
export const ADDED_BEFORE =
  /(?:\b(?:together|combined|altogether|in all|in total|in sum|all told|summing to|a total of|the total (?:is|was|of)|the sum (?:is|was|of)|adds? up to|making|between them)|合[计計共]|[共总總][计計共数數]|相加|加起[来來]|加在一起|之和|[总總]和|一共|[两兩二三四五六七八][家国國省院校者方项項]共)[\s,:：（(为為达達是约約近]*(?:about |some )?$/i;
export const ADDED_BEHIND =
  /^(?:\s+[\p{L}-]+){0,3}?\s+(?:in total|in all|altogether|together|combined|between them)\b/iu;

/** Several that were named before, and their number. */
export const THE_SEVERAL = /\bthe (two|three|four|five)\b|(两|三|四|五)(?:国|家|者|所|个)/i;
/** So many that are taken together: 三家合计, “the first three combined”. */
export const SO_MANY =
  /\b(?:the|these|those|all|first|top|last|other)\s+(two|three|four|five|six)\b|([两兩二三四五六七八])(?:大|国|國|家|者|所|个|個|校|省|地|院|方|名|项|項|强)/i;
/** Words that deny what a share is of, and those that say the same the other way round. */
export const DENIED =
  /\b(?:not|never|no|without|outside|gone|fail(?:s|ed)?|n[’']t)\b|n[’']t\b|没有|沒有|[未无不]|以外|之外/i;
export const IN_OTHER_WORDS =
  /\b(?:mean(?:s|ing)|in other words|that is|i\.e\.|put (?:differently|the other way)|so|thus|therefore|hence|conversely)\b|换言之|换句话说|换个角度|也就是说|亦即|这意味着|反过来|可见/i;

/** Those with the most. */
export const TOP = /\b(?:top|first|leading|largest|biggest|leaders)\b|前/i;
export const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  两: 2,
  兩: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
};

/** A place among all there are. */
export const OF_WORLD = /\bworld(?:wide)?\b|\bglobal(?:ly)?\b|全球|世界/i;
