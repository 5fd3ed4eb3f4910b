import type { NoteCheck } from '../../check/checkNote';
import type { Finding, NoteProblemCode } from '../../check/finding';
import type { Judgement } from '../../check/judgement';
import { writeFigure } from '../../check/writeFigure';
import type { Fact } from '../../factbase';
import type { Edit } from '../../text/edit';
import { overlaps, type Span } from '../../text/span';
import { citeFact } from '../insertFact';
import { isChineseAt } from '../noteLanguage';
import { correctedFigure } from './correctFact';
import { otherWords } from './otherWords';
import { switchOff, type Scope } from './switchOff';

/** What a quick fix does once it is chosen. */
export type FixAction =
  /** Edits of the note, for the text that was checked. */
  | { readonly kind: 'edit'; readonly edits: readonly Edit[] }
  /** The writer is asked why, and until when, the figure is accepted as it stands. */
  | { readonly kind: 'accept'; readonly figure: Span; readonly fact: Fact }
  /** The fact file is opened with this in the place of the fact's figure. */
  | { readonly kind: 'correct'; readonly fact: Fact; readonly figure: string }
  /** Another note of the folder is opened. */
  | { readonly kind: 'open'; readonly path: string; readonly line: number };

/** Something to be done about a finding. */
export interface QuickFix {
  /** A message template, see `formatMessage`, and what fills it. */
  readonly title: string;
  readonly args: Readonly<Record<string, string>>;
  /** Null where there is nothing wrong. */
  readonly finding: Finding | null;
  readonly preferred: boolean;
  readonly action: FixAction;
}

/** What can be done about the findings that a span of a note touches: the best first, switching them off last. */
export function quickFixesAt(check: NoteCheck, span: Span): QuickFix[] {
  return check.findings.filter((finding) => overlaps(finding.span, span)).flatMap((finding) => fixesOf(check, finding));
}

/** What can be done with a figure about which nothing is wrong: its fact is cited, where it is not yet. */
export function citationsAt(check: NoteCheck, span: Span): QuickFix[] {
  return check.judgements.flatMap((judgement) => {
    const { figure, verdict, cited, derived, facts } = judgement;
    const [fact] = facts;
    const isCitable = verdict === 'verified' && !cited && !derived && fact !== undefined && figure.start < figure.end;
    if (!isCitable || !overlaps(figure, span)) return [];
    const written = `${check.note.text.slice(figure.start, figure.end)}[^${fact.id}]`;
    const { edits } = citeFact(check, fact, figure, written);
    const args = { fact: fact.id };
    return [{ title: 'Cite the fact: [^{fact}]', args, finding: null, preferred: false, action: toEdit(edits) }];
  });
}

function fixesOf(check: NoteCheck, finding: Finding): QuickFix[] {
  const { start, end } = finding.span;
  const judgement = FIGURE_CODES.has(finding.code)
    ? check.judgements.find(({ figure }) => figure.start === start && figure.end === end)
    : undefined;
  const own = finding.fixes.map(({ title, args, preferred, edits }): QuickFix => {
    return { title, args, finding, preferred, action: toEdit(edits) };
  });
  const words = judgement === undefined ? null : otherWords(check, finding, judgement);
  const other = words === null ? [] : [{ ...words, finding, action: toEdit(words.edits) }];
  const best = words?.preferred === true ? [...other, ...own] : [...own, ...other];
  const more = judgement === undefined ? [] : aboutFact(check, finding, judgement);
  return [...best, ...more, ...otherNotes(finding), ...switchesOff(check, finding)];
}

/** The codes of what is found about one figure and the facts behind it. */
const FIGURE_CODES: ReadonlySet<NoteProblemCode> = new Set<NoteProblemCode>([
  ...(['figure-mismatch', 'unit-mismatch', 'qualifier-mismatch', 'direction-mismatch', 'period-mismatch'] as const),
  ...(['applicant-mismatch', 'measure-mismatch', 'rank-mismatch', 'derived-mismatch', 'superseded-figure'] as const),
  'qualifier-dropped',
]);

/** Codes by which the figure and its fact are about the same thing, so that either of them may be put right. */
const SAME_THING: ReadonlySet<NoteProblemCode> = new Set<NoteProblemCode>([
  ...(['figure-mismatch', 'unit-mismatch', 'qualifier-mismatch', 'rank-mismatch'] as const),
]);

/** The same, and what only lacks a qualifier: the sourced figure may be written with its footnote. */
const CITABLE: ReadonlySet<NoteProblemCode> = new Set<NoteProblemCode>([
  ...(['figure-mismatch', 'unit-mismatch', 'qualifier-mismatch', 'superseded-figure', 'qualifier-dropped'] as const),
]);

function aboutFact(check: NoteCheck, finding: Finding, { figure, facts, derived, cited }: Judgement): QuickFix[] {
  const [fact] = facts;
  if (fact === undefined) return [];
  const fixes: QuickFix[] = [];
  const fix = (title: string, args: QuickFix['args'], action: FixAction): number =>
    fixes.push({ title, args, finding, preferred: false, action });
  if (CITABLE.has(finding.code) && !cited && !derived) {
    const [sourced] = finding.fixes.flatMap(({ edits }) => edits);
    const text = `${sourced?.text ?? writeFigure(fact, figure, isChineseAt(check.note, figure.start))}[^${fact.id}]`;
    const { edits } = citeFact(check, fact, figure, text);
    fix(titles.cite.title, { text }, toEdit(edits));
  }
  if (SAME_THING.has(finding.code) && !derived) {
    const corrected = correctedFigure(fact, figure);
    if (corrected !== null) {
      fix(titles.correct.title, { text: corrected }, { kind: 'correct', fact, figure: corrected });
    }
  }
  fix(titles.accept.title, {}, { kind: 'accept', figure, fact });
  return fixes;
}

const titles = {
  cite: { title: 'Write the figure and cite the fact: {text}' },
  correct: { title: 'The note is right: correct the fact to “{text}”' },
  accept: { title: 'Accept this figure…' },
  open: { title: 'Go to {path}, line {line}' },
  line: { title: 'Disable {code} on this line' },
  paragraph: { title: 'Disable {code} in this paragraph' },
  note: { title: 'Disable {code} in this note' },
} as const;

function otherNotes(finding: Finding): QuickFix[] {
  return (finding.notes ?? []).map(({ path, line }) => {
    const args = { path, line: String(line) };
    return { title: titles.open.title, args, finding, preferred: false, action: { kind: 'open', path, line } };
  });
}

const SCOPES: readonly Scope[] = ['line', 'paragraph', 'note'];

function switchesOff({ note }: NoteCheck, finding: Finding): QuickFix[] {
  return SCOPES.flatMap((scope) => {
    const edits = switchOff(note, finding.span, finding.code, scope);
    if (edits === null) return [];
    const { title } = titles[scope];
    return [{ title, args: { code: finding.code }, finding, preferred: false, action: toEdit(edits) }];
  });
}

function toEdit(edits: readonly Edit[]): FixAction {
  return { kind: 'edit', edits };
}
