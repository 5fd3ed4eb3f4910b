import * as vscode from 'vscode';
import { canOpen, factCard, type FactBase, type FactNode } from '../../core';
import { escapeMarkdown } from '../escapeMarkdown';
import type { FactReference } from '../factReference';
import type { Look } from './look';

/** The row of a fact: its figure, and what the rows above do not say of it. Uses are below it. */
export function factItem(node: FactNode, folder: string, view: Look['of'], uses: number): vscode.TreeItem {
  const { applicant, measure, says, period, source, superseded } = node;
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(says, uses > 0 ? Collapsed : None);
  const origin = source?.publisher ?? source?.title ?? null;
  const state = superseded ? vscode.l10n.t('superseded') : null;
  const told = view === 'applicants' ? [state, period, origin] : [state, applicant, measure, period];
  item.description = told.filter((part) => part !== null).join(' · ');
  item.iconPath = new vscode.ThemeIcon(superseded ? 'history' : measure === null ? 'quote' : 'symbol-numeric');
  item.contextValue = `fact${canOpen(source) ? '.linked' : ''}${superseded ? '.superseded' : ''}`;
  const reference: FactReference = { folder, fact: node.id };
  item.command = { command: 'ipNotes.showFact', title: vscode.l10n.t('Show fact'), arguments: [reference] };
  const spoken = [says, state, applicant, measure, period, origin, useCount(uses)].filter((part) => part !== null);
  item.accessibilityInformation = { label: spoken.join(', ') };
  return item;
}

function useCount(uses: number): string | null {
  if (uses === 0) return null;
  return uses === 1 ? vscode.l10n.t('1 use') : vscode.l10n.t('{count} uses', { count: uses });
}

/** The fact with its quote and where that stands. */
export function factTooltip({ fact }: FactNode, base: FactBase): vscode.MarkdownString {
  const { says, quote, source, locator } = factCard(fact, base);
  const reference = [source?.publisher, source === null ? null : `“${source.title}”`, source?.issued, locator];
  const parts = [
    `**${escapeMarkdown(says)}**`,
    ...(quote === null ? [] : [`> “${escapeMarkdown(quote.text)}”`]),
    reference.flatMap((part) => (part == null ? [] : [escapeMarkdown(part)])).join(', '),
  ];
  return new vscode.MarkdownString(parts.join('\n\n'));
}
