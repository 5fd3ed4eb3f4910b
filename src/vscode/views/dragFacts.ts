import * as vscode from 'vscode';
import type { FactReference } from '../factReference';
import { draggedType, type FactView } from './draggedFact';
import type { Row } from './row';

/** Lets facts be dragged out of a view; nothing can be dropped on it. */
export function dragFacts(view: FactView): vscode.TreeDragAndDropController<Row> {
  const type = draggedType(view);
  return {
    dragMimeTypes: [type],
    dropMimeTypes: [],
    handleDrag([row], transfer) {
      if (row?.fact === undefined || row.node?.type !== 'fact') return;
      const reference: FactReference = { folder: row.folder, fact: row.fact };
      // As text, because only text is handed on to an editor.
      transfer.set(type, new vscode.DataTransferItem(JSON.stringify(reference)));
    },
  };
}
