// @ts-check
import { join } from 'node:path';
import { root } from '../vscode/hosts/paths.mjs';
import { runNpm } from '../vscode/hosts/runCommand.mjs';

/** Tells the processes that a process starts that it is packaged. */
const PACKAGED = 'IP_NOTES_PACKAGED';

/** @type {Promise<string> | undefined} */
let packaged;

/**
 * Packages the extension as for a release, once for all tests of a run.
 * @returns {Promise<string>} the .vsix
 */
export function packageExtension() {
  packaged ??= (async () => {
    if (process.env[PACKAGED] === undefined) await runNpm(['run', '--silent', 'package'], root);
    process.env[PACKAGED] = 'yes';
    return join(root, 'dist', 'ip-notes.vsix');
  })();
  return packaged;
}
