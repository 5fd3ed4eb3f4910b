import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** As much as is used of what VS Code has had since 1.95. */
interface Tools {
  readonly tools: readonly { readonly name: string }[];
  invokeTool(name: string, options: unknown): Promise<{ readonly content: readonly { readonly value: string }[] }>;
}

const lm: object = vscode.lm;
const tools = 'invokeTool' in lm ? (lm as Tools) : null;

describe('tools for language models', () => {
  const call = async (name: string, input: unknown): Promise<string> => {
    const result = await tools!.invokeTool(name, { input, toolInvocationToken: undefined });
    return result.content.map(({ value }) => value).join('');
  };

  it('tell facts, and check a text, where VS Code has such tools', async () => {
    if (tools === null) {
      // Without them the extension starts all the same.
      assert.ok((await vscode.commands.getCommands()).includes('ipNotes.insertFact'));
      return;
    }
    assert.match(await call('ipnotes_lookup_fact', { query: 'Japan generative' }), /"says":"3,409"/);
    const text = 'Between 2014 and 2023, South Korea filed 4,255 generative AI patents.';
    assert.match(await call('ipnotes_check_text', { text }), /"figure":"4,255","verdict":"mismatch"/);
  });
});
