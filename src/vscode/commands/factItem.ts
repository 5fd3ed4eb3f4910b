import * as vscode from 'vscode';
import { bothNames, canOpen, type FactCard } from '../../core';

/** A row of a list of facts. */
export interface FactItem extends vscode.QuickPickItem {
  readonly card: FactCard;
}

/**
 * Makes a row: applicant and measure, `what` stands beside it, and below it the quote with its source. What a list shows
 * was searched already, so that none of its rows is left out again.
 */
export function factItem(
  card: FactCard,
  aliases: readonly string[],
  what: readonly (string | null)[],
  buttons: readonly vscode.QuickInputButton[],
): FactItem {
  const { applicant, measure, says, quote, source, locator } = card;
  const origin = [source?.publisher ?? source?.title, source?.issued, locator]
    .filter((part) => part != null)
    .join(', ');
  return {
    label: `${bothNames(applicant, aliases)} · ${measure ?? says}`,
    description: what.filter((part) => part !== null && part !== '').join(' · '),
    detail: [quote === null ? '' : `“${quote.text}”`, origin].filter((part) => part !== '').join(' — '),
    alwaysShow: true,
    buttons,
    card,
  };
}

/** What can be done with a fact of a list without taking it. */
export function factButtons({ source }: FactCard): readonly vscode.QuickInputButton[] {
  return canOpen(source) ? [showButton(), openButton()] : [showButton()];
}

/** The command that a button of a row stands for. */
export function commandOf({ iconPath }: vscode.QuickInputButton): string {
  return iconPath instanceof vscode.ThemeIcon && iconPath.id === OPEN ? 'ipNotes.openSource' : 'ipNotes.showFact';
}

const OPEN = 'link-external';

function showButton(): vscode.QuickInputButton {
  return { iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: vscode.l10n.t('Show fact') };
}

function openButton(): vscode.QuickInputButton {
  return { iconPath: new vscode.ThemeIcon(OPEN), tooltip: vscode.l10n.t('Open source at quote') };
}
