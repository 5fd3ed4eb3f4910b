import * as vscode from 'vscode';
import { figureAt, type NoteFigure } from '../core';
import { contextTeller } from './contextTeller';
import { checkedByNow, checkedNote } from './checkedNote';
import { delayedByKey } from './delay';
import { idOf, rowsOf, shownIn, toFigureItem, type FigureRow, type SingleRow } from './figureRows';
import { figuresOf } from './figuresOf';
import { figureTooltip } from './figureTooltip';
import type { Folders } from './folders';
import { describe, guarded, guardedAsync, type Log } from './log';
import { namedFigure } from './namedFigure';
import type { ProblemReports } from './reportProblems';
import { showFigure } from './showFigure';

/** The view with the figures of a note. */
export interface FiguresView {
  readonly rows: vscode.TreeDataProvider<FigureRow>;
  /** The note whose figures are shown: the one that somebody writes in, or the last one that is still open. */
  note(): vscode.TextDocument | undefined;
  /** Shows only the figures that need attention, or all. */
  showOnlyAttention(only: boolean): Promise<void>;
  /** Goes to the figure that a row names. */
  goTo(argument: unknown): Promise<void>;
  dispose(): void;
}

/** How long the cursor has to rest before the view follows it. */
const FOLLOW_MS = 80;
const ONLY_ATTENTION = 'ipNotes.figures.onlyAttention';

/** Lists the figures of the note that is being written, with their verdicts, and follows the cursor. */
export function figuresView(folders: Folders, reports: ProblemReports, state: vscode.Memento, log: Log): FiguresView {
  const changed = new vscode.EventEmitter<undefined>();
  const later = delayedByKey();
  const tell = contextTeller();
  let note: vscode.TextDocument | undefined;
  let isOnlyAttention = state.get(ONLY_ATTENTION) === true;
  /** The figures as they stand now, and the rows of them: the same rows as long as they show the same. */
  let figures: readonly NoteFigure[] = [];
  let rows: readonly FigureRow[] = [];
  let rowsById: ReadonlyMap<string, SingleRow> = new Map();
  let shown = '';

  const tree: vscode.TreeDataProvider<FigureRow> = {
    onDidChangeTreeData: changed.event,
    getChildren: (row) => [...(row === undefined ? rows : row.type === 'stretch' ? row.children : [])],
    getParent: (row) => (row.type === 'figure' ? row.parent : undefined),
    getTreeItem: toFigureItem,
    resolveTreeItem: async (item, row) => {
      if (row.type !== 'figure') return item;
      const named = await namedFigure({ note: row.note, id: row.figure.id }, folders);
      item.tooltip = named && guarded(log, 'tooltip of a figure', () => figureTooltip(named));
      return item;
    },
  };
  const view = vscode.window.createTreeView('ipNotes.figures', { treeDataProvider: tree, showCollapseAll: false });

  /** What is shown stays as it is for as long as the note is checked, unless it is of another one. */
  const wait = (checking: vscode.TextDocument): void => {
    void guardedAsync(log, 'figures of a note', () => checkedNote(checking, folders)).then(() => {
      if (note !== checking) return;
      update();
      follow();
    });
    if (shown === '' || shown.startsWith(`${checking.uri.toString()}\n`)) return;
    [shown, rows, rowsById, figures] = ['', [], new Map(), []];
    tell('ipNotes.figures', 'some');
    view.description = nameOf(checking);
    changed.fire(undefined);
  };
  /** Takes the figures of the note as it was checked last. Nobody sees them, and nothing is done, while it is hidden. */
  const update = (): void => {
    if (!view.visible) return;
    const checked = guarded(log, 'figures of a note', () => note && checkedByNow(note, folders));
    if (checked === 'unfinished') {
      wait(note!);
      return;
    }
    const all = checked === undefined ? [] : figuresOf(checked.check);
    figures = isOnlyAttention ? all.filter(({ needsAttention }) => needsAttention) : all;
    const some = figures.length > 0 ? 'some' : 'allAgree';
    tell('ipNotes.figures', checked === undefined ? 'noNote' : all.length === 0 ? 'none' : some);
    view.description = checked === undefined || note === undefined ? '' : nameOf(note);
    const uri = note?.uri.toString() ?? '';
    const nowShown = [uri, ...figures.map(shownIn)].join('\n\n');
    if (nowShown === shown) return;
    shown = nowShown;
    rows = rowsOf(uri, figures);
    const singles = rows.flatMap((row) => (row.type === 'figure' ? [row] : row.children));
    rowsById = new Map(singles.map((row) => [row.figure.id, row]));
    changed.fire(undefined);
  };
  /** Selects the figure at the cursor, or the last one before it, without taking the focus. */
  const follow = (): void =>
    later.run('follow', FOLLOW_MS, () => {
      const editor = vscode.window.activeTextEditor;
      if (!view.visible || editor === undefined || editor.document !== note) return;
      const at = figureAt(figures, editor.document.offsetAt(editor.selection.active));
      const row = at === null ? undefined : rowsById.get(at.id);
      if (row === undefined || view.selection.some((selected) => idOf(selected) === idOf(row))) return;
      view.reveal(row, { select: true, focus: false }).then(undefined, (error: unknown) => {
        log.info(`following the cursor: ${describe(error)}`);
      });
    });
  const turnTo = (document: vscode.TextDocument | undefined): void => {
    // A fact file or a source beside the note, or no file at all, leaves its figures in view.
    if (document?.languageId !== 'markdown') return;
    note = document;
    update();
    follow();
  };

  tell(ONLY_ATTENTION, isOnlyAttention);
  tell('ipNotes.figures', 'noNote');
  turnTo(vscode.window.activeTextEditor?.document);
  const subscriptions = [
    changed,
    later,
    view,
    reports.onDidReport((document) => {
      if (document !== note) return;
      update();
      follow();
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => turnTo(editor?.document)),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (view.visible && textEditor.document === note) follow();
    }),
    view.onDidChangeVisibility(() => {
      update();
      follow();
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (document !== note) return;
      note = undefined;
      update();
    }),
  ];

  return {
    rows: tree,
    note: () => note,
    showOnlyAttention: async (only) => {
      isOnlyAttention = only;
      tell(ONLY_ATTENTION, only);
      update();
      follow();
      await state.update(ONLY_ATTENTION, only);
    },
    goTo: async (argument) => {
      const named = await namedFigure(argument, folders);
      if (named !== undefined) await showFigure(named.document, named.figure.span);
    },
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

function nameOf({ uri }: vscode.TextDocument): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
