import * as vscode from 'vscode';
import { nextMismatch } from '../../core';
import { checkedNote, folderOfNote } from '../checkedNote';
import type { Folders } from '../folders';
import { showFigure } from '../showFigure';

/** How long a word in the status bar stays. */
const SHOWN_MS = 5000;

/**
 * Goes to the next mismatch behind the cursor, or to the one before it, and shows what is wrong there. In the note that
 * is named, or else in the one that somebody writes in, or else in `shown`.
 */
export async function goToMismatch(
  folders: Folders,
  argument: unknown,
  back: boolean,
  shown: () => vscode.TextDocument | undefined,
): Promise<void> {
  await folders.ready();
  const document = documentNamed(argument) ?? activeNote(folders) ?? shown();
  const note = document && (await checkedNote(document, folders));
  if (document === undefined || note === undefined) {
    say(vscode.l10n.t('Open a Markdown note in a folder that has facts first.'));
    return;
  }
  const editors = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
  const cursor = editors.find((editor) => editor?.document === document)?.selection.active;
  const found = nextMismatch(note.check, cursor === undefined ? -1 : document.offsetAt(cursor), back);
  if (found === null) {
    say(vscode.l10n.t('$(check) No figure of this note disagrees with its source.'));
    return;
  }
  await showFigure(document, found.span);
  // What is wrong shows as soon as it is there; nobody waits for it.
  void vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  const { place, count } = found;
  say(vscode.l10n.t('Mismatch {place} of {count}', { place, count }));
}

function say(text: string): void {
  vscode.window.setStatusBarMessage(text, SHOWN_MS);
}

function documentNamed(argument: unknown): vscode.TextDocument | undefined {
  if (typeof argument !== 'string') return undefined;
  return vscode.workspace.textDocuments.find(({ uri, isClosed }) => !isClosed && uri.toString() === argument);
}

function activeNote(folders: Folders): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document !== undefined && folderOfNote(document, folders) !== undefined ? document : undefined;
}
