// @ts-check
// Where things are, worked out once, so that every script runs from any directory.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

/** Everything that is downloaded for tests and kept between runs; git ignores it. */
export const downloads = join(root, '.vscode-test');

/** Pictures of the workbench: what a failed test saw, and what end-to-end tests show; git ignores it. */
export const screenshots = join(root, 'test', 'screenshots');
