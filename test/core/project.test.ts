import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname } from 'node:path';
import { findCycle } from './project/findCycle';
import { layers } from './project/layers';
import { listFiles } from './project/listFiles';
import { readSourceFiles, type SourceFile } from './project/sourceFile';

const LONG = 300;
const TOO_LONG = 400;

describe('project', () => {
  let files: readonly SourceFile[];

  before(() => {
    files = readSourceFiles();
    assert.ok(files.length > 0, 'there are source files');
  });

  it('imports vscode in the VS Code shell alone', () => {
    const found = files.filter(({ path, imports }) => !path.startsWith('src/vscode/') && imports.includes('vscode'));
    assert.deepEqual(pathsOf(found), []);
  });

  it('imports what only Node.js has in the command line alone', () => {
    const builtin = new Set(builtinModules);
    const isNode = (name: string): boolean => name.startsWith('node:') || builtin.has(name.split('/')[0] ?? '');
    const found = files.filter(({ path, imports }) => !path.startsWith('src/cli/') && imports.some(isNode));
    assert.deepEqual(pathsOf(found), []);
    const bare = files.filter(({ imports }) => imports.some((name) => isNode(name) && !name.startsWith('node:')));
    assert.deepEqual(pathsOf(bare), [], 'Node.js modules are named with node: in front');
  });

  it('keeps every file in a layer, and every import to the layers and packages that it may use', () => {
    const wrong = files.flatMap(({ path, imports }) => {
      const layer = layers.find((candidate) => path.startsWith(candidate.path));
      if (layer === undefined) return [`${path} is in no layer`];
      return imports.filter((name) => !mayImport(layer, name)).map((name) => `${path} imports ${name}`);
    });
    assert.deepEqual(wrong, []);
  });

  it('has no import cycle', () => {
    const cycle = findCycle(new Map(files.map(({ path, imports }) => [path, imports])));
    assert.equal(cycle, null, cycle?.join(' → '));
  });

  it('names a file that exports one thing after it', () => {
    const wrong = files.filter(({ path, exports: [first = '', ...others] }) => {
      const name = basename(path, '.ts');
      // The file's name may leave out a verb: `sentences.ts` exports `splitSentences`.
      if (others.length > 0 || ['index', 'main', 'extension'].includes(name) || name.endsWith('.d')) return false;
      return !first.toLowerCase().includes(name.toLowerCase());
    });
    assert.deepEqual(
      wrong.map(({ path, exports }) => `${path} exports ${exports.join(', ')}`),
      [],
    );
  });

  it('keeps files short', () => {
    const long = files.filter(({ lines }) => lines > LONG).map(({ path, lines }) => `${path}: ${lines} lines`);
    if (long.length > 0) console.log(`  over ${LONG} lines, is each one thing?\n    ${long.join('\n    ')}`);
    assert.deepEqual(pathsOf(files.filter(({ lines }) => lines > TOO_LONG)), []);
  });

  describe('problem codes', () => {
    const codes = codesOf('src/core/check/finding.ts', 'NoteProblemCode');
    const factCodes = codesOf('src/core/factbase/factBase.ts', 'FactProblemCode');

    it('has one rule for each code of a note, in one file, in the one list', () => {
      const rules = rulesIn(files);
      assert.deepEqual(rules.map(({ path }) => basename(path, '.ts')).sort(), codes.map(toCamelCase).sort());
      const list = files.find(({ path }) => path === 'src/core/check/rules/index.ts');
      assert.deepEqual(
        [...(list?.imports ?? [])].filter((path) => pathsOf(rules).includes(path)).sort(),
        pathsOf(rules),
      );
    });

    it('names each rule and its code after its file', () => {
      for (const { path, text, exports } of rulesIn(files)) {
        const name = basename(path, '.ts');
        assert.deepEqual(exports, [name], `${path} exports one rule`);
        assert.ok(text.includes(`'${toKebabCase(name)}'`), `${path} says its code`);
      }
    });

    it('explains every code in a row of a table in the README', () => {
      const readme = readFileSync('README.md', 'utf8');
      const missing = [...codes, ...factCodes].filter((code) => !readme.includes(`\n| \`${code}\``));
      assert.deepEqual(missing, []);
    });

    it('tests every code', () => {
      const texts = listFiles('test').map((path) => readFileSync(path, 'utf8'));
      const missing = [...codes, ...factCodes].filter((code) => !texts.some((text) => text.includes(code)));
      assert.deepEqual(missing, []);
    });
  });

  it('is the package that the manifest says', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
    const { name, publisher, main, browser, bin, engines, capabilities, devDependencies } = manifest;
    assert.deepEqual(
      { name, publisher, main, browser, bin },
      {
        name: 'ip-notes',
        publisher: 'ip-notes',
        main: './dist/extension.js',
        browser: './dist/web.js',
        bin: { 'ip-notes': 'dist/cli.js' },
      },
    );
    const { vscode } = engines as { vscode: string };
    const types = (devDependencies as Record<string, string>)['@types/vscode'];
    assert.equal(vscode, `^${types}`, 'the oldest VS Code is the one whose interfaces are compiled against');
    assert.equal(manifest.dependencies, undefined, 'everything is bundled');
    assert.deepEqual(capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });

  it('mentions no path of the machine that it was written on', () => {
    const below = ['src', 'test', 'media', 'syntaxes', '.ci'].flatMap(listFiles);
    const top = readdirSync('.', { withFileTypes: true }).filter(
      (entry) => entry.isFile() && entry.name !== 'package-lock.json',
    );
    const own = neighbours();
    const found = [...top.map(({ name }) => name), ...below].filter((path) => {
      const text = readFileSync(path, 'latin1');
      return own.some((place) => text.includes(place)) || /\/(?:home|Users)\/[a-z]+\//.test(text);
    });
    assert.deepEqual(found, []);
  });
});

function pathsOf(files: readonly SourceFile[]): string[] {
  return files.map(({ path }) => path);
}

function mayImport({ path, layers: allowed, packages }: (typeof layers)[number], name: string): boolean {
  if (name.startsWith(path) || allowed.some((other) => name.startsWith(other))) return true;
  return packages.some((known) => name === known || (/[:/]$/.test(known) && name.startsWith(known)));
}

function rulesIn(files: readonly SourceFile[]): readonly SourceFile[] {
  return files.filter(({ path }) => dirname(path) === 'src/core/check/rules' && basename(path) !== 'index.ts');
}

/** The members of a union of string literals. */
function codesOf(path: string, type: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  const start = text.indexOf(`export type ${type} =`);
  assert.ok(start >= 0, `${path} exports ${type}`);
  return [...text.slice(start, text.indexOf(';', start)).matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
}

function toCamelCase(code: string): string {
  return code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function toKebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Absolute paths of this repository and of what lies beside it. */
function neighbours(): readonly string[] {
  const parent = dirname(process.cwd());
  return parent === dirname(parent) ? [] : readdirSync(parent).map((name) => `${parent}/${name}`);
}
