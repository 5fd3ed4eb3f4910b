import type { Span } from '../../text/span';

/** What a patent document's number names. `application` includes PCT filings, `classification` IPC and CPC symbols. */
export type PatentNumberKind = 'publication' | 'application' | 'grant' | 'classification';

/** A patent number as it stands in a text: its office by WIPO ST.3 code, and the number without spaces. */
export interface PatentNumber extends Span {
  readonly kind: PatentNumberKind;
  /** WIPO ST.3 two-letter code; `WO` for PCT, '' for classification symbols. */
  readonly office: string;
  readonly number: string;
}

interface Form {
  readonly pattern: RegExp;
  readonly kind: PatentNumberKind | ((match: string) => PatentNumberKind);
  readonly office: (match: string) => string;
}

const byKindCode = (match: string): PatentNumberKind => {
  const code = /([A-Z])\d?$/.exec(match)?.[1];
  return code === undefined || code === 'A' ? 'publication' : 'grant';
};
const own = (match: string): string => match.slice(0, 2);

/**
 * Number forms of the large offices (WIPO ST.13, ST.16 and ST.6). Every quantifier is bounded, so that a match costs
 * a fixed number of steps wherever it is tried.
 */
const forms: readonly Form[] = [
  { pattern: /PCT\/[A-Z]{2}\s?(?:\d{4}|\d{2})\/\d{5,6}/y, kind: 'application', office: () => 'WO' },
  { pattern: /WO\s?(?:\d{4}|\d{2})\s?\/?\s?\d{5,6}(?:\s?[A-C]\d)?(?!\d|,\d)/y, kind: 'publication', office: own },
  { pattern: /ZL\s?(?:\d{4}|\d{2})\s?\d\s?\d{5,7}(?:\.[\dX])?/y, kind: 'grant', office: () => 'CN' },
  { pattern: /CN\s?\d{7,12}(?:\.[\dX])?(?:\s?[A-CSUY]\d?)?(?![\dA-Za-z])/y, kind: byKindCode, office: own },
  { pattern: /US\s?\d{4}\/?\d{7}(?:\s?A\d)?(?!\d|,\d)/y, kind: 'publication', office: own },
  { pattern: /US\s?\d{1,2},\d{3},\d{3}(?:\s?[BEPS]\d?)?(?!\d|,\d|[A-Za-z])/y, kind: 'grant', office: own },
  {
    pattern: /US\s?(?:\d{7,8}|D\d{3},?\d{3}|RE\d{2},?\d{3}|PP\d{2},?\d{3})(?:\s?[ABEPS]\d?)?(?!\d|,\d|[A-Za-z])/y,
    kind: 'grant',
    office: own,
  },
  { pattern: /US\s?\d{2}\/\d{3},?\d{3}(?!\d|,\d)/y, kind: 'application', office: own },
  { pattern: /EP\s?\d{1,2}\s?\d{3}\s?\d{3}(?:\.\d)?(?:\s?[AB]\d)?(?!\d|,\d|[A-Za-z])/y, kind: byKindCode, office: own },
  { pattern: /JP\s?(?:[HSR]\d{1,2}|\d{4})-?\d{5,6}\s?[ABUY]?\d?(?!\d|,\d)/y, kind: byKindCode, office: own },
  { pattern: /KR\s?(?:\d{2}-?\d{4}-?\d{7}|\d{2}-?\d{7})\s?[ABYU]?\d?(?!\d|,\d)/y, kind: byKindCode, office: own },
  {
    pattern: /DE\s?\d{2}\s?\d{4}\s?\d{3}\s?\d{3}(?:\.\d)?(?:\s?[ABCTU]\d?)?(?!\d|,\d)/y,
    kind: byKindCode,
    office: own,
  },
  {
    pattern:
      /(?:GB|FR|DE|TW|AU|CA|IN|RU|BR|ES|IT|NL|CH|SE|AT|EA|SG|HK|IL|MX|JP|KR)\s?\d{6,13}(?:\s?[A-Z]\d?)?(?!\d|,\d|[A-Za-z])/y,
    kind: byKindCode,
    office: own,
  },
  { pattern: /[A-HY]\d{2}[A-Z](?:\s?\d{1,4}\/\d{2,6})?(?![\dA-Za-z])/y, kind: 'classification', office: () => '' },
];

const STARTS = /[A-HJKPRSTUWYZ]/;

/** The patent number or classification symbol that begins at an offset of a text, or null. */
export function patentNumberAt(text: string, start: number): PatentNumber | null {
  if (!STARTS.test(text[start] ?? '')) return null;
  for (const { pattern, kind, office } of forms) {
    pattern.lastIndex = start;
    const match = pattern.exec(text)?.[0];
    if (match === undefined) continue;
    const number = match.trimEnd();
    return {
      start,
      end: start + number.length,
      kind: typeof kind === 'string' ? kind : kind(number),
      office: office(number),
      number: number.replace(/\s/g, ''),
    };
  }
  return null;
}
