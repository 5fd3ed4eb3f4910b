import type * as vscode from 'vscode';
import { hoverAt } from '../core';
import { escapeMarkdown } from './escapeMarkdown';
import { figureMarkdown } from './hoverProvider';
import { localised } from './messages';
import type { NamedFigure } from './namedFigure';

/** What is wrong with a figure, and what its hover says. */
export function figureTooltip(named: NamedFigure): vscode.MarkdownString | undefined {
  const { check, document, figure } = named;
  const { start, end } = figure.span;
  const hover = hoverAt(check, start);
  if (hover === null) return undefined;
  const markdown = figureMarkdown(hover, named, document);
  const said = check.findings
    .filter(({ span }) => span.start === start && span.end === end)
    .map(({ message, args }) => `${escapeMarkdown(localised(message, args))}\n\n`);
  markdown.value = said.join('') + markdown.value;
  return markdown;
}
