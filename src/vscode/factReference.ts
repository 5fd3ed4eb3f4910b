import * as vscode from 'vscode';
import { definitionAt, type Fact, type Source } from '../core';
import { checkedNote } from './checkedNote';
import type { Folders, NoteFolder } from './folders';

/** Names a fact in the arguments of a command. */
export interface FactReference {
  /** The URI of the workspace folder. */
  readonly folder: string;
  readonly fact: string;
}

export interface FoundFact {
  readonly folder: NoteFolder;
  readonly fact: Fact;
}

/** The fact that the arguments of a command name, if they do and it is there. */
export function factOf(argument: unknown, folders: Folders): FoundFact | undefined {
  if (!isReference(argument)) return undefined;
  const folder = folders.byName(argument.folder);
  const fact = folder?.facts.base().facts.get(argument.fact);
  return folder === undefined || fact === undefined ? undefined : { folder, fact };
}

/** The source that the arguments of a command name, if they do and it is there. */
export function sourceOf(argument: unknown, folders: Folders): Source | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { folder, source } = argument as Partial<Record<string, unknown>>;
  if (typeof folder !== 'string' || typeof source !== 'string') return undefined;
  return folders.byName(folder)?.facts.base().sources.get(source);
}

/** The fact behind the figure or footnote mark at the cursor. */
export async function factAtCursor(folders: Folders): Promise<FoundFact | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const note = await checkedNote(editor.document, folders);
  if (note === undefined) return undefined;
  const place = definitionAt(note.check, editor.document.offsetAt(editor.selection.active))?.places[0];
  const fact = [...note.check.base.facts.values()].find((other) => other.place === place);
  return fact === undefined ? undefined : { folder: note.folder, fact };
}

/** A link to a command with a fact as its argument. */
export function commandLink(command: string, found: FoundFact, more: Readonly<Record<string, unknown>> = {}): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([{ ...toReference(found), ...more }]))}`;
}

/** What names a fact in the arguments of a command. */
export function toReference({ folder, fact }: FoundFact): FactReference {
  return { folder: folder.uri.toString(), fact: fact.id };
}

/** Whether the arguments of a command name a fact, there or not. */
export function isReference(argument: unknown): argument is FactReference {
  if (typeof argument !== 'object' || argument === null) return false;
  const { folder, fact } = argument as Partial<Record<string, unknown>>;
  return typeof folder === 'string' && typeof fact === 'string';
}
