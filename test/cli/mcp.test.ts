import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { FACTS } from './facts';
import { CLI, runCli } from './runCli';
import { removeTemporaryFolders, temporaryFolder } from './temporaryFolder';

/** Asks the tools of a folder as whatever runs a language model does. */
async function inFolder(folder: string, ask: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [CLI, 'mcp', folder] }));
  try {
    await ask(client);
  } finally {
    await client.close();
  }
}

async function call(client: Client, name: string, input: Record<string, unknown>) {
  const { content, isError } = await client.callTool({ name, arguments: input });
  const [{ text }] = content as [{ text: string }];
  return { text, isError };
}

describe('tools for language models, over the Model Context Protocol', () => {
  afterEach(removeTemporaryFolders);

  it('are those that VS Code has, and say that they only read', () =>
    inFolder(temporaryFolder({}), async (client) => {
      const { tools } = await client.listTools();
      const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
        contributes: { languageModelTools: { name: string; modelDescription: string }[] };
      };
      assert.deepEqual(
        tools.map(({ name, description }) => [name, description]),
        contributes.languageModelTools.map(({ name, modelDescription }) => [name, modelDescription]),
      );
      assert.ok(tools.every(({ annotations }) => annotations?.readOnlyHint === true));
    }));

  it('look up facts and check a text, by the files as they are now', () => {
    const folder = temporaryFolder({ 'facts/a.yaml': FACTS });
    return inFolder(folder, async (client) => {
      const found = await call(client, 'ipnotes_lookup_fact', { query: 'southland' });
      const [{ count, facts }] = JSON.parse(found.text) as [{ count: number; facts: Record<string, string>[] }];
      assert.equal(count, 1);
      assert.equal(facts[0]?.quote, '6,276 battery patents');
      const note = 'In 2020, Southland had 6,267 battery patents.';
      const verdict = async (): Promise<string | undefined> => {
        const { text } = await call(client, 'ipnotes_check_text', { text: note });
        const [{ figures }] = JSON.parse(text) as [{ figures: { verdict: string }[] }];
        return figures[0]?.verdict;
      };
      assert.equal(await verdict(), 'mismatch');
      writeFileSync(join(folder, 'facts/a.yaml'), FACTS.replaceAll('6,276', '6,267'));
      assert.equal(await verdict(), 'verified');
    });
  });

  it('say what they cannot do, and what may be missing', () =>
    inFolder(temporaryFolder({ 'facts/a.yaml': FACTS, 'facts/b.yaml': 'facts:\n  - [' }), async (client) => {
      assert.deepEqual(await call(client, 'ipnotes_check_text', {}), {
        text: '“text” has to be a text.',
        isError: true,
      });
      assert.equal((await call(client, 'other', {})).isError, true);
      const { text } = await call(client, 'ipnotes_lookup_fact', { query: '' });
      const [{ count, missing }] = JSON.parse(text) as [{ count: number; missing: string[] }];
      assert.equal(count, 2);
      assert.match(missing.join(), /errors in fact files/);
    }));

  it('end with their input, in peace, and are refused for a folder that is not there', () => {
    assert.deepEqual(runCli(['mcp'], { cwd: temporaryFolder({}) }), { status: 0, stdout: '', stderr: '' });
    const { status, stderr } = runCli(['mcp', 'no/such']);
    assert.match(stderr, /no\/such cannot be read/);
    assert.equal(status, 2);
  });
});
