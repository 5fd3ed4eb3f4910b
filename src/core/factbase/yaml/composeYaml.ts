import { Composer, Lexer, Parser } from 'yaml';
import type { CST, Document } from 'yaml';
import type { Span } from '../../text/span';
import type { YamlFault, YamlProblem } from './node';

/** A document that `yaml` reads without an error, or the first place where it does not. */
export type Composed =
  | { readonly document: Document; readonly warned: boolean; readonly problem: null }
  | { readonly document: null; readonly problem: YamlProblem };

/**
 * Fact files need five levels. `yaml` composes by recursion, and what stands close to the end of the stack when
 * a regular expression is compiled ends the whole process, which no `catch` can hold; so deep texts never get there.
 */
const MAX_DEPTH = 100;

/** Reads a text with `yaml`, as one YAML 1.2 document with the core schema. Never throws. */
export function composeYaml(text: string): Composed {
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false });
  const bounded: { tooDeep: number | null } = { tooDeep: null };
  let document: Document | null = null;
  try {
    for (const next of composer.compose(boundedTokens(text, bounded), true, text.length)) {
      if (document !== null) return failure(text, 'documents', { start: next.range[0], end: next.range[0] + 3 }, '');
      document = next;
    }
  } catch (error) {
    return failure(text, 'other', { start: 0, end: 1 }, error instanceof Error ? error.message : String(error));
  }
  if (bounded.tooDeep !== null) {
    return failure(text, 'depth', { start: bounded.tooDeep - 1, end: bounded.tooDeep }, '');
  }
  if (document === null) return failure(text, 'other', { start: 0, end: 1 }, 'No document');
  const [first, ...others] = document.errors;
  if (first === undefined) return { document, warned: document.warnings.length > 0, problem: null };
  const error = others.reduce((least, one) => (one.pos[0] < least.pos[0] ? one : least), first);
  const [start, end] = error.pos;
  const fault = faultOf(error.code, error.message);
  return failure(text, fault, fault === 'indent' ? wordAfter(text, start) : { start, end }, error.message);
}

function* boundedTokens(text: string, bounded: { tooDeep: number | null }): Generator<CST.Token, void> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length <= MAX_DEPTH) continue;
    bounded.tooDeep = parser.offset;
    return;
  }
  yield* parser.end();
}

function failure(text: string, fault: YamlFault, span: Span, detail: string): Composed {
  // A tab is not to be seen either, but it is what the problem is about.
  const shown = fault === 'tab' ? { start: span.start, end: span.start + 1 } : visible(text, span);
  return { document: null, problem: { fault, span: shown, detail } };
}

/** The word after an offset: `yaml` reports a line's indentation at the end of the line before. */
function wordAfter(text: string, offset: number): Span {
  const pattern = /\S+/g;
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  return match === null ? { start: offset, end: offset } : { start: match.index, end: pattern.lastIndex };
}

/** A span on one line; where nothing could be underlined in it, such as a line's end, the character before it. */
function visible(text: string, span: Span): Span {
  const start = Math.max(0, Math.min(span.start, text.length));
  const newline = text.slice(start, span.end).search(/\r?\n/);
  const end = newline < 0 ? Math.max(start, Math.min(span.end, text.length)) : start + newline;
  if (/[^ \t\r\n]/.test(text.slice(start, Math.min(end, start + 100)))) return { start, end };
  const last = text.slice(0, start).trimEnd().length;
  return last > 0 ? { start: last - 1, end: last } : { start, end };
}

function faultOf(code: string, message: string): YamlFault {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'colon';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'no-colon';
    case 'BAD_SCALAR_START':
      return 'scalar-start';
    case 'MULTIPLE_DOCS':
      return 'documents';
    case 'BAD_ALIAS':
      return 'alias';
    case 'RESOURCE_EXHAUSTION':
      return 'depth';
    case 'BAD_INDENT':
      return message.startsWith('Flow') ? 'bracket' : 'indent';
    case 'MISSING_CHAR':
      if (message.startsWith('Missing closing')) return 'quote';
      if (message.startsWith('Implicit map keys')) return 'no-colon';
      return message.startsWith('Flow') ? 'bracket' : 'other';
    default:
      return 'other';
  }
}
