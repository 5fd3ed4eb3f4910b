import * as vscode from 'vscode';
import { idInFactFileAt, idInNoteAt, mayBeRenamedIn, parseNote, refuseId, renameInFactFile } from '../core';
import { renameInNote, type Edit, type Renamed, type Target } from '../core';
import { checkedNote } from './checkedNote';
import { rangeInText, toRange } from './convert';
import { eachNote } from './eachNote';
import { factFileOf } from './factFileOf';
import { pathIn } from './factFiles';
import { uriOf, type Folders, type NoteFolder } from './folders';
import { localised } from './messages';

/**
 * Gives a source, applicant, measure or fact another id: in all fact files and all notes of its folder, with one edit.
 * What cannot be renamed is refused with the reason, which VS Code shows at the cursor.
 */
export function renameProvider(folders: Folders): vscode.RenameProvider {
  return {
    async prepareRename(document, position) {
      const at = await idAt(document, position, folders);
      if (at === undefined) throw new Error(vscode.l10n.t('There is no id here that could be renamed.'));
      return { range: toRange(document, at.renamed.span), placeholder: at.renamed.target.id };
    },
    async provideRenameEdits(document, position, newName, token) {
      const at = await idAt(document, position, folders);
      if (at === undefined) return undefined;
      const { folder, renamed } = at;
      const refusal = refuseId(renamed.target, newName, folder.facts.base());
      if (refusal !== null) throw new Error(localised(refusal.template, refusal.args));
      const edit = await renameEverywhere(folder, renamed.target, newName, token);
      return token.isCancellationRequested ? undefined : edit;
    },
  };
}

interface At {
  readonly folder: NoteFolder;
  readonly renamed: Renamed;
}

async function idAt(
  document: vscode.TextDocument,
  position: vscode.Position,
  folders: Folders,
): Promise<At | undefined> {
  const note = await checkedNote(document, folders);
  const offset = document.offsetAt(position);
  const open = note === undefined ? factFileOf(document, folders) : undefined;
  const folder = note?.folder ?? open?.folder;
  const renamed = note
    ? idInNoteAt(note.check.note, note.check.base, offset)
    : open && idInFactFileAt(open.file, offset);
  return folder && renamed ? { folder, renamed } : undefined;
}

async function renameEverywhere(
  folder: NoteFolder,
  target: Target,
  newId: string,
  token: vscode.CancellationToken,
): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const add = (uri: vscode.Uri, text: string, edits: readonly Edit[]): void => {
    for (const { span, text: by } of edits) edit.replace(uri, rangeInText(text, span), by);
  };
  const base = folder.facts.base();
  for (const file of base.files) {
    add(uriOf(folder, file.path), file.text, file.stale ? [] : renameInFactFile(file, target, newId));
  }
  for await (const { uri, text } of eachNote(folder, token)) {
    if (!mayBeRenamedIn(text, target)) continue;
    const edits = renameInNote(parseNote(text), target, newId, base);
    if (edits === null) {
      const args = { path: pathIn(uri), id: newId };
      throw new Error(vscode.l10n.t('A footnote in {path} is labelled “{id}” already.', args));
    }
    add(uri, text, edits);
  }
  return edit;
}
