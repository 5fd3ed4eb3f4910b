import * as vscode from 'vscode';

/** Tells `when` clauses a value; once, as long as it stays the same. */
export function contextTeller(): (key: string, value: string | boolean) => void {
  const told = new Map<string, string | boolean>();
  return (key, value) => {
    if (told.get(key) === value) return;
    told.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  };
}
