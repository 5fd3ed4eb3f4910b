import assert from 'node:assert/strict';
import type { Report } from '../../src/cli/report/report';
import { runCli } from './runCli';

export type { Report };

/** Checks with `--format json` and reads the report, which has to come with one of the two statuses of a check. */
export function checkJson(
  paths: readonly string[],
  cwd?: string,
): { readonly report: Report; readonly status: number } {
  const { status, stdout, stderr } = runCli(['check', ...paths, '--format', 'json'], cwd === undefined ? {} : { cwd });
  assert.equal(stderr, '');
  assert.ok(status === 0 || status === 1, `status ${status}`);
  return { report: JSON.parse(stdout) as Report, status };
}
