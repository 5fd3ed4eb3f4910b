import * as vscode from 'vscode';
import { encodingOf } from '../core';
import { pathIn } from './factFiles';
import type { NoteFolder } from './folders';
import { isExcluded } from './isExcluded';
import { openDocument } from './openDocument';

/** As for fact files: what is larger is no text that somebody writes. */
const LARGEST_BYTES = 20_000_000;

/**
 * The notes of a workspace folder, in the order of their paths: its Markdown files, and what is open as Markdown in it.
 * Left out are hidden files and folders, `node_modules`, what `files.exclude` and `ipNotes.exclude` leave out, and what
 * is in a workspace folder inside this one. Empty where the search is cancelled.
 */
export async function listNotes(
  folder: Pick<NoteFolder, 'uri' | 'settings'>,
  token?: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const pattern = new vscode.RelativePattern(folder.uri, '**/*.{md,markdown}');
  const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**', undefined, token);
  if (token?.isCancellationRequested === true) return [];
  const open = vscode.workspace.textDocuments.filter((one) => one.languageId === 'markdown' && !one.isClosed);
  const notes = [...found, ...open.map(({ uri }) => uri)].filter((uri) => isNoteOf(folder, uri));
  const byPath = new Map(notes.map((uri) => [pathIn(uri), uri]));
  return [...byPath.keys()].sort().flatMap((path) => byPath.get(path) ?? []);
}

/**
 * The text of a note, with offsets and lines as its document has them: that of its editor where it is open, saved or
 * not, else that of the file without its byte order mark. Undefined where the file cannot be read, or has over 20 MB.
 */
export async function readNoteText(uri: vscode.Uri): Promise<string | undefined> {
  const open = openDocument(uri);
  if (open !== undefined) return open.getText();
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > LARGEST_BYTES) return undefined;
    const bytes = await vscode.workspace.fs.readFile(uri);
    // What was opened meanwhile may have been edited, too.
    return openDocument(uri)?.getText() ?? new TextDecoder(encodingOf(bytes)).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether a file would be listed among the notes of a folder if it were there, as far as its name tells. */
export function isNoteFile(folder: Pick<NoteFolder, 'uri' | 'settings'>, uri: vscode.Uri): boolean {
  return isNoteName(uri.path) && isNoteOf(folder, uri);
}

/** Whether a path has the extension of a note. */
export function isNoteName(path: string): boolean {
  return /\.(?:md|markdown)$/.test(path);
}

function isNoteOf(folder: Pick<NoteFolder, 'uri' | 'settings'>, uri: vscode.Uri): boolean {
  if (vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() !== folder.uri.toString()) return false;
  return !/(?:^|\/)(?:\.|node_modules\/)/.test(pathIn(uri)) && !isExcluded(uri, folder);
}
