import * as vscode from 'vscode';
import type { ApplicantNode } from '../../core';
import { factCount } from './factCount';
import { kindIcon, kindName } from './kinds';

/** The row of an applicant: found by its other names too, which are in the tooltip. */
export function applicantItem({ label, kind, aliases, description, facts, children }: ApplicantNode): vscode.TreeItem {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, children.length > 0 ? Collapsed : None);
  item.description = description ?? factCount(facts);
  item.iconPath = new vscode.ThemeIcon(kindIcon(kind));
  const name = kindName(kind);
  item.tooltip = [[label, ...aliases].join(', '), ...(name === null ? [] : [name])].join('\n');
  item.contextValue = 'applicant';
  const spoken = [label, ...(name === null ? [] : [name]), item.description];
  item.accessibilityInformation = { label: spoken.join(', ') };
  return item;
}
