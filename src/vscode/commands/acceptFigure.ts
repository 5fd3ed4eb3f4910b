import * as vscode from 'vscode';
import { acceptFigure, acceptableAt, type Fact, type Judgement } from '../../core';
import { checkedNote } from '../checkedNote';
import type { Folders } from '../folders';
import { applyNoteEdits } from '../applyNoteEdits';

/** Asks why, and until when, the figure at the cursor is accepted as it stands, and writes that into the note. */
export async function acceptFigureAtCursor(folders: Folders, argument: unknown): Promise<void> {
  await folders.ready();
  const editor = vscode.window.activeTextEditor;
  const note = editor && (await checkedNote(editor.document, folders));
  const offset = offsetIn(argument) ?? editor?.document.offsetAt(editor.selection.active) ?? 0;
  const found = note && acceptableAt(note.check, offset);
  if (editor === undefined || found == null) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is no figure here that differs from its fact: put the cursor on one that does.'),
    );
    return;
  }
  const reason = await askReason(found.figure.text.trim());
  if (reason === undefined) return;
  const until = await askEnd();
  if (until === undefined) return;
  await write(editor.document, folders, found, { reason, until: until === '' ? null : until });
}

interface Acceptable {
  readonly figure: Judgement['figure'];
  readonly fact: Fact;
}

function offsetIn(argument: unknown): number | undefined {
  const { offset } = (argument ?? {}) as Partial<Record<string, unknown>>;
  return typeof offset === 'number' ? offset : undefined;
}

function askReason(figure: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Accept {figure}', { figure }),
    prompt: vscode.l10n.t('Why does the note differ from its source? The reason is written into the note.'),
    placeHolder: vscode.l10n.t('counted by filing date, see the appendix'),
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('Write a reason.') : undefined),
  });
}

/** The last day, `YYYY-MM-DD`, or '' for none. */
async function askEnd(): Promise<string | undefined> {
  const items = [
    { label: vscode.l10n.t('For three months'), day: dayIn(0, 3) },
    { label: vscode.l10n.t('For one month'), day: dayIn(0, 1) },
    { label: vscode.l10n.t('For one year'), day: dayIn(1, 0) },
  ].map(({ label, day }) => ({ label, description: vscode.l10n.t('until {day}', { day }), day }));
  const other = { label: vscode.l10n.t('Until another day…'), day: null };
  const never = { label: vscode.l10n.t('Without an end'), day: '' };
  const picked = await vscode.window.showQuickPick([...items, other, never], {
    title: vscode.l10n.t('Until when?'),
    placeHolder: vscode.l10n.t('After that day the figure is reported again'),
  });
  if (picked?.day !== null) return picked?.day;
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Until when?'),
    value: dayIn(0, 6),
    validateInput: (text) =>
      isDay(text) ? undefined : vscode.l10n.t('Write a day that is to come, such as {day}.', { day: dayIn(0, 6) }),
  });
}

/** A day some years and months from now, on the writer's clock, or the last of its month where that is shorter. */
function dayIn(years: number, months: number): string {
  const now = new Date();
  const first = new Date(now.getFullYear() + years, now.getMonth() + months, 1);
  const last = new Date(first.getFullYear(), first.getMonth() + 1, 0).getDate();
  return toDay(new Date(first.getFullYear(), first.getMonth(), Math.min(now.getDate(), last)));
}

function toDay(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return text === toDay(new Date(year, month - 1, day)) && text >= toDay(new Date());
}

/** Writes into the note as it is now, where the figure that was asked about still stands where it stood. */
async function write(
  document: vscode.TextDocument,
  folders: Folders,
  { figure, fact }: Acceptable,
  grounds: { readonly reason: string; readonly until: string | null },
): Promise<void> {
  const note = await checkedNote(document, folders);
  const now = note && acceptableAt(note.check, figure.start);
  const isSame = now?.figure.text === figure.text && now.fact.id === fact.id;
  const edit = note && isSame ? acceptFigure(note.check.note, now.figure, now.fact, grounds) : null;
  if (edit === null || !(await applyNoteEdits(document, [edit]))) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The note has changed since, so that nothing was written: try again.'),
    );
  }
}
