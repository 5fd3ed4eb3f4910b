import * as vscode from 'vscode';
import type { NoteTally } from '../../core';
import type { ClosedNotes } from '../closed/closedNotes';
import { notesChecked } from '../closed/notesChecked';
import type { Folders } from '../folders';

/** How long the outcome stays in the status bar. */
const SHOWN_MS = 10_000;
/** How often the person who waits is told how far it is. */
const TOLD_MS = 100;

/** Checks all notes of the workspace while the person who asked for it sees how far it is, and may cancel it. */
export async function checkWorkspace(folders: Folders, notes: ClosedNotes): Promise<void> {
  await folders.ready();
  if (folders.all().every(({ facts }) => facts.isEmpty())) {
    say(vscode.l10n.t('There is no fact base in this workspace to check notes against.'));
    return;
  }
  const title = vscode.l10n.t('IP Notes: checking the workspace');
  const tally = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    (progress, token) => {
      let toldAt = 0;
      let percent = 0;
      return notes.check(token, (done, all) => {
        if (Date.now() - toldAt < TOLD_MS) return;
        toldAt = Date.now();
        const now = Math.max(percent, Math.floor((100 * done) / Math.max(all, 1)));
        progress.report({ message: vscode.l10n.t('{done} of {all} notes', { done, all }), increment: now - percent });
        percent = now;
      });
    },
  );
  say(
    tally === undefined ? vscode.l10n.t('$(circle-slash) The check of the workspace was cancelled.') : outcome(tally),
  );
}

function say(text: string): void {
  vscode.window.setStatusBarMessage(text, SHOWN_MS);
}

function outcome({ notes, mismatches, unread }: NoteTally): string {
  const found =
    mismatches === 0
      ? vscode.l10n.t('no figure disagrees with its source')
      : mismatches === 1
        ? vscode.l10n.t('1 figure does not agree with its source')
        : vscode.l10n.t('{count} figures do not agree with their sources', { count: mismatches });
  const missed = unread === 0 ? [] : [vscode.l10n.t('{count} could not be read', { count: unread })];
  const icon = mismatches > 0 || unread > 0 ? '$(warning)' : '$(check)';
  return `${icon} ${[notesChecked(notes), found, ...missed].join(' · ')}`;
}
