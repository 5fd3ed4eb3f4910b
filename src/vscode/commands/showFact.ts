import * as vscode from 'vscode';
import { rangeOfPlace } from '../convert';
import { factAtCursor, factOf } from '../factReference';
import { factFileAt, uriOf, type Folders } from '../folders';
import { pickFact } from './pickFact';

/** Opens the fact file at the fact that is named, or the one at the cursor, or one that is picked. */
export async function showFact(folders: Folders, argument: unknown): Promise<void> {
  const found = factOf(argument, folders) ?? (await factAtCursor(folders)) ?? (await pickFact(folders));
  if (found === undefined) return;
  const { folder, fact } = found;
  const file = factFileAt(folder, fact.place.path);
  if (file === undefined) return;
  const document = await vscode.workspace.openTextDocument(uriOf(folder, file.path));
  await vscode.window.showTextDocument(document, { selection: rangeOfPlace(file, fact.place.key), preview: true });
}
