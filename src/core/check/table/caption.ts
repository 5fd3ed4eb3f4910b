import type { CellContext, Prose } from '../../note/note';
import type { Passage } from '../mention';

/** A caption of a table, with whether it is one: the paragraph above a table may speak of anything. */
export interface Caption extends Passage {
  readonly isCaption: boolean;
}

/** The captions of a table, what is surely one first. */
export function captionIn(
  { caption, secondCaption }: CellContext,
  readWhole: (prose: Prose) => Passage,
): readonly Caption[] {
  const captions = [caption, secondCaption].flatMap((prose) => {
    if (prose === null) return [];
    const passage = readWhole(prose);
    return [{ ...passage, isCaption: isCaption(passage) }];
  });
  return [...captions].sort((a, b) => Number(b.isCaption) - Number(a.isCaption));
}

/** Whether a paragraph leads into what follows: it ends in a colon, or is short, and has no figures of its own. */
export function isCaption({ text, figures }: Passage): boolean {
  if (LABEL.test(text)) return true;
  if (text.length > LONGEST) return false;
  if (/[:：]\s*$/.test(text)) return !/[.!?。！？]\s*\S/u.test(text) || text.length < SHORT;
  // “By country of the first applicant”, 按第一申请人: which of several is no figure.
  return figures.every(({ kind, text: own }) => kind === 'year' || /^(?:[万亿千百]+|first|第一)$/i.test(own));
}

/** “Report of 2024”, 2024年报: the year is that of what was published, unless it says what of. */
export function isOfReport({ text, measures }: Passage): boolean {
  return measures.length === 0 && REPORT.test(text);
}

const REPORT =
  /\b(?:report|review|survey|edition|yearbook|census|memo(?:randum)?|newsletter|bulletin|gazette|outlook|briefing)\b|报告|年鉴|年报|月报|周报|简报|快报|白皮书|蓝皮书|公报|备忘/i;
const LABEL = /^(?:Table\b|Tab\.|表)\s*[\d一二三四五六七八九十A-Z]/i;
const LONGEST = 240;
const SHORT = 160;
