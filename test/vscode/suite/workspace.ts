// What the tests do to the workspace that they run in: three folders, a copy of the sample, `other` and `plain`.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

export type FolderName = 'sample' | 'other' | 'plain';

export function folderNamed(name: FolderName): vscode.WorkspaceFolder {
  const folder = vscode.workspace.workspaceFolders?.find((one) => one.name === name);
  assert.ok(folder, `no workspace folder ${name}`);
  return folder;
}

export function fileIn(name: FolderName, path: string): vscode.Uri {
  return vscode.Uri.joinPath(folderNamed(name).uri, ...path.split('/'));
}

export async function writeFile(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

export async function removeFile(uri: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.delete(uri, { recursive: true });
}

/**
 * Opens a file as a person does. (`openTextDocument` would keep the document open for minutes after its editor is
 * closed.)
 */
export async function openEditor(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  return until(`an editor of ${uri.path}`, () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() ? editor : undefined;
  });
}

/** Writes a note and opens it. */
export async function openNote(name: FolderName, path: string, text: string): Promise<vscode.TextEditor> {
  await writeFile(fileIn(name, path), text);
  return openEditor(fileIn(name, path));
}

/** Saves nothing by itself, as VS Code does in a browser. */
before(() => vscode.workspace.getConfiguration('files').update('autoSave', 'off', vscode.ConfigurationTarget.Global));

/** Closes every editor without saving. */
export async function closeEditors(): Promise<void> {
  for (const { document } of vscode.window.visibleTextEditors) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Replaces the first place of a text in a document, which may be behind another one. */
export async function replace({ document }: vscode.TextEditor, text: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, text), by);
  assert.ok(await vscode.workspace.applyEdit(edit), `could not replace ${text}`);
}

/** Where a text first stands in a document. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  assert.notEqual(start, -1, `${text} is not in the document`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** The problems of a file that are ours. */
export function problemsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'IP Notes');
}

/** The codes of the problems of a file with the text that each stands on. */
export function codesOf(document: vscode.TextDocument): string[] {
  return problemsOf(document.uri).map((problem) => `${codeOf(problem)}: ${document.getText(problem.range)}`);
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until a document has exactly these problems, written as {@link codesOf} does. */
export async function untilProblems(document: vscode.TextDocument, expected: readonly string[]): Promise<void> {
  try {
    await until('', () => codesOf(document).join('\n') === expected.join('\n'));
  } catch {
    assert.deepEqual(codesOf(document), expected);
  }
}

/** Waits until something is there, or true. */
export async function until<T>(what: string, look: () => T | Thenable<T>, timeoutMs = 8000): Promise<NonNullable<T>> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== null && seen !== false) return seen;
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms in vain for ${what}`);
    await pause(25);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Changes a setting of a folder, and gives what puts it back. */
export async function withSetting(name: FolderName, key: string, value: unknown): Promise<() => Thenable<void>> {
  const update = (to: unknown): Thenable<void> =>
    vscode.workspace
      .getConfiguration('ipNotes', folderNamed(name).uri)
      .update(key, to, vscode.ConfigurationTarget.WorkspaceFolder);
  await update(value);
  return () => update(undefined);
}
