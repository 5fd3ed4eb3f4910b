import * as vscode from 'vscode';
import { FIRST_FACT_FILE, factBaseTemplate, isChineseAt, parseNote } from '../../core';
import type { Folders } from '../folders';
import { exists } from '../exists';
import { readSettings } from '../settings';

/**
 * Makes the first fact file of a workspace folder, with an example in the language of the note that is open, and opens
 * it. A file that is there already is opened as it is.
 */
export async function createFactBase(folders: Folders): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const folder = await chooseFolder(editor);
  if (folder === undefined) return;
  await folders.ready();
  const uri = vscode.Uri.joinPath(folder.uri, ...FIRST_FACT_FILE.split('/'));
  const isNew = !(await exists(uri));
  if (isNew && !(await write(uri, factBaseTemplate(isChinese(editor?.document))))) {
    const path = FIRST_FACT_FILE;
    void vscode.window.showErrorMessage(vscode.l10n.t('{path} could not be made in this workspace.', { path }));
    return;
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const shown = await vscode.window.showTextDocument(document, { preview: false });
  if (isNew) shown.selection = new vscode.Selection(0, 0, 0, 0);
  if (!isFactFile(document, folder)) tellSetting();
}

async function chooseFolder(editor: vscode.TextEditor | undefined): Promise<vscode.WorkspaceFolder | undefined> {
  const [first, ...others] = vscode.workspace.workspaceFolders ?? [];
  if (first === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('A fact base is part of a folder: open one first.'));
    return undefined;
  }
  const around = editor && vscode.workspace.getWorkspaceFolder(editor.document.uri);
  if (around !== undefined || others.length === 0) return around ?? first;
  return vscode.window.showWorkspaceFolderPick({
    placeHolder: vscode.l10n.t('The folder that gets a fact base'),
  });
}

/** Made and filled at once, and not where something else has made it meanwhile. */
function write(uri: vscode.Uri, text: string): Thenable<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(text), overwrite: false, ignoreIfExists: false });
  return vscode.workspace.applyEdit(edit);
}

/** The language of the note, or else of VS Code. */
function isChinese(document: vscode.TextDocument | undefined): boolean {
  const isNote = document?.languageId === 'markdown' && document.getText().trim() !== '';
  return isNote ? isChineseAt(parseNote(document.getText()), 0) : vscode.env.language.startsWith('zh');
}

function isFactFile(document: vscode.TextDocument, folder: vscode.WorkspaceFolder): boolean {
  const { factBase } = readSettings(folder.uri);
  return factBase.some(
    (glob) => vscode.languages.match({ pattern: new vscode.RelativePattern(folder, glob) }, document) > 0,
  );
}

function tellSetting(): void {
  const path = FIRST_FACT_FILE;
  const open = vscode.l10n.t('Open Settings');
  const message = vscode.l10n.t('{path} is not read: the setting ipNotes.factBase names other files.', { path });
  void vscode.window.showInformationMessage(message, open).then((answer) => {
    if (answer === open) void vscode.commands.executeCommand('workbench.action.openSettings', 'ipNotes.factBase');
  });
}
