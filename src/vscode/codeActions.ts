import * as vscode from 'vscode';
import { citationsAt, fixAll, quickFixesAt, type Edit, type QuickFix } from '../core';
import { checkedNote, type CheckedNote } from './checkedNote';
import { toRange, toSpan } from './convert';
import { uriOf, type Folders } from './folders';
import { guardedAsync, type Log } from './log';
import { localised } from './messages';
import { SOURCE } from './severity';
import { toWorkspaceEdit } from './workspaceEdit';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('ipNotes');
const CITE = vscode.CodeActionKind.RefactorRewrite.append('ipNotes.cite');

export const codeActionMetadata: vscode.CodeActionProviderMetadata = {
  providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL, CITE],
};

/** A code action whose edits are for one version of its note: for another they are refused. */
class NoteAction extends vscode.CodeAction {
  readonly #version: number;

  constructor(
    title: string,
    kind: vscode.CodeActionKind,
    readonly document: vscode.TextDocument,
    readonly edits: readonly Edit[],
  ) {
    super(title, kind);
    this.#version = document.version;
  }

  /** Fills in the edit, unless the note has changed since. */
  resolve(): this {
    const { document, edits } = this;
    if (edits.length > 0 && document.version === this.#version) this.edit = toWorkspaceEdit(document, edits);
    return this;
  }
}

/**
 * Offers what can be done about the problems in a range, to cite the fact of a figure that agrees with it, and on request
 * all the fixes of the note that are safe. They are made for the text as it is when they are asked for, and no other.
 */
export function codeActionProvider(folders: Folders, log: Log): vscode.CodeActionProvider {
  return {
    provideCodeActions: (document, range, { only, diagnostics }) =>
      guardedAsync(log, 'code actions', async () => {
        const note = await checkedNote(document, folders);
        if (note === undefined) return [];
        if (only?.contains(FIX_ALL) === true) return fixAllOf(document, note);
        const span = toSpan(document, range);
        const wants = (kind: vscode.CodeActionKind): boolean => only === undefined || only.contains(kind);
        return [
          ...(wants(vscode.CodeActionKind.QuickFix) ? quickFixesAt(note.check, span) : []).map((fix) =>
            toAction(fix, vscode.CodeActionKind.QuickFix, document, note, diagnostics),
          ),
          ...(wants(CITE) ? citationsAt(note.check, span) : []).map((fix) =>
            toAction(fix, CITE, document, note, diagnostics),
          ),
        ];
      }),
    resolveCodeAction: (action) => (action instanceof NoteAction ? action.resolve() : action),
  };
}

function toAction(
  { title, args, preferred, finding, action }: QuickFix,
  kind: vscode.CodeActionKind,
  document: vscode.TextDocument,
  { folder }: CheckedNote,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction {
  const made = new NoteAction(localised(title, args), kind, document, action.kind === 'edit' ? action.edits : []);
  if (preferred) made.isPreferred = true;
  if (finding !== null) {
    const range = toRange(document, finding.span);
    made.diagnostics = diagnostics.filter((other) => other.source === SOURCE && other.range.isEqual(range));
  }
  const command = (name: string, ...values: unknown[]): void => {
    made.command = { title: made.title, command: name, arguments: values };
  };
  const reference = { folder: folder.uri.toString() };
  switch (action.kind) {
    case 'edit':
      break;
    case 'accept':
      command('ipNotes.acceptFigure', { ...reference, fact: action.fact.id, offset: action.figure.start });
      break;
    case 'correct':
      command('ipNotes.correctFact', { ...reference, fact: action.fact.id, figure: action.figure });
      break;
    case 'open': {
      const selection = new vscode.Range(action.line - 1, 0, action.line - 1, 0);
      command('vscode.open', uriOf(folder, action.path), { selection });
      break;
    }
  }
  return made;
}

function fixAllOf(document: vscode.TextDocument, { check, folder }: CheckedNote): vscode.CodeAction[] {
  const { edits } = fixAll(check, folder.settings.check);
  if (edits.length === 0) return [];
  return [new NoteAction(vscode.l10n.t('Write all sourced figures that are safe to write'), FIX_ALL, document, edits)];
}
