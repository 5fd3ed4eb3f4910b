import * as vscode from 'vscode';
import { completeFactFile, completeNote, factCard, type Completion, type CompletionItem, type FactBase } from '../core';
import { checkedNote } from './checkedNote';
import { toRange } from './convert';
import { escapeMarkdown } from './escapeMarkdown';
import { pathIn } from './factFiles';
import type { Folders } from './folders';
import { guarded, guardedAsync, type Log } from './log';
import { localised } from './messages';

/** An item with what it is put together from, so that what is only looked at is made when somebody looks. */
interface Item extends vscode.CompletionItem {
  readonly from: CompletionItem;
  readonly base: FactBase;
}

/** What a note is completed with after these, besides on request. */
export const noteTriggers: readonly string[] = ['^', '…', '-', ' ', '　'];

/** Completes notes: facts behind `[^` and behind names, names of applicants, and directives. */
export function noteCompletionProvider(folders: Folders, log: Log): vscode.CompletionItemProvider<Item> {
  return {
    provideCompletionItems: (document, position, _token, { triggerKind }) =>
      guardedAsync(log, 'completion', async () => {
        const note = await checkedNote(document, folders);
        if (note === undefined) return undefined;
        const asked = triggerKind === vscode.CompletionTriggerKind.Invoke;
        const style = note.folder.settings.insertStyle;
        const completion = completeNote(note.check, document.offsetAt(position), { asked, style });
        return completion === null ? undefined : toList(completion, document, note.check.base);
      }),
    resolveCompletionItem: (item) => guarded(log, 'completion', () => resolved(item)) ?? item,
  };
}

/** Completes fact files: sections, fields, ids and values. */
export function factFileCompletionProvider(folders: Folders, log: Log): vscode.CompletionItemProvider<Item> {
  return {
    provideCompletionItems: (document, position) =>
      guarded(log, 'completion', () => {
        const folder = folders.of(document.uri);
        if (folder === undefined || folder.facts.isEmpty()) return undefined;
        const base = folder.facts.base();
        if (!base.files.some(({ path }) => path === pathIn(document.uri))) return undefined;
        const today = folder.settings.check.today ?? 0;
        const completion = completeFactFile(document.getText(), document.offsetAt(position), base, today);
        return completion === null ? undefined : toList(completion, document, base);
      }),
    resolveCompletionItem: (item) => guarded(log, 'completion', () => resolved(item)) ?? item,
  };
}

const KINDS: Readonly<Record<CompletionItem['kind'], vscode.CompletionItemKind>> = {
  fact: vscode.CompletionItemKind.Reference,
  name: vscode.CompletionItemKind.Text,
  directive: vscode.CompletionItemKind.Keyword,
  code: vscode.CompletionItemKind.EnumMember,
  id: vscode.CompletionItemKind.Reference,
  field: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.Value,
};

function toList(
  { replace, items, isIncomplete }: Completion,
  document: vscode.TextDocument,
  base: FactBase,
): vscode.CompletionList<Item> {
  const range = toRange(document, replace);
  const all = items.map((from, rank): Item => {
    const { label, detail, description, kind, filter, text, cursor, edits } = from;
    const item = new vscode.CompletionItem(
      { label, detail: detail === '' ? '' : ` ${detail}`, description },
      KINDS[kind],
    );
    item.range = range;
    item.filterText = filter;
    // The order is the core's.
    item.sortText = String(rank).padStart(4, '0');
    item.insertText = cursor === text.length ? text : snippet(text, cursor);
    item.additionalTextEdits = edits.map((edit) => vscode.TextEdit.replace(toRange(document, edit.span), edit.text));
    if (kind === 'field' && text.endsWith(': ')) item.command = { command: 'editor.action.triggerSuggest', title: '' };
    return Object.assign(item, { from, base });
  });
  return new vscode.CompletionList(all, isIncomplete);
}

function snippet(text: string, cursor: number): vscode.SnippetString {
  return new vscode.SnippetString().appendText(text.slice(0, cursor)).appendTabstop(0).appendText(text.slice(cursor));
}

/** Adds what the item is about: the quote and the source of a fact. */
function resolved(item: Item): Item {
  const { fact, about } = item.from;
  if (about !== null) item.documentation = localised(about.template, about.args);
  if (fact === null) return item;
  const { says, applicant, measure, period, quote, source, locator } = factCard(fact, item.base);
  const line = (parts: readonly (string | null | undefined)[], by: string): string =>
    parts.flatMap((part) => (part == null ? [] : [escapeMarkdown(part)])).join(by);
  item.documentation = new vscode.MarkdownString(
    [
      `**${escapeMarkdown(says)}** – ${line([applicant, measure, period], ' · ')}`,
      ...(quote === null ? [] : [`> “${escapeMarkdown(quote.text)}”`]),
      line([source?.publisher, source?.title, source?.issued, locator], ', '),
    ].join('\n\n'),
  );
  return item;
}
