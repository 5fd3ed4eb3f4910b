import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeEditors,
  fileIn,
  openEditor,
  openNote,
  rangeOf,
  removeFile,
  replace,
  until,
  writeFile,
} from './workspace';

const FACTS = `sources:
  harbour: { title: Harbour patents, publisher: Harbour Review }
applicants:
  norland: { name: Norland, aliases: [诺兰] }
measures:
  robots: { name: robot patents }
facts:
  norland-robots: { applicant: norland, measure: robots, figure: "12,400", source: harbour }
`;
const ONE = 'Norland filed 12,400 robot patents.[^norland-robots]\n\n[^norland-robots]: Harbour Review.\n';
const TWO = '---\nipnotes: { applicant: norland }\n---\n\n诺兰 again.[^harbour]\n';
const OWN = ['norland.yaml', 'one.md', 'two.md'];

describe('navigation', function () {
  // Other extensions are asked as well, and take their time.
  this.timeout(90_000);
  const facts = fileIn('plain', 'facts/norland.yaml');
  const two = fileIn('plain', 'deep/two.md');

  beforeEach(async () => {
    await writeFile(facts, FACTS);
    await writeFile(two, TWO);
  });
  afterEach(async () => {
    await closeEditors();
    for (const name of ['facts', 'deep', 'one.md']) await removeFile(fileIn('plain', name));
  });

  const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

  /** The references of what stands at a text, each with its file. */
  async function references({ document }: vscode.TextEditor, text: string): Promise<string[]> {
    const locations = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      rangeOf(document, text).start.translate(0, 2),
    );
    // Notes that other tests have left may speak of the fact, too.
    const own = locations.filter(({ uri }) => OWN.includes(nameOf(uri)));
    const shown = own.map(async ({ uri, range }) => {
      return `${nameOf(uri)}: ${(await vscode.workspace.openTextDocument(uri)).getText(range)}`;
    });
    return (await Promise.all(shown)).sort();
  }

  async function rename({ document }: vscode.TextEditor, text: string, id: string): Promise<vscode.WorkspaceEdit> {
    return vscode.commands.executeCommand(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      rangeOf(document, text).start.translate(0, 2),
      id,
    );
  }

  it('finds the references of a fact and of an applicant in all files, from a note and from a fact file', async () => {
    const editor = await openNote('plain', 'one.md', ONE);
    const fact = ['norland.yaml: norland-robots', 'one.md: 12,400', 'one.md: norland-robots', 'one.md: norland-robots'];
    await until('the references of the fact', async () => {
      return (await references(editor, '12,400')).join() === fact.join();
    });
    const applicant = [
      'norland.yaml: norland',
      'norland.yaml: norland',
      'one.md: Norland',
      'two.md: norland',
      'two.md: 诺兰',
    ];
    assert.deepEqual(await references(editor, 'Norland'), applicant);
    const yaml = await openEditor(facts);
    await until('those of the name in the fact file', async () => {
      return (await references(yaml, '诺兰')).join() === applicant.join();
    });
  });

  it('renames an id in all files, also where they are not saved', async () => {
    const editor = await openNote('plain', 'one.md', ONE);
    await replace(editor, 'filed', 'has filed');
    const yaml = await openEditor(facts);
    const edit = await until('an edit', async () => {
      const found = await rename(yaml, 'harbour:', 'port').then(undefined, () => undefined);
      return found && found.size > 0 ? found : undefined;
    });
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(yaml.document.getText(), FACTS.replaceAll('harbour', 'port'));
    assert.equal((await vscode.workspace.openTextDocument(two)).getText(), TWO.replace('harbour', 'port'));
    const again = await rename(yaml, 'norland-robots', 'n-1');
    assert.ok(await vscode.workspace.applyEdit(again));
    assert.equal(editor.document.getText(), ONE.replaceAll('norland-robots', 'n-1').replace('filed', 'has filed'));
    assert.ok(await vscode.workspace.saveAll());
  });

  it('says why an id cannot be had', async () => {
    const editor = await openEditor(facts);
    await until('an id', () =>
      rename(editor, 'norland:', 'x').then(
        () => true,
        () => false,
      ),
    );
    await assert.rejects(async () => rename(editor, 'norland:', 'Not an id'), /is none/);
    await assert.rejects(async () => rename(editor, 'norland-robots', 'harbour'), /is taken/);
    await assert.rejects(async () => rename(editor, '12,400', 'x'), /no id here/);
  });
});
