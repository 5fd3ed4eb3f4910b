import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../src/vscode/extension';
import { childrenOf, extensionApi, itemOf, labelOf, rowAt, rowsOf, type Row } from './views';
import { closeEditors, fileIn, openNote, rangeOf, replace, until } from './workspace';

const MEASURE = 'generative AI patent applications';
const NOTE = '# Korea\n\nBetween 2014 and 2023, South Korea filed 4,255 generative AI patents.\n';

describe('the Applicants view', () => {
  let api: Api;
  before(async () => {
    api = await extensionApi();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('ipNotes.groupApplicantsByParent');
    await vscode.commands.executeCommand('ipNotes.clearApplicantsFilter');
    await closeEditors();
    const mine = ['uses.md', 'badge.md', 'moved.md'];
    await until('closed notes', () =>
      vscode.workspace.textDocuments.every(({ uri }) => mine.every((name) => !uri.path.endsWith(`/${name}`))),
    );
  });

  const at = (...labels: string[]): Promise<Row> => rowAt(api.applicants, 'sample', ...labels);
  const item = (row: Row): Promise<vscode.TreeItem> => itemOf(api.applicants, row);
  const descriptionOf = (): string | undefined => api.applicantsView.description;
  const messageOf = (): string | undefined => api.applicantsView.message;
  const topLabels = async (): Promise<string[]> =>
    Promise.all((await rowsOf(api.applicants, 'sample')).map((row) => labelOf(api.applicants, row)));

  it('has applicants, measures and facts, each with a label, a figure and an action', async () => {
    assert.match(String((await item(await at('China'))).description), /^\d+ facts$/);
    assert.equal((await item(await at('China', MEASURE))).description, 'more than 38,000 · 2014–2023');
    const fact = await at('China', MEASURE, 'more than 38,000');
    const row = await item(fact);
    assert.equal(row.description, '2014–2023 · Creative Media News');
    assert.equal(row.command?.command, 'ipNotes.showFact');
    assert.equal(
      row.accessibilityInformation?.label,
      `more than 38,000, China, ${MEASURE}, 2014–2023, Creative Media News`,
    );
    const resolved = await api.applicants.resolveTreeItem?.(row, fact, new vscode.CancellationTokenSource().token);
    assert.match((resolved?.tooltip as vscode.MarkdownString).value, /generative AI patents over the previous decade/);
    assert.deepEqual(await childrenOf(api.applicants, fact), []);
  });

  it('has an icon and a spoken label in every row', async () => {
    const visit = async (row: Row): Promise<void> => {
      const { iconPath, accessibilityInformation, id } = await item(row);
      const label = await labelOf(api.applicants, row);
      assert.ok(iconPath instanceof vscode.ThemeIcon, label);
      assert.ok(accessibilityInformation !== undefined && id !== undefined, label);
      for (const child of await childrenOf(api.applicants, row)) await visit(child);
    };
    for (const row of await rowsOf(api.applicants, 'sample')) await visit(row);
    assert.equal(((await item(await at('China'))).iconPath as vscode.ThemeIcon).id, 'globe');
  });

  it('groups by kind, country and measure, and says by which', async () => {
    await vscode.commands.executeCommand('ipNotes.groupApplicantsByKind');
    assert.equal(descriptionOf(), 'by kind');
    assert.ok((await topLabels()).includes('Companies'));
    await at('Countries', 'China', MEASURE, 'more than 38,000');

    await vscode.commands.executeCommand('ipNotes.groupApplicantsByCountry');
    assert.equal(descriptionOf(), 'by country');
    await at('China', 'Alibaba');
    assert.equal((await topLabels()).at(-1), 'No country given');

    await vscode.commands.executeCommand('ipNotes.groupApplicantsByMeasure');
    const japan = await at(MEASURE, 'Japan');
    assert.equal((await item(japan)).description, '3,409 · 2014–2023');

    await vscode.commands.executeCommand('ipNotes.groupApplicantsByParent');
    assert.ok(!descriptionOf());
    await at('China', MEASURE);
  });

  it('shows what a filter finds, unfolded, and says so until it is cleared', async () => {
    const all = await topLabels();
    await vscode.commands.executeCommand('ipNotes.filterApplicants', '阿里 laborator');
    const found = await topLabels();
    assert.ok(found.length < all.length, found.join());
    assert.match(messageOf() ?? '', /^Filtered by “阿里 laborator”: \d+ facts?$/);
    const [first] = await rowsOf(api.applicants, 'sample');
    assert.ok(first);
    assert.equal((await item(first)).collapsibleState, vscode.TreeItemCollapsibleState.Expanded);

    await vscode.commands.executeCommand('ipNotes.filterApplicants', 'no such thing');
    assert.deepEqual(await topLabels(), []);
    // The view's own text, with its way out, is shown only where there is no message.
    assert.ok(!messageOf());

    await vscode.commands.executeCommand('ipNotes.clearApplicantsFilter');
    assert.deepEqual(await topLabels(), all);
    assert.ok(!messageOf());
  });

  it('has the uses of a fact in open notes below it, and marks the way to what does not agree', async () => {
    const editor = await openNote('sample', 'notes/uses.md', NOTE);
    const fact = await until(
      'a use',
      async () => {
        const row = await at('South Korea', MEASURE, '4,155');
        return (await childrenOf(api.applicants, row)).length > 0 ? row : undefined;
      },
      15_000,
    );
    const [use, ...others] = await childrenOf(api.applicants, fact);
    assert.ok(use);
    assert.deepEqual(others, []);
    const shown = await item(use);
    assert.equal(shown.description, 'uses.md:3');
    assert.equal((shown.iconPath as vscode.ThemeIcon).id, 'warning');
    assert.match(shown.accessibilityInformation?.label ?? '', /^mismatch: .*4,255.*notes\/uses\.md, line 3$/);
    assert.match(String((await item(await at('South Korea'))).description), / · 1 mismatch$/);
    assert.equal((await item(fact)).collapsibleState, vscode.TreeItemCollapsibleState.Collapsed);

    await vscode.commands.executeCommand('vscode.open', fileIn('sample', 'notes/01-clean.md'));
    assert.ok(shown.command);
    await vscode.commands.executeCommand(shown.command.command, ...((shown.command.arguments ?? []) as unknown[]));
    const active = await until('the note', () => {
      const now = vscode.window.activeTextEditor;
      return now?.document.uri.toString() === editor.document.uri.toString() ? now : undefined;
    });
    assert.equal(active.document.getText(active.selection), '4,255');
  });

  it('counts what does not agree in its badge, and follows', async () => {
    const badge = (): number => api.applicantsView.badge?.value ?? 0;
    const before = api.uses.mismatches();
    const editor = await openNote('sample', 'notes/badge.md', NOTE);
    await until('a badge', () => badge() === before + 1, 12_000);
    assert.match(api.applicantsView.badge?.tooltip ?? '', /not agree with/);
    await replace(editor, '4,255', '4,155');
    await until('no badge', () => badge() === before, 12_000);
  });

  it('counts nothing of a note that is closed', async () => {
    const before = api.uses.mismatches();
    await openNote('sample', 'notes/badge.md', NOTE);
    await until('a mismatch', () => api.uses.mismatches() === before + 1);
    await closeEditors();
    await until('none', () => api.uses.mismatches() === before);
  });

  it('has the uses where they are after the note was edited', async () => {
    const editor = await openNote('sample', 'notes/moved.md', NOTE);
    await replace(editor, '# Korea\n', '# Korea\n\nMore.\n');
    await until('the use further down', async () => {
      const [use] = await childrenOf(api.applicants, await at('South Korea', MEASURE, '4,155'));
      return use && (await item(use)).description === 'moved.md:5';
    });
    assert.equal(rangeOf(editor.document, '4,255').start.line, 4);
  });
});
