import * as vscode from 'vscode';
import { findFacts } from '../../core';
import { toReference, type FoundFact } from '../factReference';
import type { Folders, NoteFolder } from '../folders';
import { askForFact } from './askForFact';
import { factButtons, factItem, type FactItem } from './factItem';

/** Asks for one of all facts. */
export async function pickFact(folders: Folders): Promise<FoundFact | undefined> {
  const filled = folders.all().filter(({ facts }) => facts.base().facts.size > 0);
  if (filled.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There are no facts in this workspace.'));
    return undefined;
  }
  const picked = await askForFact<FactItem & { readonly folder: NoteFolder }>({
    placeholder: vscode.l10n.t('Applicant, measure, figure or words of the source'),
    find: (query) => filled.flatMap((folder) => rowsOf(folder, query)),
    reference: ({ folder, card }) => toReference({ folder, fact: card.fact }),
  });
  return picked && { folder: picked.folder, fact: picked.card.fact };
}

function rowsOf(folder: NoteFolder, query: string): (FactItem & { readonly folder: NoteFolder })[] {
  const base = folder.facts.base();
  return findFacts(base, query).map((card) => {
    const aliases = base.applicants.get(card.fact.applicant)?.aliases ?? [];
    const figure = card.measure === null ? null : card.says;
    return { ...factItem(card, aliases, [figure, card.period], factButtons(card)), folder };
  });
}
