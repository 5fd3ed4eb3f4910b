import * as vscode from 'vscode';
import { hoverAt, nameHoverAt, patentHoverAt, type FactCard, type Hover, type Span } from '../core';
import { checkedNote, type CheckedNote } from './checkedNote';
import { toRange } from './convert';
import { commandLink } from './factReference';
import type { Folders } from './folders';
import { hoverMarkdown, type Links } from './hoverMarkdown';
import { guardedAsync, type Log } from './log';
import { translate } from './messages';
import { nameMarkdown } from './nameMarkdown';
import { patentMarkdown } from './patentMarkdown';

/** The commands that links in a hover may run, and no others. */
const COMMANDS = ['ipNotes.showFact', 'ipNotes.openSource', 'ipNotes.insertFact'];

/** Tells of the figure, footnote mark, patent number or name under the mouse what there is to know; `told` hears of figures. */
export function hoverProvider(folders: Folders, log: Log, told: () => void): vscode.HoverProvider {
  return {
    provideHover: (document, position) =>
      guardedAsync(log, 'hover', async () => {
        const note = await checkedNote(document, folders);
        if (note === undefined) return undefined;
        const offset = document.offsetAt(position);
        const hover = hoverAt(note.check, offset);
        if (hover === null) return otherHover(note, document, offset);
        told();
        return new vscode.Hover(figureMarkdown(hover, note, document), toRange(document, hover.span));
      }),
  };
}

/** What the hover of a figure or a footnote mark shows. */
export function figureMarkdown(hover: Hover, note: CheckedNote, document: vscode.TextDocument): vscode.MarkdownString {
  return toMarkdown(hoverMarkdown(hover, linksOf(hover, note, document), translate));
}

function otherHover(
  { check, folder }: CheckedNote,
  document: vscode.TextDocument,
  offset: number,
): vscode.Hover | undefined {
  const show = (text: string, span: Span): vscode.Hover => new vscode.Hover(toMarkdown(text), toRange(document, span));
  const patent = patentHoverAt(check.note, offset);
  if (patent !== null) return show(patentMarkdown(patent, countryName, translate), patent.span);
  const name = nameHoverAt(check, offset);
  if (name === null) return undefined;
  const showFact = ({ fact }: FactCard): string => commandLink('ipNotes.showFact', { folder, fact });
  return show(nameMarkdown(name, showFact, translate), name.span);
}

function toMarkdown(text: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(text);
  markdown.isTrusted = { enabledCommands: COMMANDS };
  // For <strong>, which Markdown’s own marks are not beside Chinese; nothing from files is left as HTML.
  markdown.supportHtml = true;
  return markdown;
}

function linksOf({ span }: Hover, { folder }: CheckedNote, document: vscode.TextDocument): Links {
  const at = { note: document.uri.toString(), start: span.start, text: document.getText(toRange(document, span)) };
  return {
    showFact: ({ fact }) => commandLink('ipNotes.showFact', { folder, fact }),
    openSource: ({ fact, source }) =>
      source?.url == null && folder.facts.base().sources.get(fact.source)?.file == null
        ? null
        : commandLink('ipNotes.openSource', { folder, fact }),
    insert: ({ fact }) => commandLink('ipNotes.insertFact', { folder, fact }, { at }),
  };
}

/** The name of a country in the reader’s language, where the editor knows it. */
function countryName(code: string): string | undefined {
  try {
    return new Intl.DisplayNames([vscode.env.language], { type: 'region', fallback: 'none' }).of(code);
  } catch {
    return undefined;
  }
}
