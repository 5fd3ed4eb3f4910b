import * as vscode from 'vscode';

/** Opens the sample workspace in a new window: a copy of it, made when it is first opened, to be changed at will. */
export async function openSample({ extensionUri, globalStorageUri }: vscode.ExtensionContext): Promise<void> {
  const sample = vscode.Uri.joinPath(globalStorageUri, 'sample');
  if (!(await exists(sample))) {
    await vscode.workspace.fs.copy(vscode.Uri.joinPath(extensionUri, 'media', 'sample'), sample);
  }
  await vscode.commands.executeCommand('vscode.openFolder', sample, { forceNewWindow: true });
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
