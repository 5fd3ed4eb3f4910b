import type { Span } from '../../text/span';
import { checkDigitOf } from './checkDigit';
import { classificationForm, type PatentForm, patentForms, type PatentNumberKind, taiwaneseForm } from './patentForms';

export type { PatentNumberKind } from './patentForms';

/** A patent number as it stands in a text: its office by WIPO ST.3 code, and the number without spaces. */
export interface PatentNumber extends Span {
  readonly kind: PatentNumberKind;
  /** WIPO ST.3 two-letter code; `WO` for PCT, '' for classification symbols and where the text names no office. */
  readonly office: string;
  /** As the reader folds it: in half-width letters and simplified characters. */
  readonly number: string;
  /** Whether the check digit of a Chinese application or ZL number follows from its digits; null where there is none. */
  readonly checkDigit: 'right' | 'wrong' | null;
}

/** The patent number or classification symbol that begins with letters at an offset of a text, or null. */
export function patentNumberAt(text: string, start: number): PatentNumber | null {
  for (const form of patentForms[text.slice(start, start + 2)] ?? []) {
    const end = endOf(form, text, start + 2);
    if (end !== null) return patentNumber(text, start, end, form.office, form.kind);
  }
  if (text[start - 1] === '第') {
    const taiwanese = endOf(taiwaneseForm, text, start);
    if (taiwanese !== null) return patentNumber(text, start, taiwanese, 'TW', 'grant');
  }
  const end = endOf(classificationForm, text, start);
  return end === null ? null : patentNumber(text, start, end, '', 'classification');
}

/** A patent number of what stands between two offsets of a text. */
export function patentNumber(
  text: string,
  start: number,
  end: number,
  office: string,
  kind: PatentForm['kind'],
): PatentNumber {
  const number = text.slice(start, end).replace(/\s/g, '');
  const checkDigit = office === 'CN' ? checkDigitOf(number) : null;
  return { start, end, kind: kind === 'coded' ? kindOfCode(number) : kind, office, number, checkDigit };
}

function endOf({ pattern }: PatentForm, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : at + match[0].length;
}

/** By its kind code (WIPO ST.16): the first publication is an A nearly everywhere, and what is granted another letter. */
function kindOfCode(number: string): PatentNumberKind {
  const code = /\d-?([A-Z])\d?$/.exec(number)?.[1];
  return code === undefined || code === 'A' ? 'publication' : 'grant';
}
