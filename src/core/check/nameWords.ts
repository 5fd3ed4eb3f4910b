/** Words around the names of applicants; data, not rules. */

/** Words for all there are, whoever has them: what they are said of is everybody’s. */
export const TOTAL =
  /\b(?:in all|in total|altogether|overall|nationwide|nationally|the (?:grand |overall |national )?total)\b|[总總](?:[数數量]|[计計])|全[国國]|全年[共总]|全部|一共|共[计計]|合[计計]/giu;

/**
 * Chinese words that open a clause or stand before its figure and name nobody: adverbs, verbs of counting, times, and
 * nouns for what is counted.
 */
export const PLAIN_HEADS = new RegExp(
  `(?:${(
    '折下来 算下来 算起来 加起来 合起来 意味着 反过来 头一年 第一年 年复一年 与之相比 大前年 拉通看 ' +
    '前年 何况 人家 净增 净减 仍有 还有 还剩 多了 多出 少了 涨了 跌了 降了 升了 低了 高了 差了 再增 又增 再降 又降 只差 仅差 只加 净多 攥着 握着 手中 手头 全省 全市 全校 全院 全局 全国 年均 人均 案均 也就 同样 照此 按此 对比 换算 顺便 顺带 说说 再说 先说 单看 只看 光是 哪怕 即便 就算 到账 余下 剩余 外加 总的 每年 每件 每家 每项 咱们 大家 自己 可见 此消 据悉 反观 所谓 ' +
    '一年之间 与此同时 个百分点 也就是说 具体来说 准确地说 外观设计 实用新型 总的来说 换句话说 确切地说 ' +
    '这家企业 这家公司 一年前 一年后 三年前 上一年 上半年 下半年 两年前 两年后 也就是 事实上 五年前 ' +
    '前一年 占全国 占全球 只不过 合计约 实际上 尤其是 差不多 平均每 换言之 本公司 特别是 百分点 该企业 ' +
    '该公司 该集团 进一步 一举 一共 一年 一度 一路 三年 三者 上下 上升 上年 上月 上期 上涨 下滑 下跌 ' +
    '下降 不仅 不但 不到 不断 不足 不过 专利 世界 两年 两者 之前 之后 之间 于是 五年 仅有 今后 今年 ' +
    '仍然 他们 以及 以来 份额 但是 位于 位列 低于 余额 作为 依然 便已 保持 入围 全体 全年 全球 全部 ' +
    '公布 公开 共计 关于 关口 其一 其中 其二 其他 其余 其后 其它 其实 其时 其次 再次 减少 减至 几乎 ' +
    '凭借 出头 出现 分别 刚好 到了 刷新 前两 前期 前段 前者 加上 加快 包括 十年 升到 升至 半年 单是 ' +
    '单独 占到 占比 历年 历时 去年 反倒 反而 发明 取得 受理 口径 另外 另有 只有 只要 可是 各自 合共 ' +
    '合计 同一 同年 同时 同期 同比 同类 名下 名列 后两 后期 后来 后段 后者 周期 商标 回升 回落 因此 ' +
    '国内 国外 基本 增到 增加 增幅 增至 增速 增量 增长 外观 多于 大关 大幅 大概 大约 大致 如今 如何 ' +
    '如果 存量 季度 它们 审查 审结 对于 将近 小幅 少于 尤其 尽管 居于 居然 左右 差距 已经 平均 年份 ' +
    '年初 年底 年度 年末 年间 并且 当年 当时 当月 录得 往年 快速 总体 总共 总数 总计 总量 总额 恰好 ' +
    '情况 成为 我们 截止 截至 所以 手握 手里 扩大 折合 拥有 持平 持有 持续 指标 授权 排名 排在 接近 ' +
    '提交 提升 提高 握有 攀升 收到 收窄 放缓 数值 数字 数据 数量 整体 整整 新增 时间 明年 明显 显示 ' +
    '显著 曾经 最后 最终 最近 月底 有所 有效 期间 本国 本局 本期 本校 本院 来自 核准 根据 次年 正好 ' +
    '正式 此前 此后 此外 比例 比起 比重 水平 注册 海外 涉及 涨幅 涵盖 然而 率先 环比 现在 由于 申请 ' +
    '略微 略有 目前 直接 相对 相差 相当 相比 相较 眼下 知名 短暂 稳步 突破 站上 竟然 第一 第三 第二 ' +
    '第五 第四 算上 粗略 累积 累计 约为 约合 终于 结果 统计 维持 缩减 缩短 翌年 而且 至于 至今 至少 ' +
    '获得 虽然 规模 该国 该局 该校 该院 贡献 超过 跃升 跌到 跌幅 跌至 达到 达成 迅速 过去 近年 近来 ' +
    '这一 这个 这些 进入 连同 连续 逐年 逐步 逐渐 递交 那个 那时 重新 金额 门槛 降到 降幅 降至 除了 ' +
    '随即 随后 需要 领先 首先 首次 相反 不同 剩下 高于 高出 今 便 昔 除'
  )
    .split(' ')
    .join(
      '|',
    )}|[但却而且则又也还就才只仅已约近逾超达为是有在于从自由至到升降增减共占的了均都较比同并再更以与和及把将据按其曾仍便])`,
  'y',
);

