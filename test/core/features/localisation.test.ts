import * as assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../src/core/check/rules';
import { problemMessages } from '../../../src/core/factbase';
import { factFields } from '../../../src/core/factbase';
import { directiveLabels } from '../../../src/core/features/complete/completeDirective';
import { dateLabels, sectionLabels } from '../../../src/core/features/complete/completeFactFile';
import { officeLabels, patentKindLabels } from '../../../src/core/features/patentHover';
import { lackLabels, reachLabels, roleLabels, verdictMessages } from '../../../src/core/features/hover';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const bundle = readJson('media/l10n/bundle.l10n.zh-cn.json') as Record<string, string>;

/** What stands in a pattern’s first group, in every source file of a folder. */
function literals(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(pattern)])
    .map(([, text = '']) => text.replaceAll("\\'", "'"));
}

const templates = [
  ...rules.map(({ message }) => message),
  ...Object.values(problemMessages).flatMap(({ messages }) => Object.values(messages)),
  ...[
    verdictMessages,
    reachLabels,
    roleLabels,
    lackLabels,
    patentKindLabels,
    officeLabels,
    directiveLabels,
    dateLabels,
    sectionLabels,
  ].flatMap((labels): string[] => Object.values(labels)),
  ...Object.values(factFields).flatMap((fields) => fields.map(({ description }) => description)),
  ...literals('src/core', /\b(?:title|template): '((?:[^'\\]|\\.)*)'/g),
  ...literals('src/vscode', /\b(?:l10n\.t|translate|formatMessage)\(\s*'((?:[^'\\]|\\.)*)'/g),
];

const namesIn = (template: string): string[] =>
  [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

describe('the Chinese texts', () => {
  it('are there for everything that the extension says', () => {
    assert.ok(templates.length > 100);
    assert.deepEqual(
      templates.filter((template) => bundle[template] === undefined),
      [],
    );
  });

  it('say nothing that the extension does not', () => {
    const used = new Set(templates);
    assert.deepEqual(
      Object.keys(bundle).filter((template) => !used.has(template)),
      [],
    );
  });

  it('have the arguments of the English ones', () => {
    const wrong = Object.entries(bundle).filter(
      ([english, chinese]) => namesIn(english).join() !== namesIn(chinese).join(),
    );
    assert.deepEqual(wrong, []);
  });

  it('are there for every key of the manifest, and for no other', () => {
    const manifest = readFileSync('package.json', 'utf8');
    const used = [...new Set([...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key = '']) => key))].sort();
    for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
      assert.deepEqual(Object.keys(readJson(file) as object).sort(), used, file);
    }
  });

  it('are looked up by literals only, so that this test sees them', () => {
    assert.deepEqual(literals('src/vscode', /\bl10n\.t\(\s*([^'\s][^,)]*)/g), ['template']);
  });
});
