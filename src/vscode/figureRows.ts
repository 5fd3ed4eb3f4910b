import * as vscode from 'vscode';
import { formatMessage, type NoteFigure, type Verdict } from '../core';
import { translate } from './messages';
import type { FigureReference } from './namedFigure';

/** A row of the Figures view: a figure, or many that follow one another, where a note has very many. */
export type FigureRow = SingleRow | StretchRow;

export interface SingleRow {
  readonly type: 'figure';
  /** The URI of the note. */
  readonly note: string;
  readonly figure: NoteFigure;
  readonly parent: StretchRow | undefined;
}

export interface StretchRow {
  readonly type: 'stretch';
  readonly note: string;
  /** The place of its first figure, from 1. */
  readonly first: number;
  readonly children: readonly SingleRow[];
}

/** How many figures are shown in one list, and how many in each part of a longer one. */
const MOST_ROWS = 500;
const STRETCH = 200;

/** The rows of a note. A list that is too long to be drawn after every check is folded into parts. */
export function rowsOf(note: string, figures: readonly NoteFigure[]): readonly FigureRow[] {
  const toRow = (figure: NoteFigure, parent?: StretchRow): SingleRow => ({ type: 'figure', note, figure, parent });
  if (figures.length <= MOST_ROWS) return figures.map((figure) => toRow(figure));
  return Array.from({ length: Math.ceil(figures.length / STRETCH) }, (_, at): StretchRow => {
    const children: SingleRow[] = [];
    const row: StretchRow = { type: 'stretch', note, first: at * STRETCH + 1, children };
    children.push(...figures.slice(at * STRETCH, (at + 1) * STRETCH).map((figure) => toRow(figure, row)));
    return row;
  });
}

const ICONS: Readonly<Record<Verdict, vscode.ThemeIcon>> = {
  verified: new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed')),
  mismatch: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  unsure: new vscode.ThemeIcon('question', new vscode.ThemeColor('descriptionForeground')),
  unsupported: new vscode.ThemeIcon('circle-large-outline', new vscode.ThemeColor('descriptionForeground')),
  ignored: new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('disabledForeground')),
};

/** What identifies a row, also after the note has changed. */
export function idOf(row: FigureRow): string {
  return `${row.note} ${row.type === 'figure' ? row.figure.id : row.first}`;
}

/** All that the row of a figure shows, so that rows are only drawn anew where that is something else. */
export function shownIn(figure: NoteFigure): string {
  return [figure.id, figure.verdict, descriptionOf(figure), ...figure.codes].join('\n');
}

/** A row as VS Code shows it. */
export function toFigureItem(row: FigureRow): vscode.TreeItem {
  return row.type === 'figure' ? figureItem(row) : stretchItem(row);
}

function figureItem(row: SingleRow): vscode.TreeItem {
  const { figure, note } = row;
  const item = new vscode.TreeItem(figure.label);
  const says = formatMessage(figure.says.template, figure.says.args, translate);
  item.id = idOf(row);
  item.description = descriptionOf(figure);
  item.iconPath = ICONS[figure.verdict];
  item.contextValue = `figure.${figure.verdict}`;
  item.accessibilityInformation = { label: [figure.label, says, figure.about].filter((part) => part !== '').join(' ') };
  const reference: FigureReference = { note, id: figure.id };
  item.command = { command: 'ipNotes.goToFigure', title: vscode.l10n.t('Go to the figure'), arguments: [reference] };
  return item;
}

function descriptionOf({ about, why }: NoteFigure): string {
  const reason = why === null ? '' : formatMessage(why.template, why.args, translate);
  return [about, reason].filter((part) => part !== '').join(' · ');
}

function stretchItem(row: StretchRow): vscode.TreeItem {
  const { first, children } = row;
  const last = first + children.length - 1;
  const item = new vscode.TreeItem(`${first}–${last}`, vscode.TreeItemCollapsibleState.Collapsed);
  const mismatches = children.filter(({ figure }) => figure.verdict === 'mismatch').length;
  item.id = idOf(row);
  item.description =
    mismatches === 0
      ? ''
      : mismatches === 1
        ? vscode.l10n.t('1 mismatch')
        : vscode.l10n.t('{count} mismatches', { count: mismatches });
  item.iconPath = mismatches > 0 ? ICONS.mismatch : new vscode.ThemeIcon('list-ordered');
  return item;
}
