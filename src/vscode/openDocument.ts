import * as vscode from 'vscode';

/** The document of a file where it is open, in an editor or for somebody who reads it. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const name = uri.toString();
  return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === name);
}
