/** What the files below a folder may import: other layers, and packages. */
export interface Layer {
  readonly path: string;
  readonly layers: readonly string[];
  readonly packages: readonly string[];
}

const core = (name: string): string => `src/core/${name}`;
const below = ['text/', 'figures/', 'note/', 'factbase/', 'check/', 'features/'].map(core);

/** The first whose path a file's path begins with is its layer. Files of one layer may import each other. */
export const layers: readonly Layer[] = [
  { path: core('text/'), layers: [], packages: ['opencc-js/dict/TSCharacters'] },
  { path: core('figures/'), layers: [core('text/')], packages: [] },
  { path: core('note/'), layers: [core('text/')], packages: ['@lezer/common', '@lezer/markdown', 'yaml'] },
  {
    path: core('factbase/'),
    layers: [core('text/'), core('figures/')],
    packages: ['edtf', 'yaml', 'zod', 'zod/mini'],
  },
  { path: core('check/'), layers: below.slice(0, 4), packages: ['approx-string-match', 'diff'] },
  { path: core('features/'), layers: below.slice(0, 5), packages: ['yaml', 'pinyin-match/src/simplified_dict'] },
  { path: core('workspace.ts'), layers: below, packages: [] },
  { path: core('index.ts'), layers: [...below, core('workspace.ts')], packages: [] },
  { path: 'src/vscode/', layers: [core('index.ts')], packages: ['vscode'] },
  { path: 'src/cli/', layers: [core('index.ts'), 'package.json'], packages: ['@modelcontextprotocol/sdk/', 'node:'] },
];
