import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeEditors,
  fileIn,
  folderNamed,
  openNote,
  rangeOf,
  until,
  untilProblems,
  withSetting,
  writeFile,
  removeFile,
} from './workspace';

const unmarked = (text: string): string => text.replace(/ <!-- ipnotes \w{7} \w{7} -->/g, '');

function textOf({ contents }: vscode.Hover): string {
  return contents.map((content) => (content instanceof vscode.MarkdownString ? content.value : '')).join('\n');
}

/** The hover over the first place of a text, of those that have something in them. */
async function hoverOver({ document }: vscode.TextEditor, text: string, having: RegExp): Promise<vscode.Hover> {
  return until(
    `a hover over ${text}`,
    async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        rangeOf(document, text).start.translate(0, 1),
      );
      return hovers.find((hover) => having.test(textOf(hover)));
    },
    LOADED_MS,
  );
}

/** The first answer of an editor on a loaded machine takes its time. */
const LOADED_MS = 25_000;

describe('the hover over names and numbers', () => {
  afterEach(closeEditors);

  it('has the figures of an applicant, whatever it is called', async () => {
    const editor = await openNote('sample', 'notes/names.md', 'Those of 达摩院 and of South Korea.\n');
    const hover = await hoverOver(editor, 'South Korea', /4\\,155/);
    assert.ok(hover.range);
    assert.equal(editor.document.getText(hover.range), 'South Korea');
    assert.match(textOf(hover), /\| Measure \| Period \| Figure \|/);
    const damo = await hoverOver(editor, '达摩院', /laboratories/);
    assert.match(textOf(damo), /<strong>Damo Academy<\/strong>/);
    const [content] = damo.contents;
    assert.ok(content instanceof vscode.MarkdownString);
    assert.deepEqual(content.isTrusted, {
      enabledCommands: ['ipNotes.showFact', 'ipNotes.openSource', 'ipNotes.insertFact'],
    });
  });

  it('has the registers of a patent number', async () => {
    const editor = await openNote('sample', 'notes/names.md', 'It is in US 10,123,456 B2, they say.\n');
    const hover = await hoverOver(editor, '10,123,456', /Espacenet/);
    assert.ok(hover.range);
    assert.equal(editor.document.getText(hover.range), 'US 10,123,456 B2');
    assert.match(textOf(hover), /Granted patent · United States\n/);
  });

  it('writes the fact over a wrong figure', async () => {
    const editor = await openNote(
      'sample',
      'notes/names.md',
      'Between 2014 and 2023, South Korea filed 4,255 generative AI patents.\n',
    );
    const hover = await hoverOver(editor, '4,255', /\[Insert\]/);
    const [, argument = ''] = /\[Insert\]\(command:ipNotes\.insertFact\?([^)]*)\)/.exec(textOf(hover)) ?? [];
    const [reference] = JSON.parse(decodeURIComponent(argument)) as unknown[];
    await vscode.commands.executeCommand('ipNotes.insertFact', reference);
    assert.match(editor.document.getText(), /South Korea filed 4,155\[\^south-korea-genai-2014-2023\] generative/);
  });
});

describe('Update Footnotes', () => {
  afterEach(closeEditors);

  const FACTS = (quote: string): string =>
    `sources: { towns: { title: Towns, publisher: Post } }\nfacts:\n  towns-spent: { applicant: china, statement: They spent, source: towns, quote: ${quote} }\n`;

  it('follows the fact base, all at once, and one Undo takes it back', async () => {
    const file = fileIn('sample', 'facts/towns.yaml');
    await writeFile(file, FACTS('they spent it all'));
    try {
      const editor = await openNote('sample', 'notes/towns.md', 'So they say\n');
      const { document } = editor;
      editor.selection = new vscode.Selection(0, 11, 0, 11);
      const reference = { folder: folderNamed('sample').uri.toString(), fact: 'towns-spent' };
      await until('the footnote', async () => {
        if (!document.getText().includes('[^')) await vscode.commands.executeCommand('ipNotes.insertFact', reference);
        return document.getText().includes('“they spent it all”');
      });
      const before = document.getText();
      assert.equal(
        unmarked(before),
        'So they say[^towns-spent]\n\n[^towns-spent]: Post, “Towns”. “they spent it all”\n',
      );
      await untilProblems(document, []);
      await writeFile(file, FACTS('they spent most of it'));
      await untilProblems(document, ['stale-footnote: towns-spent']);
      await vscode.commands.executeCommand('ipNotes.updateFootnotes');
      assert.match(document.getText(), /“they spent most of it” <!--/);
      await untilProblems(document, []);
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('undo');
      await until('the text from before', () => document.getText() === before);
    } finally {
      await removeFile(file);
    }
  });
});

