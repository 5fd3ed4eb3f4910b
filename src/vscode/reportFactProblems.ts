import * as vscode from 'vscode';
import { factProblemMessage, problemMessages, sourceProblems, type FactProblem, type Severity } from '../core';
import type { ClosedNotes } from './closed/closedNotes';
import { rangeInFile } from './convert';
import { delayedByKey } from './delay';
import { factFileAt, uriOf, type Folders, type NoteFolder } from './folders';
import { guarded, type Log } from './log';
import { localised } from './messages';
import type { ProblemReports } from './reportProblems';
import { SOURCE, toCode, toSeverity } from './severity';

const TYPING_MS = 150;

/**
 * Keeps the problems of every fact file up to date, whether it is open or not; where all notes are known, also which facts
 * none of them uses.
 */
export function reportFactProblems(
  folders: Folders,
  closed: ClosedNotes,
  { onDidReport }: ProblemReports,
  extension: vscode.Uri,
  log: Log,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('ipNotes.facts');
  const later = delayedByKey();
  const reported = new Map<string, readonly vscode.Uri[]>();
  /** The facts that no note used when that was reported. */
  const unused = new WeakMap<NoteFolder['facts'], string>();
  const unusedIn = ({ facts }: NoteFolder): string =>
    guarded(log, 'unused facts', () => facts.unusedFacts().map(({ args }) => args.id))?.join(' ') ?? '';

  const report = (folder: NoteFolder): void => {
    unused.set(folder.facts, unusedIn(folder));
    const byFile = guarded(log, 'checking fact files', () => problemsByFile(folder, extension)) ?? [];
    const key = folder.uri.toString();
    for (const uri of reported.get(key) ?? []) {
      if (!byFile.some(([other]) => other.toString() === uri.toString())) collection.delete(uri);
    }
    for (const [uri, diagnostics] of byFile) collection.set(uri, diagnostics);
    reported.set(
      key,
      byFile.map(([uri]) => uri),
    );
  };
  const reportLater = (folder: NoteFolder | undefined): void => {
    if (folder !== undefined) {
      later.run(folder.uri.toString(), TYPING_MS, () => {
        if (folders.byName(folder.uri.toString()) !== undefined) report(folder);
      });
      return;
    }
    for (const [key, uris] of reported) {
      if (folders.byName(key) !== undefined) continue;
      for (const uri of uris) collection.delete(uri);
      reported.delete(key);
    }
    for (const one of folders.all()) reportLater(one);
  };

  /** What is used changes with the notes, and most changes of notes change nothing of it. */
  const reportUsed = (): void => {
    for (const folder of folders.all()) {
      if (folder.facts.closed() === null && !unused.get(folder.facts)) continue;
      later.run(`${folder.uri.toString()} used`, TYPING_MS, () => {
        if (unused.get(folder.facts) !== unusedIn(folder)) reportLater(folder);
      });
    }
  };

  return vscode.Disposable.from(
    collection,
    later,
    folders.onDidChange(reportLater),
    closed.onDidChange(reportUsed),
    onDidReport(reportUsed),
  );
}

function problemsByFile(folder: NoteFolder, extension: vscode.Uri): [vscode.Uri, vscode.Diagnostic[]][] {
  if (folder.facts.isEmpty()) return [];
  const byPath = new Map<string, vscode.Diagnostic[]>();
  const base = folder.facts.base();
  for (const problem of [...base.problems, ...sourceProblems(base), ...folder.facts.unusedFacts()]) {
    const diagnostic = toDiagnostic(problem, folder, extension);
    if (diagnostic === undefined) continue;
    const others = byPath.get(problem.path);
    if (others === undefined) byPath.set(problem.path, [diagnostic]);
    else others.push(diagnostic);
  }
  return [...byPath].map(([path, diagnostics]) => [uriOf(folder, path), diagnostics]);
}

function toDiagnostic(problem: FactProblem, folder: NoteFolder, extension: vscode.Uri): vscode.Diagnostic | undefined {
  const file = factFileAt(folder, problem.path);
  const severity: Severity | 'off' = folder.settings.severity[problem.code] ?? problemMessages[problem.code].severity;
  if (file === undefined || severity === 'off') return undefined;
  const message = localised(factProblemMessage(problem), problem.args);
  const diagnostic = new vscode.Diagnostic(rangeInFile(file, problem.span), message, toSeverity(severity));
  diagnostic.source = SOURCE;
  diagnostic.code = toCode(problem.code, extension);
  if (problem.code === 'unused-fact') diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  diagnostic.relatedInformation = problem.related.flatMap(({ path, span, id }) => {
    const other = factFileAt(folder, path);
    if (other === undefined) return [];
    const location = new vscode.Location(uriOf(folder, path), rangeInFile(other, span));
    return [new vscode.DiagnosticRelatedInformation(location, id)];
  });
  return diagnostic;
}
