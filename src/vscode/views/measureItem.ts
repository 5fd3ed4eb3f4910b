import * as vscode from 'vscode';
import type { MeasureNode } from '../../core';
import { factCount } from './factCount';

/** The row of a measure, with its figure where it has only one. */
export function measureItem({ label, description, facts }: MeasureNode): vscode.TreeItem {
  const name = label ?? vscode.l10n.t('Statements');
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  item.description = description ?? factCount(facts);
  item.iconPath = new vscode.ThemeIcon(label === null ? 'comment-discussion' : 'graph');
  item.tooltip = name;
  item.contextValue = 'measure';
  item.accessibilityInformation = { label: `${name}, ${item.description}` };
  return item;
}
