import * as vscode from 'vscode';
import { applicantTree, type ApplicantKind, type ApplicantNode, type FactNode, type MeasureNode } from '../core';
import { delayedByKey } from './delay';
import { escapeMarkdown } from './escapeMarkdown';
import type { FactReference } from './factReference';
import type { Folders, NoteFolder } from './folders';
import { guarded, type Log } from './log';

/** A row of the Applicants view. Rows of facts name their fact, so that commands take them. */
export interface Row extends Partial<FactReference> {
  readonly folder: string;
  /** Null for a workspace folder, where there are several. */
  readonly node: ApplicantNode | MeasureNode | FactNode | null;
}

export interface ApplicantsView extends vscode.TreeDataProvider<Row> {
  dispose(): void;
}

/** The applicants of every folder with their figures: a tree that is put together when it is looked at. */
export function applicantsView(folders: Folders, log: Log): ApplicantsView {
  const changed = new vscode.EventEmitter<undefined>();
  const later = delayedByKey();
  const subscription = folders.onDidChange(() => later.run('', 200, () => changed.fire(undefined)));
  return {
    onDidChangeTreeData: changed.event,
    getChildren: (row) => guarded(log, 'applicants', () => childrenOf(row, folders)) ?? [],
    getTreeItem: toItem,
    resolveTreeItem: (item, { node }) => {
      if (node?.type === 'fact') item.tooltip = tooltip(node);
      return item;
    },
    dispose() {
      for (const one of [subscription, later, changed]) one.dispose();
    },
  };
}

function childrenOf(row: Row | undefined, folders: Folders): Row[] {
  if (row === undefined) {
    const filled = folders.all().filter(({ facts }) => !facts.isEmpty());
    const [only, ...others] = filled;
    if (only !== undefined && others.length === 0) return applicantsOf(only);
    return filled.map(({ uri }) => ({ folder: uri.toString(), node: null }));
  }
  const { folder, node } = row;
  const opened = folders.byName(folder);
  if (node === null) return opened === undefined ? [] : applicantsOf(opened);
  return node.type === 'fact' ? [] : node.children.map((child) => toRow(folder, child));
}

function applicantsOf({ uri, facts }: NoteFolder): Row[] {
  return applicantTree(facts.base()).map((node) => toRow(uri.toString(), node));
}

function toRow(folder: string, node: NonNullable<Row['node']>): Row {
  return node.type === 'fact' ? { folder, node, fact: node.id } : { folder, node };
}

const KIND_ICONS: Readonly<Record<ApplicantKind, string>> = {
  company: 'organization',
  university: 'mortar-board',
  institute: 'beaker',
  government: 'law',
  person: 'person',
  country: 'globe',
  group: 'type-hierarchy',
  sector: 'layers',
};

function toItem({ folder, node, fact }: Row): vscode.TreeItem {
  if (node === null) return folderItem(folder);
  const item = itemOf(node);
  item.id = `${folder} ${node.type} ${node.id}`;
  if (fact !== undefined) {
    const reference: FactReference = { folder, fact };
    item.command = { command: 'ipNotes.showFact', title: vscode.l10n.t('Show fact'), arguments: [reference] };
  }
  return item;
}

function folderItem(folder: string): vscode.TreeItem {
  const uri = vscode.Uri.parse(folder);
  const item = new vscode.TreeItem(uri, vscode.TreeItemCollapsibleState.Expanded);
  item.label = vscode.workspace.getWorkspaceFolder(uri)?.name ?? folder;
  item.iconPath = vscode.ThemeIcon.Folder;
  item.id = folder;
  return item;
}

function itemOf(node: NonNullable<Row['node']>): vscode.TreeItem {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  switch (node.type) {
    case 'applicant': {
      const item = new vscode.TreeItem(node.label, node.children.length > 0 ? Collapsed : None);
      item.description = factCount(node.facts);
      item.iconPath = new vscode.ThemeIcon(node.kind === null ? 'circle-outline' : KIND_ICONS[node.kind]);
      item.tooltip = [node.label, ...node.aliases].join(', ');
      item.contextValue = 'applicant';
      return item;
    }
    case 'measure': {
      const item = new vscode.TreeItem(node.label ?? vscode.l10n.t('Statements'), Collapsed);
      item.description = node.description ?? factCount(node.children.length);
      item.iconPath = new vscode.ThemeIcon(node.label === null ? 'comment-discussion' : 'graph');
      item.contextValue = 'measure';
      return item;
    }
    case 'fact': {
      const item = new vscode.TreeItem(node.says, None);
      item.description = [node.period, node.source?.publisher ?? node.source?.title]
        .filter((part) => part != null)
        .join(' · ');
      item.iconPath = new vscode.ThemeIcon(node.measure === null ? 'quote' : 'symbol-numeric');
      item.contextValue = node.source?.url == null ? 'fact' : 'fact.linked';
      const spoken = [node.says, node.applicant, node.measure, node.period].filter((part) => part !== null);
      item.accessibilityInformation = { label: spoken.join(', ') };
      return item;
    }
  }
}

function factCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 fact') : vscode.l10n.t('{count} facts', { count });
}

function tooltip({ says, quote, source, locator }: FactNode): vscode.MarkdownString {
  const reference = [source?.publisher, source === null ? null : `“${source.title}”`, source?.issued, locator];
  const parts = [
    `**${escapeMarkdown(says)}**`,
    ...(quote === null ? [] : [`> “${escapeMarkdown(quote.text)}”`]),
    reference.flatMap((part) => (part == null ? [] : [escapeMarkdown(part)])).join(', '),
  ];
  return new vscode.MarkdownString(parts.join('\n\n'));
}
