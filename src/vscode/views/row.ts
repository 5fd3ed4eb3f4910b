import type * as vscode from 'vscode';
import type { ApplicantNode, FactNode, GroupNode, MeasureNode, SourceNode, UncapturedFigure } from '../../core';
import type { FactReference } from '../factReference';
import type { Use } from '../uses';

/** A use of a fact, below the fact. */
export interface UseNode extends Use {
  readonly type: 'use';
  readonly id: string;
}

/** The figures of the text of a source that no fact has, below the source. */
export interface UncapturedNode {
  readonly type: 'uncaptured';
  /** That of the source. */
  readonly id: string;
  readonly children: readonly UncapturedFigureNode[];
}

/** One of them. */
export interface UncapturedFigureNode extends Pick<UncapturedFigure, 'excerpt'> {
  readonly type: 'uncapturedFigure';
  readonly id: string;
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
}

export type TreeNode =
  GroupNode | ApplicantNode | MeasureNode | FactNode | SourceNode | UseNode | UncapturedNode | UncapturedFigureNode;

/** A row of a view. Rows of facts and of sources name them, so that commands take them. */
export interface Row extends Partial<FactReference> {
  /** The URI of the workspace folder. */
  readonly folder: string;
  readonly source?: string;
  /** Null for a workspace folder, where there are several. */
  readonly node: TreeNode | null;
}

/** Makes the row of a node. */
export function toRow(folder: string, node: TreeNode): Row {
  switch (node.type) {
    case 'fact':
      return { folder, node, fact: node.id };
    case 'source':
      return { folder, node, source: node.id };
    default:
      return { folder, node };
  }
}
