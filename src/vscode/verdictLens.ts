import * as vscode from 'vscode';
import { formatMessage, verdictCounts } from '../core';
import { checkedByNow } from './checkedNote';
import type { Folders } from './folders';
import { guarded, type Log } from './log';
import { translate } from './messages';
import type { ProblemReports } from './reportProblems';

export interface VerdictLens extends vscode.CodeLensProvider {
  dispose(): void;
}

/** What stands above a note. */
interface Summary {
  readonly title: string;
  readonly mismatches: number;
}

/**
 * Says above the first line of a note how many figures it has, and how they fare. What it says is of the last check that
 * was shown, so that nothing is checked for it, and it is only drawn anew where it says something else.
 */
export function verdictLens(folders: Folders, reports: ProblemReports, log: Log): VerdictLens {
  const summaries = new Map<string, Summary>();
  const changed = new vscode.EventEmitter<void>();

  const summarise = (document: vscode.TextDocument): void => {
    const key = document.uri.toString();
    const before = summaries.get(key);
    const summary = guarded(log, 'counting verdicts', () => summaryOf(document, folders));
    if (before?.title === summary?.title) return;
    if (summary === undefined) summaries.delete(key);
    else summaries.set(key, summary);
    changed.fire();
  };
  const subscriptions = [
    changed,
    reports.onDidReport(summarise),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => summaries.delete(uri.toString())),
    // The setting.
    folders.onDidChange(() => changed.fire()),
  ];
  return {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: ({ uri }) => {
      const summary = summaries.get(uri.toString());
      if (summary === undefined || folders.of(uri)?.settings.codeLens !== true) return [];
      return [new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), commandOf(summary, uri))];
    },
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

function summaryOf(document: vscode.TextDocument, folders: Folders): Summary | undefined {
  const note = checkedByNow(document, folders);
  if (note === undefined || note === 'unfinished') return undefined;
  const counts = verdictCounts(note.check);
  if (counts.figures === 0) return undefined;
  const title = counts.says.map(({ template, args }) => formatMessage(template, args, translate)).join(' · ');
  return { title, mismatches: counts.mismatches };
}

function commandOf({ title, mismatches }: Summary, uri: vscode.Uri): vscode.Command {
  return mismatches > 0
    ? {
        command: 'ipNotes.nextMismatch',
        title,
        tooltip: vscode.l10n.t('Go to the next mismatch'),
        arguments: [uri.toString()],
      }
    : { command: 'ipNotes.figures.focus', title, tooltip: vscode.l10n.t('Show the figures of this note') };
}
