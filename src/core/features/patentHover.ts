import { read, type PatentNumber } from '../figures';
import type { Note } from '../note/note';
import type { Span } from '../text/span';
import { AROUND } from './passagesAround';
import { registerLinks, type RegisterLink } from './patentRegisters';

/** What there is to tell of a patent number or a classification symbol. */
export interface PatentHover {
  readonly span: Span;
  readonly kind: PatentNumber['kind'];
  /** WIPO ST.3 code; '' for a classification symbol. */
  readonly office: string;
  /** As the note writes it. */
  readonly number: string;
  /** True where the check digit does not follow from the other digits. */
  readonly isMistyped: boolean;
  readonly links: readonly RegisterLink[];
}

/** What a number names. */
export const patentKindLabels: Readonly<Record<PatentNumber['kind'], string>> = {
  publication: 'Publication of a patent application',
  application: 'Patent application',
  grant: 'Granted patent',
  classification: 'Class of the patent classification (IPC, CPC)',
};

/** The offices that are no country. */
export const officeLabels: Readonly<Record<string, string>> = {
  EP: 'European Patent Office',
  WO: 'WIPO (PCT)',
  EA: 'Eurasian Patent Office',
};

/** The patent number at an offset of a note, or null. Only what stands near is read. */
export function patentHoverAt({ blocks, text }: Note, offset: number): PatentHover | null {
  const block = blocks.find(({ start, end }) => start <= offset && offset <= end);
  if (block === undefined) return null;
  const at = block.prose.fromSource(offset);
  const from = Math.max(0, at - AROUND);
  for (const patent of read(block.prose.text.slice(from, at + AROUND)).patents) {
    const span = block.prose.toSource({ start: from + patent.start, end: from + patent.end });
    if (offset < span.start || span.end < offset) continue;
    const { kind, office, checkDigit } = patent;
    if (office === '' && kind !== 'classification') return null;
    const number = text.slice(span.start, span.end);
    return { span, kind, office, number, isMistyped: checkDigit === 'wrong', links: registerLinks(patent) };
  }
  return null;
}
