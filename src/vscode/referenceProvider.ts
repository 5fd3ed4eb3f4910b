import * as vscode from 'vscode';
import { checkNote, nameInFactFileAt, parseNote, referencesInFacts, referencesInNote, targetsInNoteAt } from '../core';
import type { NoteCheck, Target } from '../core';
import { checkedNote } from './checkedNote';
import { rangeInText, rangeOfPlace } from './convert';
import { eachNote, type NoteText } from './eachNote';
import { factFileOf } from './factFileOf';
import { factFileAt, uriOf, type Folders, type NoteFolder } from './folders';
import { guardedAsync, type Log } from './log';
import { openDocument } from './openDocument';

/** Finds where a fact, applicant, measure or source is spoken of: in all fact files and all notes of its folder. */
export function referenceProvider(folders: Folders, log: Log): vscode.ReferenceProvider {
  return {
    provideReferences: (document, position, { includeDeclaration }, token) =>
      guardedAsync(log, 'references', async () => {
        const at = targetsAt(document, position, folders);
        if (at === undefined) return undefined;
        const { folder, targets } = at;
        const found = inFacts(folder, targets, includeDeclaration);
        for await (const note of eachNote(folder, token)) {
          const check = checkOf(note, folder, folders);
          for (const span of referencesInNote(check, targets)) {
            found.push(new vscode.Location(note.uri, rangeInText(note.text, span)));
          }
        }
        // Half of the notes would look like all of them.
        return token.isCancellationRequested ? undefined : found;
      }),
  };
}

interface At {
  readonly folder: NoteFolder;
  readonly targets: readonly Target[];
}

function targetsAt(document: vscode.TextDocument, position: vscode.Position, folders: Folders): At | undefined {
  const offset = document.offsetAt(position);
  const note = checkedNote(document, folders);
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

/** An open note is checked already. */
function checkOf({ uri, text }: NoteText, folder: NoteFolder, folders: Folders): NoteCheck {
  const document = openDocument(uri);
  const open = document && checkedNote(document, folders);
  if (open?.check.note.text === text) return open.check;
  return checkNote(parseNote(text), folder.facts.base(), folder.settings.check);
}
