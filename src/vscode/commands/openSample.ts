import * as vscode from 'vscode';
import { exists } from '../exists';

/**
 * Opens the sample workspace in a new window: a copy of it, made when it is first opened, to be changed at will. Where it
 * is open already, and `path` names a file of it, opens that.
 */
export async function openSample(
  { extensionUri, globalStorageUri }: vscode.ExtensionContext,
  path: unknown,
): Promise<void> {
  const sample = vscode.Uri.joinPath(globalStorageUri, 'sample');
  const open = vscode.workspace.workspaceFolders?.find(({ uri }) => isSample(uri, sample));
  if (open !== undefined && typeof path === 'string') {
    await vscode.window.showTextDocument(vscode.Uri.joinPath(open.uri, path), { viewColumn: vscode.ViewColumn.Beside });
    return;
  }
  if (!(await exists(sample))) {
    await vscode.workspace.fs.copy(vscode.Uri.joinPath(extensionUri, 'media', 'sample'), sample);
  }
  await vscode.commands.executeCommand('vscode.openFolder', sample, { forceNewWindow: true });
}

function isSample(uri: vscode.Uri, sample: vscode.Uri): boolean {
  return uri.scheme === sample.scheme && uri.path === sample.path;
}
