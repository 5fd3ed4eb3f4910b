import * as vscode from 'vscode';
import { findRecords, recordTitles, type RecordKind, type RecordTitle } from '../core';
import { rangeOfPlace } from './convert';
import { factFileOf } from './factFileOf';
import { factFileAt, uriOf, type Folders } from './folders';
import { guarded, type Log } from './log';

const KINDS: Readonly<Record<RecordKind, vscode.SymbolKind>> = {
  sources: vscode.SymbolKind.File,
  applicants: vscode.SymbolKind.Class,
  measures: vscode.SymbolKind.Field,
  facts: vscode.SymbolKind.Constant,
};

/** The outline of a fact file: its sections with their records, by name. */
export function documentSymbolProvider(folders: Folders, log: Log): vscode.DocumentSymbolProvider {
  return {
    provideDocumentSymbols: (document) =>
      guarded(log, 'symbols', () => {
        const open = factFileOf(document, folders);
        if (open === undefined) return undefined;
        const { file, folder } = open;
        const toSymbol = ({ kind, id, title, detail, place }: RecordTitle): vscode.DocumentSymbol => {
          const own = rangeOfPlace(file, place.key);
          const range = rangeOfPlace(file, place.span).union(own);
          return new vscode.DocumentSymbol(title === '' ? id : title, detail, KINDS[kind], range, own);
        };
        return Object.values(recordTitles(file, folder.facts.base()))
          .flat()
          .map(toSymbol)
          .sort((a, b) => a.range.start.compareTo(b.range.start));
      }),
  };
}

/** VS Code asks again for each letter, and shows a list that nobody reads to its end. */
const MOST_SYMBOLS = 200;

/** The records of all folders, by their name in either language, their other names and their ids. */
export function workspaceSymbolProvider(folders: Folders, log: Log): vscode.WorkspaceSymbolProvider {
  return {
    provideWorkspaceSymbols: (query) =>
      guarded(log, 'workspace symbols', () =>
        folders.all().flatMap((folder) => {
          if (folder.facts.isEmpty()) return [];
          return findRecords(folder.facts.base(), query, MOST_SYMBOLS).flatMap(({ kind, title, detail, place }) => {
            const file = factFileAt(folder, place.path);
            if (file === undefined) return [];
            const location = new vscode.Location(uriOf(folder, place.path), rangeOfPlace(file, place.key));
            return [new vscode.SymbolInformation(title, KINDS[kind], detail, location)];
          });
        }),
      ),
  };
}
