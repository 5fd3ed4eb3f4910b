import type { Span } from '../../text/span';
import { composeYaml } from './composeYaml';
import type { YamlNode, YamlProblem } from './node';
import { readRegular, type Piece } from './readRegular';
import { toTree } from './toTree';

/** A text read as YAML: its tree (null for a text without content), or the reasons why it has none. */
export type YamlResult =
  | { readonly root: YamlNode | null; readonly problems: readonly [] }
  | { readonly root: null; readonly problems: readonly [YamlProblem, ...YamlProblem[]] };

/**
 * Reads a text as one YAML 1.2 document. Never throws; linear in the text's size whatever it holds.
 * The same as {@link readWhole}, for the texts that people write many times as fast.
 */
export function readYaml(text: string): YamlResult {
  const regular = readRegular(text, (lines) => readPiece(text, lines));
  if (regular.kind === 'tree') return { root: regular.root, problems: [] };
  if (regular.kind === 'irregular') return readWhole(text);
  const [first, ...others] = regular.problems;
  return first === undefined ? readWhole(text) : { root: null, problems: [first, ...others] };
}

/** Reads all of a text with the `yaml` package, and reports the first problem only: others tend to follow from it. */
export function readWhole(text: string): YamlResult {
  // `yaml` counts a byte order mark as a column in some places.
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const content = shift > 0 ? text.slice(shift) : text;
  const composed = composeYaml(content);
  if (composed.problem !== null) return { root: null, problems: [moved(composed.problem, shift)] };
  const { root, problem } = toTree(composed.document, content, shift);
  return problem === null ? { root, problems: [] } : { root: null, problems: [problem] };
}

/** Reads the lines of one pair of a block mapping with the `yaml` package. */
function readPiece(text: string, lines: Span): Piece {
  const slice = text.slice(lines.start, lines.end);
  const composed = composeYaml(slice);
  if (composed.problem !== null) return { kind: 'problem', problem: moved(composed.problem, lines.start) };
  const { root, special } = toTree(composed.document, slice, lines.start);
  if (special || composed.warned) return { kind: 'special' };
  if (root?.kind !== 'map') return { kind: 'partial' };
  const [entry, ...others] = root.entries;
  // A mapping in braces is no pair of the mapping around it.
  if (entry?.key.start !== root.start || others.length > 0) return { kind: 'partial' };
  return { kind: 'entry', entry };
}

function moved({ fault, span, detail }: YamlProblem, shift: number): YamlProblem {
  return { fault, span: { start: span.start + shift, end: span.end + shift }, detail };
}
