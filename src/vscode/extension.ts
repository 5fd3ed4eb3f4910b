import * as vscode from 'vscode';
import { applicantsView, type Row } from './applicantsView';
import { codeActionMetadata, codeActionProvider } from './codeActions';
import { insertFactAtCursor } from './commands/insertFact';
import { openSample } from './commands/openSample';
import { openSource } from './commands/openSource';
import { showFact } from './commands/showFact';
import { updateFootnotesOfNote } from './commands/updateFootnotes';
import { definitionProvider } from './definitionProvider';
import { reportProblems } from './reportProblems';
import { reportFactProblems } from './reportFactProblems';
import { followFolders } from './folders';
import { hoverProvider } from './hoverProvider';
import { guardedCommand } from './log';
import { referenceProvider } from './referenceProvider';
import { renameProvider } from './renameProvider';

/** What the extension lets others see, tests among them. */
export interface Api {
  /** Resolves when the fact files that were there at first have been read. */
  ready(): Promise<void>;
  readonly applicants: vscode.TreeDataProvider<Row>;
}

const NOTES: vscode.DocumentFilter = { language: 'markdown' };
/** Whether a document is a fact file, who provides something has to ask: the setting says where those are. */
const FACT_FILES: readonly vscode.DocumentFilter[] = [{ language: 'yaml' }, { pattern: '**/*.{yaml,yml}' }];
const BOTH: vscode.DocumentSelector = [NOTES, ...FACT_FILES];

/** Wires the core to VS Code. Nothing is read here: fact files are looked for in the background. */
export function activate(context: vscode.ExtensionContext): Api {
  const log = vscode.window.createOutputChannel('IP Notes', { log: true });
  const folders = followFolders(log);
  const applicants = applicantsView(folders, log);
  const command = (name: string, run: (argument: unknown) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(`ipNotes.${name}`, (argument: unknown) =>
      guardedCommand(log, name, () => run(argument)),
    );
  context.subscriptions.push(
    log,
    folders,
    reportProblems(folders, context.extensionUri, log),
    reportFactProblems(folders, context.extensionUri, log),
    followContext(folders),
    applicants,
    vscode.window.createTreeView('ipNotes.applicants', { treeDataProvider: applicants, showCollapseAll: true }),
    vscode.languages.registerHoverProvider(NOTES, hoverProvider(folders, log)),
    vscode.languages.registerDefinitionProvider(NOTES, definitionProvider(folders, log)),
    vscode.languages.registerReferenceProvider(BOTH, referenceProvider(folders, log)),
    vscode.languages.registerRenameProvider(BOTH, renameProvider(folders)),
    vscode.languages.registerCodeActionsProvider(NOTES, codeActionProvider(folders, log), codeActionMetadata),
    command('insertFact', (argument) => insertFactAtCursor(folders, argument)),
    command('updateFootnotes', () => updateFootnotesOfNote(folders)),
    command('showFact', (argument) => showFact(folders, argument)),
    command('openSource', (argument) => openSource(folders, argument)),
    command('openSample', () => openSample(context)),
  );
  return { ready: () => folders.ready(), applicants };
}

/** Tells the menus whether there are facts. */
function followContext(folders: ReturnType<typeof followFolders>): vscode.Disposable {
  let shown: boolean | undefined;
  return folders.onDidChange(() => {
    const hasFacts = folders.all().some(({ facts }) => !facts.isEmpty());
    if (hasFacts === shown) return;
    shown = hasFacts;
    void vscode.commands.executeCommand('setContext', 'ipNotes.hasFacts', hasFacts);
  });
}
