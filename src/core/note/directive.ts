import type { Directive, DirectiveKind } from './note';

/**
 * The directive that an HTML comment is, or null. `comment` is all of it, marks included, and `start` its offset.
 *
 * `<!-- ipnotes-accept a-1 was=1a2b3c4 until=2027-01-01: checked -->` accepts a deviation from fact `a-1`, as its
 * fingerprint was then, until 20270101 for the reason `checked`.
 * Codes and the fact id are taken as they are written; whether they name anything is not looked at here.
 */
export function parseDirective(comment: string, start: number): Directive | null {
  const span = { start, end: start + comment.length };
  const content = comment.slice('<!--'.length, comment.endsWith('-->') ? -'-->'.length : undefined).trim();
  if (!content.startsWith(PREFIX)) return null;
  const name = /^[a-z-]*/.exec(content.slice(PREFIX.length))?.[0] ?? '';
  const rest = content.slice(PREFIX.length + name.length);
  if (!isKind(name) || /^[^\s:,]/.test(rest)) return null;
  const colon = rest.indexOf(':');
  const words = (colon < 0 ? rest : rest.slice(0, colon)).split(/[\s,]+/).filter((word) => word !== '');
  const reason = colon < 0 ? '' : rest.slice(colon + 1).trim();
  if (name !== 'accept') return { ...span, kind: name, codes: words, fact: null, was: null, until: null, reason };
  const fact = words.find((word) => !word.startsWith(UNTIL) && !word.startsWith(WAS)) ?? null;
  const was = words.find((word) => word.startsWith(WAS))?.slice(WAS.length) ?? null;
  const until = words.find((word) => word.startsWith(UNTIL));
  return { ...span, kind: name, codes: [], fact, was, until: until === undefined ? null : lastDay(until), reason };
}

const PREFIX = 'ipnotes-';
const UNTIL = 'until=';
const WAS = 'was=';
const KINDS: ReadonlySet<string> = new Set<DirectiveKind>([
  'disable-next-line',
  'disable-line',
  'disable',
  'enable',
  'disable-file',
  'accept',
]);

function isKind(name: string): name is DirectiveKind {
  return KINDS.has(name);
}

/** `until=2027-01-31` is 20270131, a month or a year its last possible day; what cannot be read is 0, a day long past. */
function lastDay(until: string): number {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(until.slice(UNTIL.length));
  if (!match) return 0;
  return Number(match[1]) * 10000 + Number(match[2] ?? 12) * 100 + Number(match[3] ?? 31);
}
