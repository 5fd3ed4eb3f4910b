// @ts-check
import { join } from 'node:path';
import { root } from '../vscode/hosts/paths.mjs';
import { runNpm } from '../vscode/hosts/runCommand.mjs';

/** @type {Promise<string> | undefined} */
let packaged;

/**
 * Packages the extension as for a release, once for all tests of a run.
 * @returns {Promise<string>} the .vsix
 */
export function packageExtension() {
  packaged ??= runNpm(['run', '--silent', 'package'], root).then(() => join(root, 'dist', 'ip-notes.vsix'));
  return packaged;
}
