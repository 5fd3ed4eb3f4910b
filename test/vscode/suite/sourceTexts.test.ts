import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { childrenOf, extensionApi, itemOf, labelOf, rowsOf, type Row } from './views';
import { closeEditors, fileIn, openEditor, problemsOf, rangeOf, removeFile, until, writeFile } from './workspace';

const FACTS = `sources:
  review: { title: Robot patents in the harbour towns, url: https://example.org/a, file: ../sources/review.txt }
applicants:
  norland: { name: Norland, aliases: [诺兰] }
facts:
  opened: { applicant: norland, statement: It opened, source: review, quote: the “archive”   is open }
`;
const TEXT = 'Norland said:\nthe "archive"\nis open.\n';

describe('the texts of sources', function () {
  // Other extensions are asked as well, and take their time.
  this.timeout(90_000);
  const facts = fileIn('plain', 'facts/towns.yaml');
  const text = fileIn('plain', 'sources/review.txt');

  beforeEach(async () => {
    await writeFile(facts, FACTS);
    await writeFile(text, TEXT);
  });
  afterEach(async () => {
    await closeEditors();
    for (const name of ['facts', 'sources']) await removeFile(fileIn('plain', name));
  });

  const messages = (): string =>
    problemsOf(facts)
      .map(({ message }) => message)
      .join('\n');

  it('are followed on disk, and what is not in them is told', async () => {
    await writeFile(text, TEXT.replace('open', 'closed'));
    await until('a problem', () => messages().includes(`has “the "archive" is closed” (“open” ≠ “closed”)`));
    await writeFile(text, TEXT);
    await until('no problem', () => problemsOf(facts).length === 0);
    await removeFile(fileIn('plain', 'sources'));
    await until('that it is missing', () =>
      messages().includes('cannot be read, so quotes from “review” stay unverified'),
    );
    assert.equal(problemsOf(facts)[0]?.severity, vscode.DiagnosticSeverity.Information);
    await writeFile(text, TEXT);
    await until('no problem again', () => problemsOf(facts).length === 0);
  });

  it('have their figures in the Sources view where no fact has them, and lead there', async () => {
    const { sources } = await extensionApi();
    /** The rows below the source; none where it is not there yet. */
    const below = async (): Promise<Row[]> => {
      const rows = await rowsOf(sources, 'plain');
      return (await Promise.all(rows.map((row) => childrenOf(sources, row)))).flat();
    };
    await until('the fact', async () => (await below()).length === 1);
    await writeFile(text, `${TEXT}It filed 412 patents,\nand 77 of them in Chinese: 占19%。\n`);
    const record =
      "  grown: { applicant: norland, measure: filed, figure: '412', source: review, quote: It filed 412 patents }\n";
    await writeFile(facts, FACTS + record);
    const labels = await until('the figures', async () => {
      const rows = await below();
      const found = rows.find(({ node }) => node?.type === 'uncaptured');
      const figures = found === undefined ? [] : await childrenOf(sources, found);
      const told = await Promise.all(figures.map((row) => labelOf(sources, row)));
      return told.length === 2 && rows.length === 3 ? { told, rows: figures } : undefined;
    });
    assert.deepEqual(labels.told, ['77', '19%']);
    const { command, accessibilityInformation } = await itemOf(sources, labels.rows[1]!);
    assert.match(accessibilityInformation?.label ?? '', /, line 5$/);
    await vscode.commands.executeCommand(command!.command, ...((command!.arguments ?? []) as unknown[]));
    const editor = await until('the text', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path === text.path ? active : undefined;
    });
    assert.equal(editor.document.getText(editor.selection), '19%');
  });

  it('are where a quote leads, and where Open Source at Quote goes', async () => {
    const { document } = await openEditor(facts);
    const quoted = await until('the text at the quote', async () => {
      const links = await vscode.commands.executeCommand<(vscode.LocationLink | vscode.Location)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        rangeOf(document, '“archive”').start,
      );
      return links.find(
        (link): link is vscode.LocationLink => 'targetUri' in link && link.targetUri.path === text.path,
      );
    });
    const source = await vscode.workspace.openTextDocument(text);
    assert.equal(source.getText(quoted.targetRange), 'the "archive"\nis open');
    const { uri } = vscode.workspace.getWorkspaceFolder(facts)!;
    await vscode.commands.executeCommand('ipNotes.openSource', { folder: uri.toString(), fact: 'opened' });
    const editor = await until('the source', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path === text.path ? active : undefined;
    });
    assert.equal(editor.document.getText(editor.selection), 'the "archive"\nis open');
  });

  it('and addresses are links in fact files', async () => {
    const { document } = await openEditor(facts);
    const links = await until('links', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', facts);
      return found.some(({ target }) => target?.path === text.path) ? found : undefined;
    });
    const shown = links.map(({ range }) => document.getText(range));
    assert.ok(shown.includes('https://example.org/a') && shown.includes('../sources/review.txt'));
  });

  it('stand in the outline of their fact file, and records are found by name', async () => {
    await openEditor(facts);
    const symbols = await until('the outline', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        facts,
      );
      return found?.some(({ name }) => name === 'Norland 诺兰') === true ? found : undefined;
    });
    assert.ok(symbols.some(({ name }) => name === 'Norland · It opened'));
    const named = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      '诺兰',
    );
    assert.ok(named.some(({ name, location }) => name === 'Norland 诺兰' && location.uri.path === facts.path));
  });
});
