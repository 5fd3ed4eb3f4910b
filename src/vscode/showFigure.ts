import * as vscode from 'vscode';
import type { Span } from '../core';
import { toRange } from './convert';

/** Shows a figure of a note in an editor of it, selected, with the cursor in front: what it offers there is for it. */
export async function showFigure(document: vscode.TextDocument, span: Span): Promise<void> {
  const shown = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors].find(
    (editor) => editor?.document === document,
  );
  const column = shown?.viewColumn;
  const editor = await vscode.window.showTextDocument(document, column === undefined ? {} : { viewColumn: column });
  const range = toRange(document, span);
  editor.selection = new vscode.Selection(range.end, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
