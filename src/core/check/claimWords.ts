/** Words of English and Chinese that keep a figure from being claimed; data, not rules. All are matched in lower case. */

/** What is to come or is wanted: modal verbs, which speak for their own clause alone, then forecasts, targets, plans, proposals. */
export const PROSPECTS: readonly RegExp[] = [
  /\b(?:would|could|might|should|will|shall|is likely to|are likely to|set to|by the end of the decade|whether)\b/,
  /\bmay (?:well |yet |soon |even |also )?(?:be|have|reach|exceed|rise|fall|grow|come|file|hit|double|total)\b/,
  /\b(?:plans? to|planned to|planning to|plan(?:s|ned)? for|aim(?:s|ed)?(?: to| for| at)?|expect(?:s|ed|ing|ations?)?|forecasts?|project(?:ed|ions?)|projects that|predict(?:s|ed|ions?)?|anticipat(?:es?|ed)|foresees?|envisages?|target(?:s|ed|ing)?|goals?|guidance|outlook)\b/,
  /\b(?:hope[sd]? (?:to|for)|intend(?:s|ed)? to|wants? to|seeks? to|calls? for|asks? for|demands?|propos(?:es?|ed|ing)|(?:is|are|was|were) to (?!blame\b|date\b|say\b|be (?:found|seen|had)\b)[a-z]+)\b/,
  /预计|预测|预期|有望|力争|拟(?!合|人)|计划|目标|期望|期待|希望|打算|建议|或将|可能|估计将|是否|能否/,
  /将(?:会|达|超|突破|增|升|降|减|提高|下降|扩大|申请|拥有)|[还就便必]会(?!议)/,
];

/** What somebody else says, from whom the sentence distances itself. */
export const HEARSAY: readonly RegExp[] = [
  /\b(?:allegedly|supposedly|purportedly|reportedly|wrongly|falsely|mistakenly|erroneously|incorrectly|rumou?red|so-called|claim(?:s|ed)? (?:that|to have))\b/,
  /\b(?:critics?|rivals?|opponents?|competitors?|detractors?|sceptics?|skeptics?|some) (?:say|says|said|claims?|claimed|argues?|argued|contends?|contended|insists?|insisted|believes?|believed)\b/,
  /\baccording to (?:(?:the|its|their|his|her|a|one|some|many) )?(?:critics?|rivals?|opponents?|competitors?|detractors?|sceptics?|skeptics?|rumou?rs?|gossip|hearsay)\b/,
  /\b(?:rumou?rs?|gossip|legend|hearsay) (?:has|have|had) it\b/,
  /\bit is (?:widely |generally |commonly )?(?:thought|believed|assumed|reckoned|guessed|supposed)\b|\b(?:is|are) (?:thought|believed|reckoned|rumou?red|supposed) to\b|据信|一般认为|普遍认为|外界(?:估计|猜测)/,
  /号称|谎称|谣传|误称|误以为|传言|据传|网传|自称|声称|宣称|所谓|据说|据称|听说|传闻|坊间|有人(?:说|称|声称|宣称|认为|讲)/,
];

/** What is supposed and not stated. */
export const CONDITIONS: readonly RegExp[] = [
  /\b(?:if|unless|hypothetically|suppose|supposing|assuming|assume|imagine)\b/,
  /^[\s"“]*should\b/,
  /如果|假如|若是|倘若|即使|假设|假定|要是|除非/,
];

/** The same words where they are nothing of the kind: they are taken out before the others are looked for. */
export const NO_HEDGE =
  /\b(?:if only (?:by|for|because)|if anything|if at all|if not more|as if|if (?:you|one|we) (?:may|can|will|like|trust|believe|want|look|count|add|include)[a-z]*|nothing could|(?:you|readers?|anyone|nobody) (?:will|would|could|might|may|should)|(?:than|as) (?:was |had been )?(?:expected|forecast|planned|projected|predicted|anticipated)|target (?:compan(?:y|ies)|markets?)|will power|free will)\b|(?:如果|假如|若是|要是)(?:只|仅|仅仅|单|单单|光|不)?(?:看|算|计|按|从|以|论|说|加上|剔除|扣除|除去)|(?:高于|低于|好于|超过|超出|不及|符合|达到)(?:预期|目标)/g;

/** Before a figure that is given beside a forecast and is none: “to 50,000 *after* 38,000”, *从*3.8万件增至5万件. */
export const GIVEN =
  /(?:\b(?:after|from|compared (?:to|with)|against|than|versus|vs\.?|on top of|following|(?:up|down) on)\s+(?:the |its |their |last year['’]s |(?:19|20)\d\d['’]s )?(?:[a-z]{3} |us|hk)?[$€£¥]?|(?:从|由|自)(?:(?:19|20)\d\d年|去年|上年|目前|现在)?的?|(?:较|比|继)[^，。；、]{1,10}的)$/;

/** A clause that goes on with what is forecast in the one before: “, to 50,000”, ，达到180万件. */
export const GOES_ON =
  /^\s*(?:(?:up |down |and |or |rising |falling |growing |climbing )?(?:to|by|from)\b|or\b|reaching\b|(?:an? )(?:increase|decrease|rise|fall|drop|gain)\b|[$€£¥]?\d|达|升至|增至|降至|减至|至|到|或|即|同比|环比|较|比|增长|增加|下降|减少|提高|超过|突破|并|且)/;

/** Behind what is said to be wrong. */
export const DENIED_BEHIND =
  /\b(?:does not|doesn['’]t|did not|do not) (?:match|agree|tally|square)\b|不一致|不相符|不符|有出入|对不上|\b(?:(?:is|was|are|were|that['’]s) (?:simply |plainly |clearly |just |quite )?(?:wrong|false|untrue|nonsense|a myth|incorrect|not true|not so|not the case|mistaken)|has been (?:denied|refuted|debunked|retracted))\b|不对(?![外称等应])|不实|有误|错误的|纯属|辟谣|站不住脚|并非如此|不属实|不可信|谣言|子虚乌有|无稽之谈|不认(?:可|同|账)?(?![识得为])|不(?:敢)?苟同/;

