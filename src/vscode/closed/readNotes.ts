import type * as vscode from 'vscode';
import { isBinary, noteIndex, putNote, stampOf, type ClosedNote, type GrowingNoteIndex } from '../../core';
import { ahead } from '../ahead';
import { folderOfNote } from '../checkedNote';
import { exists } from '../exists';
import { pathIn } from '../factFiles';
import type { Folders, NoteFolder } from '../folders';
import { isNoteFile, listNotes, readNoteText } from '../noteFiles';
import { openDocument } from '../openDocument';
import { inSlices, slices, type Slices } from '../slices';

/** How far it is: so many notes of so many. */
export type Told = (done: number, all: number) => void;

/**
 * Reads and checks all notes of a folder that are not open, others having their turn in between. Undefined where that is
 * cancelled: then nothing has changed. What is known already of a text is not looked for again.
 */
export async function readNotes(
  folder: NoteFolder,
  folders: Folders,
  token: vscode.CancellationToken,
  told: Told,
): Promise<GrowingNoteIndex | undefined> {
  const uris = await listNotes(folder, token);
  const notes = noteIndex();
  const work = slices();
  let done = 0;
  for await (const [uri, text] of ahead(uris, (uri) => closedText(uri, folder, folders))) {
    if (token.isCancellationRequested) return undefined;
    putNote(notes, pathIn(uri), await readNote(uri, text, folder, folders, work, () => !token.isCancellationRequested));
    told(++done, uris.length);
    await work.turn();
  }
  return token.isCancellationRequested ? undefined : notes;
}

/** The text of a note that is not open. Null where there is none, or it is open; undefined where it cannot be read. */
export async function closedText(
  uri: vscode.Uri,
  folder: NoteFolder,
  folders: Folders,
): Promise<string | null | undefined> {
  if (isOpenNote(uri, folders) || !isNoteFile(folder, uri)) return null;
  const text = await readNoteText(uri);
  if (text === undefined) return (await exists(uri)) ? undefined : null;
  return isBinary(text) ? null : text;
}

/**
 * What is known of a note by its {@link closedText}, checked in slices of `work`; null where there is none, it was opened
 * meanwhile, or nobody wants it any more.
 */
export async function readNote(
  uri: vscode.Uri,
  text: string | null | undefined,
  folder: NoteFolder,
  folders: Folders,
  work: Slices,
  isWanted: () => boolean,
): Promise<ClosedNote | 'unread' | null> {
  if (text === null || isOpenNote(uri, folders)) return null;
  if (text === undefined) return 'unread';
  const { facts, settings } = folder;
  const known = facts.closed()?.notes.get(pathIn(uri));
  if (known?.stamp === stampOf(text) && facts.isCurrent(known, settings.check)) return known;
  const read = inSlices(facts.read(text, settings.check), work, () => isWanted() && !isOpenNote(uri, folders));
  return (await read) ?? null;
}

/** Then it is checked as it stands in its editor. */
function isOpenNote(uri: vscode.Uri, folders: Folders): boolean {
  const document = openDocument(uri);
  return document !== undefined && folderOfNote(document, folders) !== undefined;
}
