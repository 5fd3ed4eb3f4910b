import * as vscode from 'vscode';
import { factAtCursor, factOf } from '../factReference';
import type { Folders } from '../folders';
import { pickFact } from './pickFact';

/** Opens the address of the source of the fact that is named, or the one at the cursor, or one that is picked. */
export async function openSource(folders: Folders, argument: unknown): Promise<void> {
  const found = factOf(argument, folders) ?? factAtCursor(folders) ?? (await pickFact(folders));
  if (found === undefined) return;
  const source = found.folder.facts.base().sources.get(found.fact.source);
  if (source?.url == null) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The source of this fact has no address: give it a “url” in the fact file.'),
    );
    return;
  }
  await vscode.env.openExternal(vscode.Uri.parse(source.url, true));
}
