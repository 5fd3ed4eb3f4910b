import * as vscode from 'vscode';
import { linksInFacts } from '../core';
import { rangeInFile } from './convert';
import { factFileOf } from './factFileOf';
import { uriOf, type Folders } from './folders';
import { guarded, type Log } from './log';

/** Makes links of the addresses and the files of sources in a fact file. */
export function linkProvider(folders: Folders, log: Log): vscode.DocumentLinkProvider {
  return {
    provideDocumentLinks: (document) =>
      guarded(log, 'links', () => {
        const open = factFileOf(document, folders);
        if (open === undefined) return undefined;
        return linksInFacts(open.file).map(({ span, url, path }) => {
          const target = path === null ? vscode.Uri.parse(url ?? '', true) : uriOf(open.folder, path);
          return new vscode.DocumentLink(rangeInFile(open.file, span), target);
        });
      }),
  };
}
