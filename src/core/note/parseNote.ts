import { TreeFragment, type Tree } from '@lezer/common';
import type { Span } from '../text/span';
import { finish } from '../text/steps';
import { assembleBlocks } from './assembleBlocks';
import { changedRange, type ChangedRange } from './changedRange';
import { readFootnoteDefinition } from './footnoteDefinition';
import { findFrontMatter } from './frontMatter';
import { linkLabel } from './markdown/linkDefinitions';
import { markdownParser } from './markdown/parser';
import type { Note } from './note';
import { DEFAULT_SETTINGS, readNoteSettings } from './noteSettings';
import { outlineOf, type Leaf } from './outline';
import { readLeaf, type LeafContent } from './readLeaf';
import { shownText } from './shownText';

/** Reads a Markdown note. Any text is a note: this does not throw, and takes time linear in the text. */
export function parseNote(text: string): Note {
  return openNote(text).note;
}

/** A note with what it takes to read a later version of it faster. */
export interface ParsedNote {
  readonly note: Note;
  /** The text that the tree is of. */
  readonly shown: string;
  readonly tree: Tree;
  readonly leaves: readonly Leaf[];
  /** What the leaves of its tree and of those before say: a memory that later versions add to. */
  readonly contents: WeakMap<Tree, LeafContent>;
}

/** Reads a note that is going to be edited. */
export function openNote(text: string): ParsedNote {
  return finish(read(text, null));
}

/**
 * Reads a later version of a note: gives what {@link openNote} gives for `text`, with the sentences of every block that
 * did not change taken over as the same objects (but for short notes, which are read anew).
 */
export function reparseNote(previous: ParsedNote, text: string): ParsedNote {
  return finish(parseInSteps(previous, text));
}

/** Reads a note, or a later version of it, a block at a step. */
export function* parseInSteps(previous: ParsedNote | null, text: string): Generator<undefined, ParsedNote> {
  return text === previous?.note.text ? previous : yield* read(text, previous);
}

function* read(text: string, previous: ParsedNote | null): Generator<undefined, ParsedNote> {
  const frontMatter = findFrontMatter(text);
  const shown = shownText(text, frontMatter);
  const tree = yield* parseTree(shown, previous);
  if (tree !== previous?.tree) yield;
  const leaves = outlineOf(tree);
  const memory = previous?.contents ?? new WeakMap<Tree, LeafContent>();
  const contents = yield* readLeaves(shown, leaves, memory, previous);
  const note: Note = {
    text,
    settings: frontMatter ? readNoteSettings(innerYaml(text, frontMatter)) : DEFAULT_SETTINGS,
    frontMatter,
    blocks: assembleBlocks(leaves, contents),
    definitions: leaves.filter(isFootnote).map((leaf) => readFootnoteDefinition(shown, leaf)),
    directives: leaves.flatMap(({ start }, index) =>
      contents[index]!.directives.map((found) => ({ ...found, start: found.start + start, end: found.end + start })),
    ),
  };
  return { note, shown, tree, leaves, contents: memory };
}

function* parseTree(shown: string, previous: ParsedNote | null): Generator<undefined, Tree> {
  const changed = previous && changedRange(previous.shown, shown);
  if (previous && !changed) return previous.tree;
  const parse = markdownParser.startParse(shown, previous && changed ? unchanged(previous, shown, changed) : []);
  for (;;) {
    const tree = parse.advance();
    if (tree !== null) return tree;
    yield;
  }
}

/**
 * What of the tree of an earlier version can be taken over. The library does not take over the block right before a
 * change. But whether a paragraph ends where a table begins is a matter of the line after the next one, so one line more
 * counts as changed.
 */
function unchanged({ tree }: ParsedNote, shown: string, changed: ChangedRange): readonly TreeFragment[] {
  const start = lineStart(shown, lineStart(shown, changed.fromB) - 1);
  return TreeFragment.applyChanges(TreeFragment.addTree(tree), [{ ...changed, fromA: start, fromB: start }]);
}

function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** A leaf that was read before is taken over as it was, unless a link in it was defined since, or is no longer. */
function* readLeaves(
  shown: string,
  leaves: readonly Leaf[],
  memory: WeakMap<Tree, LeafContent>,
  previous: ParsedNote | null,
): Generator<undefined, readonly LeafContent[]> {
  const labels = new Set(leaves.filter(isLinkDefinition).map((leaf) => definedLabel(shown, leaf)));
  const isDefined = (label: string): boolean => labels.has(label);
  // Each leaf has contents of its own, also beside a copy of itself: by them it is told where something stands.
  const taken = new Set<LeafContent>();
  const contents: LeafContent[] = [];
  for (const [index, leaf] of leaves.entries()) {
    const known = memory.get(leaf.tree) ?? sameBefore(leaf, index, leaves.length, shown, previous);
    const holds = known !== undefined && !taken.has(known) && linksHold(known, isDefined);
    const content = holds ? known : readLeaf(leaf, shown.slice(leaf.start, leaf.end), isDefined);
    memory.set(leaf.tree, content);
    taken.add(content);
    contents.push(content);
    if (!holds) yield;
  }
  return contents;
}

/**
 * What a leaf said that the parser has read anew only because it stands beside what changed: in the same place from the
 * start or from the end there was one of the same kind with the same text.
 */
function sameBefore(
  leaf: Leaf,
  index: number,
  count: number,
  shown: string,
  previous: ParsedNote | null,
): LeafContent | undefined {
  if (previous === null) return undefined;
  const text = shown.slice(leaf.start, leaf.end);
  for (const at of [index, index + previous.leaves.length - count]) {
    const other = previous.leaves[at];
    const isSame =
      other?.name === leaf.name &&
      other.item === leaf.item &&
      other.quoted === leaf.quoted &&
      previous.shown.slice(other.start, other.end) === text;
    if (isSame) return previous.contents.get(other.tree);
  }
  return undefined;
}

function linksHold({ links }: LeafContent, isDefined: (label: string) => boolean): boolean {
  if (links.size === 0) return true;
  return [...links].every(([label, defined]) => isDefined(label) === defined);
}

function isFootnote(leaf: Leaf): boolean {
  return leaf.name === 'FootnoteDefinition';
}

function isLinkDefinition(leaf: Leaf): boolean {
  return leaf.name === 'LinkDefinition';
}

function definedLabel(shown: string, { start, end }: Span): string {
  const text = shown.slice(start, end);
  return linkLabel(text.slice(1, text.indexOf(']:')));
}

/** The YAML between the marks that front matter begins and ends with, three characters each. */
function innerYaml(text: string, { start, end }: Span): string {
  return text.slice(start, end).trimEnd().slice(3, -3);
}
