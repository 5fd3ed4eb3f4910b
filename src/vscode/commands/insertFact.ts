import * as vscode from 'vscode';
import { factChoices, insertFact, type Fact, type FactChoice } from '../../core';
import { checkedNote, type CheckedNote } from '../checkedNote';
import { toRange, toSpan } from '../convert';
import { factOf } from '../factReference';
import type { Folders } from '../folders';
import { factItem, type FactItem } from './pickFact';

/** Writes a fact into the note at the cursor: the one that is named, or one that is picked. */
export async function insertFactAtCursor(folders: Folders, argument: unknown): Promise<void> {
  await folders.ready();
  const editor = vscode.window.activeTextEditor;
  const note = editor && checkedNote(editor.document, folders);
  if (editor === undefined || note === undefined) {
    void vscode.window.showInformationMessage(whyNot(editor?.document));
    return;
  }
  const named = factOf(argument, folders);
  const fact = named?.folder === note.folder ? named.fact : await pick(note, editor);
  if (fact !== undefined) await write(fact, editor, folders);
}

function whyNot(document: vscode.TextDocument | undefined): string {
  return document?.languageId === 'markdown'
    ? vscode.l10n.t('There are no facts for this note: its workspace folder has no fact files.')
    : vscode.l10n.t('Facts are written into Markdown notes: open one, and put the cursor where the fact goes.');
}

async function pick({ check }: CheckedNote, { document, selection }: vscode.TextEditor): Promise<Fact | undefined> {
  const choices = factChoices(check, document.offsetAt(selection.active));
  const picked = await vscode.window.showQuickPick(toItems(choices), {
    placeHolder: vscode.l10n.t('Applicant, measure, figure or words of the source'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked && 'card' in picked ? picked.card.fact : undefined;
}

function toItems(choices: readonly FactChoice[]): (FactItem | vscode.QuickPickItem)[] {
  const toItem = (choice: FactChoice): FactItem => factItem(choice, choice.figure, choice);
  const named = choices.filter((choice) => choice.named).map(toItem);
  const others = choices.filter((choice) => !choice.named).map(toItem);
  if (named.length === 0) return others;
  return [separator(vscode.l10n.t('In this paragraph')), ...named, separator(vscode.l10n.t('Others')), ...others];
}

function separator(label: string): vscode.QuickPickItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** Writes into the note as it is now, which may not be as it was when the list was shown. */
async function write(fact: Fact, editor: vscode.TextEditor, folders: Folders): Promise<void> {
  const { document } = editor;
  const note = checkedNote(document, folders);
  if (note === undefined) return;
  const { edits, cursor } = insertFact(note.check, fact, toSpan(document, editor.selection));
  const edit = new vscode.WorkspaceEdit();
  for (const { span, text } of edits) edit.replace(document.uri, toRange(document, span), text);
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The fact could not be written into the note.'));
    return;
  }
  const end = toRange(document, { start: cursor, end: cursor }).start;
  editor.selection = new vscode.Selection(end, end);
}
