import * as vscode from 'vscode';
import { sourceTree } from '../../core';
import type { Folders } from '../folders';
import type { Log } from '../log';
import type { Uses } from '../uses';
import { dragFacts } from './dragFacts';
import { factTree } from './factTree';
import type { Row } from './row';

export interface SourcesView {
  readonly tree: vscode.TreeDataProvider<Row>;
  dispose(): void;
}

/** The sources of every folder with the facts that they give. */
export function sourcesView(folders: Folders, uses: Uses, log: Log): SourcesView {
  const tree = factTree(folders, uses, log, {
    roots: (base) => sourceTree(base),
    look: () => ({ of: 'sources', key: 'sources', unfolded: false }),
  });
  const view = vscode.window.createTreeView('ipNotes.sources', {
    treeDataProvider: tree,
    showCollapseAll: true,
    dragAndDropController: dragFacts('ipNotes.sources'),
  });
  return {
    tree,
    dispose() {
      for (const one of [view, tree]) one.dispose();
    },
  };
}
