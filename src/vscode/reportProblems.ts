import * as vscode from 'vscode';
import { factCard, type Fact, type Finding } from '../core';
import { checkedNote } from './checkedNote';
import { rangeOfPlace, toRange, toSpan } from './convert';
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
  /** A note that is open was checked, or is no note any more: what is shown beside its problems is to be shown anew. */
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

  const report = (document: vscode.TextDocument, finished: boolean): void => {
    const note = guarded(log, 'checking a note', () => checkedNote(document, folders));
    if (note === undefined) {
      collection.delete(document.uri);
      reported.fire(document);
      return;
    }
    const { folder, check } = note;
    const shown = finished ? check.findings : check.findings.filter((finding) => !isBeingWritten(finding, document));
    const diagnostics = guarded(log, 'showing problems', () =>
      shown.map((finding) => toDiagnostic(finding, document, folder, extension)),
    );
    if (diagnostics !== undefined) collection.set(document.uri, diagnostics);
    reported.fire(document);
    if (shown.length < check.findings.length) schedule(document, FINISHED_MS, true);
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
  const schedule = (document: vscode.TextDocument, delay: number, finished: boolean): void => {
    if (document.languageId !== 'markdown') return;
    later.run(document.uri.toString(), delay, () => {
      if (!document.isClosed) report(document, finished);
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
    if (onType(document) || !document.isDirty) schedule(document, TYPING_MS, true);
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
    vscode.workspace.onDidOpenTextDocument((document) => schedule(document, 0, true)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && onType(document)) schedule(document, TYPING_MS, false);
    }),
    vscode.workspace.onDidSaveTextDocument((document) => schedule(document, 0, true)),
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

/** Whether the cursor touches it, so that its figure may not be finished. */
function isBeingWritten({ span }: Finding, document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => {
    if (editor.document !== document) return false;
    return editor.selections.some((selection) => {
      const { start, end } = toSpan(document, selection);
      return start === end && span.start <= end && end <= span.end;
    });
  });
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
