// @ts-check
import { build } from 'esbuild';
import { join, posix } from 'node:path';
import { globSync } from 'tinyglobby';
import { root } from '../vscode/hosts/paths.mjs';

/** Tools that tests may import and that do not belong into a bundle. */
const tools = ['esbuild', 'eslint', 'mocha', 'playwright-core', 'prettier', 'typescript', 'typescript-eslint'];

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: true,
  keepNames: true,
  absWorkingDir: root,
  logLevel: 'warning',
};

/** @param {string} pattern */
export const findFiles = (pattern) => globSync(pattern, { cwd: root }).sort();

/**
 * Bundles test files into one, with source maps, so that one process runs them all in seconds.
 * @param {readonly string[]} files  relative to the root of the repository
 * @param {string} outfile
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<string>} the bundle
 */
export async function bundleForNode(files, outfile, options = {}) {
  const contents = files.map((file) => `import ${JSON.stringify(`./${posix.normalize(file)}`)};`).join('\n');
  const stdin = { contents, resolveDir: root, sourcefile: `${outfile}.entry.js` };
  await build({ ...common, ...options, stdin, outfile, external: tools });
  return join(root, outfile);
}

/**
 * Bundles the suite that runs inside VS Code: mocha is in it, and the tests are loaded only once mocha is ready.
 * @param {readonly string[]} files
 * @param {string} outfile
 * @param {string} grep
 * @returns {Promise<string>} the bundle, which exports `run(): Promise<void>`
 */
export async function bundleForVSCode(files, outfile, grep) {
  const loads = files.map((file) => `  require(${JSON.stringify(`./${posix.normalize(file)}`)});`).join('\n');
  const contents = [
    `const { runTests } = require('./test/vscode/suite/index.ts');`,
    `exports.run = () => runTests(() => {\n${loads}\n}, ${JSON.stringify(grep)});`,
  ].join('\n');
  await build({
    ...common,
    stdin: { contents, resolveDir: root, sourcefile: `${outfile}.entry.js` },
    outfile,
    external: ['vscode'],
    // The package's own entry needs a newer Node.js than the extension host of an older VS Code has.
    alias: { mocha: join(root, 'node_modules', 'mocha', 'lib', 'mocha.cjs') },
    // Mocha's parallel mode, which is not used, looks for its worker beside itself.
    logOverride: { 'require-resolve-not-external': 'silent' },
  });
  return join(root, outfile);
}
