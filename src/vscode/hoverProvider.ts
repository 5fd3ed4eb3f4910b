import * as vscode from 'vscode';
import { hoverAt } from '../core';
import { checkedNote } from './checkedNote';
import { toRange } from './convert';
import { commandLink } from './factReference';
import type { Folders } from './folders';
import { hoverMarkdown } from './hoverMarkdown';
import { guarded, type Log } from './log';
import { translate } from './messages';

/** Tells of the figure or footnote mark under the mouse what its source says. */
export function hoverProvider(folders: Folders, log: Log): vscode.HoverProvider {
  return {
    provideHover: (document, position) =>
      guarded(log, 'hover', () => {
        const note = checkedNote(document, folders);
        const hover = note && hoverAt(note.check, document.offsetAt(position));
        if (!note || !hover) return undefined;
        const { folder } = note;
        const links = {
          showFact: ({ fact }: { fact: (typeof hover.cards)[number]['fact'] }) =>
            commandLink('ipNotes.showFact', { folder, fact }),
          openSource: ({ fact, source }: (typeof hover.cards)[number]) =>
            source?.url == null ? null : commandLink('ipNotes.openSource', { folder, fact }),
        };
        const markdown = new vscode.MarkdownString(hoverMarkdown(hover, links, translate));
        markdown.isTrusted = { enabledCommands: ['ipNotes.showFact', 'ipNotes.openSource'] };
        // For <strong>, which Markdown’s own marks are not beside Chinese; nothing from files is left as HTML.
        markdown.supportHtml = true;
        return new vscode.Hover(markdown, toRange(document, hover.span));
      }),
  };
}
