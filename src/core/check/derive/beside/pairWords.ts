import type { Qualifier } from '../../../figures';

/** Words that join a share or so many times to the two numbers that it is computed from; data, not rules. */

/** Between a part and its whole: 47 *of* 131, 505 are 5.7 % *of* 8,910. */
export const OUT_OF =
  /^\s*(?:\p{L}+\s+){0,3}?(?:out\s+)?of\s+(?:(?:the|all|its|their|a total of|altogether|some)\s+){0,2}$/iu;

/** Between a whole and its part: 605, *of which* 538; 24,600件，*其中*4,980件. */
export const OF_WHICH =
  /\bof (?:which|these|those|them|whom)\b[^.;:()]{0,24}$|^\s*\p{Script=Han}{0,2}\s*[，,（(、—]*\s*其中[^。；;]{0,16}$/iu;

/** The whole at the start of its sentence: “*Of* 7,640 grants 2,980 (39 %) went abroad”. */
export const OF_ALL = /^\s*(?:[*_]+\s*)*(?:out )?of (?:the |all |its |their |a total of ){0,2}$/i;

/** Between a number and the share that it is said to be: 538, *or* 89 %; 538 (89 %); 4.73万件，77%. */
export const IS_SAID =
  /^\s*(?:\p{Script=Han}{0,2}|(?:\p{L}+\s+){0,2}\p{L}+)\s*(?:[,，(（—–:：-]|\b(?:or|i\.e\.|that is|very|roughly)\b|[即占为是约近]|也就是|相当于|\s)*$/iu;

/** Behind a share that is one of something else than the numbers before it. */
export const OF_ANOTHER = /^\s+(?:of|in)\s+(?!all\b|everything\b|the (?:total|whole|lot|world)\b)/i;

/** Behind a share of what the whole has that a part belongs to: 37 % *of the group's* royalties. */
export const OF_GROUP = /^\s+(?:of|in)\s+(?:the |its )?(?:group|parent|company|firm|society|association|family)\b/i;

/** Behind a share of what was counted right before: 120 patents, 45 % *of them* in force; 120件，45%*为*发明. */
export const OF_IT =
  /^\s+of (?:them|these|those|which|it|whom|its|their)\b|^\s*(?:为|是|来自|來自|属于|屬於|系|已|由|都|均|在|未|没)|^\s+(?:are|is|were|was|came|come|went)\b/iu;

/** Before a share that the number before it is, in so many words: 410 million, *or* 7.6 %. */
export const OR_SAID = /(?:\bor|\bi\.e\.,?|\bthat is,?|即|也就是)\s*(?:about|some|nearly|roughly|[约約近])?\s*$/i;

/** Right behind the number of another: 韩国（1720件）*的*两倍, 占全部7,850件*的*三成. */
export const OTHER_S = /^\s*\p{Script=Han}{0,2}?\s*[)）]?\s*的\s*$/u;

/** 前者是*后者*的两倍. */
export const LATTER = /前者[^，。；]{0,6}(后者|後者)的?\s*$|(前者)的?\s*$/u;

/** Between so many times and the number of another: twice *as many as Helvia (*4,050), 1.8 times *what Halcyra has (*164). */
export const COMPARED_WITH =
  /^\s+(?:as (?:\p{L}+\s+){1,4}as\b|(?:of )?what\b|that of\b|those of\b|the \p{L}+\s+(?:\p{L}+\s+){0,2}?of\b)[^.;:!?。；]{0,70}$/iu;

/** 我司为1,640件，只有*对方的*85%. */
export const OTHER_ONE_S = /^[^，。；]{0,4}[，,][^，。；]{0,4}对方的?\s*$/u;

/** Between a number and whom it is compared with: 30.2万件，*只有*广东的37%. */
export const COMPARED_BEFORE =
  /^\s*\p{Script=Han}{0,2}\s*[，,（(]?\s*(?:只有|只|仅|仅为|才|相当于|大致相当于|大约|约|是|为|达到|达|不足|不到|超过|逾|近|接近|还不到){1,3}\s*$/u;

/** “…, where 861 were started, *and* eight times as many as”: what goes on may be said of one who was named before. */
export const GOES_ON = /\b(?:and|but|or|while)\b|[并且而和]/i;

/** Between so many times and whom it is compared with: 3.6 times *what* Munich does. */
export const AS_WHAT = /^\s+(?:what|that of|those of|as (?:many|much|often|large|high) as)\s+(?:the\s+)?$/i;

/** “Three times as many”, with nobody behind as whom it is. */
export const LEFT_OUT = /^\s+as (?:many|much|high|large|big|often|long|good|great)(?: an? \p{L}+)?\s*(?:[,.;:)–—]|$)/iu;

/** What hedges a figure from before the other that it is compared with: *接近*奥贝（207件）的七倍. */
export const HEDGED_AFAR = /(?:(接近|[将將]近)|(不到|不足)|(超[过過]|逾)|([约約]))(?=[^，。；,;]{1,20}$)/u;
export const HEDGES: readonly Qualifier[] = ['nearly', 'under', 'over', 'about'];
