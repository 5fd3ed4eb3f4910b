import { isAlias, isMap, isScalar, parseDocument, type Document } from 'yaml';
import type { NoteSettings } from './note';

/**
 * The settings in the YAML of a note's front matter; the defaults for what is not there, is not of the right shape, or
 * cannot be read.
 *
 * `ipnotes: {applicant: china, period: 2014/2023}` gives these two; values stay as they are written.
 */
export function readNoteSettings(yaml: string): NoteSettings {
  const own = ownEntries(yaml);
  if (own === '' || own.length > MAX_LENGTH || nestingMarks(own) > MAX_NESTING) return DEFAULT_SETTINGS;
  try {
    // In the failsafe schema every scalar is a string, as written.
    const document = parseDocument(own, {
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
      date: stringOf(document, document.get('date', true) ?? document.get('日期', true)),
    };
  } catch {
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

const MAX_LENGTH = 4096;
/**
 * The YAML library recurses into nested values, and V8 may end the process, not throw, where a regular expression is
 * first used at the end of the stack. So it is given nothing that nests.
 */
const MAX_NESTING = 32;
const OFF = new Set(['false', 'off', 'no']);

/** The lines of the top-level entries that are read here; what else a note's front matter holds is not looked at. */
function ownEntries(yaml: string): string {
  let own = false;
  const lines = yaml.split(/\r\n?|\n/).filter((line) => {
    if (/^[^\s#}\]]/.test(line)) own = /^["']?(?:(?:ipnotes|date)\b|日期)/.test(line);
    return own;
  });
  return lines.join('\n');
}

function nestingMarks(yaml: string): number {
  return yaml.match(/[[{]|[-?]\s/g)?.length ?? 0;
}

function field(document: Document, settings: unknown, name: string): string | null {
  return isMap(settings) ? stringOf(document, settings.get(name, true)) : null;
}

function stringOf(document: Document, node: unknown): string | null {
  const target = isAlias(node) ? node.resolve(document) : node;
  if (!isScalar(target) || typeof target.value !== 'string') return null;
  return target.value.trim() === '' ? null : target.value.trim();
}
