import * as vscode from 'vscode';

/** How many notes were checked, in words. */
export function notesChecked(count: number): string {
  return count === 1 ? vscode.l10n.t('1 note checked') : vscode.l10n.t('{count} notes checked', { count });
}
