import type { Span } from '../../text/span';

/**
 * A value of a YAML file with its place. Aliases and merge keys are resolved: what they name stands in their place,
 * and only the outermost span is that of the alias. Nodes may be shared, so the tree is a graph without cycles.
 */
export type YamlNode = YamlMap | YamlSeq | YamlScalar;

/** From the first key to the end of the last value, or from brace to brace. Keys may repeat, in file order. */
export interface YamlMap extends Span {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  /** The key as text: a key that YAML reads as a number is here as it is written. */
  readonly name: string;
  readonly key: Span;
  readonly value: YamlNode;
}

/** From bracket to bracket, or from the first dash to the end of the last item. */
export interface YamlSeq extends Span {
  readonly kind: 'seq';
  readonly items: readonly YamlNode[];
}

/** Quotation marks are inside the span. A value that is left out is null, with an empty span just after its colon. */
export interface YamlScalar extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

/** Why a text is not YAML that can be read; each has its message in `problemMessages`. */
export type YamlFault =
  | 'alias'
  | 'bracket'
  | 'colon'
  | 'depth'
  | 'documents'
  | 'indent'
  | 'no-colon'
  | 'other'
  | 'quote'
  | 'scalar-start'
  | 'tab';

/** A place where a text stops being YAML. `detail` is the YAML reader's own words, in English. */
export interface YamlProblem {
  readonly fault: YamlFault;
  readonly span: Span;
  readonly detail: string;
}

/** Where an empty value stands: just after the colon that follows a key, or at the key's end where there is none. */
export function afterColon(text: string, keyEnd: number): number {
  let at = keyEnd;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return text[at] === ':' ? at + 1 : keyEnd;
}
