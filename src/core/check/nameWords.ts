/** Words around the names of applicants; data, not rules. */

/**
 * Chinese words that open a clause or stand before its figure and name nobody: adverbs, verbs of counting, times, and
 * nouns for what is counted.
 */
export const PLAIN_HEADS =
  /(?:与此同时|这家公司|这家企业|总的来说|也就是说|个百分点|实用新型|外观设计|一年之间|上一年|前一年|本公司|该公司|该企业|该集团|上半年|下半年|换言之|也就是|事实上|实际上|尤其是|特别是|平均每|差不多|百分点|占全国|占全球|只不过|今后|此后|此前|其后|随后|之后|之前|目前|至今|如今|当时|那时|近来|近年|年度|当月|上月|次年|翌年|去年|明年|全年|历年|逐年|年间|两年|三年|五年|十年|一年|半年|季度|过去|最近|首次|再次|一度|仍然|依然|已经|曾经|只有|仅有|单是|几乎|将近|不过|但是|然而|反而|反倒|而且|并且|以及|另外|另有|此外|同时|其次|其一|其二|首先|最后|最终|后来|不仅|不但|虽然|尽管|由于|因此|所以|于是|根据|其余|大关|关口|门槛|左右|上下|出头|跃升|回升|回落|攀升|下滑|下跌|上升|上涨|提升|提高|缩短|缩减|增至|扩大|收窄|放缓|加快|高出|刷新|站上|保持|维持|持平|累计|合共|总共|总额|规模|增速|增幅|涨幅|降幅|跌幅|增量|存量|余额|金额|占比|比重|水平|数字|数据|数值|结果|情况|指标|口径|统计|显示|受理|公开|审查|审结|周期|平均|核准|商标|有效|累积|新增|提交|递交|收到|达成|录得|取得|持有|手握|手里|握有|名下|凭借|居于|位于|名列|排在|领先|第一|第二|第三|第四|第五|前者|后者|两者|三者|它们|他们|我们|本局|本院|本校|本国|该国|该局|该院|该校|同类|同一|相当|相比|之间|相差|差距|需要|只要|历时|约为|大致|粗略|整整|恰好|正好|刚好|其中|同比|环比|增长|增加|下降|减少|达到|申请|授权|公布|全球|世界|总数|总量|总计|合计|分别|排名|位列|数量|以来|期间|截至|截止|同期|同年|当年|上年|今年|专利|发明|超过|突破|接近|不足|不到|大约|至少|注册|拥有|获得|进入|入围|知名|国内|国外|海外|比例|份额|贡献|大幅|小幅|略微|短暂|出现|成为|占到|前段|后段|前期|后期|本期|上期|全部|全体|其实|尤其|包括|涉及|涵盖|来自|大概|共计|一共|降至|升至|减至|降到|升到|增到|跌至|跌到|外观|年份|时间|到了|比起|相较|相对|低于|高于|多于|少于|如果|可是|一举|年初|年底|年末|月底|[但却而且则又也还就才只仅已约近逾超达为是有在于从自由至到升降增减共占的了均都较比同并再更以与和及把将据按其曾仍])/y;

/** What ends a name of which only the beginning is looked for. */
export const NAME_ENDS =
  /[的了有在共设为达是占则也已就仅只约近逾超从自至到由较比同增减升降跌获持拥涨缩排居列]|申请|授权|提交|公开|公布|注册|登记|受理|审|下滑|回落|攀升|保持|维持|分别|依次|合计|专利|商标/;

/** Behind a name, or behind its 的: those of a country, and no longer the country: 美国高校, 中国企业. */
export const INSTITUTIONS =
  /^的?(?:高校|大学|院校|企业|公司|机构|厂商|车企|药企|银行|医院|科研|研究|子公司|竞争对手|对手|同行|客户|供应商|个人|女性|学者|专家)/;

/** A name behind one of these is where something is filed, and not who files it. */
export const PLACE_BEFORE =
  /(?:\b(?:in|at|within|inside|into|throughout|across|filed with|filed before)\s+(?:the\s+)?|(?:在|向|到|给|于|赴|来|进入|交由|送到|驶入))$/i;

/** A name behind one of these is who says so. */
export const SOURCE_BEFORE =
  /(?:\b(?:according to|says|said|as reported by|reports|data (?:from|of|by)|figures (?:from|of|by)|statistics (?:from|of|by)|published by|as published by|source:)\s+(?:the\s+)?|(?:根据|依据|据|来自|引自|援引))$/i;
