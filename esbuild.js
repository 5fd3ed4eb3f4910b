// Builds the shells from one core: the extension for VS Code, which loads the core once there are facts, the same for a
// VS Code that runs in a browser alone, and the command line, with what serves language models beside it.
// `node esbuild.js` writes minified bundles and dist/meta.json, and fails when a bundle outgrows its limit;
// `node esbuild.js --watch` rebuilds on change with source maps.
const esbuild = require('esbuild');
const { writeFileSync, chmodSync } = require('node:fs');
const { join } = require('node:path');

const watch = process.argv.includes('--watch');

/** Largest size of each bundle, in bytes. A limit is raised on purpose, with the reason in the commit. */
const limits = {
  'dist/extension.js': 110_000,
  'dist/core.js': 1_000_000,
  'dist/web.js': 1_100_000,
  'dist/cli.js': 940_000,
  'dist/mcp.js': 330_000,
};

/**
 * In the extension, `import … from '../core'` is of a module that is loaded when one of its values is first used and not
 * before: the start of VS Code waits for little, and where there are no facts the core is never loaded.
 * @param {string} core  `./core.js`, a file beside the bundle; or the core itself, which is then part of the bundle, and
 *   run when it is first used
 * @returns {import('esbuild').Plugin}
 */
const coreOnDemand = (core) => ({
  name: 'core on demand',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:\.\.\/)+core$/ }, () => ({ path: 'core', namespace: 'on-demand' }));
    onResolve({ filter: /^\.\/core\.js$/, namespace: 'on-demand' }, ({ path }) => ({ path, external: true }));
    // Values that are inherited are asked for where they are used; own ones would be copied, and `__esModule` is.
    onLoad({ filter: /^core$/, namespace: 'on-demand' }, () => ({
      resolveDir: join(__dirname, 'src'),
      contents: `
        let core;
        const values = new Proxy({}, { get: (_, name) => (core ??= require('${core}'))[name] });
        module.exports = Object.create(values, { __esModule: { value: true } });`,
    }));
  },
});

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  platform: 'node',
  format: 'cjs',
  charset: 'utf8',
  target: 'node20',
  metafile: true,
  logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...common,
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
    plugins: [coreOnDemand('./core.js')],
  },
  { ...common, entryPoints: ['src/core/index.ts'], outfile: 'dist/core.js' },
  // A worker of a browser can load one file only.
  {
    ...common,
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/web.js',
    external: ['vscode'],
    platform: 'browser',
    target: 'es2022',
    plugins: [coreOnDemand('./core/index')],
  },
  {
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    external: ['./mcp.js'],
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...common, entryPoints: ['src/cli/mcp.ts'], outfile: 'dist/mcp.js', plugins: [coreOnDemand('./core.js')] },
];

async function build() {
  const outputs = {};
  for (const bundle of bundles) {
    const { metafile } = await esbuild.build(bundle);
    Object.assign(outputs, metafile.outputs);
  }
  chmodSync('dist/cli.js', 0o755);
  writeFileSync('dist/meta.json', JSON.stringify(outputs, null, 1));
  for (const [file, limit] of Object.entries(limits)) {
    const { bytes, inputs } = outputs[file];
    console.log(`${file}: ${Math.round(bytes / 1000)} kB of at most ${limit / 1000}`);
    if (bytes <= limit) continue;
    const largest = Object.entries(inputs).sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput);
    for (const [path, { bytesInOutput }] of largest.slice(0, 8)) console.error(`  ${bytesInOutput} ${path}`);
    process.exitCode = 1;
  }
}

async function watchAll() {
  for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
}

(watch ? watchAll() : build()).catch(() => process.exit(1));
