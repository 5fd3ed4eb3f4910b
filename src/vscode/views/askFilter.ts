import * as vscode from 'vscode';
import { delayedByKey } from '../delay';

/** How long nobody types before the view is filtered. */
const TYPING_MS = 150;

/**
 * Asks what to filter a view by, beginning with what it is filtered by now. `change` is called while somebody types.
 * What stands in the box counts also when somebody goes on in the view instead of confirming it.
 */
export function askFilter(now: string, change: (text: string) => void): void {
  const later = delayedByKey();
  const box = vscode.window.createInputBox();
  box.title = vscode.l10n.t('Filter Applicants');
  box.placeholder = vscode.l10n.t('Applicant, measure, figure or period');
  box.value = now;
  box.onDidChangeValue((text) => later.run('', TYPING_MS, () => change(text)));
  box.onDidAccept(() => box.hide());
  box.onDidHide(() => {
    later.dispose();
    change(box.value);
    box.dispose();
  });
  box.show();
}
