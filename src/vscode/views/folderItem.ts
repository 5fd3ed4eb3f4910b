import * as vscode from 'vscode';

/** The row of a workspace folder. */
export function folderItem(folder: string): vscode.TreeItem {
  const uri = vscode.Uri.parse(folder);
  const item = new vscode.TreeItem(uri, vscode.TreeItemCollapsibleState.Expanded);
  item.label = vscode.workspace.getWorkspaceFolder(uri)?.name ?? folder;
  item.iconPath = vscode.ThemeIcon.Folder;
  item.id = folder;
  return item;
}
