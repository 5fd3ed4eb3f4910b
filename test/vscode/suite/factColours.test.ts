import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, fileIn, openEditor, until, writeFile } from './workspace';

const FACTS = `facts:
  brazil-wind:
    applicant: brazil
    figure: 512
    quote: 512 wind power patents
    period: 2023
`;

/** The words of a document that have colours of ours, with what they are. */
async function coloured({ document }: vscode.TextEditor): Promise<string[]> {
  const [legend, tokens] = await Promise.all([
    vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    ),
    vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    ),
  ]);
  if (!legend || !tokens) return [];
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < tokens.data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = tokens.data.slice(at, at + 4);
    line += lines;
    character = lines === 0 ? character + characters : characters;
    const text = document.getText(new vscode.Range(line, character, line, character + length));
    found.push(`${legend.tokenTypes[type] ?? ''}: ${text}`);
  }
  return found;
}

describe('the colours of a fact file', () => {
  afterEach(closeEditors);

  it('are there for facts, and not for other YAML', async () => {
    await writeFile(fileIn('other', 'facts/colours.yaml'), FACTS);
    try {
      const facts = await openEditor(fileIn('other', 'facts/colours.yaml'));
      await until('colours', async () => (await coloured(facts)).length > 0);
      assert.deepEqual(await coloured(facts), [
        'factId: brazil-wind',
        'factReference: brazil',
        'factFigure: 512',
        'factQuote: 512 wind power patents',
        'factPeriod: 2023',
      ]);
      await writeFile(fileIn('other', 'other.yaml'), FACTS);
      assert.deepEqual(await coloured(await openEditor(fileIn('other', 'other.yaml'))), []);
    } finally {
      await vscode.workspace.fs.delete(fileIn('other', 'facts/colours.yaml'));
    }
  });
});
