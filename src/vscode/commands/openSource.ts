import * as vscode from 'vscode';
import { quoteInText, quotePlace, resolveSourceFile, sourceAddress, type Fact, type Source } from '../../core';
import { toRange } from '../convert';
import { factAtCursor, factOf, sourceOf } from '../factReference';
import { uriOf, type Folders, type NoteFolder } from '../folders';
import { pickFact } from './pickFact';

/**
 * Opens the address of the source that is named; or the source of the fact that is named, or at the cursor, or picked, at
 * its quote: the text of the source where the workspace has it, else its address.
 */
export async function openSource(folders: Folders, argument: unknown): Promise<void> {
  const named = sourceOf(argument, folders);
  if (named !== undefined) {
    await openAddress(named.url);
    return;
  }
  const found = factOf(argument, folders) ?? (await factAtCursor(folders)) ?? (await pickFact(folders));
  if (found === undefined) return;
  const { folder, fact } = found;
  const base = folder.facts.base();
  const source = base.sources.get(fact.source);
  if (source !== undefined && (await openText(source, fact, folder))) return;
  await openAddress(sourceAddress(fact, base));
}

async function openAddress(address: string | null): Promise<void> {
  if (address === null) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The source of this fact has no address: give it a “url” in the fact file.'),
    );
    return;
  }
  // As a string, which it takes as well: a Uri would be encoded again, and the words after “:~:text=” be lost.
  await vscode.env.openExternal(address as unknown as vscode.Uri);
}

/** Whether the source has a text in the workspace that could be opened. */
async function openText(
  { id, file, place: { path: yaml } }: Source,
  { quote }: Fact,
  folder: NoteFolder,
): Promise<boolean> {
  const path = file === null ? null : resolveSourceFile(yaml, file);
  // Where a symbolic link leads to cannot be seen.
  if (path === null || folder.facts.base().sourceTexts.get(path) === 'linked') return false;
  try {
    const document = await vscode.workspace.openTextDocument(uriOf(folder, path));
    const text = document.getText();
    const place = quotePlace({ quote, source: id }, folder.facts.base());
    const own = quote === null ? null : quoteInText(quote.exact, text);
    const span = place?.text === text ? place.span : own;
    const selection = span === null ? {} : { selection: toRange(document, span) };
    await vscode.window.showTextDocument(document, { ...selection, preview: true });
    return true;
  } catch {
    // It is not there, or no text: then the address has to do.
    return false;
  }
}
