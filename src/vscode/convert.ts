// The one place where offsets become lines and columns, and back.
import * as vscode from 'vscode';
import { lineIndex, type FactFile, type LineIndex, type Place, type Span } from '../core';

/** The range of a span of a document's own text. */
export function toRange(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** The span of a range in a document. */
export function toSpan(document: vscode.TextDocument, { start, end }: vscode.Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** The range of a span of a text that need not be open. */
export function rangeInText(text: string, span: Span): vscode.Range {
  return rangeOnLines(indexOf(text), span);
}

/** The range of a span of the text that a fact file has now. */
export function rangeInFile(file: FactFile, span: Span): vscode.Range {
  return rangeOnLines(indexOf(file.text), span);
}

/** The range of an id or a record, in the text that the records of the file were read from. */
export function rangeOfPlace(file: FactFile, span: Place['key']): vscode.Range {
  return rangeOnLines(indexOf(file.goodText ?? file.text), span);
}

/** The range of a span of a text that nothing is kept of but its lines. */
export function rangeOnLines(index: LineIndex, { start, end }: Span): vscode.Range {
  const from = index.positionAt(start);
  const to = index.positionAt(end);
  return new vscode.Range(from.line, from.character, to.line, to.character);
}

/** The last few texts that were asked about: a hover or a list of problems asks about one many times. */
const indices = new Map<string, LineIndex>();
const MOST_INDICES = 16;

function indexOf(text: string): LineIndex {
  const known = indices.get(text);
  if (known !== undefined) return known;
  if (indices.size >= MOST_INDICES) indices.clear();
  const index = lineIndex(text);
  indices.set(text, index);
  return index;
}
