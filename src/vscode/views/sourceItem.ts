import * as vscode from 'vscode';
import type { SourceNode } from '../../core';
import { factCount } from './factCount';

/** The row of a source. */
export function sourceItem({ label, publisher, issued, url, facts, hasText }: SourceNode): vscode.TreeItem {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, facts > 0 || hasText ? Collapsed : None);
  const origin = [publisher, issued].filter((part) => part !== null);
  item.description = origin.length > 0 ? origin.join(' · ') : factCount(facts);
  item.iconPath = new vscode.ThemeIcon('book');
  item.tooltip = [label, ...origin, ...(url === null ? [] : [url]), factCount(facts)].join('\n');
  item.contextValue = url === null ? 'source' : 'source.linked';
  item.accessibilityInformation = { label: [label, ...origin, factCount(facts)].join(', ') };
  return item;
}
