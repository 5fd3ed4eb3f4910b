import * as vscode from 'vscode';
import { factCard, type ClosedFinding, type Fact } from '../core';
import { rangeOfPlace } from './convert';
import { factFileAt, uriOf, type NoteFolder } from './folders';
import { localised } from './messages';
import { SOURCE, toCode, toSeverity } from './severity';

/** A finding in a note as VS Code shows it, with the facts and the places in other notes that it is about. */
export function noteDiagnostic(
  { code, severity, message, args, notes = [] }: Omit<ClosedFinding, 'facts' | 'span'>,
  facts: readonly Fact[],
  range: vscode.Range,
  folder: NoteFolder,
  extension: vscode.Uri,
): vscode.Diagnostic {
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
