import * as vscode from 'vscode';
import { updateFootnotes } from '../../core';
import { applyNoteEdits } from '../applyNoteEdits';
import { checkedNote } from '../checkedNote';
import type { Folders } from '../folders';

/** Brings the footnotes of the open note up to date that were written from facts, and says how many that were. */
export async function updateFootnotesOfNote(folders: Folders): Promise<void> {
  await folders.ready();
  const document = vscode.window.activeTextEditor?.document;
  const note = document && (await checkedNote(document, folders));
  if (document === undefined || note === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Footnotes are updated in Markdown notes of a folder with facts: open one first.'),
    );
    return;
  }
  const { edits, changed } = updateFootnotes(note.check);
  if (edits.length > 0 && !(await applyNoteEdits(document, edits))) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The footnotes could not be updated.'));
    return;
  }
  void vscode.window.showInformationMessage(said(changed));
}

function said(changed: number): string {
  if (changed === 0) return vscode.l10n.t('The footnotes say what the fact base says.');
  return changed === 1
    ? vscode.l10n.t('1 footnote was updated.')
    : vscode.l10n.t('{count} footnotes were updated.', { count: changed });
}
