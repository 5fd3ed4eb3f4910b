import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeActionProvider } from '../../../src/vscode/codeActions';
import { followFolders } from '../../../src/vscode/folders';
import { closeEditors, fileIn, folderNamed, openNote, rangeOf, until, untilProblems } from './workspace';

const NOTE =
  '# Korea\n\nBetween 2014 and 2023, South Korea filed 4,255 generative AI patents. China had 62 per cent[^china-ai-share-2018-2022].\n';
const WRONG = ['figure-mismatch: 4,255'];

function startOf({ document }: vscode.TextEditor, text: string): vscode.Position {
  return rangeOf(document, text).start;
}

async function hoverAt({ document }: vscode.TextEditor, position: vscode.Position): Promise<vscode.Hover[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers.filter((hover) => textOf(hover).includes('ipNotes.showFact'));
}

function textOf({ contents }: vscode.Hover): string {
  return contents.map((content) => (content instanceof vscode.MarkdownString ? content.value : '')).join('\n');
}

describe('the hover', () => {
  afterEach(closeEditors);

  it('has the quote of the source, and covers the figure', async () => {
    const editor = await openNote('sample', 'notes/hover.md', NOTE);
    await untilProblems(editor.document, WRONG);
    const [hover] = await hoverAt(editor, startOf(editor, '4,255').translate(0, 2));
    assert.ok(hover?.range);
    assert.equal(editor.document.getText(hover.range), '4,255');
    assert.match(textOf(hover), /South Korea registered <strong>4\\,155<\/strong> inventions/);
    assert.match(textOf(hover), /Creative Media News/);
  });

  it('tells of a footnote mark which fact it names', async () => {
    const editor = await openNote('sample', 'notes/hover.md', NOTE);
    await untilProblems(editor.document, WRONG);
    const [hover] = await hoverAt(editor, startOf(editor, '[^china').translate(0, 4));
    assert.ok(hover?.range);
    assert.equal(editor.document.getText(hover.range), '[^china-ai-share-2018-2022]');
  });

  it('has nothing to tell of words', async () => {
    const editor = await openNote('sample', 'notes/hover.md', NOTE);
    await untilProblems(editor.document, WRONG);
    assert.deepEqual(await hoverAt(editor, startOf(editor, 'patents')), []);
  });
});

