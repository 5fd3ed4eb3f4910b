import * as vscode from 'vscode';
import { checkedByNow } from './checkedNote';
import { toRange, toSpan } from './convert';
import { delayedByKey } from './delay';
import type { Folders } from './folders';
import { guarded, type Log } from './log';
import type { ProblemReports } from './reportProblems';

/** How long nobody scrolls before the figures that came into view are marked. */
const SCROLL_MS = 50;

/** How many lines above and below the window are marked as well, so that little scrolling shows no bare figure. */
const MARGIN = 50;

/** A faint mark on every verified figure in view, where that is set. The marks move with the text until it is checked. */
export function verifiedMarks(folders: Folders, reports: ProblemReports, log: Log): vscode.Disposable {
  const mark = vscode.window.createTextEditorDecorationType({
    borderWidth: '0 0 1px 0',
    borderStyle: 'dotted',
    borderColor: new vscode.ThemeColor('ipNotes.verifiedFigureBorder'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const later = delayedByKey();
  const marked = new WeakSet<vscode.TextEditor>();

  const draw = (editor: vscode.TextEditor): void => {
    const isOn = folders.of(editor.document.uri)?.settings.decorations === true;
    if (!isOn && !marked.delete(editor)) return;
    if (isOn) marked.add(editor);
    const ranges = isOn ? guarded(log, 'marking figures', () => verifiedIn(editor, folders)) : [];
    if (ranges !== undefined) editor.setDecorations(mark, ranges);
  };
  const drawAll = (document?: vscode.TextDocument): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      if (document === undefined || editor.document === document) draw(editor);
    }
  };
  drawAll();
  return vscode.Disposable.from(
    mark,
    later,
    reports.onDidReport(drawAll),
    folders.onDidChange(() => drawAll()),
    vscode.window.onDidChangeVisibleTextEditors(() => drawAll()),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor: { document } }) =>
      later.run(document.uri.toString(), SCROLL_MS, () => drawAll(document)),
    ),
  );
}

function verifiedIn({ document, visibleRanges }: vscode.TextEditor, folders: Folders): vscode.Range[] | undefined {
  const note = checkedByNow(document, folders);
  // They are drawn again when it is done; until then those of before move with the text.
  if (note === 'unfinished') return undefined;
  if (note === undefined) return [];
  const inView = visibleRanges.map(({ start, end }) =>
    toSpan(
      document,
      document.validateRange(new vscode.Range(Math.max(0, start.line - MARGIN), 0, end.line + MARGIN, 0)),
    ),
  );
  return note.check.judgements
    .filter(({ verdict, figure }) => {
      return verdict === 'verified' && inView.some(({ start, end }) => start <= figure.end && figure.start <= end);
    })
    .map(({ figure }) => toRange(document, figure));
}
