/** What a patent document's number names. `application` includes PCT filings, `classification` IPC and CPC symbols. */
export type PatentNumberKind = 'publication' | 'application' | 'grant' | 'classification';

/** One way in which an office writes its numbers; the pattern begins behind the office's letters. */
export interface PatentForm {
  readonly pattern: RegExp;
  /** `coded`: what the kind code says, and a publication without one. */
  readonly kind: PatentNumberKind | 'coded';
  readonly office: string;
}

function form(office: string, kind: PatentForm['kind'], pattern: string): PatentForm {
  // No number ends inside a longer one, or inside a word.
  return { pattern: new RegExp(`${pattern}(?![\\dA-Za-z]|,\\d{3})`, 'y'), kind, office };
}

/** A space or a hyphen, as the registers' own interfaces write it: US-10123456-B2. */
const GAP = '[ -]?';
const KIND = (letters: string): string => `(?:${GAP}[${letters}]\\d?)?`;
const plain = (office: string): PatentForm => form(office, 'coded', `${GAP}\\d{6,13}${KIND('A-Z')}`);
/** In groups only with a kind code, because some offices' letters are words: IN 2 712 345. */
const spaced = (office: string): PatentForm => form(office, 'coded', ' \\d{1,3} \\d{3} \\d{3} ?[A-Z]\\d?');
/** The letters of an emperor's era with its year, or a year, before a Japanese number. */
const JP_YEAR = '(?:[HSR]\\d{1,2}|\\d{4})';

/** United States designs, reissues, plants and invention registrations. */
const US_SERIES = '(?:D\\d{3},?\\d{3}|RE\\d{2},?\\d{3}|PP\\d{1,2},?\\d{3}|H\\d,?\\d{3}|T\\d{3},?\\d{3})';

/**
 * Number forms of the large offices (WIPO ST.6, ST.13 and ST.16) by the letters that they begin with. Every quantifier
 * is bounded, so that a match costs a fixed number of steps wherever it is tried.
 */
export const patentForms: Readonly<Record<string, readonly PatentForm[]>> = {
  US: [
    form('US', 'publication', `${GAP}\\d{4}[/-]?\\d{7}(?:${GAP}A\\d)?`),
    form('US', 'grant', `${GAP}\\d{1,2},\\d{3},\\d{3}${KIND('ABCES')}`),
    form('US', 'grant', `${GAP}\\d{7,8}${KIND('ABCES')}`),
    // “USD765,432” is an amount: the letters of designs and reissues stand apart from the office's, or a code follows.
    form('US', 'grant', `[ -]${US_SERIES}${KIND('BEHPS')}`),
    form('US', 'grant', `${US_SERIES}${GAP}[EHPS]\\d?`),
    form('US', 'application', `${GAP}\\d{2}/\\d{3},?\\d{3}`),
  ],
  EP: [
    form('EP', 'application', `${GAP}\\d{2} ?\\d{3} ?\\d{3}\\.\\d`),
    form('EP', 'application', `${GAP}\\d{2} ?\\d{3} ?\\d{3}`),
    form('EP', 'coded', `${GAP}\\d ?\\d{3} ?\\d{3}${KIND('AB')}`),
  ],
  WO: [form('WO', 'publication', `${GAP}(?:\\d{4}|\\d{2}) ?[/-]? ?\\d{5,6}(?:${GAP}A\\d)?`)],
  PC: [form('WO', 'application', 'T/[A-Z]{2} ?(?:\\d{4}|\\d{2})/\\d{5,6}')],
  ZL: [form('CN', 'grant', ` ?(?:\\d{4}|\\d{2}) ?[1-9] ?\\d{5,7}(?: ?\\.? ?[\\dX])?`)],
  CN: [
    form('CN', 'application', `${GAP}(?:19|20)\\d{2} ?[1-9] ?\\d{7}(?:\\.?[\\dX])?`),
    form('CN', 'application', `${GAP}\\d{8}\\.[\\dX]`),
    form('CN', 'coded', `${GAP}\\d{7,9}${KIND('A-DSUY')}`),
  ],
  JP: [
    form('JP', 'coded', `${GAP}(?:[ABU]-?)?${JP_YEAR}-?\\d{5,6}${KIND('ABUY')}`),
    form('JP', 'coded', `${GAP}(?:[ABU]-?)?\\d{6,7}${KIND('ABCSUY')}`),
    plain('JP'),
  ],
  KR: [form('KR', 'coded', `${GAP}\\d{2}-?(?:\\d{4}-?)?\\d{7}${KIND('ABSUY')}`), plain('KR')],
  DE: [
    form('DE', 'coded', `${GAP}\\d{2} ?\\d{4} ?\\d{3} ?\\d{3}(?:\\.\\d)?${KIND('ABCTU')}`),
    form('DE', 'coded', `${GAP}\\d{1,3} ?\\d{2} ?\\d{3}(?:\\.\\d)?${KIND('ABCTU')}`),
    plain('DE'),
  ],
  GB: [
    form('GB', 'application', `${GAP}\\d{7}\\.\\d`),
    form('GB', 'coded', `${GAP}\\d ?\\d{3} ?\\d{3}${KIND('ABC')}`),
    plain('GB'),
  ],
  FR: [form('FR', 'coded', `${GAP}\\d ?\\d{3} ?\\d{3}${KIND('AB')}`), plain('FR')],
  TW: [
    form('TW', 'grant', `${GAP}[IMD] ?\\d{6}${KIND('BSUY')}`),
    form('TW', 'publication', `${GAP}20\\d{7}${KIND('A')}`),
    plain('TW'),
  ],
  CA: [form('CA', 'coded', `${GAP}\\d{1,2},\\d{3},\\d{3}${KIND('ACE')}`), plain('CA')],
  BR: [form('BR', 'coded', `${GAP}\\d{2} ?\\d{4} ?\\d{6} ?\\d${KIND('ABU')}`), plain('BR')],
  ...Object.fromEntries(
    'AU IN RU ES IT NL CH SE AT EA SG HK IL MX DK FI NO PL TR ZA NZ'
      .split(' ')
      .map((office) => [office, [plain(office), spaced(office)]]),
  ),
};

/** Behind 第, without the office's letters: 第I123456號. */
export const taiwaneseForm: PatentForm = form('TW', 'grant', '[IMD]\\d{6}');

/** IPC and CPC symbols: G06N, G06N 3/08, Y02E 10/50. */
export const classificationForm: PatentForm = form('', 'classification', '[A-HY]\\d{2}[A-Z](?: ?\\d{1,4}/\\d{2,6})?');
