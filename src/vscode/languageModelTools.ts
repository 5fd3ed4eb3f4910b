import * as vscode from 'vscode';
import { checkText, lookupFacts } from '../core';
import type { Folders, NoteFolder } from './folders';

/** As much as is used of an interface that VS Code has had since 1.95. */
interface ToolHost {
  readonly lm?: { registerTool?(name: string, tool: Tool): vscode.Disposable };
  readonly LanguageModelToolResult?: new (content: readonly unknown[]) => unknown;
  readonly LanguageModelTextPart?: new (value: string) => unknown;
}

interface Tool {
  invoke(options: { readonly input: unknown }): Promise<unknown>;
}

/** What is told of each folder with facts, in the order of the workspace. */
type Answer = (text: string, folder: NoteFolder) => unknown;

/** Lets language models read the fact base and check what they write against it, where VS Code has such tools. */
export function languageModelTools(folders: Folders): vscode.Disposable {
  const { lm, LanguageModelToolResult: Result, LanguageModelTextPart: Part } = vscode as unknown as ToolHost;
  if (lm?.registerTool === undefined || Result === undefined || Part === undefined) return vscode.Disposable.from();
  const tool = (field: string, answer: Answer): Tool => ({
    async invoke({ input }) {
      const text = fieldOf(input, field);
      if (text === null) throw new Error(vscode.l10n.t('“{field}” has to be a text.', { field }));
      await folders.ready();
      const told = folders
        .all()
        .filter(({ facts }) => !facts.isEmpty())
        .map((folder) => ({ folder: folder.name, ...Object(answer(text, folder)) }) as unknown);
      return new Result([new Part(JSON.stringify(told))]);
    },
  });
  return vscode.Disposable.from(
    lm.registerTool(
      'ipnotes_lookup_fact',
      tool('query', (query, { facts }) => lookupFacts(query, facts.base())),
    ),
    lm.registerTool(
      'ipnotes_check_text',
      tool('text', (text, { facts, settings }) => ({ figures: checkText(text, facts.base(), settings.check) })),
    ),
  );
}

function fieldOf(input: unknown, field: string): string | null {
  const value: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, field) : null;
  return typeof value === 'string' ? value : null;
}
