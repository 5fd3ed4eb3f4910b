import * as vscode from 'vscode';
import { codeActionMetadata, codeActionProvider } from './codeActions';
import { createFactBase } from './commands/createFactBase';
import { closedNotes, type ClosedNotes } from './closed/closedNotes';
import { acceptFigureAtCursor } from './commands/acceptFigure';
import { checkWorkspace } from './commands/checkWorkspace';
import { correctFactInFile } from './commands/correctFact';
import { goToMismatch } from './commands/goToMismatch';
import { insertFactAtCursor } from './commands/insertFact';
import { openSample } from './commands/openSample';
import { openSource } from './commands/openSource';
import { showFact } from './commands/showFact';
import { updateFootnotesOfNote } from './commands/updateFootnotes';
import { factFileCompletionProvider, noteCompletionProvider, noteTriggers } from './completionProvider';
import { contextTeller } from './contextTeller';
import { definitionProvider } from './definitionProvider';
import { factCodeActionMetadata, factCodeActionProvider } from './factCodeActions';
import { dropProvider } from './dropProvider';
import { factBaseStatus } from './factBaseStatus';
import { factColours, factColoursLegend } from './factColours';
import type { FigureRow } from './figureRows';
import { figuresView } from './figuresView';
import { firstSteps } from './firstSteps';
import { reportProblems } from './reportProblems';
import { reportFactProblems } from './reportFactProblems';
import { followFolders } from './folders';
import { hoverProvider } from './hoverProvider';
import { languageModelTools } from './languageModelTools';
import { followLastNote } from './lastNote';
import { linkProvider } from './linkProvider';
import { guardedCommand } from './log';
import { notePreview, type Preview } from './preview';
import { referenceProvider } from './referenceProvider';
import { renameProvider } from './renameProvider';
import { documentSymbolProvider, workspaceSymbolProvider } from './symbols';
import { usesInNotes, type Uses } from './uses';
import { applicantsView } from './views/applicantsView';
import type { Row } from './views/row';
import { sourcesView } from './views/sourcesView';
import { verdictLens } from './verdictLens';
import { verifiedMarks } from './verifiedMarks';

/** What the extension lets others see, tests among them. */
export interface Api {
  /** Resolves when the fact files that were there at first have been read. */
  ready(): Promise<void>;
  readonly applicants: vscode.TreeDataProvider<Row>;
  readonly sources: vscode.TreeDataProvider<Row>;
  readonly applicantsView: Pick<vscode.TreeView<Row>, 'badge' | 'message' | 'description'>;
  readonly uses: Uses;
  readonly closedNotes: ClosedNotes;
  readonly figures: vscode.TreeDataProvider<FigureRow>;
  /** Asked by the built-in Markdown preview. */
  readonly extendMarkdownIt: Preview['extend'];
}

const NOTES: vscode.DocumentFilter = { language: 'markdown' };
/** Whether a document is a fact file, who provides something has to ask: the setting says where those are. */
const FACT_FILES: readonly vscode.DocumentFilter[] = [{ language: 'yaml' }, { pattern: '**/*.{yaml,yml}' }];
const BOTH: vscode.DocumentSelector = [NOTES, ...FACT_FILES];

