import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../src/vscode/extension';
import { closeEditors, fileIn, openEditor, openNote, rangeOf, replace, until, untilProblems } from './workspace';

const NOTE = [
  '# Filings\n\nBetween 2014 and 2023, South Korea filed 4,255 generative AI patents and Japan 3,409.\n\n',
  'In the same years, Japan filed 3,509 generative AI patents.\n\n',
  'Germany has produced 7 notable AI models.\n',
].join('');
const WRONG = ['figure-mismatch: 4,255', 'figure-mismatch: 3,509', 'unsupported-figure: 7'];

async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('ip-notes.ip-notes');
  assert.ok(extension);
  return extension.activate();
}

/** The rows of the view as it would draw them: label, description and icon. */
async function drawn(): Promise<string[]> {
  const { figures } = await api();
  const rows = (await figures.getChildren()) ?? [];
  const items: string[] = [];
  for (const row of rows) {
    const { label, description, iconPath } = await figures.getTreeItem(row);
    const icon = iconPath instanceof vscode.ThemeIcon ? iconPath.id : '';
    items.push([icon, label, description].map(String).join(' | '));
  }
  return items;
}

async function untilDrawn(expected: readonly string[]): Promise<void> {
  try {
    await until('', async () => (await drawn()).join('\n') === expected.join('\n'));
  } catch {
    assert.deepEqual(await drawn(), expected);
  }
}

const KOREA = 'South Korea · generative AI patent applications · 2014–2023';
const JAPAN = 'Japan · generative AI patent applications · 2014–2023';
const ROWS = [
  `warning | 4,255 | ${KOREA}`,
  `pass | 3,409 | ${JAPAN}`,
  `warning | 3,509 | ${JAPAN}`,
  'circle-large-outline | 7 | no fact',
];

