import * as vscode from 'vscode';
import type { NoteFigure } from '../core';
import { checkedNote, type CheckedNote } from './checkedNote';
import { figuresOf } from './figuresOf';
import type { Folders } from './folders';
import { openDocument } from './openDocument';

/** Names a figure of a note in the arguments of a command. */
export interface FigureReference {
  /** The URI of the note. */
  readonly note: string;
  readonly id: string;
}

export interface NamedFigure extends CheckedNote {
  readonly document: vscode.TextDocument;
  readonly figure: NoteFigure;
}

/** The figure that is named, where it stands now; undefined where its note is closed or no longer has it. */
export async function namedFigure(reference: unknown, folders: Folders): Promise<NamedFigure | undefined> {
  if (!isReference(reference)) return undefined;
  const document = openDocument(vscode.Uri.parse(reference.note));
  const checked = document && (await checkedNote(document, folders));
  if (document === undefined || checked === undefined) return undefined;
  const figure = figuresOf(checked.check).find(({ id }) => id === reference.id);
  return figure === undefined ? undefined : { ...checked, document, figure };
}

function isReference(reference: unknown): reference is FigureReference {
  if (typeof reference !== 'object' || reference === null) return false;
  const { note, id } = reference as Partial<Record<string, unknown>>;
  return typeof note === 'string' && typeof id === 'string';
}
