// @ts-check
// `node serveBrowserHost.mjs HOME EXTENSION FOLDER PORT`: a process of its own, because what serves cannot be told to
// close the connections that it has, and prints what it does.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { commit } from './browserHost.mjs';

const [home = '', extensionDevelopmentPath, folderPath, port] = process.argv.slice(2);
const { open } = createRequire(join(home, 'package.json'))('@vscode/test-web');
await open({
  browserType: 'none',
  quality: 'stable',
  commit,
  testRunnerDataDir: home,
  extensionDevelopmentPath,
  folderPath,
  port: Number(port),
  esm: false,
});