/** An adverb that stands behind the subject of its clause, and not before it: 授权*却*在收紧. */
export const PREDICATE_ADVERB = /[却則则也都均仍曾](?![有由被])/;

/** What ends a name of which only the beginning is looked for. */
export const NAME_ENDS =
  /[的了有在共设为达是占则也已就仅只约近逾超从自至到由较比同增减升降跌获持拥涨缩排居列]|申请|授权|提交|公开|公布|注册|登记|受理|审|下滑|回落|攀升|保持|维持|分别|依次|合计|专利|商标/;

/** Behind a name, or behind its 的: those of a country, and no longer the country: 美国高校, 中国企业. */
export const INSTITUTIONS =
  /^的?(?:高校|大学|院校|企业|公司|机构|厂商|车企|药企|银行|医院|科研|研究|子公司|竞争对手|对手|同行|客户|供应商|个人|女性|学者|专家)/;

/** What stands alone before a colon and only says what kind of text follows. */
export const LABEL =
  /^[\s*_>“"【\[]*(?:问|答|注|附|另|备注|备查|附注|说明|提示|小结|结论|要点|摘要|补充|更正|口径|图注|表注|讲稿|旁白|编者按|按|读[图表]提示)[\s*_】\]]*$/;

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

/** Two or more that were named before, by how many they are. */
export const COLLECTIVE =
  /(?<![第前后\d])([两二三四五六])(?:国|省|市|地|家|校|院|所|局|者|个(?:国家|省份|城市|企业))|\b[Tt]he (two|three|four|five|six)\b/gu;

/** The former and the latter of two names. */
export const FORMER = /\b(?:the )?former\b|前者/gi;
export const LATTER = /\b(?:the )?latter\b|后者|後者/gi;

/** A place that was named before. */
export const THERE =
  /^[Tt]here(?=,\s)|(?<=\p{Ll}\s)there(?=\s+(?:rose|fell|grew|came|reached|stood|increased|decreased|amounted|numbered|went|has|have|had)\b|\s*[,.;:)–—]|$)/gu;

/** Those that write the note. */
export const WE = /\b(?:we|our)\b|我们|咱们|我(?:公司|[司方局院校所省市])|本(?:公司|[司局院校所省市]|集团)/gi;

/** Those who are talked to, as in an interview. */
export const YOU = /贵(?:公司|集团|单位|[司方局院校所])/g;

/** Around the nationality of one that is not named: *a* Chinese *firm*. */
export const ANY_BEFORE =
  /\b(?:an?|any|some|another|no|every|each|the (?:only|first|second|third|other|next|last|top|leading|\p{Ll}+est))\s+(?:\p{Ll}+\s+)?$/iu;
export const ONE_BEHIND =
  /^\s+(?:\p{Ll}[\p{Ll}-]*\s+)?(?:compan(?:y|ies)|firm|maker|manufacturer|start-?up|brand|giant|group|institute|university|school|college|court|judge|lawyer|professor|customer|supplier|bank|agency|newspaper|magazine|city|province)\b/u;

/** What takes up the name before it. */
export const RELATIVE = /\b(?:which|who|whose)\b/gi;

/** Behind a figure, before whose it is: 7,860项*属于*…, 52% of them *come from* … */
export const OWNED_BEHIND =
  /^(?:[^,;.，。；]{0,70}?\b(?:(?:come|comes|came|stem|stems|stemmed|originate|originates|originated)\s+from|(?:belong|belongs|belonged|go|goes|went)\s+to|(?:filed|held|owned|made|granted to|registered|submitted|received|published|issued|contributed)\s+by|(?:is|are|was|were|stands?|stood)\s+in\s+the\s+name\s+of)\s+(?:the\s+)?|[件项個个家篇名%％]*[^,;.，。；、]{0,10}?(?:出自|来自|來自|属于|屬於|归于)(?:其|旗下|全资|控股|子公司|母公司|关联公司|下属|的)*)$/i;
