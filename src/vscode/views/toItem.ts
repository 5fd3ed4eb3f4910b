import * as vscode from 'vscode';
import type { Uses } from '../uses';
import { applicantItem } from './applicantItem';
import { factItem } from './factItem';
import { folderItem } from './folderItem';
import { groupItem } from './groupItem';
import type { Look } from './look';
import { measureItem } from './measureItem';
import { mismatchesBelow } from './mismatchesBelow';
import type { Row, TreeNode } from './row';
import { sourceItem } from './sourceItem';
import { uncapturedFigureItem, uncapturedItem } from './uncapturedItem';
import { useItem } from './useItem';

/** What VS Code shows of a row. */
export function toItem(row: Row, look: Look, uses: Uses): vscode.TreeItem {
  const { folder, node } = row;
  if (node === null) return folderItem(folder);
  const mismatches = mismatchesBelow(node, folder, uses);
  const item = itemOf(node, row, look, uses);
  item.id = [look.key, node.type, node.id, folder].join(' ');
  if (look.unfolded && node.type !== 'fact' && item.collapsibleState === vscode.TreeItemCollapsibleState.Collapsed) {
    item.collapsibleState = vscode.TreeItemCollapsibleState.Expanded;
  }
  return mismatches === 0 ? item : marked(item, mismatches);
}

function itemOf(node: TreeNode, row: Row, look: Look, uses: Uses): vscode.TreeItem {
  switch (node.type) {
    case 'kind':
    case 'country':
      return groupItem(node);
    case 'applicant':
      return applicantItem(node);
    case 'measure':
      return measureItem(node);
    case 'source':
      return sourceItem(node);
    case 'fact':
      return factItem(node, row.folder, look.of, uses.count(row.folder, node.id));
    case 'use':
      return useItem(node);
    case 'uncaptured':
      return uncapturedItem(node);
    case 'uncapturedFigure':
      return uncapturedFigureItem(node);
  }
}

/** The way from the badge to the figure: rows above it are marked, in words too. */
function marked(item: vscode.TreeItem, mismatches: number): vscode.TreeItem {
  if (item.iconPath instanceof vscode.ThemeIcon) {
    item.iconPath = new vscode.ThemeIcon(item.iconPath.id, new vscode.ThemeColor('problemsWarningIcon.foreground'));
  }
  const said =
    mismatches === 1 ? vscode.l10n.t('1 mismatch') : vscode.l10n.t('{count} mismatches', { count: mismatches });
  item.description = typeof item.description === 'string' ? `${item.description} · ${said}` : said;
  const label = item.accessibilityInformation?.label;
  if (label !== undefined) item.accessibilityInformation = { label: `${label}, ${said}` };
  return item;
}
