import * as vscode from 'vscode';
import type { Span } from '../core';
import { checkedNote, type CheckedNote } from './checkedNote';
import { rangeOnLines, toRange } from './convert';
import { delayedByKey } from './delay';
import { pathIn } from './factFiles';
import { uriOf, type Folders, type NoteFolder } from './folders';
import { guarded, guardedAsync, type Log } from './log';
import { noteDiagnostic } from './noteDiagnostic';
import { openDocument } from './openDocument';

/** How long nobody types before a note is checked, and before the figure at the cursor counts as written. */
const TYPING_MS = 150;
const FINISHED_MS = 1000;

/** Reports of problems, and word of each that was made. */
export interface ProblemReports {
  /**
   * A note that is open was checked, or is no note any more: what is shown beside its problems is to be shown anew. Not
   * while a figure that does not agree is being written: it is half a figure yet.
   */
  readonly onDidReport: vscode.Event<vscode.TextDocument>;
  /** Shows the problems of notes that are not open as they are known, or none; those that are open keep theirs. */
  showClosed(folder: NoteFolder, paths: Iterable<string>): void;
  /** What the notes of a folder claim may have changed: those that are open are checked anew where it has. */
  claimsChanged(folder: NoteFolder): void;
  dispose(): void;
}

/**
 * Keeps the problems of every open note up to date: while the writer types or when the note is saved, as set. They are
 * always those of the version on the screen. When the note is closed or deleted they go, or where all notes are known
 * give way to those of the file.
 */
