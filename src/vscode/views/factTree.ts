import * as vscode from 'vscode';
import type { FactBase } from '../../core';
import { delayedByKey } from '../delay';
import type { Folders, NoteFolder } from '../folders';
import { guardedAsync, type Log } from '../log';
import type { Uses } from '../uses';
import { factTooltip } from './factItem';
import type { Look } from './look';
import { toRow, type Row, type TreeNode } from './row';
import { toItem } from './toItem';
import { uncapturedIn } from './uncapturedIn';

/** A tree of what folders have, with their facts and the uses of these as leaves. */
export interface FactTree extends vscode.TreeDataProvider<Row> {
  /** The topmost nodes of all folders together. */
  roots(): readonly TreeNode[];
  /** What the tree is made by has changed. */
  refresh(): void;
  dispose(): void;
}

export interface TreeSource {
  /** The topmost nodes of a folder. */
  readonly roots: (base: FactBase) => readonly TreeNode[];
  readonly look: () => Look;
}

interface Known {
  readonly base: FactBase;
  readonly nodes: readonly TreeNode[];
}

/**
 * The tree of a view: that of the only folder with facts, or a row for each of them. It is put together when it is
 * looked at, and again when facts or their uses change.
 */
export function factTree(folders: Folders, uses: Uses, log: Log, { roots, look }: TreeSource): FactTree {
  const changed = new vscode.EventEmitter<undefined>();
  const later = delayedByKey();
  const known = new WeakMap<NoteFolder['facts'], Known>();

  const rootsOf = ({ facts }: NoteFolder): readonly TreeNode[] => {
    const base = facts.base();
    const before = known.get(facts);
    if (before?.base === base) return before.nodes;
    const nodes = roots(base);
    known.set(facts, { base, nodes });
    return nodes;
  };
  const filled = (): NoteFolder[] => folders.all().filter(({ facts }) => !facts.isEmpty());
  const rowsOf = (folder: NoteFolder): Row[] => rootsOf(folder).map((node) => toRow(folder.uri.toString(), node));
  const top = (): Row[] => {
    const [only, ...others] = filled();
    if (only !== undefined && others.length === 0) return rowsOf(only);
    const withRows = filled().filter((folder) => rootsOf(folder).length > 0);
    return withRows.map(({ uri }) => ({ folder: uri.toString(), node: null }));
  };
  const below = async ({ folder, node }: Row): Promise<Row[]> => {
    if (node === null) {
      const opened = folders.byName(folder);
      return opened === undefined ? [] : rowsOf(opened);
    }
    if (node.type === 'use' || node.type === 'uncapturedFigure') return [];
    if (node.type === 'source') {
      const opened = folders.byName(folder);
      const others = opened === undefined ? [] : await uncapturedIn(node, opened);
      return [...node.children, ...others].map((child) => toRow(folder, child));
    }
    if (node.type !== 'fact') return node.children.map((child) => toRow(folder, child));
    return uses.of(folder, node.id).map((use) => {
      const id = `${node.id} ${use.uri.toString()} ${use.range.start.line}:${use.range.start.character}`;
      return toRow(folder, { type: 'use', id, ...use });
    });
  };
  const refreshSoon = (): void => later.run('', 200, () => changed.fire(undefined));
  const subscriptions = [changed, later, folders.onDidChange(refreshSoon), uses.onDidChange(refreshSoon)];

  return {
    onDidChangeTreeData: changed.event,
    roots: () => filled().flatMap(rootsOf),
    getChildren: async (row) => {
      // Before the files are read there is nothing, which is not the same as no fact base.
      if (row === undefined) await folders.ready();
      return (await guardedAsync(log, 'rows of a view', async () => (row === undefined ? top() : below(row)))) ?? [];
    },
    getTreeItem: (row) => toItem(row, look(), uses),
    resolveTreeItem: (item, { folder, node }) => {
      const opened = folders.byName(folder);
      if (node?.type === 'fact' && opened !== undefined) item.tooltip = factTooltip(node, opened.facts.base());
      return item;
    },
    refresh() {
      for (const { facts } of folders.all()) known.delete(facts);
      changed.fire(undefined);
    },
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}
