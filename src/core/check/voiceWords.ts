import type { ApplicantKind } from '../factbase';

/** Words by which those who write or speak name themselves; data, not rules. */

/** Right before a name that is put beside “we”: 我司（, “our company, ”, “we at ”. */
export const US_BEFORE =
  /(我(?:公司|们|[司方校院所局省市区企])|本(?:公司|集团|[局院校所司省市]))\s*[（(“"]\s*$|(我(?:们|司|公司)|本公司)$|\b(we|us) (?:here )?at (?:the )?$|\b(our (?:own )?(?:company|firm|group|office|university|institute))\s*[,(–—]\s*(?:the )?$/iu;

/** Right behind a name that is called so: 拓凌机器人（以下简称“我司”）, “Norvik (we, us)”. */
export const CALLED_US =
  /^\s*[（(](?:以下|下称|简称|下文|即|统称|，|\s)*[“"'‘]?(我(?:公司|们|[司方校院所局])|本(?:公司|集团|[局院校所司])|we|us|our company|the company)[”"'’]?/iu;

/** Behind a name that a title opens with, where the whole is its own: 启衡智能：投资者开放日, “Norvik – annual report”. */
export const OWN_TITLE =
  /^(?:\s*[:：·|｜]|\s+[–—-]\s|[\s_]*(?:\d{4}年?(?:度)?)?(?:知识产权|专利)?(?:工作)?(?:年报|年度报告|工作报告|工作总结|总结|白皮书|简报)|\s+(?:[Aa]nnual|[Ii]nterim) [Rr]eport\b)/u;

/** Before the name of one who is talked to. */
export const ASKED_BEFORE =
  /(?:对话|专访|访谈[:：]?|对谈|采访|访|问答[:：])$|\b(?:interview with|in conversation with|talking to|questions (?:to|for)|Q ?& ?A with)\s+(?:the )?$/iu;

/** Of which kinds of applicant the words for “we” are said, where they tell. */
export const WE_KINDS: readonly (readonly [words: RegExp, kinds: readonly ApplicantKind[]])[] = [
  [/司$|公司|集团|企$|compan|firm/iu, ['company', 'group']],
  [/校$|universit/iu, ['university']],
  [/[院所]$|institut/iu, ['institute', 'university', 'government']],
  [/局$|office/iu, ['government']],
  [/[省市区]$/u, ['group', 'country']],
];