export function reportProblems(folders: Folders, extension: vscode.Uri, log: Log): ProblemReports {
  const reported = new vscode.EventEmitter<vscode.TextDocument>();
  const collection = vscode.languages.createDiagnosticCollection('ipNotes');
  const later = delayedByKey();
  const claimsVersions = new WeakMap<NoteFolder['facts'], number>();
  /** When somebody last wrote in a note, whatever it is checked for since. */
  const typedAt = new WeakMap<vscode.TextDocument, number>();
  /** The versions in which a figure was being written. */
  const heldBack = new WeakMap<vscode.TextDocument, number>();

  const report = async (document: vscode.TextDocument): Promise<void> => {
    const { version } = document;
    const note = await guardedAsync(log, 'checking a note', () => checkedNote(document, folders));
    // What was changed meanwhile is checked in its own time.
    if (document.version === version && !document.isClosed) show(document, note);
  };
  const show = (document: vscode.TextDocument, note: CheckedNote | undefined): void => {
    if (note === undefined) {
      collection.delete(document.uri);
      reported.fire(document);
      return;
    }
    const { folder, check } = note;
    const isTyping = Date.now() - (typedAt.get(document) ?? 0) < FINISHED_MS;
    const cursors = isTyping ? cursorsIn(document) : [];
    const shown = check.findings.filter(({ span }) => !touches(cursors, span));
    const diagnostics = guarded(log, 'showing problems', () =>
      shown.map((finding) =>
        noteDiagnostic(finding, finding.facts, toRange(document, finding.span), folder, extension),
      ),
    );
    if (diagnostics !== undefined) collection.set(document.uri, diagnostics);
    const isWriting =
      isTyping && check.judgements.some(({ verdict, figure }) => verdict !== 'verified' && touches(cursors, figure));
    if (isWriting || shown.length < check.findings.length) {
      heldBack.set(document, document.version);
      schedule(document, FINISHED_MS);
    } else {
      heldBack.delete(document);
      reported.fire(document);
    }
    claimsChanged(folder, document);
  };
  const claimsChanged = (folder: NoteFolder, by?: vscode.TextDocument): void => {
    const version = folder.facts.claimsVersion();
    if ((claimsVersions.get(folder.facts) ?? 0) !== version) reportOthers(folder, by);
    claimsVersions.set(folder.facts, version);
  };
  /** What a note claims may contradict others, or no longer do so. */
  const reportOthers = (folder: NoteFolder, changed?: vscode.TextDocument): void => {
    for (const document of notesOf(folder)) {
      if (document !== changed) reportSoon(document);
    }
  };
  const schedule = (document: vscode.TextDocument, delay: number): void => {
    if (document.languageId !== 'markdown') return;
    later.run(document.uri.toString(), delay, () => {
      if (!document.isClosed) void report(document);
    });
  };
  const forget = (uri: vscode.Uri): void => {
    later.cancel(uri.toString());
    collection.delete(uri);
  };
  const closedDiagnostics = (folder: NoteFolder, path: string): readonly vscode.Diagnostic[] => {
    const { facts } = folder;
    const note = facts.closed()?.notes.get(path);
    if (note === undefined) return [];
    const diagnostics = guarded(log, 'showing problems', () =>
      facts.closedFindings(path).map((finding) => {
        const about = finding.facts.flatMap((id) => facts.base().facts.get(id) ?? []);
        return noteDiagnostic(finding, about, rangeOnLines(note.lines, finding.span), folder, extension);
      }),
    );
    return diagnostics ?? [];
  };
  const showClosed = (folder: NoteFolder, paths: Iterable<string>): void => {
    const entries: [vscode.Uri, readonly vscode.Diagnostic[]][] = [];
    for (const path of paths) {
      const uri = uriOf(folder, path);
      if (openDocument(uri)?.languageId === 'markdown') continue;
      const diagnostics = closedDiagnostics(folder, path);
      if (diagnostics.length > 0 || collection.has(uri)) entries.push([uri, diagnostics]);
    }
    if (entries.length > 0) collection.set(entries);
  };
  /** Forgets a note, or all notes of a folder: VS Code tells of the folder alone. */
  const forgetAllIn = (gone: vscode.Uri): void => {
    for (const { uri } of vscode.workspace.textDocuments) {
      const name = uri.toString();
      if (name === gone.toString() || name.startsWith(`${gone.toString()}/`)) forget(uri);
    }
  };
  const onType = ({ uri }: vscode.TextDocument): boolean => folders.of(uri)?.settings.run !== 'onSave';

  const notesOf = (folder: NoteFolder | undefined): readonly vscode.TextDocument[] =>
    vscode.workspace.textDocuments.filter(({ uri }) => folder === undefined || folders.of(uri)?.uri === folder.uri);
  const reportSoon = (document: vscode.TextDocument): void => {
    // Where notes are checked when saved, this one will be.
    if (onType(document) || !document.isDirty) schedule(document, TYPING_MS);
  };
  const reportAll = (folder: NoteFolder | undefined): void => {
    for (const document of notesOf(folder)) reportSoon(document);
  };

  const watcher = vscode.workspace.createFileSystemWatcher('**', true, true);
  const subscriptions = [
    collection,
    reported,
    later,
    watcher,
    watcher.onDidDelete(forgetAllIn),
    folders.onDidChange(reportAll),
    vscode.workspace.onDidOpenTextDocument((document) => schedule(document, 0)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      typedAt.set(document, Date.now());
      if (onType(document)) schedule(document, TYPING_MS);
    }),
    // Who goes elsewhere has finished: a change of the text would have moved the cursor, too, and is checked anyway.
    vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document } }) => {
      if (heldBack.get(document) === document.version) schedule(document, 0);
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      typedAt.delete(document);
      schedule(document, 0);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      const folder = folders.of(document.uri);
      later.cancel(document.uri.toString());
      const known = folder === undefined ? [] : closedDiagnostics(folder, pathIn(document.uri));
      if (known.length > 0) collection.set(document.uri, known);
      else collection.delete(document.uri);
      if (folder !== undefined) claimsChanged(folder, document);
    }),
  ];
  reportAll(undefined);
  return {
    onDidReport: reported.event,
    showClosed,
    claimsChanged,
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** Where the cursors are in the editors of a document; a selection is none. */
function cursorsIn(document: vscode.TextDocument): readonly number[] {
  return vscode.window.visibleTextEditors
    .filter((editor) => editor.document === document)
    .flatMap(({ selections }) => selections.filter(({ isEmpty }) => isEmpty))
    .map(({ active }) => document.offsetAt(active));
}

/** Whether a cursor is in a figure or at its edge, so that it may not be finished. */
function touches(cursors: readonly number[], { start, end }: Span): boolean {
  return cursors.some((cursor) => start <= cursor && cursor <= end);
}
