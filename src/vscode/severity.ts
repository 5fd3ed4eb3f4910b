import * as vscode from 'vscode';
import type { Severity } from '../core';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** What VS Code calls a severity. */
export function toSeverity(severity: Severity): vscode.DiagnosticSeverity {
  return SEVERITIES[severity];
}

/** Who reports: shown behind each problem. */
export const SOURCE = 'IP Notes';

/** A code with the page that explains it: a section of the README that comes with the extension. */
export function toCode(code: string, extension: vscode.Uri): { value: string; target: vscode.Uri } {
  return { value: code, target: vscode.Uri.joinPath(extension, 'README.md').with({ fragment: code }) };
}
