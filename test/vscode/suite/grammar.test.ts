// The colours of notes, by the tokenizer and the Markdown grammar that this VS Code has.
import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as vscode from 'vscode';

/** As much of the tokenizer of VS Code, `vscode-textmate`, as is used here. */
interface Tokenizer {
  Registry: new (options: unknown) => { loadGrammar(scope: string): Promise<Grammar> };
  parseRawGrammar(text: string, path: string): unknown;
  INITIAL: unknown;
}
interface Grammar {
  tokenizeLine(line: string, state: unknown): { tokens: readonly Token[]; ruleStack: unknown };
}
interface Token {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly scopes: readonly string[];
}
interface Expressions {
  loadWASM(bytes: Uint8Array): Promise<void>;
  OnigScanner: new (patterns: readonly string[]) => unknown;
  OnigString: new (text: string) => unknown;
}

const OURS = ['markdown.ipnotes.directives', 'markdown.ipnotes.citations'];
let tokenizer: Tokenizer;
let withOurs: Grammar;
let without: Grammar;

function grammarsOf({ packageJSON, extensionPath }: vscode.Extension<unknown>): [string, string][] {
  const { contributes } = packageJSON as {
    readonly contributes?: { readonly grammars?: readonly { readonly scopeName: string; readonly path: string }[] };
  };
  return (contributes?.grammars ?? []).map(({ scopeName, path }) => [scopeName, join(extensionPath, path)]);
}

/** Every token of a text, line by line. */
function tokensOf(grammar: Grammar, text: string): { readonly text: string; readonly scopes: readonly string[] }[] {
  let state = tokenizer.INITIAL;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }));
  });
}

/** The words that have colours of ours, with what they are. */
function coloured(text: string): string[] {
  return tokensOf(withOurs, text).flatMap(({ text: token, scopes }) => {
    const own = scopes.find((scope) => /^(?:keyword|variable|constant).*\.ipnotes$/.test(scope));
    return own === undefined ? [] : [`${token}: ${own.replace(/\.ipnotes$/, '')}`];
  });
}

describe('the colours of a note', () => {
  before(async () => {
    const load = createRequire(join(vscode.env.appRoot, 'package.json'));
    tokenizer = load('vscode-textmate') as Tokenizer;
    const expressions = load('vscode-oniguruma') as Expressions;
    await expressions.loadWASM(readFileSync(load.resolve('vscode-oniguruma/release/onig.wasm')));
    const grammars = new Map(vscode.extensions.all.flatMap(grammarsOf));
    const grammarWith = (injections: readonly string[]): Promise<Grammar> =>
      new tokenizer.Registry({
        onigLib: Promise.resolve({
          createOnigScanner: (patterns: readonly string[]) => new expressions.OnigScanner(patterns),
          createOnigString: (text: string) => new expressions.OnigString(text),
        }),
        loadGrammar: (scope: string) => {
          const path = grammars.get(scope);
          return Promise.resolve(
            path === undefined ? null : tokenizer.parseRawGrammar(readFileSync(path, 'utf8'), path),
          );
        },
        getInjections: (scope: string) => (scope === 'text.html.markdown' ? injections : []),
      }).loadGrammar('text.html.markdown');
    withOurs = await grammarWith(OURS);
    without = await grammarWith([]);
  });

  const CITED = 'a-fact: variable.other.citation';

  it('are there in text, lists, headings, quotes, tables and emphasis, and on a footnote', () => {
    for (const text of [
      'China filed 38,000[^a-fact] patents.',
      '- 38,000[^a-fact]',
      '# 38,000[^a-fact]',
      '> 38,000[^a-fact]',
      '| a | b |\n| - | - |\n| 1 | 2[^a-fact] |',
      'China filed **38,000[^a-fact]** patents.',
      '中国申请3.8万件[^a-fact]。',
      '[^a-fact]: The source.',
    ]) {
      assert.deepEqual(coloured(text), [CITED], text);
    }
  });

  it('are not there in code, in comments and on other footnotes', () => {
    for (const text of [
      '`38,000[^a-fact]`',
      '```\n38,000[^a-fact]\n```',
      '<!-- 38,000[^a-fact] -->',
      'x[^A note]',
      '[^]',
    ]) {
      assert.deepEqual(coloured(text), [], text);
    }
  });

  it('tell directives from other comments', () => {
    const directive = 'keyword.control.directive';
    const reference = 'variable.other.reference';
    assert.deepEqual(coloured('<!-- ipnotes-disable-next-line figure-mismatch -->\nText'), [
      `ipnotes-disable-next-line: ${directive}`,
      `figure-mismatch: ${reference}`,
    ]);
    assert.deepEqual(coloured('Text. <!-- ipnotes-accept a-fact until=2027-01-01: the reason why --> More[^a-fact]'), [
      `ipnotes-accept: ${directive}`,
      `a-fact: ${reference}`,
      'until=2027-01-01: constant.numeric.date',
      CITED,
    ]);
    assert.deepEqual(coloured('<!-- a comment about ipnotes-disable -->\n<!-- ipnotes-disabled -->'), []);
    assert.deepEqual(coloured('<!--ipnotes-enable-->\nText[^a-fact]'), [`ipnotes-enable: ${directive}`, CITED]);
  });

  it('change nothing else in a note', () => {
    const folder = vscode.workspace.workspaceFolders?.find(({ name }) => name === 'sample');
    assert.ok(folder);
    const text = readFileSync(join(folder.uri.fsPath, 'notes', '04-draft.md'), 'utf8');
    const scopesOf = (grammar: Grammar): string[] =>
      tokensOf(grammar, text).flatMap(({ text: token, scopes }) =>
        Array.from(token, (one) => `${one} ${scopes.join(' ')}`),
      );
    const plain = scopesOf(without);
    const both = scopesOf(withOurs);
    assert.equal(both.length, plain.length);
    assert.ok(both.some((scopes) => scopes.endsWith('.ipnotes')));
    const differing = both.filter((scopes, at) => !scopes.endsWith('.ipnotes') && scopes !== plain[at]);
    assert.deepEqual(differing.slice(0, 9), []);
  });

  it('cost little on lines that look like directives and are none', () => {
    const lines = [
      '<!-- ipnotes-disable '.repeat(900),
      `<!-- ipnotes-accept ${'a-'.repeat(9000)}`,
      `<!-- ipnotes-accept ${'a '.repeat(9000)}`,
      `<!-- ipnotes-accept a: ${'--'.repeat(9000)}`,
      '[^'.repeat(9000),
      `[^${'a'.repeat(18_000)}`,
    ];
    for (const line of lines) {
      const start = process.cpuUsage().user;
      tokensOf(withOurs, line);
      assert.ok((process.cpuUsage().user - start) / 1000 < 3000, line.slice(0, 30));
    }
  });
});
