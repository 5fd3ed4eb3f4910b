import * as vscode from 'vscode';
import type { Edit } from '../core';
import { toRange } from './convert';

/** Makes edits of a note as it is now, all in one: one Undo takes them back. Tells whether they were made. */
export async function applyNoteEdits(document: vscode.TextDocument, edits: readonly Edit[]): Promise<boolean> {
  const workspaceEdit = new vscode.WorkspaceEdit();
  for (const { span, text } of edits) workspaceEdit.replace(document.uri, toRange(document, span), text);
  return vscode.workspace.applyEdit(workspaceEdit);
}
