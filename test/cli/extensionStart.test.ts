import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** What was asked of VS Code, as `workspace.findFiles`. */
type Calls = string[];

/** Answers that matter; everything else of VS Code is a thing of which anything can be asked. */
const answers: Readonly<Record<string, unknown>> = {
  'workspace.workspaceFolders': [
    { uri: { path: '/notes', scheme: 'file', toString: () => 'file:///notes' }, name: 'notes' },
  ],
  'workspace.textDocuments': [],
  'window.visibleTextEditors': [],
  'window.activeTextEditor': undefined,
};
const returned: Readonly<Record<string, unknown>> = {
  'workspace.findFiles': Promise.resolve([]),
  'l10n.t': '',
};

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const defaults = manifest.contributes.configuration.properties;

/** What can be called, and made anew of. */
function thing(): null {
  return null;
}

/** A VS Code that does nothing and tells what it was asked for. */
function recording(calls: Calls, path = ''): unknown {
  const known = new Map<PropertyKey, unknown>();
  return new Proxy(thing, {
    get(_, key) {
      if (key === 'prototype') return {};
      // Nothing here is waited for, or listed.
      if (typeof key === 'symbol' || key === 'then') return undefined;
      const name = path === '' ? key : `${path}.${key}`;
      if (name in answers) return answers[name];
      if (!known.has(key)) known.set(key, recording(calls, name));
      return known.get(key);
    },
    has: () => true,
    apply(_, __, [key]: readonly unknown[]) {
      calls.push(path);
      if (path in returned) return returned[path];
      return path.endsWith('getConfiguration.get')
        ? defaults[`ipNotes.${String(key)}`]?.default
        : recording(calls, path);
    },
    construct: () => recording(calls, path) as object,
  });
}

interface Start {
  readonly calls: Calls;
  /** What else it has loaded, as it names it. */
  readonly modules: readonly string[];
  /** Whether the core has run, which none of its packages can without leaving this. */
  readonly hasRunCore: boolean;
  readonly loadMs: number;
  readonly activateMs: number;
}

/** What this process has computed so far: what others do on the machine counts little. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** As long as anything waits that is done on its own when no facts were found. */
const SETTLED_MS = 500;

/** What one of the packages of the core leaves when it is run. */
const LEFT = '__zod_globalRegistry';

/** Loads the bundle and activates it in a folder without facts. */
async function start(path: string): Promise<Start> {
  const calls: Calls = [];
  const bundle = resolve(path);
  const require = createRequire(bundle);
  const modules = Module as unknown as { _load: (name: string, ...more: unknown[]) => unknown };
  const load = modules._load;
  // The bundle copies what a module has itself, and leaves what it inherits.
  const vscode: unknown = Object.create(recording(calls) as object);
  const asked: string[] = [];
  modules._load = (name, ...more) => {
    if (name === 'vscode') return vscode;
    if (name !== bundle) asked.push(name);
    return load(name, ...more);
  };
  const left: unknown = Reflect.get(globalThis, LEFT);
  Reflect.deleteProperty(globalThis, LEFT);
  try {
    const began = cpuMs();
    const { activate } = require(bundle) as { activate: (context: unknown) => unknown };
    const loaded = cpuMs();
    calls.length = 0;
    activate({ subscriptions: [], extensionUri: recording([]), workspaceState: { get: () => undefined } });
    const activated = cpuMs();
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    const hasRunCore = LEFT in globalThis;
    return { calls, modules: asked, hasRunCore, loadMs: loaded - began, activateMs: activated - loaded };
  } finally {
    modules._load = load;
    Reflect.set(globalThis, LEFT, left);
    Reflect.deleteProperty(require.cache, bundle);
  }
}

/** What a bundle is made of. */
function inputsOf(bundle: string): readonly string[] {
  const outputs = JSON.parse(readFileSync('dist/meta.json', 'utf8')) as Record<string, { inputs: object }>;
  return Object.keys(outputs[bundle]?.inputs ?? {});
}

describe('the start of the extension', () => {
  it('looks for fact files once, and loads, reads and checks nothing else where there are none', async () => {
    const { calls, modules, loadMs, activateMs } = await start('dist/extension.js');
    console.log(`    loaded in ${loadMs.toFixed(0)} ms, activated in ${activateMs.toFixed(0)} ms`);
    const count = (name: string): number => calls.filter((call) => call === name).length;
    assert.ok(count('commands.registerCommand') >= 10, calls.join(' '));
    const patterns = defaults['ipNotes.factBase']!.default as readonly string[];
    assert.equal(count('workspace.findFiles'), patterns.length);
    for (const reading of ['workspace.fs.readFile', 'workspace.fs.readDirectory', 'workspace.openTextDocument']) {
      assert.equal(count(reading), 0, reading);
    }
    assert.deepEqual(modules, []);
    assert.equal(calls.filter((call) => /createDiagnosticCollection\.set|show\w+Message/.test(call)).length, 0);
  });

  it('runs nothing of the core in a browser either, where that is in the one file', async () => {
    const { calls, modules, hasRunCore, loadMs } = await start('dist/web.js');
    console.log(`    loaded in ${loadMs.toFixed(0)} ms`);
    assert.ok(calls.includes('workspace.findFiles'));
    assert.deepEqual([modules, hasRunCore], [[], false]);
    assert.ok(readFileSync('dist/web.js', 'utf8').includes(LEFT), 'the core would be told by this');
  });

  it('has the core, and all packages, in a file that is loaded with the first facts', () => {
    const own = inputsOf('dist/extension.js').filter((path) => !path.startsWith('src/vscode/'));
    assert.deepEqual(own, ['on-demand:core']);
    assert.ok(inputsOf('dist/core.js').some((path) => path.includes('node_modules/zod/')));
  });
});
