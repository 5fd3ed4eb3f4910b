import * as vscode from 'vscode';
import { commandOf, type FactItem } from './factItem';

/** How a fact is asked for. */
export interface FactQuestion<T extends FactItem> {
  readonly placeholder: string;
  /** The rows for what has been typed, in order; rows that are no fact part them. */
  find(query: string): readonly (T | vscode.QuickPickItem)[];
  /** Told which row would be taken now, and null when the list is closed. */
  onActive?(row: T | null): void;
  /** The argument that a command takes for the fact of a row. */
  reference(row: T): unknown;
}

/** Asks for one of many facts. The list keeps the order that it is given, and is searched by the core, not by VS Code. */
export function askForFact<T extends FactItem>(question: FactQuestion<T>): Promise<T | undefined> {
  const list = vscode.window.createQuickPick<T | vscode.QuickPickItem>();
  list.placeholder = question.placeholder;
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  // Not in the interface yet, but in every version: else VS Code puts rows that it finds by itself first, by name.
  Object.assign(list, { sortByLabel: false });
  list.items = question.find('');
  return new Promise((resolve) => {
    const isFact = (row: T | vscode.QuickPickItem | undefined): row is T => row !== undefined && 'card' in row;
    const subscriptions = [
      list,
      list.onDidChangeValue((query) => {
        list.items = question.find(query);
      }),
      list.onDidChangeActive(([row]) => question.onActive?.(isFact(row) ? row : null)),
      list.onDidTriggerItemButton(({ item, button }) => {
        if (isFact(item)) void vscode.commands.executeCommand(commandOf(button), question.reference(item));
      }),
      list.onDidAccept(() => {
        const [row] = list.selectedItems;
        resolve(isFact(row) ? row : undefined);
        list.hide();
      }),
      list.onDidHide(() => {
        question.onActive?.(null);
        resolve(undefined);
        for (const subscription of subscriptions) subscription.dispose();
      }),
    ];
    list.show();
  });
}
