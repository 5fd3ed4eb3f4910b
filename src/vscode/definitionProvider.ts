import type * as vscode from 'vscode';
import { definitionAt } from '../core';
import { checkedNote } from './checkedNote';
import { rangeOfPlace, toRange } from './convert';
import { factFileAt, uriOf, type Folders } from './folders';
import { guarded, type Log } from './log';

/** Leads from a figure or a footnote mark to its fact. */
export function definitionProvider(folders: Folders, log: Log): vscode.DefinitionProvider {
  return {
    provideDefinition: (document, position) =>
      guarded(log, 'definition', () => {
        const note = checkedNote(document, folders);
        const definition = note && definitionAt(note.check, document.offsetAt(position));
        if (!note || !definition) return undefined;
        return definition.places.flatMap((place): vscode.DefinitionLink[] => {
          const file = factFileAt(note.folder, place.path);
          if (file === undefined) return [];
          return [
            {
              originSelectionRange: toRange(document, definition.span),
              targetUri: uriOf(note.folder, place.path),
              targetRange: rangeOfPlace(file, place.span),
              targetSelectionRange: rangeOfPlace(file, place.key),
            },
          ];
        });
      }),
  };
}
