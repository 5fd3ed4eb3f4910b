import * as vscode from 'vscode';
import { factTokens, type FactTokenKind } from '../core';
import { rangeInFile } from './convert';
import { pathIn } from './factFiles';
import { factFileAt, type Folders } from './folders';
import { guarded, type Log } from './log';

/** The names of the colours in the manifest. */
const TYPES: Readonly<Record<FactTokenKind, string>> = {
  id: 'factId',
  reference: 'factReference',
  figure: 'factFigure',
  quote: 'factQuote',
  period: 'factPeriod',
};

export const factColoursLegend = new vscode.SemanticTokensLegend(Object.values(TYPES));

/** A fact file that is larger has the colours of YAML alone. */
const LARGE = 1_000_000;

export interface FactColours extends vscode.DocumentSemanticTokensProvider {
  dispose(): void;
}

/** Colours ids, references, figures, quotes and periods in fact files, and in no other YAML. */
export function factColours(folders: Folders, log: Log): FactColours {
  const changed = new vscode.EventEmitter<void>();
  const subscription = folders.onDidChange(() => changed.fire());
  return {
    onDidChangeSemanticTokens: changed.event,
    provideDocumentSemanticTokens: (document) =>
      guarded(log, 'colours of a fact file', () => {
        const folder = folders.of(document.uri);
        const file = folder && factFileAt(folder, pathIn(document.uri));
        if (file?.text !== document.getText() || file.text.length > LARGE) return undefined;
        const builder = new vscode.SemanticTokensBuilder(factColoursLegend);
        for (const { kind, span } of factTokens(file)) builder.push(rangeInFile(file, span), TYPES[kind]);
        return builder.build();
      }),
    dispose() {
      subscription.dispose();
      changed.dispose();
    },
  };
}