/** Wires the core to VS Code. Nothing is read here: fact files are looked for in the background. */
export function activate(context: vscode.ExtensionContext): Api {
  const log = vscode.window.createOutputChannel('IP Notes', { log: true });
  const folders = followFolders(log);
  const reports = reportProblems(folders, context.extensionUri, log);
  const closed = closedNotes(folders, reports, log);
  const uses = usesInNotes(folders, closed, reports, log);
  const applicants = applicantsView(folders, uses, context.workspaceState, log);
  const sources = sourcesView(folders, uses, log);
  const lastNote = followLastNote();
  const figures = figuresView(folders, reports, context.workspaceState, log);
  const lens = verdictLens(folders, reports, log);
  const colours = factColours(folders, log);
  const preview = notePreview(folders, log);
  const steps = firstSteps(folders, reports, log);
  const command = (name: string, run: (argument: unknown) => Promise<void> | void): vscode.Disposable =>
    vscode.commands.registerCommand(`ipNotes.${name}`, (argument: unknown) =>
      guardedCommand(log, name, async () => run(argument)),
    );
  context.subscriptions.push(
    log,
    folders,
    reports,
    closed,
    reportFactProblems(folders, closed, reports, context.extensionUri, log),
    followContext(folders),
    uses,
    applicants,
    sources,
    lastNote,
    vscode.languages.registerDocumentDropEditProvider(NOTES, dropProvider(folders, log)),
    vscode.languages.registerCompletionItemProvider(NOTES, noteCompletionProvider(folders, log), ...noteTriggers),
    vscode.languages.registerCompletionItemProvider(FACT_FILES, factFileCompletionProvider(folders, log), ' '),
    vscode.languages.registerDefinitionProvider(BOTH, definitionProvider(folders, log)),
    vscode.languages.registerDocumentLinkProvider(FACT_FILES, linkProvider(folders, log)),
    vscode.languages.registerDocumentSymbolProvider(FACT_FILES, documentSymbolProvider(folders, log), {
      label: 'IP Notes',
    }),
    vscode.languages.registerWorkspaceSymbolProvider(workspaceSymbolProvider(folders, log)),
    figures,
    preview,
    languageModelTools(folders),
    steps,
    lens,
    vscode.languages.registerCodeLensProvider(NOTES, lens),
    colours,
    vscode.languages.registerDocumentSemanticTokensProvider({ language: 'yaml' }, colours, factColoursLegend),
    verifiedMarks(folders, reports, log),
    factBaseStatus(folders, closed, log),
    vscode.languages.registerHoverProvider(
      NOTES,
      hoverProvider(folders, log, () => steps.hovered()),
    ),
    vscode.languages.registerReferenceProvider(BOTH, referenceProvider(folders, closed, log)),
    vscode.languages.registerRenameProvider(BOTH, renameProvider(folders)),
    vscode.languages.registerCodeActionsProvider(
      FACT_FILES,
      factCodeActionProvider(folders, log),
      factCodeActionMetadata,
    ),
    vscode.languages.registerCodeActionsProvider(NOTES, codeActionProvider(folders, log), codeActionMetadata),
    command('checkWorkspace', () => checkWorkspace(folders, closed)),
    command('updateFootnotes', () => updateFootnotesOfNote(folders)),
    command('insertFact', (argument) => insertFactAtCursor(folders, lastNote, argument)),
    command('acceptFigure', (argument) => acceptFigureAtCursor(folders, argument)),
    command('correctFact', (argument) => correctFactInFile(folders, argument)),
    command('showFact', (argument) => showFact(folders, argument)),
    command('openSource', (argument) => openSource(folders, argument)),
    command('createFactBase', () => createFactBase(folders)),
    command('filterApplicants', (argument) =>
      typeof argument === 'string' ? applicants.filter(argument) : applicants.askFilter(),
    ),
    command('clearApplicantsFilter', () => applicants.filter('')),
    command('groupApplicantsByParent', () => applicants.group('parent')),
    command('groupApplicantsByKind', () => applicants.group('kind')),
    command('groupApplicantsByCountry', () => applicants.group('country')),
    command('groupApplicantsByMeasure', () => applicants.group('measure')),
    command('openSample', (argument) => openSample(context, argument)),
    command('nextMismatch', (argument) => goToMismatch(folders, argument, false, () => figures.note())),
    command('previousMismatch', (argument) => goToMismatch(folders, argument, true, () => figures.note())),
    command('goToFigure', (argument) => figures.goTo(argument)),
    command('showFiguresNeedingAttention', () => figures.showOnlyAttention(true)),
    command('showAllFigures', () => figures.showOnlyAttention(false)),
  );
  return {
    ready: () => folders.ready(),
    applicants: applicants.tree,
    sources: sources.tree,
    applicantsView: applicants.view,
    uses,
    closedNotes: closed,
    figures: figures.rows,
    extendMarkdownIt: preview.extend,
  };
}

/** Tells menus and views whether there are facts, and when that is known. */
function followContext(folders: ReturnType<typeof followFolders>): vscode.Disposable {
  const tell = contextTeller();
  const show = (): void => {
    tell(
      'ipNotes.hasFacts',
      folders.all().some(({ facts }) => !facts.isEmpty()),
    );
  };
  void folders.ready().then(() => {
    show();
    tell('ipNotes.ready', true);
  });
  return folders.onDidChange(show);
}
