import * as vscode from 'vscode';
import { factFixes, overlaps, type FactFix } from '../core';
import { rangeInFile, toSpan } from './convert';
import { pathIn } from './factFiles';
import { factFileAt, uriOf, type Folders, type NoteFolder } from './folders';
import { guarded, type Log } from './log';
import { localised } from './messages';
import { SOURCE } from './severity';

export const factCodeActionMetadata: vscode.CodeActionProviderMetadata = {
  providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
};

/** Offers the repairs of the problems in a range of a fact file, for the text that it has now. */
export function factCodeActionProvider(folders: Folders, log: Log): vscode.CodeActionProvider {
  return {
    provideCodeActions: (document, range, { only, diagnostics }) =>
      guarded(log, 'code actions of a fact file', () => {
        if (only?.contains(vscode.CodeActionKind.QuickFix) === false) return [];
        const folder = folders.of(document.uri);
        const path = pathIn(document.uri);
        const file = folder && factFileAt(folder, path);
        // The facts follow the editor; what was not taken over yet is asked for again.
        if (folder === undefined || file?.text !== document.getText()) return [];
        const span = toSpan(document, range);
        const base = folder.facts.base();
        return base.problems
          .filter((problem) => problem.path === path && overlaps(problem.span, span))
          .flatMap((problem) => {
            const place = rangeInFile(file, problem.span);
            const about = diagnostics.filter((one) => one.source === SOURCE && one.range.isEqual(place));
            return factFixes(problem, base).map((fix) => toAction(fix, folder, about));
          });
      }),
  };
}

function toAction(
  { title, args, edits, preferred }: FactFix,
  folder: NoteFolder,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction {
  const action = new vscode.CodeAction(localised(title, args), vscode.CodeActionKind.QuickFix);
  action.diagnostics = [...diagnostics];
  if (preferred) action.isPreferred = true;
  action.edit = new vscode.WorkspaceEdit();
  for (const { path, span, text } of edits) {
    const file = factFileAt(folder, path);
    if (file !== undefined) action.edit.replace(uriOf(folder, path), rangeInFile(file, span), text);
  }
  return action;
}
