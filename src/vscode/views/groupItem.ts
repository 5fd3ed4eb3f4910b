import * as vscode from 'vscode';
import type { GroupNode } from '../../core';
import { countryName } from './countryName';
import { factCount } from './factCount';
import { kindHeading, kindIcon } from './kinds';

/** The row of the applicants of one kind or country. */
export function groupItem({ type, kind, country, facts }: GroupNode): vscode.TreeItem {
  const label = type === 'kind' ? kindHeading(kind) : countryHeading(country);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.description = factCount(facts);
  item.iconPath = new vscode.ThemeIcon(
    type === 'kind' ? kindIcon(kind) : country === null ? 'circle-outline' : 'globe',
  );
  item.tooltip = label;
  item.contextValue = 'group';
  item.accessibilityInformation = { label: `${label}, ${item.description}` };
  return item;
}

function countryHeading(country: string | null): string {
  return country === null ? vscode.l10n.t('No country given') : countryName(country);
}
