import * as vscode from 'vscode';
import { definitionAt, definitionInFacts, type Place, type Span, type TextPlace } from '../core';
import { checkedNote } from './checkedNote';
import { rangeInText, rangeOfPlace, toRange } from './convert';
import { factFileOf } from './factFileOf';
import { factFileAt, uriOf, type Folders, type NoteFolder } from './folders';
import { guardedAsync, type Log } from './log';

/**
 * Leads from a figure or a footnote mark to its fact; in a fact file, from an id to its record, and from a quote or the
 * file of a source to the text of the source.
 */
export function definitionProvider(folders: Folders, log: Log): vscode.DefinitionProvider {
  return {
    provideDefinition: (document, position) =>
      guardedAsync(log, 'definition', async () => {
        const note = await checkedNote(document, folders);
        const offset = document.offsetAt(position);
        const definition = note && definitionAt(note.check, offset);
        if (note && definition) {
          return definition.places.flatMap((place) => toRecord(place, definition.span, document, note.folder));
        }
        const open = factFileOf(document, folders);
        const found = open && definitionInFacts(open.file, open.folder.facts.base(), offset);
        if (!open || !found) return undefined;
        const { place, text, span } = found;
        return [
          ...(place === null ? [] : toRecord(place, span, document, open.folder)),
          ...(text === null ? [] : [toText(text, span, document, open.folder)]),
        ];
      }),
  };
}

function toRecord(
  place: Place,
  origin: Span,
  document: vscode.TextDocument,
  folder: NoteFolder,
): vscode.DefinitionLink[] {
  const file = factFileAt(folder, place.path);
  if (file === undefined) return [];
  return [
    {
      originSelectionRange: toRange(document, origin),
      targetUri: uriOf(folder, place.path),
      targetRange: rangeOfPlace(file, place.span),
      targetSelectionRange: rangeOfPlace(file, place.key),
    },
  ];
}

function toText(
  { path, text, span }: TextPlace,
  origin: Span,
  document: vscode.TextDocument,
  folder: NoteFolder,
): vscode.DefinitionLink {
  const targetRange = span === null ? new vscode.Range(0, 0, 0, 0) : rangeInText(text, span);
  return { originSelectionRange: toRange(document, origin), targetUri: uriOf(folder, path), targetRange };
}
