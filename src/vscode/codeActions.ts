import * as vscode from 'vscode';
import { applyEdits, overlaps, type Edit, type Finding, type Fix } from '../core';
import { checkedNote } from './checkedNote';
import { toRange, toSpan } from './convert';
import type { Folders } from './folders';
import { guarded, type Log } from './log';
import { localised } from './messages';
import { SOURCE } from './severity';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('ipNotes');

export const codeActionMetadata: vscode.CodeActionProviderMetadata = {
  providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL],
};

/**
 * Offers the repairs of the problems in a range, and on request all those of the note that are safe. They are made for
 * the text as it is when they are asked for.
 */
export function codeActionProvider(folders: Folders, log: Log): vscode.CodeActionProvider {
  return {
    provideCodeActions: (document, range, context) =>
      guarded(log, 'code actions', () => {
        const note = checkedNote(document, folders);
        if (note === undefined) return [];
        const { findings } = note.check;
        const isWanted = (kind: vscode.CodeActionKind): boolean => context.only?.contains(kind) ?? false;
        if (context.only !== undefined && isWanted(FIX_ALL)) return fixAll(document, findings);
        if (context.only !== undefined && !isWanted(vscode.CodeActionKind.QuickFix)) return [];
        const span = toSpan(document, range);
        return findings
          .filter((finding) => overlaps(finding.span, span))
          .flatMap((finding) => finding.fixes.map((fix) => quickFix(document, finding, fix, context.diagnostics)));
      }),
  };
}

function quickFix(
  document: vscode.TextDocument,
  finding: Finding,
  fix: Fix,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction {
  const action = new vscode.CodeAction(localised(fix.title, fix.args), vscode.CodeActionKind.QuickFix);
  const range = toRange(document, finding.span);
  action.edit = toWorkspaceEdit(document, fix.edits);
  action.isPreferred = fix.preferred;
  action.diagnostics = diagnostics.filter((other) => other.source === SOURCE && other.range.isEqual(range));
  return action;
}

function fixAll(document: vscode.TextDocument, findings: readonly Finding[]): vscode.CodeAction[] {
  const text = document.getText();
  let edits: readonly Edit[] = [];
  for (const { fixes } of findings) {
    const safe = fixes.find((fix) => fix.safe);
    // Of two repairs that touch the same text, the first is made; the other may not fit any more.
    if (safe !== undefined && applyEdits(text, [...edits, ...safe.edits]) !== null) edits = [...edits, ...safe.edits];
  }
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Write all sourced figures that are safe to write'), FIX_ALL);
  action.edit = toWorkspaceEdit(document, edits);
  return [action];
}

function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit();
  for (const { span, text } of edits) workspaceEdit.replace(document.uri, toRange(document, span), text);
  return workspaceEdit;
}