/** A clause that only says that the one before it is hearsay: “, it is rumoured”. */
export const HEARSAY_BEHIND =
  /^\s*(?:or )?(?:so )?(?:it is|it was|it has been|they|critics|rivals|some|people|rumours)\s+(?:rumou?red|said|claimed|alleged|whispered|say|claim|have it)[\s"”’.]*$|^\s*(?:据说|据传|传闻如此|有人说)[\s”」。]*$/;

/** Around what a correction says was misprinted: for “148 oppositions” read “47 oppositions”, “148件”应为“47件”. */
export const MISPRINT =
  /["“'‘][^"”'’]{0,32}#[^"”'’]{0,40}["”'’],?\s+(?:is|was|should be|has been|must be)\s+(?:corrected|changed|amended)\s+to\b|\bfor\s+["“'‘][^"”'’]{0,24}#[^"”'’]{0,40}["”'’],?\s+(?:please\s+)?read\b|\b(?:read|reads|reading)\s+["“'‘][^"”'’]{1,40}["”'’],?\s+(?:and\s+)?not\s+["“'‘]#|["“「][^”」"]{0,16}#[^”」"]{0,12}[”」"](?:之误|[，,]?\s*(?:应|當|当)(?:为|作|改为|是))|[写標标][为成作][“「"]?#[^。；;]{0,12}[，,、]\s*(?:系|属|是|为)?(?:笔误|误写|误植|有误|错误)|误(?:作|为|写为|写成|记为)[“「"]?#/;

/** Before a figure that was given once, and is no longer: “the previous edition put it at 300”. */
export const ONCE_GIVEN =
  /\b(?:previous|earlier|preceding|preliminary|provisional|initial|first|last|outgoing) (?:\p{L}+ ){0,2}(?:chapter|edition|issue|release|estimates?|draft|answer|bulletin|digest|version|count)\b[^;]*\b(?:put|gave|given|stated|said|showed|listed|had|quoted|printed)\b[^;]*$|(?:快报数?|初步统计|初步核算|上一?期|前一版)[^。；]*(?:写|载|称|说|[是为][^。；]*)$/u;

/** Negation before a figure: the figure is denied and not claimed. */
export const NEGATIONS: readonly RegExp[] = [
  /\b(?:not|never|neither|nor|didn['’]t|doesn['’]t|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|hasn['’]t|haven['’]t|hadn['’]t|cannot|can['’]t|won['’]t|no longer|instead of|rather than)\b/,
  /\b(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|reject(?:s|ed|ing)?|contest(?:s|ed|ing)?) (?:that|having|the (?:claim|figure|number|estimate|count|idea))\b/,
  /并非|并未|没有|未能|不是|从未|尚未|而非|不再是|不认|不承认|否认|未必|不可能|无法证实/,
];

/** Negated words that are no negation of the figure. */
export const NO_NEGATION =
  /\bnot (?:only|just|least|all|quite|even|less than|more than|fewer than|to mention|surprisingly|unexpectedly|counting|including)\b|不仅|不但|没有变化|没有改变/g;

/** Where the negation before it ends: “not 5,000 but 6,276”, 不是5000件而是6276件. */
export const NEGATION_ENDS = /\b(?:but|yet|while|whereas|although)\b|而是|却是|但/g;

/** Before and behind a small number in words that only points back to what was counted: *these* two, the three *of them*. */
export const POINTING_BEFORE =
  /(?:\b(?:(?:the|these|those|our|their)\s+(?:big|biggest|largest|leading|major|main|top|first|last|next)|the|these|those|both|all|all the|other)\s+|[这那上述其余其他以另前后後])$/i;
export const POINTING_BEHIND =
  /^(?:\s+(?:of (?:them|us|these|those)|together|between them)\b|[大强](?![学专约概多部于])|[家国者局校所项类个方地种](?:指标|数据|数字|之[和间末首]|合计|共计|总计|一共|相加|加起来|加在一起|均为|都))/i;

/** A clause that asks what to make of what was said, and any word that asks. */
export const HAN_ASKS = /^\s*(?:这|那|谁|难道|岂|何|怎|凭|为什么|为何|不是|对[吗吧不]|是不是|又)/;
export const HAN_ASKING = /是否|能否|多少|几[件项个家成]|哪|谁|什么|怎[么样]|为何|难道|吗|呢[，,]|是不是|有没有/;