describe('quick fixes', () => {
  afterEach(closeEditors);

  const actionsAt = async (
    document: vscode.TextDocument,
    range: vscode.Range,
    kind?: string,
  ): Promise<vscode.CodeAction[]> =>
    vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind, 20);

  /** The quick fixes, which VS Code does not ask for while it still takes in a note that was just opened. */
  const fixesAt = (document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> =>
    until(
      'quick fixes',
      async () => {
        const actions = await actionsAt(document, range, vscode.CodeActionKind.QuickFix.value);
        return actions.length > 0 ? actions : undefined;
      },
      20_000,
    );

  it('write the sourced figure', async () => {
    const { document } = await openNote('sample', 'notes/fix.md', NOTE);
    await untilProblems(document, WRONG);
    const actions = await fixesAt(document, rangeOf(document, '4,255'));
    const [action] = actions.filter(({ title }) => title === 'Write the sourced figure: 4,155');
    assert.ok(action?.edit);
    assert.equal(action.isPreferred, true);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.equal(document.getText(), NOTE.replace('4,255', '4,155'));
    await untilProblems(document, []);
  });

  it('cite the fact, correct it, accept the figure and switch the problem off', async () => {
    const { document } = await openNote('sample', 'notes/fix.md', NOTE);
    await untilProblems(document, WRONG);
    const range = rangeOf(document, '4,255');
    const actions = await fixesAt(document, range);
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        'Write the sourced figure: 4,155',
        'Write the figure and cite the fact: 4,155[^south-korea-genai-2014-2023]',
        'The note is right: correct the fact to “4,255”',
        'Accept this figure…',
        'Disable figure-mismatch on this line',
        'Disable figure-mismatch in this note',
      ],
    );
    assert.equal(actions[3]?.command?.command, 'ipNotes.acceptFigure');
    for (const index of [1, 4, 5]) {
      const edit = actions[index]?.edit;
      assert.ok(edit && (await vscode.workspace.applyEdit(edit)), actions[index]?.title);
      await untilProblems(document, []);
      await vscode.commands.executeCommand('undo');
      await until('the text from before', () => document.getText() === NOTE);
      await untilProblems(document, WRONG);
    }
  });

  it('write the figure of the note into the fact file, to be undone there', async () => {
    const { document } = await openNote('sample', 'notes/fix.md', NOTE);
    await untilProblems(document, WRONG);
    const actions = await fixesAt(document, rangeOf(document, '4,255'));
    const command = actions.find(({ title }) => title.startsWith('The note is right'))?.command;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments as unknown[]));
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.match(editor.document.uri.path, /facts\/creative-media-genai-patents\.yaml$/);
    assert.equal(editor.document.getText(editor.selection), '4,255');
    assert.ok(editor.document.isDirty);
    await untilProblems(document, []);
    const corrected = editor.document.getText();
    await vscode.commands.executeCommand('undo');
    await until('the fact from before', () => editor.document.getText() !== corrected);
    assert.match(editor.document.getText(), /figure: "?4,155/);
    await untilProblems(document, WRONG);
  });

  it('are for the text as it is when they are asked for', async () => {
    const editor = await openNote('sample', 'notes/fix.md', NOTE);
    await untilProblems(editor.document, WRONG);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'More.\n\n'));
    const actions = await actionsAt(editor.document, rangeOf(editor.document, '4,255'));
    const [action] = actions.filter(({ title }) => title.startsWith('Write the sourced figure'));
    assert.ok(action?.edit);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.equal(editor.document.getText(), `More.\n\n${NOTE.replace('4,255', '4,155')}`);
  });

  it('are refused for any other version of the note', async () => {
    const { document } = await openNote('sample', 'notes/fix.md', NOTE);
    await untilProblems(document, WRONG);
    const log = vscode.window.createOutputChannel('Versions', { log: true });
    const folders = followFolders(log);
    const none = new vscode.CancellationTokenSource();
    try {
      await folders.ready();
      const provider = codeActionProvider(folders, log);
      const actions = async (): Promise<vscode.CodeAction[]> => {
        const context = { diagnostics: [], only: undefined, triggerKind: vscode.CodeActionTriggerKind.Invoke };
        const found = await provider.provideCodeActions(document, rangeOf(document, '4,255'), context, none.token);
        return (found ?? []) as vscode.CodeAction[];
      };
      const resolved = async (action: vscode.CodeAction): Promise<vscode.CodeAction> =>
        (await provider.resolveCodeAction?.(action, none.token)) ?? action;
      const [inTime] = await actions();
      assert.ok(inTime && (await resolved(inTime)).edit);
      const [tooLate] = await actions();
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), 'More. ');
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.ok(tooLate);
      assert.equal((await resolved(tooLate)).edit, undefined);
      const [anew] = await actions();
      assert.ok(anew && (await resolved(anew)).edit);
    } finally {
      none.dispose();
      folders.dispose();
      log.dispose();
    }
  });

  it('are made all at once on request, and one Undo takes them back', async () => {
    const two = `${NOTE}\nIn the same years, Japan filed 3,509 generative AI patents.\n`;
    const editor = await openNote('sample', 'notes/fixall.md', two);
    await untilProblems(editor.document, [...WRONG, 'figure-mismatch: 3,509']);
    const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
    const [action, ...others] = (await actionsAt(editor.document, whole, 'source.fixAll.ipNotes')).filter(
      ({ kind }) => kind?.value === 'source.fixAll.ipNotes',
    );
    assert.ok(action?.edit);
    assert.deepEqual(others, []);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    await untilProblems(editor.document, []);
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    await until('the text from before', () => editor.document.getText() === two);
  });
});

