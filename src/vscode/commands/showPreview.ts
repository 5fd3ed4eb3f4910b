import * as vscode from 'vscode';

/** Shows in the editor what would be written there, without writing it. */
export interface Preview {
  /** Null shows nothing. */
  show(text: string | null): void;
  dispose(): void;
}

/** A preview over the selection of an editor: what is selected is struck through, and the text stands behind it. */
export function showPreview(editor: vscode.TextEditor): Preview {
  const { selection } = editor;
  const struck = vscode.window.createTextEditorDecorationType({ textDecoration: 'line-through', opacity: '0.6' });
  const ghost = vscode.window.createTextEditorDecorationType({});
  const end = new vscode.Range(selection.end, selection.end);
  return {
    show(text) {
      const after = { contentText: text ?? '', color: new vscode.ThemeColor('editorGhostText.foreground') };
      editor.setDecorations(ghost, text === null ? [] : [{ range: end, renderOptions: { after } }]);
      editor.setDecorations(struck, text === null || selection.isEmpty ? [] : [selection]);
    },
    dispose() {
      ghost.dispose();
      struck.dispose();
    },
  };
}
