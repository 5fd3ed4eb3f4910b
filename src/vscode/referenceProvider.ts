import * as vscode from 'vscode';
import { closedReferences, nameInFactFileAt, referencesInFacts, referencesInNote, targetsInNoteAt } from '../core';
import type { Span, Target } from '../core';
import { checkedNote } from './checkedNote';
import type { ClosedNotes } from './closed/closedNotes';
import { rangeInText, rangeOfPlace, rangeOnLines, toRange } from './convert';
import { eachNote, type NoteText } from './eachNote';
import { factFileOf } from './factFileOf';
import { factFileAt, uriOf, type Folders, type NoteFolder } from './folders';
import { guardedAsync, type Log } from './log';
import { openDocument } from './openDocument';
import { inSlices } from './slices';

/**
 * Finds where a fact, applicant, measure or source is spoken of: in all fact files and all notes of its folder. Notes
 * that are not open are read for that, unless all notes are known.
 */
export function referenceProvider(folders: Folders, closed: ClosedNotes, log: Log): vscode.ReferenceProvider {
  return {
    provideReferences: (document, position, { includeDeclaration }, token) =>
      guardedAsync(log, 'references', async () => {
        const at = await targetsAt(document, position, folders);
        if (at === undefined) return undefined;
        const { folder, targets } = at;
        const found = inFacts(folder, targets, includeDeclaration);
        if (folder.facts.closed() === null) found.push(...(await inNotes(folder, targets, folders, token)));
        else found.push(...(await inKnownNotes(folder, targets, folders, closed)));
        // Half of the notes would look like all of them.
        return token.isCancellationRequested ? undefined : found;
      }),
  };
}

interface At {
  readonly folder: NoteFolder;
  readonly targets: readonly Target[];
}

async function targetsAt(
  document: vscode.TextDocument,
  position: vscode.Position,
  folders: Folders,
): Promise<At | undefined> {
  const note = await checkedNote(document, folders);
  const offset = document.offsetAt(position);
  if (note !== undefined) {
    const at = targetsInNoteAt(note.check, offset);
    return at === null ? undefined : { folder: note.folder, targets: at.targets };
  }
  const open = factFileOf(document, folders);
  const name = open && nameInFactFileAt(open.file, offset);
  return open && name ? { folder: open.folder, targets: [name] } : undefined;
}

function inFacts(folder: NoteFolder, targets: readonly Target[], own: boolean): vscode.Location[] {
  return referencesInFacts(folder.facts.base(), targets, own).flatMap(({ path, span }) => {
    const file = factFileAt(folder, path);
    return file === undefined ? [] : [new vscode.Location(uriOf(folder, path), rangeOfPlace(file, span))];
  });
}

async function inNotes(
  folder: NoteFolder,
  targets: readonly Target[],
  folders: Folders,
  token: vscode.CancellationToken,
): Promise<vscode.Location[]> {
  const found: vscode.Location[] = [];
  for await (const note of eachNote(folder, token)) {
    for (const span of await referencesIn(note, targets, folder, folders)) {
      found.push(new vscode.Location(note.uri, rangeInText(note.text, span)));
    }
  }
  return found;
}

/** Where all notes are known, nothing has to be read. */
async function inKnownNotes(
  folder: NoteFolder,
  targets: readonly Target[],
  folders: Folders,
  closed: ClosedNotes,
): Promise<vscode.Location[]> {
  await closed.settled(folder);
  const inOpen: vscode.Location[] = [];
  for (const document of vscode.workspace.textDocuments) {
    const note = await checkedNote(document, folders);
    if (note?.folder.facts !== folder.facts) continue;
    for (const span of referencesInNote(note.check, targets))
      inOpen.push(new vscode.Location(document.uri, toRange(document, span)));
  }
  const inClosed = [...(folder.facts.closed()?.notes ?? [])].flatMap(([path, note]) =>
    closedReferences(note, targets).map(
      (span) => new vscode.Location(uriOf(folder, path), rangeOnLines(note.lines, span)),
    ),
  );
  return [...inOpen, ...inClosed];
}

/** An open note is checked already. */
async function referencesIn(
  { uri, text }: NoteText,
  targets: readonly Target[],
  { facts, settings }: NoteFolder,
  folders: Folders,
): Promise<readonly Span[]> {
  const document = openDocument(uri);
  const open = document && (await checkedNote(document, folders));
  if (open?.check.note.text === text) return referencesInNote(open.check, targets);
  const note = await inSlices(facts.read(text, settings.check));
  return note === undefined ? [] : closedReferences(note, targets);
}
