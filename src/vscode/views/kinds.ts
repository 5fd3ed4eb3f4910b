import * as vscode from 'vscode';
import type { ApplicantKind } from '../../core';

/** The icon of a kind of applicant; a plain one where the base does not say. */
export function kindIcon(kind: ApplicantKind | null): string {
  return kind === null ? 'circle-outline' : ICONS[kind];
}

const ICONS: Readonly<Record<ApplicantKind, string>> = {
  company: 'organization',
  university: 'mortar-board',
  institute: 'beaker',
  government: 'law',
  person: 'person',
  country: 'globe',
  group: 'type-hierarchy',
  sector: 'layers',
};

/** One applicant of a kind, as a word: `company`; null where the base does not say. */
export function kindName(kind: ApplicantKind | null): string | null {
  switch (kind) {
    case 'company':
      return vscode.l10n.t('company');
    case 'university':
      return vscode.l10n.t('university');
    case 'institute':
      return vscode.l10n.t('institute');
    case 'government':
      return vscode.l10n.t('government');
    case 'person':
      return vscode.l10n.t('person');
    case 'country':
      return vscode.l10n.t('country');
    case 'group':
      return vscode.l10n.t('group');
    case 'sector':
      return vscode.l10n.t('sector');
    case null:
      return null;
  }
}

/** All applicants of a kind, as a heading: `Companies`. */
export function kindHeading(kind: ApplicantKind | null): string {
  switch (kind) {
    case 'company':
      return vscode.l10n.t('Companies');
    case 'university':
      return vscode.l10n.t('Universities');
    case 'institute':
      return vscode.l10n.t('Institutes');
    case 'government':
      return vscode.l10n.t('Governments');
    case 'person':
      return vscode.l10n.t('Persons');
    case 'country':
      return vscode.l10n.t('Countries');
    case 'group':
      return vscode.l10n.t('Groups');
    case 'sector':
      return vscode.l10n.t('Sectors');
    case null:
      return vscode.l10n.t('No kind given');
  }
}
