import { basename, join } from 'node:path';
import { checkText, defaultSettings, lookupFacts, problemMessages, type FactBase } from '../core';
import { listFiles } from './listFiles';
import { readFactBase } from './readFactBase';
import { readText } from './readText';
import { reason } from './reason';
import type { SelectedFolder } from './selectFolders';
import { today } from './today';

export type ToolName = 'ipnotes_lookup_fact' | 'ipnotes_check_text';

const ANSWERS: Readonly<Record<ToolName, (text: string, base: FactBase) => object>> = {
  ipnotes_lookup_fact: lookupFacts,
  ipnotes_check_text: (text, base) => ({ figures: checkText(text, base, { ...defaultSettings, today: today() }) }),
};

/** What a tool tells of each folder. What could not be read is told too: it must not pass for the whole. */
export function toolAnswer(tool: ToolName, text: string, folders: readonly SelectedFolder[]): readonly object[] {
  return folders.map(({ root, prefix }) => {
    const { facts, unread } = listFiles(root);
    const missing = [...unread];
    const base = readFactBase(root, facts, (path) => {
      try {
        return readText(join(root, path));
      } catch (error) {
        missing.push(`${path} cannot be read (${reason(error)})`);
        return null;
      }
    });
    const errors = base.problems.filter(({ code }) => problemMessages[code].severity === 'error').length;
    if (errors > 0) missing.push(`errors in fact files: ${errors}, so facts may be missing; see ip-notes check`);
    const folder = prefix === '' ? basename(root) : prefix.slice(0, -1);
    return { folder, ...ANSWERS[tool](text, base), ...(missing.length > 0 ? { missing } : {}) };
  });
}
