import * as vscode from 'vscode';
import { formatMessage, markPreview, previewBlocks, type PreviewMark, type PreviewToken } from '../core';
import { checkedByNow, checkedNote } from './checkedNote';
import { delayedByKey } from './delay';
import type { Folders } from './folders';
import { guarded, guardedAsync, type Log } from './log';
import { translate } from './messages';

/** As much of the renderer of the built-in Markdown preview (markdown-it) as is used. */
export interface MarkdownRenderer {
  readonly renderer: {
    render(tokens: readonly PreviewToken[], options: unknown, env: unknown): string;
  };
}

export interface Preview {
  dispose(): void;
  readonly extend: <Renderer extends MarkdownRenderer>(renderer: Renderer) => Renderer;
}

/** How long the facts stay as they are before previews are drawn again. */
const SETTLED_MS = 300;

/** Figures in the built-in Markdown preview carry their verdict, and say why when the mouse is on them. */
export function notePreview(folders: Folders, log: Log): Preview {
  const later = delayedByKey();
  let isShown = false;
  // The preview keeps what it has drawn for as long as the note stays the same.
  const drawAgain = (): void =>
    later.run('', SETTLED_MS, () => void vscode.commands.executeCommand('markdown.preview.refresh'));
  const following = folders.onDidChange(() => {
    if (isShown) drawAgain();
  });
  const marked = (tokens: readonly PreviewToken[], env: unknown): readonly PreviewToken[] => {
    const document = shownDocument(env);
    if (document === undefined) return tokens;
    isShown = true;
    const note = checkedByNow(document, folders);
    if (note === 'unfinished') void guardedAsync(log, 'preview', () => checkedNote(document, folders)).then(drawAgain);
    if (note === 'unfinished' || note === undefined) return tokens;
    const children = markPreview(tokens, previewBlocks(note.check), mint);
    // The preview keeps its tokens: they stay as they are.
    return tokens.map((token, index) =>
      children.has(index) ? copyOf(token, { children: children.get(index)! }) : token,
    );
  };
  return {
    extend(markdown) {
      const { renderer } = markdown;
      const render = renderer.render.bind(renderer);
      // The document is told of when tokens are drawn, and not before.
      renderer.render = (tokens, options, env) =>
        render(guarded(log, 'marking figures in a preview', () => marked(tokens, env)) ?? tokens, options, env);
      return markdown;
    },
    dispose() {
      later.dispose();
      following.dispose();
    },
  };
}

/** Tokens as the renderer draws them, by their own tag. */
const mint: Parameters<typeof markPreview>[2] = {
  open: (figure) => ({ ...SPAN, type: 'ipnotes_figure_open', nesting: 1, attrs: attributesOf(figure) }),
  close: () => ({ ...SPAN, type: 'ipnotes_figure_close', nesting: -1, attrs: null }),
  text: (like, content) => copyOf(like, { content }),
};

const SPAN = { tag: 'span', content: '', map: null, markup: '', children: null, block: false, hidden: false };

function copyOf(token: PreviewToken, other: Partial<PreviewToken>): PreviewToken {
  return Object.assign(Object.create(Object.getPrototypeOf(token) as object) as PreviewToken, token, other);
}

/** The built-in preview tells which document it draws. */
function shownDocument(env: unknown): vscode.TextDocument | undefined {
  const shown = typeof env === 'object' && env !== null && 'currentDocument' in env ? env.currentDocument : null;
  if (!(shown instanceof vscode.Uri)) return undefined;
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === shown.toString());
}

/** The renderer escapes them. */
function attributesOf({ verdict, says, quotes }: PreviewMark): [string, string][] {
  const title = [formatMessage(says.template, says.args, translate), ...quotes].join('\n');
  return [
    ['class', `ipnotes-figure ipnotes-${verdict}`],
    ['title', title],
  ];
}
