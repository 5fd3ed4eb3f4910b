import * as vscode from 'vscode';
import type { Edit } from '../core';
import { toRange } from './convert';

/** Edits of one document as VS Code makes them: all at once, so that one Undo takes them back. */
export function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit();
  for (const { span, text } of edits) workspaceEdit.replace(document.uri, toRange(document, span), text);
  return workspaceEdit;
}
