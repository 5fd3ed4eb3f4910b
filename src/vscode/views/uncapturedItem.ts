import * as vscode from 'vscode';
import type { UncapturedFigureNode, UncapturedNode } from './row';

/** The row above the figures of a source that no fact has. */
export function uncapturedItem({ children }: UncapturedNode): vscode.TreeItem {
  const label = vscode.l10n.t('Not captured yet');
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  const count =
    children.length === 1 ? vscode.l10n.t('1 figure') : vscode.l10n.t('{count} figures', { count: children.length });
  item.description = count;
  item.iconPath = new vscode.ThemeIcon('inbox');
  item.tooltip = vscode.l10n.t('Figures of this text that no fact has');
  item.contextValue = 'uncaptured';
  item.accessibilityInformation = { label: `${label}, ${count}` };
  return item;
}

/** The row of one of them, with the words around it; it opens the text at the figure. */
export function uncapturedFigureItem({ uri, range, excerpt }: UncapturedFigureNode): vscode.TreeItem {
  const { text, span } = excerpt;
  const label = text.slice(span.start, span.end);
  const item = new vscode.TreeItem(label);
  const line = String(range.start.line + 1);
  item.description = text;
  item.iconPath = new vscode.ThemeIcon('circle-large-outline');
  item.contextValue = 'uncapturedFigure';
  item.tooltip = `${text}\n${vscode.workspace.asRelativePath(uri, false)}:${line}`;
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Open source'),
    arguments: [uri, { selection: range } satisfies vscode.TextDocumentShowOptions],
  };
  item.accessibilityInformation = {
    label: vscode.l10n.t('{figure} in {text}, line {line}', { figure: label, text, line }),
  };
  return item;
}
