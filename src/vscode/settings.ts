import * as vscode from 'vscode';
import type { CheckSettings, InsertStyle, Severity } from '../core';

/** The settings of one workspace folder. */
export interface Settings {
  /** Globs of fact files, relative to the folder. */
  readonly factBase: readonly string[];
  /** Globs of notes that are left alone, relative to the folder. */
  readonly exclude: readonly string[];
  readonly run: 'onType' | 'onSave';
  readonly insertStyle: InsertStyle;
  /** Whether a note says above its first line how its figures fare. */
  readonly codeLens: boolean;
  /** Whether verified figures are marked. */
  readonly decorations: boolean;
  /** Severities by code, of notes and of fact files; unknown ones are left out. */
  readonly severity: Readonly<Partial<Record<string, Severity | 'off'>>>;
  /** The part of these that the check takes. */
  readonly check: CheckSettings;
}

const SEVERITIES: ReadonlySet<unknown> = new Set(['off', 'hint', 'information', 'warning', 'error']);

/** Reads the settings of a folder. Values of a wrong shape count as not set: settings are written by hand. */
export function readSettings(folder: vscode.Uri): Settings {
  const configuration = vscode.workspace.getConfiguration('ipNotes', folder);
  const severity = readSeverity(configuration.get('severity'));
  return {
    factBase: strings(configuration.get('factBase')),
    exclude: strings(configuration.get('exclude')),
    run: configuration.get('run') === 'onSave' ? 'onSave' : 'onType',
    insertStyle: readStyle(configuration.get('insert.style')),
    codeLens: configuration.get('codeLens') !== false,
    decorations: configuration.get('decorations') === true,
    severity,
    check: { severity, today: today() },
  };
}

function readStyle(value: unknown): InsertStyle {
  return value === 'link' || value === 'plain' ? value : 'footnote';
}

/** The day on the writer's clock, `YYYYMMDD`. */
function today(): number {
  const now = new Date();
  return now.getFullYear() * 10000 + (now.getMonth() + 1) * 100 + now.getDate();
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item !== '') : [];
}

function readSeverity(value: unknown): Settings['severity'] {
  if (typeof value !== 'object' || value === null) return {};
  const isSeverity = (entry: [string, unknown]): entry is [string, Severity | 'off'] => SEVERITIES.has(entry[1]);
  return Object.fromEntries(Object.entries(value).filter(isSeverity));
}
