import * as vscode from 'vscode';
import type { Source } from '../../core';
import { factAtCursor, factOf, sourceOf } from '../factReference';
import type { Folders } from '../folders';
import { pickFact } from './pickFact';

/**
 * Opens the address of a source: the one that is named, or that of the fact that is named, or at the cursor, or picked.
 */
export async function openSource(folders: Folders, argument: unknown): Promise<void> {
  const named = sourceOf(argument, folders);
  if (named !== undefined) {
    await open(named);
    return;
  }
  const found = factOf(argument, folders) ?? factAtCursor(folders) ?? (await pickFact(folders));
  if (found === undefined) return;
  await open(found.folder.facts.base().sources.get(found.fact.source));
}

async function open(source: Source | undefined): Promise<void> {
  if (source?.url == null) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The source of this fact has no address: give it a “url” in the fact file.'),
    );
    return;
  }
  await vscode.env.openExternal(vscode.Uri.parse(source.url, true));
}
