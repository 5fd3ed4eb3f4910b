import type { ApplicantKind } from '../factbase';

/** What stands for an applicant by its kind: *the French company*, *the Swiss one*, *this office*. */
export const DESCRIPTION =
  /\b(?:the|this|that)\s+(?:(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)\s+)?(company|companies|firm|maker|manufacturer|carmaker|chipmaker|brand|group|giant|institute|academy|university|school|college|office|agency|authority|administration|country|nation|bloc|union|leader|front-runner|frontrunner|one)\b(?!\s+(?:of|for|in)\s+\p{Lu})(?!\s+(?:that|which|who|with)\b)/giu;

/** 该局, 这家公司, 上述企业. */
export const HAN_DESCRIPTION =
  /(?:该|这家|这所|这个|上述)()(公司|企业|集团|厂商|大学|院校|院|校|研究院|研究所|所|局|机构|国家|国|省|市|区)(?!家庭|内|外|际|长|级|场)/g;

/** 院里, 校方: an applicant by the house that it is. */
export const HAN_HOUSE = /(?<![\u3400-\u9fff])()(公司|集团|院|校|所|局)(?:里|方|内|上下)(?!外)/g;

/** 全省, 全校: all that the one in question has. */
export const HAN_WHOLE = /(?<![完安健齐])全()(省|市|区|校|院|局|所|集团|公司)(?![长级面场域])/g;

/** Those of them that say nothing of the kind, and all the more of the rank. */
export const LEADER = /^(?:leader|front-?runner)$/i;

const business: readonly ApplicantKind[] = ['company', 'group'];
const research: readonly ApplicantKind[] = ['institute', 'university'];
const office: readonly ApplicantKind[] = ['government'];
const region: readonly ApplicantKind[] = ['group'];
const country: readonly ApplicantKind[] = ['country', 'group'];

/** The kinds of applicant that the nouns of descriptions are said of. */
export const KINDS: ReadonlyMap<string, readonly ApplicantKind[]> = new Map(
  (
    [
      [business, 'company companies firm maker manufacturer carmaker chipmaker brand group giant 公司 企业 集团 厂商'],
      [research, 'institute academy university school college 大学 院校 院 校 研究院 研究所 所'],
      [office, 'office agency authority administration 局'],
      [[...office, ...research], '机构'],
      [region, '省 市 区'],
      [country, 'country nation bloc union 国家 国'],
      // Whoever comes first may be of any kind.
      [[...new Set([...business, ...research, ...office, ...country])], 'leader front-runner frontrunner'],
    ] as const
  ).flatMap(([kinds, words]) => words.split(' ').map((word) => [word, kinds] as const)),
);
