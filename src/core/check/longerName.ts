import type { Span } from '../text/span';

/**
 * The end of the longer name that a name at `span` only begins: Samsung *Display*, China *Mobile*, 中国*科学院*. The
 * longer name is somebody else's, whom the base does not know. Null where the name stands on its own, or with no more
 * than the form of its company behind it (Huawei Technologies, 华为技术有限公司). `known` are the starts of names that the
 * base knows: where one of them begins in between, that one is meant.
 */
export function endOfLongerName(text: string, { end }: Span, known: ReadonlySet<number>): number | null {
  return endInLatin(text, end, known) ?? endInHan(text, end, known);
}

/** Whether a name only ends a longer one that is somebody else's: *Bank of* China, *University of* Tokyo. */
export function endsLongerName(text: string, { start }: Span): boolean {
  return INSTITUTION_OF.test(text.slice(Math.max(0, start - REACH), start));
}

const INSTITUTION_OF =
  /\b(?:Universit(?:y|ies)|Institutes?|Academ(?:y|ies)|Colleges?|Schools?|Banks?|Hospitals?|Ministr(?:y|ies)|Governments?|Bureaus?|Associations?|Federations?|Chambers?|Museums?|Courts?|Parliaments?|Senates?|Centers?|Centres?|Cit(?:y|ies)|States?|Provinces?)\s+of\s+(?:the\s+)?$/u;

/** A capitalised word straight behind a name is a part of it, unless that is how the whole line is written. */
function endInLatin(text: string, from: number, known: ReadonlySet<number>): number | null {
  const [whole, word] = NEXT_WORD.exec(text.slice(from, from + REACH)) ?? [];
  if (whole === undefined || word === undefined || PLAIN_WORDS.test(word)) return null;
  if (known.has(from + whole.length - word.length) || isTitle(text, from)) return null;
  return from + whole.length;
}

const REACH = 40;
/** All capitals are abbreviations (AI, PCT, US), which stand before what is counted. */
const NEXT_WORD = /^[ \u00a0](\p{Lu}\p{L}*\p{Ll}\p{L}*)/u;
/** Forms of companies, what is counted, times and titles: these stand behind a name and leave it whole. */
const PLAIN_WORDS =
  /^(?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|Llc|Plc|GmbH|Group|Holdings?|Technolog(?:y|ies)|Patents?|Applications?|Filings?|Grants?|Famil(?:y|ies)|Inventions?|Trademarks?|Designs?|Models?|Publications?|Registrations?|Share|Rank|Total|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Q[1-4]|H[12]|President|Premier|Chancellor|Minister|But|And|The|In|It|Its)$/iu;

/** Whether the words around are capitalised, too, as in headings and headers: then capitals say nothing. */
function isTitle(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  const words = text.slice(Math.max(start, at - 80), at + 80).match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 3 > words.length * 2;
}

function endInHan(text: string, from: number, known: ReadonlySet<number>): number | null {
  const [whole, middle = '', last = ''] = INSTITUTION.exec(text.slice(from, from + REACH)) ?? [];
  if (whole === undefined || (last !== '科学院' && (middle === '' || OWN_FORM.test(middle)))) return null;
  for (let at = from; at < from + middle.length; at++) if (known.has(at)) return null;
  return from + whole.length;
}

/** Up to ten characters, none of which ends a name, and what institutions are called. */
const INSTITUTION =
  /^([^的和与及在有是等对为向从至到了、，。；：（）\s\d\p{Lu}\p{Ll}]{0,10}?)(科学院|公司|集团|大学|学院|研究院|研究所|研究中心|实验室|银行|协会|委员会|管理局|专利局|知识产权局)/u;
/** What a company is called in full and remains the same: 华为技术有限公司. */
const OWN_FORM = /^(?:技术|科技|通信|股份|有限|责任|控股|集团|企业)+$/;
