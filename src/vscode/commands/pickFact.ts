import * as vscode from 'vscode';
import { bothNames, factCard, type FactCard } from '../../core';
import type { FoundFact } from '../factReference';
import type { Folders } from '../folders';

/** A row of a list of facts: found by applicant, measure, figure, period, quote, source and other names. */
export interface FactItem extends vscode.QuickPickItem {
  readonly card: FactCard;
}

/** Other names that find a fact. */
export interface OtherNames {
  readonly applicantAliases: readonly string[];
  readonly measureAliases: readonly string[];
}

/** Makes a row; `figure` is what stands in front of its period: nothing for a statement, which is its own name. */
export function factItem(card: FactCard, figure: string, { applicantAliases, measureAliases }: OtherNames): FactItem {
  const applicant = bothNames(card.applicant, applicantAliases);
  const quote = card.quote === null ? [] : [`“${card.quote.text}”`];
  const source = card.source?.publisher ?? card.source?.title;
  return {
    // What is found in the label comes first.
    label: `${applicant} · ${card.measure ?? card.says}`,
    description: [figure, card.period].filter((part) => part !== null && part !== '').join(' · '),
    // The other names come last: they are there to be found, not to be read.
    detail: [...quote, ...(source === undefined ? [] : [source]), ...applicantAliases, ...measureAliases].join(' · '),
    card,
  };
}

/** Asks for one of all facts. */
export async function pickFact(folders: Folders): Promise<FoundFact | undefined> {
  const items = folders.all().flatMap((folder) => {
    const base = folder.facts.base();
    return [...base.facts.values()].map((fact) => {
      const card = factCard(fact, base);
      const names = {
        applicantAliases: base.applicants.get(fact.applicant)?.aliases ?? [],
        measureAliases: base.measures.get(fact.measure ?? '')?.aliases ?? [],
      };
      return { ...factItem(card, fact.figureText, names), folder };
    });
  });
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There are no facts in this workspace.'));
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Applicant, measure, figure or words of the source'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked && { folder: picked.folder, fact: picked.card.fact };
}
