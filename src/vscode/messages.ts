import * as vscode from 'vscode';
import { formatMessage, type Translate } from '../core';

/** The reader's language for a template of the core. */
export const translate: Translate = (template) => vscode.l10n.t(template);

/** A message of the core in the reader's language. */
export function localised(template: string, args: Readonly<Record<string, string>>): string {
  return formatMessage(template, args, translate);
}
