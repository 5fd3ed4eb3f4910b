import * as vscode from 'vscode';
import { applicantTree, type Grouping } from '../../core';
import type { Folders } from '../folders';
import type { Log } from '../log';
import type { Uses } from '../uses';
import { countryName } from './countryName';
import { askFilter } from './askFilter';
import { dragFacts } from './dragFacts';
import { factTree } from './factTree';
import type { Row, TreeNode } from './row';

export interface ApplicantsView {
  readonly tree: vscode.TreeDataProvider<Row>;
  readonly view: vscode.TreeView<Row>;
  group(grouping: Grouping): Promise<void>;
  /** Shows what a text finds; '' shows everything. */
  filter(text: string): void;
  /** Asks for that text, and shows what it finds while it is typed. */
  askFilter(): void;
  dispose(): void;
}

const GROUPINGS: readonly Grouping[] = ['parent', 'kind', 'country', 'measure'];
const REMEMBERED = 'applicants.grouping';

/** More facts than this are not unfolded when a filter finds them. */
const MOST_UNFOLDED = 200;

/** The applicants of every folder with their figures, and a badge with how many figures in notes do not agree. */
export function applicantsView(folders: Folders, uses: Uses, memory: vscode.Memento, log: Log): ApplicantsView {
  let grouping = GROUPINGS.find((one) => one === memory.get(REMEMBERED)) ?? 'parent';
  let filter = '';
  const tree = factTree(folders, uses, log, {
    roots: (base) => applicantTree(base, { grouping, filter, countryName }),
    look: () => ({
      of: 'applicants',
      key: `${grouping} ${filter}`,
      unfolded: filter !== '' && count() <= MOST_UNFOLDED,
    }),
  });
  const count = (): number => tree.roots().reduce((sum, node) => sum + factsOf(node), 0);
  const view = vscode.window.createTreeView('ipNotes.applicants', {
    treeDataProvider: tree,
    showCollapseAll: true,
    dragAndDropController: dragFacts('ipNotes.applicants'),
  });

  const showState = (): void => {
    const found = filter === '' ? 0 : count();
    // Where nothing is found, the view says so with a way out, which takes the place of its rows.
    view.message = found === 0 && tree.roots().length === 0 ? '' : filterMessage(filter, found);
    view.description = groupingName(grouping);
    void vscode.commands.executeCommand('setContext', 'ipNotes.applicantsGrouping', grouping);
    void vscode.commands.executeCommand('setContext', 'ipNotes.applicantsFiltered', filter !== '');
  };
  const showBadge = (): void => {
    const value = uses.mismatches();
    view.badge = value === 0 ? undefined : { value, tooltip: badgeText(value) };
  };
  const setFilter = (text: string): void => {
    if (text.trim() === filter) return;
    filter = text.trim();
    tree.refresh();
    showState();
  };
  const subscriptions = [view, tree, uses.onDidChange(showBadge), folders.onDidChange(showState)];
  showState();
  showBadge();
  return {
    tree,
    view,
    async group(to) {
      grouping = to;
      tree.refresh();
      showState();
      await memory.update(REMEMBERED, to);
    },
    filter: setFilter,
    askFilter: () => askFilter(filter, setFilter),
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

function factsOf(node: TreeNode): number {
  return 'facts' in node ? node.facts : 0;
}

function filterMessage(filter: string, count: number): string {
  if (filter === '') return '';
  return count === 1
    ? vscode.l10n.t('Filtered by “{filter}”: 1 fact', { filter })
    : vscode.l10n.t('Filtered by “{filter}”: {count} facts', { filter, count });
}

/** Stands beside the title of the view; nothing for the usual grouping. */
function groupingName(grouping: Grouping): string {
  switch (grouping) {
    case 'parent':
      return '';
    case 'kind':
      return vscode.l10n.t('by kind');
    case 'country':
      return vscode.l10n.t('by country');
    case 'measure':
      return vscode.l10n.t('by measure');
  }
}

function badgeText(count: number): string {
  return count === 1
    ? vscode.l10n.t('1 figure does not agree with its source')
    : vscode.l10n.t('{count} figures do not agree with their sources', { count });
}
