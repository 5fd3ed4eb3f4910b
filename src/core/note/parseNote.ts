import { TreeFragment, type Tree } from '@lezer/common';
import { shifted, type Span } from '../text/span';
import { finish } from '../text/steps';
import { assembleBlocks } from './assembleBlocks';
import { changedRange, type ChangedRange } from './changedRange';
import { readFootnoteDefinition } from './footnoteDefinition';
import { findFrontMatter } from './frontMatter';
import { markdownParser } from './markdown/parser';
import type { Block, Directive, FootnoteDefinition, Note, NoteLeaf, NoteSettings } from './note';
import { DEFAULT_SETTINGS, readNoteSettings } from './noteSettings';
import { outlineOf, type Leaf } from './outline';
import { placeLeaves, type Placed } from './placeLeaves';
import { readLeaves, type Contents } from './readLeaves';
import { shownText } from './shownText';

/** Reads a Markdown note. Any text is a note: this does not throw, and takes time linear in the text. */
export function parseNote(text: string): Note {
  return openNote(text).note;
}

/** A note with what it takes to read a later version of it faster. */
export interface ParsedNote {
  readonly note: Note;
  readonly tree: Tree;
  readonly contents: Contents;
  readonly placed: Placed;
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
  const outline = outlineOf(tree, previous?.contents.outline ?? null);
  const contents = yield* readLeaves(shown, outline, previous?.contents ?? null);
  const placed = placeLeaves(contents, text, previous?.placed ?? null);
  const settings = frontMatter ? readNoteSettings(innerYaml(text, frontMatter)) : DEFAULT_SETTINGS;
  const definitions = outline.leaves.flatMap((leaf, index) =>
    isFootnote(leaf) ? readFootnoteDefinition(shown, spanOf(leaf, outline.starts[index]!)) : NONE,
  );
  const directives = contents.of.flatMap(({ directives }, index): readonly Directive[] =>
    directives.length === 0
      ? NONE
      : directives.map((found) => ({ ...found, ...shifted(found, outline.starts[index]!) })),
  );
  const note = new LazyNote(text, settings, frontMatter, placed.leaves, placed.starts, definitions, directives);
  return { note, tree, contents, placed };
}

/**
 * A class, because its instances share their getter: that of an object literal would be one of its own, which the engine
 * keeps, with all that it closes over, until a major garbage collection.
 */
class LazyNote implements Note {
  #blocks: readonly Block[] | null = null;

  constructor(
    readonly text: string,
    readonly settings: NoteSettings,
    readonly frontMatter: Span | null,
    readonly leaves: readonly NoteLeaf[],
    readonly starts: readonly number[],
    readonly definitions: readonly FootnoteDefinition[],
    readonly directives: readonly Directive[],
  ) {}

  get blocks(): readonly Block[] {
    return (this.#blocks ??= assembleBlocks(this));
  }
}

const NONE: readonly never[] = [];

function* parseTree(shown: string, previous: ParsedNote | null): Generator<undefined, Tree> {
  const changed = previous && changedRange(previous.contents.shown, shown);
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

function isFootnote(leaf: Leaf): boolean {
  return leaf.name === 'FootnoteDefinition';
}

function spanOf({ length }: Leaf, start: number): Span {
  return { start, end: start + length };
}

/** The YAML between the marks that front matter begins and ends with, three characters each. */
function innerYaml(text: string, { start, end }: Span): string {
  return text.slice(start, end).trimEnd().slice(3, -3);
}
