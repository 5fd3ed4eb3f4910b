import * as vscode from 'vscode';

/** `1 fact`, `12 facts`. */
export function factCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 fact') : vscode.l10n.t('{count} facts', { count });
}
