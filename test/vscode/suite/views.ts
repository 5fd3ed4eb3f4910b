// What the tests of the views have in common.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../src/vscode/extension';
import { folderNamed, type FolderName } from './workspace';

export type Tree = Api['applicants'];
export type Row = Parameters<Tree['getTreeItem']>[0];

/** The extension, once it has read what is there. */
export async function extensionApi(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('ip-notes.ip-notes');
  assert.ok(extension);
  const api = await extension.activate();
  await api.ready();
  return api;
}

export async function childrenOf(tree: Tree, row?: Row): Promise<Row[]> {
  return (await tree.getChildren(row)) ?? [];
}

export async function itemOf(tree: Tree, row: Row): Promise<vscode.TreeItem> {
  return tree.getTreeItem(row);
}

/** The text of a row. */
export async function labelOf(tree: Tree, row: Row): Promise<string> {
  const { label = '' } = await itemOf(tree, row);
  return typeof label === 'string' ? label : label.label;
}

/** The topmost rows of a folder, whether it is the only one in the view or not. */
export async function rowsOf(tree: Tree, name: FolderName): Promise<Row[]> {
  const folder = folderNamed(name).uri.toString();
  const top = (await childrenOf(tree)).filter((row) => row.folder === folder);
  const [first] = top;
  return first?.node === null ? childrenOf(tree, first) : top;
}

/** The row that labels lead to, from the top of a folder; each may be the start of one. */
export async function rowAt(tree: Tree, name: FolderName, ...labels: string[]): Promise<Row> {
  let rows = await rowsOf(tree, name);
  for (const [index, label] of labels.entries()) {
    const row = await find(tree, rows, label);
    if (index === labels.length - 1) return row;
    rows = await childrenOf(tree, row);
  }
  throw new Error('no labels');
}

async function find(tree: Tree, rows: readonly Row[], label: string): Promise<Row> {
  const labels: string[] = [];
  for (const row of rows) {
    const own = await labelOf(tree, row);
    if (own.startsWith(label)) return row;
    labels.push(own);
  }
  throw new Error(`no row ${label} among ${labels.join(' | ')}`);
}