/** The same where the name has to be followed by a genitive: … are CATL’s, …是韩国特许厅的. */
export const EQUALS_BEHIND =
  /^(?:[^,;.，。；]{0,70}?\b(?:is|are|was|were)\s+(?:the\s+)?|[件项個个家篇]*(?:则|即)?是)$/i;
export const GENITIVE = /^(?:['’]s?(?=[\s,.;)]|$)|(?:\d{4}年)?[\u3400-\u9fff]{0,2}的)/;
/** An attribute before its noun: 申请量达1.2万件*的*华为. */
export const ATTRIBUTE_BEHIND = /^[件项個个家篇]*的$/;
/** A relative clause behind a figure, up to its subject: the 6,420 families *that* Siemens declared. */
export const RELATIVE_BEHIND = /^(?:\s+[\p{L}’'-]+){1,4}\s+(?:that|which)\s+(?:the\s+)?$/u;
/** What a subject does. */
export const VERB = /^\s+(?:\p{Ll}+ly\s+)?(?:has|had|have|holds?|held|owns?|files?|got|won|made|\p{Ll}+ed)\b/u;
/** What gives a figure away, to somebody behind it. */
export const GIVING = /\b(?:award|grant|assign|licen[sc]|transferr?|issu|allocat|order)(?:e?s|e?d|ing)\b|\bgave\b/i;
/** Adverbs behind a figure that name everybody: 500 applications *worldwide*. */
export const EVERYWHERE = /(?:wide|ally)$/i;

/** Words by which a sentence opens with a phrase that belongs to its subject: *With* 4,155 patents, Korea … */
export const FRONTED = /^(?:with|at|having|from|up from|down from|after)\b|^(?:以|凭|由)/i;

/** Before the subject of the main clause behind such a phrase. */
export const HEAD_BEFORE = /^[\s*_“"]*(?:(?:the|then|still|now|even|only|again|here|together)\s+)*$/i;

/** Between a name and a figure where the pronoun stands for what is counted: at Yale *it is* 30%. */
export const QUANTITY =
  /^\s*,?\s*(?:it|this|that|they)\s+(?:is|was|are|were|stands? at|stood at|comes? to|came to|amounts? to|amounted to|(?:drop(?:s|ped)|falls?|fell|rises?|rose|grows?|grew|climb(?:s|ed)|declin(?:es|ed)|increased|decreased|jumped|slipped) to)\s*(?:[$€£¥]|[A-Z]{2,3}\$?\s?)?$/i;

/** A verb whose subject is the one of the verb before: … *and was granted* 300. */
export const COORDINATED =
  /\b(?:and|but|then|also|yet)\s+(?:\p{L}+ly\s+|also\s+|then\s+|only\s+|now\s+|still\s+|in\s+\d{4}\s+)*(?:was|were|is|has|had|won|got|held|holds|sold|made|took|came|fell|rose|grew|\p{Ll}+(?:ed|es)\b)/u;

/** “Third-placed Japan”, 第三名日本, 排在第二的美国: a rank before its name. */
export const RANK_BEFORE_NAME =
  /^(?:-(?:placed|ranked|largest|biggest)\s+|[名位]的?|的|大(?:申请国|来源国|国|企业|申请人|厂商))$/;

/** Words by which a sentence leaves whom its section is about. */
export const OTHERS =
  /\b(?:th(?:at|ose) (?:of|in) (?:the|all|its|our)\b|others?(?!\s+(?:hand|words|side|way round)\b)|elsewhere|(?:some|any|every|no)(?:body|one)|all (?:countries|applicants|companies|offices)|rivals?|competitors?|neighbou?rs?|the rest)\b|其他|其它|别处|各国|各家|对手|同行|业界|行业/i;

/** What its subject does with what is counted: before it stands who that is. */
export const HAVING =
  /\b(?:had|has|have|holds?|held|files?|filed|owns?|owned|receive[sd]?|publish(?:es|ed)?|grant(?:s|ed)|register(?:s|ed)?|submit(?:s|ted)?|report(?:s|ed)|obtain(?:s|ed)?|won|account(?:s|ed)? for|contribute[sd]?)\b/;

/** Who has only counted what somebody else has, and what says that its subject comes later: “the survey”, “having”. */
export const REPORTER =
  /(?:^|\b(?:the|this|that|our|last|each)\s+)(?:\p{Ll}+\s+)?(?:survey|report|census|statistics|register|registry|study|yearbook|database|table|chart|monitor|article|press|having)\s*$/u;

/** Words by which a sentence without a subject goes on with the one before: 同比…, “the total …”, “a year earlier …”. */
export const CONTINUES =
  /\bthe (?:total|figure|number|count|tally)\b(?!\s+(?:of|for|in)\b(?!\s+\d{4}))|\b(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twenty|\d{1,2}) years? (?:earlier|before|later)\b|\bthe (?:year before|previous year|following year)\b|同比|环比|[较比](?:上年|上一年|前一年|去年)|上年同期|相比/;

/** Chinese phrases that say among whom or when, and not who: 三家厂商里, 专利方面. */
export const SCOPE = /(?:里|里头|里面|中|之中|当中|方面|以来|之后|之前|时|来看|来说|而言|层面|上|内|期间|前后)[\s*]*$/;

/** Before the whole that a figure is a share of: 占*全球*…, a quarter of *the world’s* … */
export const WHOLE_BEFORE =
  /(?:占(?:了|到)?|(?:\bshare|\bquarter|\bthird|\bfifth|\btenth|\bhalf|\bpart|\bcent|%)\s+of\s+(?:all\s+)?(?:the\s+)?)$/i;

/** Before a name that is the object of the sentence, and not who it speaks of: A *overtook* B, 甲*反超*乙. */
export const OBJECT_BEFORE =
  /(?:\b(?:overtook|overtaken by|overt(?:akes?|aking)|pass(?:es|ed|ing)|beat(?:s|en by|ing)?|trail(?:s|ed|ing)?|outpac(?:es|ed|ing)|outnumber(?:s|ed|ing)?|eclips(?:es|ed|ing)|match(?:es|ed|ing)?|sued|suing|acquired|acquires|bought|joined|joins|left|follows|replaced|replac(?:es|ing)|licensed to|sold to|next to|close to)\s+(?:the\s+)?|(?:超越|赶超|反超|追上|追平|不如|不敌|逊于|次于|紧追|甩开|击败|取代|起诉|收购))$/i;

/** What a clause between commas begins with that says more of a name and leaves the sentence to go on behind it. */
export const INSERTED =
  /^\s*(?:which|who|whose|whom|where|unlike|like|including|such as|together with|along with|as well as|ahead of|behind|having|according to)\b/i;

/** A verb that a clause goes on with behind what was put into it. */
export const PREDICATE =
  /^\s*(?:was|were|is|are|has|had|have|won|got|holds?|held|made|took|came|fell|rose|grew|went|lost|saw|filed|received|granted|owns?|\p{Ll}+ed)\b/u;

/** A clause that names a subject of its own without a name: “… while *the sector as a whole* filed 500”. */
export const OWN_SUBJECT =
  /^\s*(?:and\s+|while\s+|whereas\s+|but\s+|though\s+|with\s+)*(?:the|its|their|all|other|another|most|many|every|these|those)\s+(?!(?:same|previous|following|first|last|next|latter|former|end)\b)((?:[\p{L}’'-]+\s+){1,5})$/iu;
export const TIME_NOUN = /\b(?:years?|months?|quarters?|decades?|periods?|time|way|least|most)\b/i;

/** Whoever is spoken of without a name: a later pronoun may mean that one. */
export const COMMON_SUBJECT =
  /\b(?:the|that|this|a|an|another|its|their|our|each|every|one|two|three|several|most|many|both|other|all)\s+(?:\p{Ll}[\p{Ll}-]*\s+){0,2}?(?:schools?|hospitals?|colleges?|compan(?:y|ies)|institutes?|institutions?|universit(?:y|ies)|academ(?:y|ies)|offices?|firms?|cit(?:y|ies)|teams?|laborator(?:y|ies)|labs?|courts?|agenc(?:y|ies)|departments?|facult(?:y|ies)|provinces?|regions?|countr(?:y|ies)|states?|ministr(?:y|ies)|governments?|subsidiar(?:y|ies)|affiliates?|rivals?|competitors?|partners?|neighbou?rs?|plaintiffs?|defendants?|owners?|makers?|brands?|groups?|start-?ups?|spin-?offs?|researchers|inventors|professors?|applicants)\b/u;
export const PLURAL = /^(?:they|their|them)$/i;
