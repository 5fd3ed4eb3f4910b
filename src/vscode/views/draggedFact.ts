import type * as vscode from 'vscode';

export type FactView = 'ipNotes.applicants' | 'ipNotes.sources';

const VIEWS: readonly FactView[] = ['ipNotes.applicants', 'ipNotes.sources'];

/** The MIME type of what is dragged out of a view: VS Code's own for that view, which has its id in lower case. */
export function draggedType(view: FactView): string {
  return `application/vnd.code.tree.${view.toLowerCase()}`;
}

/** The reference to a fact that was dragged out of a view; undefined for anything else. */
export async function draggedFact(transfer: vscode.DataTransfer): Promise<unknown> {
  for (const view of VIEWS) {
    const item = transfer.get(draggedType(view));
    if (item !== undefined) return parsed(await item.asString());
  }
  return undefined;
}

/** It came out of a window, and may be anything. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
