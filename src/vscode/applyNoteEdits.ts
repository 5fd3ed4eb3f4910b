import * as vscode from 'vscode';
import type { Edit } from '../core';
import { toWorkspaceEdit } from './workspaceEdit';

/** Makes edits of a note or fact file as it is now, all in one: one Undo takes them back. Tells whether they were made. */
export async function applyNoteEdits(document: vscode.TextDocument, edits: readonly Edit[]): Promise<boolean> {
  return vscode.workspace.applyEdit(toWorkspaceEdit(document, edits));
}