describe('Go to Definition', () => {
  afterEach(closeEditors);

  it('leads from a figure and from a footnote mark to the fact', async () => {
    const editor = await openNote('sample', 'notes/definition.md', NOTE);
    await untilProblems(editor.document, WRONG);
    for (const [text, id] of [
      ['4,255', 'south-korea-genai-2014-2023'],
      ['china-ai-share', 'china-ai-share-2018-2022'],
    ] as const) {
      const links = await vscode.commands.executeCommand<(vscode.LocationLink | vscode.Location)[]>(
        'vscode.executeDefinitionProvider',
        editor.document.uri,
        startOf(editor, text).translate(0, 1),
      );
      const targets = links.filter((link) => 'targetUri' in link && link.targetUri.path.endsWith('.yaml'));
      const [link] = targets;
      assert.ok(link && 'targetUri' in link && link.targetSelectionRange, `nothing for ${text}`);
      const yaml = await vscode.workspace.openTextDocument(link.targetUri);
      assert.equal(yaml.getText(link.targetSelectionRange), id);
    }
  });
});

describe('Insert Fact', () => {
  afterEach(closeEditors);

  const DEFINITION =
    '[^us-genai-2014-2023]: Creative Media News, “China struggles with ‘number over quality’ in generative AI patents”, 2024. “submitted only 6,276 inventions between 2014 and 2023”';
  const US = (): unknown => ({ folder: folderNamed('sample').uri.toString(), fact: 'us-genai-2014-2023' });

  it('writes the figure, its mark and the definition; one Undo takes them back', async () => {
    const before = 'US applicants filed  generative AI patents between 2014 and 2023.\r\n';
    const editor = await openNote('sample', 'notes/insert.md', before);
    editor.selection = new vscode.Selection(0, 20, 0, 20);
    await vscode.commands.executeCommand('ipNotes.insertFact', US());
    const after = `US applicants filed 6,276[^us-genai-2014-2023] generative AI patents between 2014 and 2023.\r\n\r\n${DEFINITION}\r\n`;
    assert.equal(editor.document.getText().replace(/ <!-- ipnotes \w{7} \w{7} -->/, ''), after);
    assert.deepEqual([editor.selection.active.line, editor.selection.active.character], [0, 46]);
    await untilProblems(editor.document, []);
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    await until('the text from before', () => editor.document.getText() === before);
  });

  it('goes into the note that was written last while a fact file is looked at, where the cursor was', async () => {
    const editor = await openNote('sample', 'notes/insert.md', 'US applicants filed  patents.\n');
    editor.selection = new vscode.Selection(0, 20, 0, 20);
    await vscode.commands.executeCommand('ipNotes.showFact', US());
    await until('the fact file', () => vscode.window.activeTextEditor?.document.languageId !== 'markdown');
    await vscode.commands.executeCommand('ipNotes.insertFact', US());
    assert.match(editor.document.getText(), /^US applicants filed 6,276\[\^us-genai-2014-2023\] patents\.\n/);
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
  });

  it('leaves the note alone where it has no facts', async () => {
    const editor = await openNote('plain', 'insert.md', 'US applicants filed \n');
    await vscode.commands.executeCommand('ipNotes.insertFact', US());
    assert.equal(editor.document.getText(), 'US applicants filed \n');
  });
});

describe('Show Fact', () => {
  afterEach(closeEditors);

  it('opens the fact file at the fact', async () => {
    const folder = folderNamed('sample').uri.toString();
    await vscode.commands.executeCommand('ipNotes.showFact', { folder, fact: 'us-genai-2014-2023' });
    const editor = vscode.window.activeTextEditor;
    assert.match(editor?.document.uri.path ?? '', /facts\/creative-media-genai-patents\.yaml$/);
    assert.equal(editor?.document.getText(editor.selection), 'us-genai-2014-2023');
  });

  it('takes the fact at the cursor', async () => {
    const note = await openNote('sample', 'notes/show.md', NOTE);
    const at = startOf(note, '4,255');
    note.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('ipNotes.showFact');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'south-korea-genai-2014-2023');
  });
});

describe('the manifest', () => {
  it('has a command for each that it lists', async () => {
    const manifest = vscode.extensions.getExtension('ip-notes.ip-notes')?.packageJSON as {
      contributes: { commands: { command: string; title: string }[] };
    };
    const known = new Set(await vscode.commands.getCommands(true));
    for (const { command, title } of manifest.contributes.commands) {
      assert.ok(known.has(command), command);
      assert.doesNotMatch(title, /%/);
    }
  });

  it('keeps the sample as it is shipped', async () => {
    assert.ok((await vscode.workspace.fs.stat(fileIn('sample', 'facts/applicants.yaml'))).size > 0);
  });
});
