import * as vscode from 'vscode';
import { factBaseState, formatMessage } from '../core';
import type { ClosedNotes } from './closed/closedNotes';
import { notesChecked } from './closed/notesChecked';
import { delayedByKey } from './delay';
import type { Folders, NoteFolder } from './folders';
import { guarded, type Log } from './log';
import { translate } from './messages';

/** How long the facts have to be as they are: who writes them wants no blinking. */
const CALM_MS = 300;

/**
 * The state of the fact base of the note that is being written, among what VS Code says of the language, with how many
 * notes are checked against it where all are. Nothing at all where there is no fact base.
 */
export function factBaseStatus(folders: Folders, closed: ClosedNotes, log: Log): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;
  const later = delayedByKey();

  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const folder = document?.languageId === 'markdown' ? folders.of(document.uri) : undefined;
    if (folder === undefined || folder.facts.isEmpty()) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= vscode.languages.createLanguageStatusItem('ipNotes.factBase', { language: 'markdown' });
    const shown = item;
    guarded(log, 'state of the fact base', () => show(shown, folder));
  };
  update();
  const subscriptions = [
    later,
    vscode.window.onDidChangeActiveTextEditor(update),
    folders.onDidChange(() => later.run('', CALM_MS, update)),
    closed.onDidChange(() => later.run('', CALM_MS, update)),
  ];
  return new vscode.Disposable(() => {
    for (const subscription of subscriptions) subscription.dispose();
    item?.dispose();
  });
}

function show(item: vscode.LanguageStatusItem, { facts, settings }: NoteFolder): void {
  const { Information, Warning, Error } = vscode.LanguageStatusSeverity;
  const { problems, hasErrors, says } = factBaseState(facts.base(), settings.severity);
  const base = says.map(({ template, args }) => formatMessage(template, args, translate));
  const notes = facts.closed() === null ? [] : [notesChecked(facts.tally().notes)];
  const state = [...base, ...notes].join(', ');
  item.name = vscode.l10n.t('IP Notes: fact base');
  item.text = problems === 0 ? '$(check)' : `$(warning) ${problems}`;
  item.detail = vscode.l10n.t('IP Notes: {state}', { state });
  item.severity = hasErrors ? Error : problems > 0 ? Warning : Information;
  item.command =
    problems === 0
      ? { command: 'ipNotes.applicants.focus', title: vscode.l10n.t('Show facts') }
      : { command: 'workbench.panel.markers.view.focus', title: vscode.l10n.t('Show problems') };
}