describe('the Figures view', () => {
  beforeEach(() => vscode.commands.executeCommand('ipNotes.figures.focus'));
  afterEach(async () => {
    await vscode.commands.executeCommand('ipNotes.showAllFigures');
    await closeEditors();
  });

  it('has the figures of the note in order, and those that it has after a change', async () => {
    const editor = await openNote('sample', 'notes/figures.md', NOTE);
    await untilDrawn(ROWS);
    await replace(editor, '4,255', '4,155');
    await untilDrawn([`pass | 4,155 | ${KOREA}`, ...ROWS.slice(1)]);
  });

  it('has those of the note that is turned to, and keeps them beside a fact file', async () => {
    await openNote('sample', 'notes/figures.md', NOTE);
    await untilDrawn(ROWS);
    await openNote('sample', 'notes/one.md', 'Between 2014 and 2023, Japan filed 3,409 generative AI patents.\n');
    await untilDrawn([`pass | 3,409 | ${JAPAN}`]);
    await openEditor(fileIn('sample', 'facts/applicants.yaml'));
    await untilDrawn([`pass | 3,409 | ${JAPAN}`]);
    await openEditor(fileIn('sample', 'notes/figures.md'));
    await untilDrawn(ROWS);
  });

  it('is empty once the note is closed, and where there are no facts', async () => {
    await openNote('sample', 'notes/figures.md', NOTE);
    await untilDrawn(ROWS);
    await closeEditors();
    await untilDrawn([]);
    await openNote('plain', 'figures.md', NOTE);
    await untilDrawn([]);
  });

  it('has on request only what needs attention', async () => {
    await openNote('sample', 'notes/figures.md', NOTE);
    await untilDrawn(ROWS);
    await vscode.commands.executeCommand('ipNotes.showFiguresNeedingAttention');
    await untilDrawn(ROWS.filter((row) => !row.startsWith('pass')));
    await vscode.commands.executeCommand('ipNotes.showAllFigures');
    await untilDrawn(ROWS);
  });

  it('leads to the figure, and tells in a tooltip what is wrong', async () => {
    const editor = await openNote('sample', 'notes/figures.md', NOTE);
    await untilDrawn(ROWS);
    const { figures } = await api();
    const [row] = (await figures.getChildren()) ?? [];
    assert.ok(row);
    const item = await figures.getTreeItem(row);
    const resolved = await figures.resolveTreeItem?.(item, row, new vscode.CancellationTokenSource().token);
    const tooltip = (resolved?.tooltip as vscode.MarkdownString).value;
    assert.match(tooltip, /^Creative Media News says 4\\,155\\; the note says 4\\,255/);
    assert.match(tooltip, /South Korea registered <strong>4\\,155<\/strong> inventions/);
    // The figure as it stands when it is asked for.
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'More.\n\n'));
    assert.ok(item.command?.arguments);
    await vscode.commands.executeCommand(item.command.command, ...(item.command.arguments as unknown[]));
    assert.equal(editor.document.getText(editor.selection), '4,255');
    assert.ok(editor.selection.isReversed, 'the cursor is in front of it');
  });

  it('is not disturbed by a figure that is gone', async () => {
    await openNote('sample', 'notes/figures.md', NOTE);
    const note = fileIn('sample', 'notes/figures.md').toString();
    for (const gone of [{ note, id: 'nothing' }, { note: 'file:///nowhere.md', id: '1' }, {}, null, 5]) {
      await vscode.commands.executeCommand('ipNotes.goToFigure', gone);
    }
  });

  it('folds very many figures into parts', async () => {
    const many = Array.from({ length: 620 }, (_, at) => `- Japan filed ${3000 + at} generative AI patents.\n`).join('');
    await openNote('sample', 'notes/many.md', many);
    const { figures } = await api();
    const rows = await until(
      'parts',
      async () => {
        const roots = (await figures.getChildren()) ?? [];
        return roots.length === 4 ? roots : undefined;
      },
      20_000,
    );
    const labels: unknown[] = [];
    for (const row of rows) labels.push((await figures.getTreeItem(row)).label);
    assert.deepEqual(labels, ['1–200', '201–400', '401–600', '601–620']);
    const [, , , last] = rows;
    assert.ok(last);
    const children = (await figures.getChildren(last)) ?? [];
    assert.equal(children.length, 20);
    const [child] = children;
    assert.ok(child);
    assert.equal(await figures.getParent?.(child), last);
  });
});

describe('Next and Previous Mismatch', () => {
  afterEach(closeEditors);

  const selected = (editor: vscode.TextEditor): string => editor.document.getText(editor.selection);

  it('go from mismatch to mismatch, and round the end', async () => {
    const editor = await openNote('sample', 'notes/next.md', NOTE);
    await untilProblems(editor.document, WRONG);
    const visited: string[] = [];
    for (const command of ['next', 'next', 'next', 'previous', 'previous']) {
      await vscode.commands.executeCommand(`ipNotes.${command}Mismatch`);
      visited.push(selected(editor));
    }
    assert.deepEqual(visited, ['4,255', '3,509', '4,255', '3,509', '4,255']);
  });

  it('begin at the cursor', async () => {
    const editor = await openNote('sample', 'notes/next.md', NOTE);
    await untilProblems(editor.document, WRONG);
    const { start } = rangeOf(editor.document, '3,409');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('ipNotes.nextMismatch');
    assert.equal(selected(editor), '3,509');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('ipNotes.previousMismatch');
    assert.equal(selected(editor), '4,255');
  });

  it('stay where they are where nothing is wrong, and where there are no facts', async () => {
    for (const [folder, text] of [
      ['sample', NOTE.replace('4,255', '4,155').replace('3,509', '3,409')],
      ['plain', NOTE],
    ] as const) {
      const editor = await openNote(folder, 'right.md', text);
      editor.selection = new vscode.Selection(1, 0, 1, 0);
      await vscode.commands.executeCommand('ipNotes.nextMismatch');
      assert.deepEqual([editor.selection.active.line, editor.selection.isEmpty], [1, true]);
    }
  });
});
