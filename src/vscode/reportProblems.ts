import * as vscode from 'vscode';
import { factCard, type Fact, type Finding, type Span } from '../core';
import { checkedNote } from './checkedNote';
import { rangeOfPlace, toRange } from './convert';
import { factFileAt, uriOf, type Folders, type NoteFolder } from './folders';
import { guarded, type Log } from './log';
import { localised } from './messages';
import { SOURCE, toCode, toSeverity } from './severity';
import { delayedByKey } from './delay';

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
  dispose(): void;
}

/**
 * Keeps the problems of every open note up to date: while the writer types or when the note is saved, as set. They are
 * always those of the version on the screen, and they go when the note is closed or deleted.
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

  const report = (document: vscode.TextDocument): void => {
    const note = guarded(log, 'checking a note', () => checkedNote(document, folders));
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
      shown.map((finding) => toDiagnostic(finding, document, folder, extension)),
    );
    if (diagnostics !== undefined) collection.set(document.uri, diagnostics);
    const isWriting = check.judgements.some(
      ({ verdict, figure }) => verdict !== 'verified' && touches(cursors, figure),
    );
    if (isWriting || shown.length < check.findings.length) {
      heldBack.set(document, document.version);
      schedule(document, FINISHED_MS);
    } else {
      heldBack.delete(document);
      reported.fire(document);
    }
    const version = folder.facts.claimsVersion();
    if ((claimsVersions.get(folder.facts) ?? 0) !== version) reportOthers(folder, document);
    claimsVersions.set(folder.facts, version);
  };
  /** What a note claims may contradict others, or no longer do so. */
  const reportOthers = (folder: NoteFolder, changed: vscode.TextDocument): void => {
    for (const document of notesOf(folder)) {
      if (document !== changed) reportSoon(document);
    }
  };
  const schedule = (document: vscode.TextDocument, delay: number): void => {
    if (document.languageId !== 'markdown') return;
    later.run(document.uri.toString(), delay, () => {
      if (!document.isClosed) report(document);
    });
  };
  const forget = (uri: vscode.Uri): void => {
    later.cancel(uri.toString());
    collection.delete(uri);
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
      forget(document.uri);
      if (folder !== undefined) reportOthers(folder, document);
    }),
  ];
  reportAll(undefined);
  return {
    onDidReport: reported.event,
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

function toDiagnostic(
  finding: Finding,
  document: vscode.TextDocument,
  folder: NoteFolder,
  extension: vscode.Uri,
): vscode.Diagnostic {
  const { span, code, severity, message, args, facts, notes = [] } = finding;
  const range = toRange(document, span);
  const diagnostic = new vscode.Diagnostic(range, localised(message, args), toSeverity(severity));
  diagnostic.source = SOURCE;
  diagnostic.code = toCode(code, extension);
  diagnostic.relatedInformation = [
    ...facts.flatMap((fact) => relatedTo(fact, folder)),
    ...notes.map(({ path, line, text }) => {
      const location = new vscode.Location(uriOf(folder, path), new vscode.Position(line - 1, 0));
      return new vscode.DiagnosticRelatedInformation(location, text);
    }),
  ];
  return diagnostic;
}

/** The fact in its file, with its quote. */
function relatedTo(fact: Fact, folder: NoteFolder): vscode.DiagnosticRelatedInformation[] {
  const file = factFileAt(folder, fact.place.path);
  if (file === undefined) return [];
  const { says, quote } = factCard(fact, folder.facts.base());
  const location = new vscode.Location(uriOf(folder, file.path), rangeOfPlace(file, fact.place.key));
  return [new vscode.DiagnosticRelatedInformation(location, quote === null ? says : `“${quote.text}”`)];
}
