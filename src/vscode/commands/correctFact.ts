import * as vscode from 'vscode';
import { correctFact } from '../../core';
import { toRange } from '../convert';
import { factOf } from '../factReference';
import { factFileAt, uriOf, type Folders } from '../folders';
import { applyNoteEdits } from '../applyNoteEdits';

/**
 * Opens the fact file with another figure written into the fact that is named, and selected: not saved, so that the
 * writer looks at it beside the quote, and one Undo takes it back.
 */
export async function correctFactInFile(folders: Folders, argument: unknown): Promise<void> {
  const found = factOf(argument, folders);
  const { figure } = (argument ?? {}) as Partial<Record<string, unknown>>;
  if (found === undefined || typeof figure !== 'string') return;
  const { folder, fact } = found;
  const document = await vscode.workspace.openTextDocument(uriOf(folder, fact.place.path));
  // As it is now: the file may have been changed since the fact was read.
  folder.facts.setFactFile(fact.place.path, document.getText());
  const now = folder.facts.base().facts.get(fact.id);
  const file = factFileAt(folder, fact.place.path);
  const edit = now === undefined || file === undefined ? null : correctFact(file, now, figure);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  if (edit === null || !(await applyNoteEdits(document, [edit]))) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The fact could not be changed: change it in its file.'));
    return;
  }
  const range = toRange(document, { start: edit.span.start, end: edit.span.start + edit.text.length });
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
