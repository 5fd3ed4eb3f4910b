import * as vscode from 'vscode';
import { insertFact } from '../core';
import { checkedNote } from './checkedNote';
import { toRange } from './convert';
import { factOf } from './factReference';
import type { Folders } from './folders';
import { guardedAsync, type Log } from './log';
import { draggedFact } from './views/draggedFact';

/** Newer versions of VS Code show it where what is dropped can be written in more than one way. */
interface TitledDropEdit extends vscode.DocumentDropEdit {
  title?: string;
}

/** Writes a fact that is dropped on a note, just as it is inserted there: figure, footnote mark and definition at once. */
export function dropProvider(folders: Folders, log: Log): vscode.DocumentDropEditProvider {
  return {
    async provideDocumentDropEdits(document, position, transfer, token) {
      const reference = await draggedFact(transfer);
      if (reference === undefined || token.isCancellationRequested) return undefined;
      return guardedAsync(log, 'dropping a fact', () => editFor(reference, document, position, folders));
    },
  };
}

async function editFor(
  reference: unknown,
  document: vscode.TextDocument,
  position: vscode.Position,
  folders: Folders,
): Promise<vscode.DocumentDropEdit | undefined> {
  const note = await checkedNote(document, folders);
  const named = factOf(reference, folders);
  // A fact of another folder is none of this note's.
  if (named === undefined || named.folder !== note?.folder) return undefined;
  const offset = document.offsetAt(position);
  const at = { start: offset, end: offset };
  const { edits, text } = insertFact(note.check, named.fact, at, note.folder.settings.insertStyle);
  const drop: TitledDropEdit = new vscode.DocumentDropEdit(text);
  drop.title = vscode.l10n.t('Insert fact');
  drop.additionalEdit = new vscode.WorkspaceEdit();
  for (const [index, edit] of edits.entries()) {
    // What is dropped is indented as its line is, which a footnote definition must not be: it goes behind separately.
    const rest = index === 0 ? edit.text.slice(text.length) : edit.text;
    if (index > 0 || rest !== '') drop.additionalEdit.replace(document.uri, toRange(document, edit.span), rest);
  }
  return drop;
}