describe('the style of facts', () => {
  afterEach(closeEditors);

  it('is the one that is set', async () => {
    const restore = await withSetting('sample', 'insert.style', 'plain');
    try {
      const editor = await openNote('sample', 'notes/plain.md', 'US applicants filed \n');
      editor.selection = new vscode.Selection(0, 20, 0, 20);
      const reference = { folder: folderNamed('sample').uri.toString(), fact: 'us-genai-2014-2023' };
      await vscode.commands.executeCommand('ipNotes.insertFact', reference);
      assert.equal(editor.document.getText(), 'US applicants filed 6,276\n');
    } finally {
      await restore();
    }
  });
});

describe('completion', () => {
  afterEach(closeEditors);

  const complete = async (
    { document }: vscode.TextEditor,
    behind: string,
    trigger?: string,
  ): Promise<vscode.CompletionItem[]> => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      rangeOf(document, behind).end,
      trigger,
      5,
    );
    return items;
  };
  const written = (text: vscode.CompletionItem['insertText']): string =>
    typeof text === 'object' ? text.value : (text ?? '');
  const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

  it('has facts behind [^, the ones under discussion first, with their definition', async () => {
    const editor = await openNote(
      'sample',
      'notes/complete.md',
      'Between 2014 and 2023, South Korea filed 4,155[^] generative AI patents.\n',
    );
    const item = await until(
      'completions',
      async () => (await complete(editor, '[^', '^')).find(({ insertText }) => written(insertText).startsWith('[^')),
      LOADED_MS,
    );
    assert.equal(item.insertText, '[^south-korea-genai-2014-2023]');
    assert.ok(item.range instanceof vscode.Range);
    assert.equal(editor.document.getText(item.range), '[^]');
    assert.match(item.additionalTextEdits?.[0]?.newText ?? '', /^\n\n\[\^south-korea-genai-2014-2023\]: /);
    assert.ok(item.documentation instanceof vscode.MarkdownString);
    assert.match(item.documentation.value, /South Korea registered/);
  });

  it('has the figures of an applicant behind its name, and nothing behind other words', async () => {
    const editor = await openNote('sample', 'notes/complete.md', 'South Korea \n\nNobody \n');
    const item = await until(
      'completions',
      async () => (await complete(editor, 'South Korea ', ' ')).find((one) => labelOf(one) === '4,155'),
      LOADED_MS,
    );
    assert.equal(written(item.insertText), '4,155[^south-korea-genai-2014-2023]');
    const others = await complete(editor, 'Nobody ', ' ');
    assert.ok(others.every((one) => !labelOf(one).includes('4,155')));
  });

  it('has the names of applicants that begin with what is typed, in the middle of Chinese text', async () => {
    const editor = await openNote('sample', 'notes/complete.md', '据统计韩\n');
    const item = await until(
      'completions',
      async () => (await complete(editor, '据统计韩')).find((one) => labelOf(one) === '韩国'),
      LOADED_MS,
    );
    assert.ok(item.range instanceof vscode.Range);
    assert.equal(editor.document.getText(item.range), '韩');
  });

  it('has ids and fields in fact files', async () => {
    const uri = fileIn('sample', 'facts/complete.yaml');
    await writeFile(uri, 'facts:\n  a-fact:\n    applicant: \n    \n');
    try {
      await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
      const editor = await until('an editor', () => {
        const active = vscode.window.activeTextEditor;
        return active?.document.uri.path === uri.path ? active : undefined;
      });
      await until(
        'ids',
        async () => (await complete(editor, 'applicant: ')).some((one) => labelOf(one) === 'south-korea'),
        LOADED_MS,
      );
      await until('fields', async () =>
        (await complete(editor, 'applicant: \n    ')).some((one) => labelOf(one) === 'quote'),
      );
    } finally {
      await closeEditors();
      await removeFile(uri);
    }
  });
});
