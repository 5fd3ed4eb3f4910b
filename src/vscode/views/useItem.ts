import * as vscode from 'vscode';
import type { Verdict } from '../../core';
import type { UseNode } from './row';

/** The row of a use: the words around the figure, with the verdict; it opens the note at the figure. */
export function useItem({ uri, range, verdict, excerpt }: UseNode): vscode.TreeItem {
  const { start, end } = excerpt.span;
  const label: vscode.TreeItemLabel = { label: excerpt.text, highlights: start < end ? [[start, end]] : [] };
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.None);
  const path = vscode.workspace.asRelativePath(uri, false);
  const line = String(range.start.line + 1);
  item.description = `${path.slice(path.lastIndexOf('/') + 1)}:${line}`;
  item.iconPath = iconOf(verdict);
  item.contextValue = 'use';
  const said = verdictName(verdict);
  item.tooltip = `${path}:${line}\n${said}`;
  // VS Code's own command, so that a click looks and Enter goes there, as in its lists of references.
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Open note'),
    arguments: [uri, { selection: range } satisfies vscode.TextDocumentShowOptions],
  };
  item.accessibilityInformation = {
    label: vscode.l10n.t('{verdict}: {text}, {path}, line {line}', { verdict: said, text: excerpt.text, path, line }),
  };
  return item;
}

function iconOf(verdict: Verdict | null): vscode.ThemeIcon {
  const [icon, color] = ICONS[verdict ?? 'cited'];
  return color === null ? new vscode.ThemeIcon(icon) : new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
}

const ICONS: Readonly<Record<Verdict | 'cited', readonly [icon: string, color: string | null]>> = {
  verified: ['pass', 'testing.iconPassed'],
  mismatch: ['warning', 'problemsWarningIcon.foreground'],
  unsure: ['question', null],
  unsupported: ['circle-slash', null],
  ignored: ['eye-closed', null],
  cited: ['references', null],
};

function verdictName(verdict: Verdict | null): string {
  switch (verdict) {
    case 'verified':
      return vscode.l10n.t('verified');
    case 'mismatch':
      return vscode.l10n.t('mismatch');
    case 'unsure':
      return vscode.l10n.t('unsure');
    case 'unsupported':
      return vscode.l10n.t('unsupported');
    case 'ignored':
      return vscode.l10n.t('not checked');
    case null:
      return vscode.l10n.t('cited, without a figure');
  }
}
