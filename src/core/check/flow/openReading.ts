import type { FactBase } from '../../factbase/factBase';
import type { Figure } from '../../figures';
import type { LeafBlock, Note, Prose } from '../../note/note';
import type { Span } from '../../text/span';
import { carriedFromFrontMatter } from '../carriedFromFrontMatter';
import type { Passage } from '../mention';
import { noteYear } from '../noteYear';
import { readPassages } from '../readPassages';
import type { Observe, Reading } from './judgeLeaf';
import type { Places } from './places';
import { sameButForPlaces } from './sameButForPlaces';

export interface NoteReading extends Reading {
  readonly noteYear: number | null;
}

/**
 * What it takes to judge a note, with a memory of what was read of its prose: that of an earlier version where the facts
 * and the front matter are the same.
 */
export function openReading(
  previous: NoteReading | null,
  note: Note,
  base: FactBase,
  observe: Observe | undefined,
  places: Places,
): NoteReading {
  const year = noteYear(note);
  const front = carriedFromFrontMatter(note, base);
  const frontSource = base.sources.has(note.settings.source ?? '') ? note.settings.source : null;
  if (
    previous?.base === base &&
    previous.noteYear === year &&
    previous.frontSource === frontSource &&
    previous.observe === observe &&
    // What stands in the front matter has no home.
    places.leadAll(
      (pair) => sameButForPlaces(previous.front, front, pair),
      () => false,
    )
  )
    return previous;
  const read = (prose: Prose, sentences: readonly Span[]): Passage[] => readPassages(prose, sentences, base, year);
  const ofBlock = remembered((prose, block: LeafBlock) => read(prose, block.sentences).map(withoutScales));
  const asOne = remembered((prose) => read(prose, [{ start: 0, end: prose.text.length }])[0]!);
  return {
    base,
    noteYear: year,
    front,
    frontSource,
    passagesOf: (block) => ofBlock(block.prose, block),
    whole: (prose) => asOne(prose, null),
    observe,
  };
}

/** Reads what a prose text says once, wherever it stands. */
function remembered<With, Read>(read: (prose: Prose, more: With) => Read): (prose: Prose, more: With) => Read {
  const known = new WeakMap<Prose, { readonly read: Read }>();
  return ({ content }, more) => {
    let found = known.get(content);
    if (found === undefined) known.set(content, (found = { read: read(content, more) }));
    return found.read;
  };
}

/** The 万 of （单位：万件） is the scale of the figures below, and none itself. */
function withoutScales(passage: Passage): Passage {
  const isScale = ({ start, end, text }: Figure): boolean => {
    if (!/^[十百千万亿]+$/.test(text)) return false;
    const before = passage.text.slice(Math.max(0, start - passage.start - 3), start - passage.start);
    return (
      /[（([:：，,]\s*$|单位\s*$/.test(before) &&
      /^[^\s，。；、,.;]{0,4}[)）\]]|^[^\s，。；、,.;]{0,4}$/.test(passage.text.slice(end - passage.start))
    );
  };
  const figures = passage.figures.filter((figure) => !isScale(figure));
  return figures.length === passage.figures.length ? passage : { ...passage, figures };
}
