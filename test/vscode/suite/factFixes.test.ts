import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, fileIn, openEditor, rangeOf, removeFile, until, untilProblems, writeFile } from './workspace';

const FACTS = `# what is known
sources:
  bulletin:
    titel: Annual bulletin # of the office
applicants:
  testland: { name: Testland }
measures:
  test-patents: { name: test patents }
facts:
  testland-2020:
    applicant: testlant
    measure: test-patents
    figure: 100
    source: bulletin
`;

describe('quick fixes in fact files', () => {
  const uri = (): vscode.Uri => fileIn('other', 'facts/fixes.yaml');
  afterEach(async () => {
    await closeEditors();
    await removeFile(uri());
  });

  it('write what was meant, and keep comments; one Undo takes them back', async () => {
    await writeFile(uri(), FACTS);
    const { document } = await openEditor(uri());
    const problems = ['missing-field: bulletin', 'unknown-field: titel', 'unknown-reference: testlant'];
    await untilProblems(document, problems);
    const fix = async (text: string, title: string): Promise<void> => {
      const action = await until(title, async () => {
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          uri(),
          rangeOf(document, text),
          vscode.CodeActionKind.QuickFix.value,
          20,
        );
        return actions.find((one) => one.title === title);
      });
      assert.ok(action.edit && (await vscode.workspace.applyEdit(action.edit)));
    };
    await fix('titel', 'Write “title”');
    await untilProblems(document, ['unknown-reference: testlant']);
    await fix('testlant', 'Create “testlant”');
    await untilProblems(document, []);
    assert.match(document.getText(), /testland: \{ name: Testland \}\n {2}testlant: \{ name: Testlant \}\n/);
    assert.match(document.getText(), /title: Annual bulletin # of the office/);
    await vscode.commands.executeCommand('undo');
    await until('the text from before', () => document.getText() === FACTS.replace('titel', 'title'));
  });
});