/** And before these, in Chinese. */
export const SOURCE_BEHIND =
  /^(?:的)?(?:数据|统计|公报|年报|报告|公布|发布|数字|介绍|通报|消息)(?:显示|表明|称|，|,|的)/;

/** Pronouns that stand for a name, as whole words; 其 is none in 其中 or 其他. */
export const PRONOUN =
  /\b(?:it|its|they|their|he|she|his|her)\b|(?<![尤极])其(?![中他它余一二三次实])|它们?|他们|(?:该|这[家个所])(?:公司|企业|国家?|机构|局|院|校|集团|所|大学|厂)?(?=[\u3400-\u9fff\d，,])/gi;

/** The former and the latter of two names. */
export const FORMER = /\b(?:the )?former\b|前者/gi;
export const LATTER = /\b(?:the )?latter\b|后者|後者/gi;

/** A place that was named before. */
export const THERE =
  /(?<=\p{Ll}\s)there(?=\s+(?:rose|fell|grew|came|reached|stood|increased|decreased|amounted|numbered|went|has|have|had)\b|\s*[,.;:)–—]|$)/gu;

/** Those that write the note. */
export const WE = /\b(?:we|our)\b|我们|我(?:公司|局|院|校|所)|本(?:公司|局|院|校|所|集团)/gi;

/** What takes up the name before it. */
export const RELATIVE = /\b(?:which|who|whose)\b/gi;

/** Behind a figure, before whose it is: 7,860项*属于*…, 52% of them *come from* … */
export const OWNED_BEHIND =
  /^(?:[^,;.，。；]{0,70}?\b(?:(?:come|comes|came|stem|stems|stemmed|originate|originates|originated)\s+from|(?:belong|belongs|belonged|go|goes|went)\s+to|(?:filed|held|owned|made|granted to|registered|submitted|received|published|issued|contributed)\s+by)\s+(?:the\s+)?|[件项個个家篇名%％]*[^,;.，。；、]{0,10}?(?:出自|来自|來自|属于|屬於|归于))$/i;
/** The same where the name has to be followed by a genitive: … are CATL’s, …是韩国特许厅的. */
export const EQUALS_BEHIND =
  /^(?:[^,;.，。；]{0,70}?\b(?:is|are|was|were)\s+(?:the\s+)?|[件项個个家篇]*(?:则|即)?是)$/i;
export const GENITIVE = /^(?:['’]s?(?=[\s,.;)]|$)|(?:\d{4}年)?[\u3400-\u9fff]{0,2}的)/;
/** An attribute before its noun: 申请量达1.2万件*的*华为. */
export const ATTRIBUTE_BEHIND = /^[件项個个家篇]*的$/;
/** Adverbs behind a figure that name everybody: 500 applications *worldwide*. */
export const EVERYWHERE = /(?:wide|ally)$/i;

/** Words by which a sentence opens with a phrase that belongs to its subject: *With* 4,155 patents, Korea … */
export const FRONTED = /^(?:with|at|having|from|up from|down from|after)\b|^(?:以|凭|由)/i;

/** A verb whose subject is the one of the verb before: … *and was granted* 300. */
export const COORDINATED =
  /\b(?:and|but|then|also|yet)\s+(?:\p{L}+ly\s+|also\s+|then\s+|only\s+|now\s+|still\s+|in\s+\d{4}\s+)*(?:was|were|is|has|had|won|got|held|holds|sold|made|took|came|fell|rose|grew|\p{Ll}+(?:ed|es)\b)/u;

/** “Third-placed Japan”, 第三名日本, 排在第二的美国: a rank before its name. */
export const RANK_BEFORE_NAME =
  /^(?:-(?:placed|ranked|largest|biggest)\s+|[名位]的?|的|大(?:申请国|来源国|国|企业|申请人|厂商))$/;

/** Words by which a sentence leaves whom its section is about. */
export const OTHERS =
  /\b(?:others?|elsewhere|everyone|all (?:countries|applicants|companies|offices)|rivals?|competitors?)\b|其他|其它|别处|各国|各家|对手|同行|业界|行业/i;

/** Words by which a sentence without a subject goes on with the one before: 同比…, “the total …”, “a year earlier …”. */
export const CONTINUES =
  /\bthe (?:total|figure|number|count|tally)\b(?!\s+(?:of|for|in)\b)|\b(?:a|one) year (?:earlier|before|later)\b|\bthe (?:year before|previous year|following year)\b|同比|环比|[较比](?:上年|上一年|前一年|去年)|上年同期|相比/;
