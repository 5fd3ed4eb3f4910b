import * as vscode from 'vscode';

/** The note that somebody writes, also while something else is looked at. */
export interface LastNote {
  /** The editor of a note that is active, or that was before; it is shown again where it is not. */
  editor(): Promise<vscode.TextEditor | undefined>;
  dispose(): void;
}

/** Follows which note is being written: a click on a row of a view opens a fact file, and the next one inserts. */
export function followLastNote(): LastNote {
  let last: vscode.TextEditor | undefined;
  const take = (editor: vscode.TextEditor | undefined): void => {
    if (editor?.document.languageId === 'markdown') last = editor;
  };
  take(vscode.window.activeTextEditor);
  const subscriptions = [
    vscode.window.onDidChangeActiveTextEditor(take),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (last?.document === document) last = undefined;
    }),
  ];
  return {
    async editor() {
      take(vscode.window.activeTextEditor);
      if (last === undefined) return vscode.window.activeTextEditor;
      const { document, selection, viewColumn } = last;
      if (last === vscode.window.activeTextEditor) return last;
      // What was selected in it is selected again, also where its editor has been closed.
      return vscode.window.showTextDocument(document, {
        selection,
        ...(viewColumn === undefined ? {} : { viewColumn }),
      });
    },
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}
