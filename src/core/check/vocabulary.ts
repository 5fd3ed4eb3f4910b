/** Words of English and Chinese that the binder asks for; data, not rules. All patterns are matched in lower case. */

/** Before and behind a figure that is a part of what was counted before: of these, 300; 300 of them; 300 were held by … */
export const PART_BEFORE =
  /\b(?:of (?:these|those|them|which|whom)|among (?:these|those|them|which)|including|includes?|included|comprising)\b|其中|包括|包含|含有/g;
export const PART_BEHIND =
  /^\s+(?:of (?:these|those|them|which|whom)|(?:were|was|are|is|had|have|went|go|came|come|belong|relate|concern|remain)\b)/;
/** A figure for several together. */
export const TOGETHER_BEHIND = /^(?:\s+(?!and\b)[\p{L}-]+){0,3}?\s+(?:together|combined|between them|altogether)\b/iu;

/** Behind or around a figure that is so much in each year, day or head, and no count of a period. */
export const RATE_BEHIND =
  /^(?:\s+[\p{L}-]+){0,5}?\s+(?:a|an|per|each|every)\s+(?:year|quarter|month|week|day|person|capita|head)\b|\b(?:annually|on average)\b/iu;
export const RATE_BEFORE =
  /\b(?:average|averag(?:es|ed|ing)|annual|for (?:every|each))\b|年均|平均|每[件个项家位名]|每年|每月|每天|每万|人均/i;

/** What an ordinal counts where it is no rank. */
export const IN_SERIES =
  /^\s+(?:consecutive|straight|successive|years?|times?|quarters?|half|months?|weeks?|days?|decades?|centur(?:y|ies)|rounds?|editions?|generations?|phases?|stages?|steps?|reasons?|points?|parts?|part(?:y|ies)|reports?|chapters?|sections?|questions?|floors?|draft|reading|thing)\b|^(?:年|季度|次|届|步|代|方|轮|期|阶段|批|章|部分|天|月|周|条|点|个)/i;

/** Words that point back to the subject of a sentence before. */
export const ANAPHORA =
  /\b(?:it|its|they|their|them|he|she|his|her|these|those|the (?:company|firm|group|country|office|academy|institute|university|agency|administration|bloc|institution|two|three|former|latter|same))\b|该(?:公司|企业|国|机构|局|院|校|集团|所)|其中|同期|同年|后者|前者|其(?![后後次余餘他实實间間一二三四])|它|他们|两国|两者|三者/;

/** Those of them that stand for a name. */
export const PRONOUNS =
  /\b(?:it|its|they|their|them|he|she|his|her)\b|其(?![中后後次余餘他实實间間一二三四])|它|他们|该/;

/** Words that say the period of the sentence before still holds. */
export const SAME_PERIOD =
  /(?<!\bat the )\bsame (?:year|years|period|time|span|quarter|month|decade)\b|\bthose years\b|\bthat year\b|\bthat period\b|同年|同期|当年|期间|这一时期/;

/** An applicant behind one of these is what the subject is compared with. */
export const COMPARATORS =
  /(?:\bthan|\b(?:of|than|as|to) what|\bunlike|\boutside(?: of)?|\b(?:all|countries|others|everyone|nobody|none|companies|applicants) but|\bexcluding|\bwithout|\bother than|\bbesides|\bapart from|\bexcept(?: for)?|\brather than|\binstead of|[,–—(]\s*(?:and\s+)?not|\bahead of|\bbehind|\bversus|\bvs\.?|\bv\.|\bagainst|\bcompared (?:to|with)|\bover|\bbeyond|\bexceed(?:ing|ed|s)?|\bthose of|\bthat of|\bas (?:many|much|few|high|low) as(?:\s+(?:in|at))?|\btimes|\btwice|\bdouble|\btriple|\bas|\bsurpass(?:ing|ed|es)?|比|而非|而不是|并非|接近|逼近|堪比|领先于|高于|低于|多于|少于|超过|不及|落后于|是)\s*(?:the\s+)?$/;

/** Prepositions by which an applicant stands behind its figure: 21 *in* the European Union. */
export const BEHIND = /^\s*(?:[\p{L}\p{N}-]+\s+){0,4}?(by|from|in|for|of|at|to)\s+(?:the\s+)?$/u;

/** Joins members of a list. */
export const LIST_LINK = /^(?:\s|,|、|，|;|and|or|&|as well as|和|与|及|以及|跟|还有|plus)*(?:the\s+)?$/;
export const RESPECTIVELY = /\brespectively\b|\bin that order\b|分别|依次|各为|分列|分居|分获/;
export const TOGETHER =
  /\b(?:together|combined|in total|altogether|between them|jointly|collectively|in sum|all told)\b|合计|共计|总计|一共|总共|加起来|之和|合共/;

/** Names of measures of change, and of shares: what links `growth of grants` to `grants`. */
export const GROWTH =
  /\b(?:growth|increase|rise|change|decline|decrease|grew|rose|fell)\b|增长|增速|增幅|涨幅|增加|下降|降幅|变化/;
export const SHARE =
  /\b(?:share|proportion|percentage|portion|ratio|of the|of all)\b|\bof (?:which|whom|them|these|its|their)\b|\baccount(?:s|ed|ing)? for\b|\b(?:came|comes?) from\b|\bma[dk]es? up\b|\brepresent|占|比重|份额|比例|贡献/;

/** Chinese words that may stand before a figure without naming a new subject. */
export const PLAIN_HAN =
  /其中|同比|环比|增长|增加|下降|减少|达到|达|为|共|约|申请|授权|提交|公开|公布|占|全球|世界|总数|总量|总计|合计|分别|均|的|了|在|是|有|也|还|并|而|且|则|居|位居|排名|位列|第|数量|数|量|件|项|个|家|年|月|底|末|自|从|至|到|起|以来|期间|截至|截止|上半年|下半年|同期|同年|当年|较|比|上年|去年|今年|专利|发明|超过|突破|近|逾|接近|不足|不到|大约|至少|注册|商标|拥有|获得|进入|入围|知名|该|其|所|中|内|国内|国外|海外|占比|比例|份额|贡献|和|与|及|、/g;
