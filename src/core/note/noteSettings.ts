import { isAlias, isMap, isScalar, parseDocument, type Document } from 'yaml';
import type { NoteSettings } from './note';

/**
 * The settings in the YAML between the marks of a note's front matter; the defaults for what is not there, is not of
 * the right shape, or cannot be read.
 *
 * `ipnotes: {applicant: china, period: 2014/2023}` gives these two; values stay as they are written.
 */
export function readNoteSettings(yaml: string): NoteSettings {
  // Most front matter says nothing about this; and YAML this long is not somebody's settings.
  if (yaml.length > MAX_LENGTH || !/ipnotes|date/.test(yaml)) return DEFAULT_SETTINGS;
  try {
    // In the failsafe schema every scalar is a string, as written.
    const document = parseDocument(yaml, {
      schema: 'failsafe',
      logLevel: 'silent',
      uniqueKeys: false,
      prettyErrors: false,
    });
    if (!isMap(document.contents)) return DEFAULT_SETTINGS;
    const settings = document.get('ipnotes', true);
    return {
      enabled: !OFF.has(stringOf(document, settings)?.toLowerCase() ?? ''),
      applicant: field(document, settings, 'applicant'),
      measure: field(document, settings, 'measure'),
      period: field(document, settings, 'period'),
      source: field(document, settings, 'source'),
      date: stringOf(document, document.get('date', true)),
    };
  } catch {
    // The library throws on what would overflow its stack, such as thousands of open brackets.
    return DEFAULT_SETTINGS;
  }
}

export const DEFAULT_SETTINGS: NoteSettings = {
  enabled: true,
  applicant: null,
  measure: null,
  period: null,
  source: null,
  date: null,
};

const MAX_LENGTH = 2 ** 16;
const OFF = new Set(['false', 'off', 'no']);

function field(document: Document, settings: unknown, name: string): string | null {
  return isMap(settings) ? stringOf(document, settings.get(name, true)) : null;
}

function stringOf(document: Document, node: unknown): string | null {
  const target = isAlias(node) ? node.resolve(document) : node;
  if (!isScalar(target) || typeof target.value !== 'string') return null;
  return target.value.trim() === '' ? null : target.value.trim();
}
