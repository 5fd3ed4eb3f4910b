import { checkFolder } from './checkFolder';
import type { Command } from './command';
import { json } from './report/json';
import { pretty } from './report/pretty';
import type { Report } from './report/report';
import { toReport } from './report/toReport';
import { selectFolders } from './selectFolders';
import { write } from './write';

/** Checks notes, prints the report, and gives the status to end with. */
export async function check({ paths, format, ...options }: Extract<Command, { name: 'check' }>): Promise<number> {
  const folders = selectFolders(paths).map((folder) => checkFolder(folder, options));
  const report = toReport(
    folders.map(({ factBase }) => factBase),
    folders.flatMap(({ notes }) => notes),
  );
  await write(format === 'json' ? json(report) : pretty(report, hasColours()));
  for (const line of folders.flatMap(({ fixed }) => fixed)) console.error(`ip-notes: ${line}`);
  const unread = folders.flatMap((folder) => folder.unread);
  for (const line of unread) console.error(`ip-notes: ${line}`);
  // What was not read was not checked, and must not pass for clean.
  if (unread.length > 0) return 2;
  return passes(report) ? 0 : 1;
}

function passes({ summary, factBase, notes }: Report): boolean {
  const problems = [...factBase.problems, ...notes.flatMap((note) => note.problems)];
  return summary.mismatch === 0 && !problems.some(({ severity }) => severity === 'error');
}

function hasColours(): boolean {
  return process.stdout.isTTY && (process.env.NO_COLOR ?? '') === '';
}
