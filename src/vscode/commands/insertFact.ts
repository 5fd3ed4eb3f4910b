import * as vscode from 'vscode';
import { factChoices, insertFact, type Fact, type FactChoice, type FactChoices } from '../../core';
import { applyNoteEdits } from '../applyNoteEdits';
import { checkedNote, type CheckedNote } from '../checkedNote';
import { toRange, toSpan } from '../convert';
import { factOf, isReference, toReference } from '../factReference';
import type { Folders } from '../folders';
import type { LastNote } from '../lastNote';
import { askForFact } from './askForFact';
import { factButtons, factItem, type FactItem } from './factItem';
import { showPreview } from './showPreview';

/**
 * Writes a fact into the open note: the one that is named, or one that is picked; at the cursor, or over the text that
 * the argument names. One that is named, as by a row of a view, goes into the note that was written last where
 * something else is being looked at.
 */
export async function insertFactAtCursor(folders: Folders, lastNote: LastNote, argument: unknown): Promise<void> {
  await folders.ready();
  const editor = await editorFor(argument, folders, lastNote);
  const note = editor && (await checkedNote(editor.document, folders));
  if (editor === undefined || note === undefined) {
    void vscode.window.showInformationMessage(whyNot(editor?.document));
    return;
  }
  const named = factOf(argument, folders);
  if (named === undefined && isReference(argument)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This fact is not in the fact base any more.'));
    return;
  }
  const fact = named?.folder === note.folder ? named.fact : await pick(note, editor);
  if (fact !== undefined) await write(fact, editor, folders);
}

async function editorFor(
  argument: unknown,
  folders: Folders,
  lastNote: LastNote,
): Promise<vscode.TextEditor | undefined> {
  const place = placeOf(argument);
  if (place !== undefined) return editorAt(place);
  return factOf(argument, folders) === undefined ? vscode.window.activeTextEditor : lastNote.editor();
}

/** Text of a note that a fact is to be written over. */
export interface InsertPlace {
  readonly note: string;
  readonly start: number;
  readonly text: string;
}

function placeOf(argument: unknown): InsertPlace | undefined {
  if (typeof argument !== 'object' || argument === null || !('at' in argument)) return undefined;
  const { note, start, text } = argument.at as Partial<InsertPlace>;
  if (typeof note !== 'string' || typeof start !== 'number' || typeof text !== 'string') return undefined;
  return { note, start, text };
}

/** The editor of a note with the text selected, where it still stands there. */
async function editorAt({ note, start, text }: InsertPlace): Promise<vscode.TextEditor | undefined> {
  const open = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === note);
  if (open === undefined) return undefined;
  const range = toRange(open.document, { start, end: start + text.length });
  if (open.document.getText(range) !== text) return undefined;
  const editor = await vscode.window.showTextDocument(open.document, open.viewColumn);
  editor.selection = new vscode.Selection(range.start, range.end);
  return editor;
}

function whyNot(document: vscode.TextDocument | undefined): string {
  return document?.languageId === 'markdown'
    ? vscode.l10n.t('There are no facts for this note: its workspace folder has no fact files.')
    : vscode.l10n.t('Facts are written into Markdown notes: open one, and put the cursor where the fact goes.');
}

async function pick({ check, folder }: CheckedNote, editor: vscode.TextEditor): Promise<Fact | undefined> {
  const { document, selection } = editor;
  const choices = factChoices(check, toSpan(document, selection), folder.settings.insertStyle);
  const preview = showPreview(editor);
  try {
    const picked = await askForFact<ChoiceItem>({
      placeholder: vscode.l10n.t('Applicant, measure, figure or words of the source'),
      find: (query) => rowsOf(choices, query),
      onActive: (row) => preview.show(row === null ? null : row.choice.preview),
      reference: ({ card }) => toReference({ folder, fact: card.fact }),
    });
    return picked?.card.fact;
  } finally {
    preview.dispose();
  }
}

interface ChoiceItem extends FactItem {
  readonly choice: FactChoice;
}

/** What the paragraph speaks of is parted from the rest, until something is typed: then the best match is on top. */
function rowsOf(choices: FactChoices, query: string): (ChoiceItem | vscode.QuickPickItem)[] {
  const found = choices.find(query);
  const here = found.filter(({ isNamed }) => isNamed).map(toItem);
  if (query.trim() !== '' || here.length === 0) return found.map(toItem);
  const others = found.filter(({ isNamed }) => !isNamed).map(toItem);
  return [separator(vscode.l10n.t('In this paragraph')), ...here, separator(vscode.l10n.t('Others')), ...others];
}

function toItem(choice: FactChoice): ChoiceItem {
  const used = choice.isUsed ? vscode.l10n.t('in this note already') : null;
  const what = [choice.figure, choice.period, used];
  return { ...factItem(choice, choice.applicantAliases, what, factButtons(choice)), choice };
}

function separator(label: string): vscode.QuickPickItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** Writes into the note as it is now, which may not be as it was when the list was shown. */
async function write(fact: Fact, editor: vscode.TextEditor, folders: Folders): Promise<void> {
  const { document } = editor;
  const note = await checkedNote(document, folders);
  if (note === undefined) return;
  const style = note.folder.settings.insertStyle;
  const { edits, cursor } = insertFact(note.check, fact, toSpan(document, editor.selection), style);
  if (!(await applyNoteEdits(document, edits))) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The fact could not be written into the note.'));
    return;
  }
  const end = toRange(document, { start: cursor, end: cursor }).start;
  editor.selection = new vscode.Selection(end, end);
}
