/** Words around the two ends of a change, and around what is compared with another year; data, not rules. */

export const ROSE =
  /\b(?:up|rose|risen|rises?|rising|gr[eo]w(?:n|s|ing)?|increas\p{L}*|climb\p{L}*|jump\p{L}*|soar\p{L}*|surg\p{L}*|balloon\p{L}*|swell\p{L}*|swollen|expand\p{L}*|gain\p{L}*|advanc\p{L}*|rais\p{L}*|improv\p{L}*)\b|[增升涨扩]/iu;
export const FELL =
  /\b(?:down|fell|fallen|falls?|falling|declin\p{L}*|decreas\p{L}*|drop\p{L}*|slid|slides?|slip\p{L}*|shr[aiu]nk\p{L}*|cut|reduc\p{L}*|plung\p{L}*|tumbl\p{L}*|dwindl\p{L}*|contract\p{L}*)\b|[降减跌落缩]/iu;
/** What stayed as it was has one number twice. */
export const UNCHANGED =
  /\b(?:unchanged|flat|stable|steady|stagnat\p{L}*|remain\p{L}*|stay\p{L}*|constant)\b|持平|不变|相同|维持|稳定/iu;
