import type { FactBase } from '../factbase/factBase';
import { parsePeriod } from '../factbase/parsePeriod';
import type { Figure } from '../figures';
import type { Block, FootnoteReference, Note, Prose } from '../note/note';
import { citationsOf, type Citations } from './citations';
import { nothingDiscussed, type Discussion } from './discussion';
import { firstPlacesIn } from './firstPlacesIn';
import type { Judgement } from './judgement';
import { forgetRemote } from './forgetRemote';
import { judge } from './judge';
import { lexisOf } from './lexis';
import type { EntityMention, Passage, PeriodInText } from './mention';
import { readPassages } from './readPassages';
import { carryFromHeadings, carryOn, nothingCarried, situate, type Carried, type Situation } from './situation';
import { situateCell } from './situateCell';

/** Told of every figure before it is judged, also of those that get no verdict: for measuring the check itself. */
export type Observe = (situation: Situation, prose: Prose) => void;

/** Judges every figure of a note, in reading order. Linear in the note. */
export function judgeNote(note: Note, base: FactBase, observe?: Observe): Judgement[] {
  const noteYear = yearOf(note.settings.date);
  const front = carriedFromFrontMatter(note, base);
  const frontSource = base.sources.has(note.settings.source ?? '') ? note.settings.source : null;
  const headings = new Map<number, Passage[]>();
  // Blocks under one heading share the list of their headings, and the cells of a table their headers and its caption.
  const fromHeadings = new Map<readonly number[], Carried>();
  const readWhole = readOnce(
    (prose) => readPassages(prose, [{ start: 0, end: prose.text.length }], base, noteYear)[0]!,
  );
  const judgements: Judgement[] = [];
  let leadIn: Carried | null = null;
  // Where neither headings nor front matter give a period, the one that was spoken of last may still hold.
  let spoken: Discussion = nothingDiscussed;
  let items: { readonly column: number; readonly carried: Carried }[] = [];
  note.blocks.forEach((block, index) => {
    const passages = readPassages(block.prose, block.sentences, base, noteYear);
    if (block.kind === 'heading') headings.set(index, passages);
    let above = fromHeadings.get(block.headings);
    if (above === undefined) {
      const passages = block.headings.flatMap((heading) => headings.get(heading) ?? []);
      fromHeadings.set(block.headings, (above = carryFromHeadings(passages, front)));
    }
    // The items of a list go on from the item that they stand in, or the paragraph that leads into them, and not from
    // one another.
    const column = block.kind === 'item' ? columnOf(block.start, note.text) : 0;
    items = items.filter((item) => item.column < column);
    let carried = goingOn(block.kind === 'item' ? (items.at(-1)?.carried ?? leadIn ?? above) : above, spoken);
    const marks = marksOf(passages, block.references);
    for (const [at, passage] of passages.entries()) {
      const citations = citationsOf(passage, marks[at]!, block.prose.text, base, frontSource);
      for (const judgement of judgePassage(block, passage, carried, citations, readWhole, base, observe))
        judgements.push(judgement);
      carried = carryOn(carried, passage, block.prose.text, base);
    }
    if (block.kind === 'item') items = [...items, { column, carried: leadsIn(carried) }];
    if (block.kind === 'paragraph') {
      leadIn = leadsIn(carried);
      spoken = leadIn;
    }
    if (block.kind === 'heading') leadIn = null;
  });
  return judgements;
}

function readOnce(read: (prose: Prose) => Passage): (prose: Prose) => Passage {
  const known = new Map<Prose, Passage>();
  return (prose) => {
    let passage = known.get(prose);
    if (passage === undefined) known.set(prose, (passage = read(prose)));
    return passage;
  };
}

function columnOf(offset: number, text: string): number {
  return offset - 1 - text.lastIndexOf('\n', offset - 1);
}

function judgePassage(
  block: Block,
  passage: Passage,
  carried: Carried,
  citations: Citations,
  readWhole: (prose: Prose) => Passage,
  base: FactBase,
  observe?: Observe,
): Judgement[] {
  const { text } = block.prose;
  const judged = (read: Situation): Judgement[] => {
    const situation = forgetRemote(read, carried, base);
    observe?.(situation, block.prose);
    const judgement = judge(situation, citations, block.prose, block.struck, base);
    return judgement === null ? [] : [judgement];
  };
  if (block.cell !== null) {
    if (passage.figures.length === 0) return [];
    return situateCell(block, passage, carried, readWhole, base).flatMap(judged);
  }
  const leads = firstPlacesIn(passage);
  const stated = passage.figures.length === 0 ? [] : situate(passage, text, carried, base).flatMap(judged);
  if (leads.length === 0) return stated;
  // Words for the first place are claims only where a rank is known, and stand in nobody else's way.
  const first = situate({ ...passage, figures: byPlace([...passage.figures, ...leads]) }, text, carried, base)
    .filter(({ figure }) => leads.includes(figure))
    .flatMap(judged)
    .filter(({ verdict }) => verdict === 'verified' || verdict === 'mismatch');
  return [...stated, ...first].sort((a, b) => a.figure.start - b.figure.start);
}

function byPlace(figures: readonly Figure[]): Figure[] {
  return [...figures].sort((a, b) => a.start - b.start);
}

/** The footnote marks of each passage, in order: a mark belongs to the one that it stands in or straight behind. */
function marksOf(passages: readonly Passage[], references: readonly FootnoteReference[]): FootnoteReference[][] {
  const marks: FootnoteReference[][] = passages.map(() => []);
  let at = 0;
  for (const reference of references) {
    while (at + 1 < passages.length && passages[at + 1]!.start < reference.at) at++;
    marks[at]?.push(reference);
  }
  return marks;
}

/** What a paragraph says is still under discussion in the list behind it, but no longer close enough to convict. */
function leadsIn(carried: Carried): Carried {
  const loosen = (reach: Carried['measureReach']): Carried['measureReach'] =>
    reach === 'paragraph' ? 'heading' : reach;
  return {
    ...carried,
    applicantReach: loosen(carried.applicantReach),
    measureReach: loosen(carried.measureReach),
    periodReach: loosen(carried.periodReach),
  };
}

function goingOn(carried: Carried, { period, periodReach, periods }: Discussion): Carried {
  if (carried.period !== null || period === null) return carried;
  return { ...carried, period, periodReach, periods, isRemote: true };
}

function yearOf(date: string | null): number | null {
  const year = date === null ? null : /^(\d{4})/.exec(date)?.[1];
  return year == null ? null : Number(year);
}

/** `ipnotes: {applicant, measure, period}` of the front matter, by id or by name. */
function carriedFromFrontMatter({ settings, frontMatter }: Note, base: FactBase): Carried {
  const span = frontMatter ?? { start: 0, end: 0 };
  const lexis = lexisOf(base);
  const mention = (
    name: string | null,
    records: ReadonlyMap<string, unknown>,
    find: (text: string) => readonly { ids: readonly string[] }[],
  ): EntityMention[] => {
    if (name === null) return [];
    const ids = records.has(name) ? [name] : (find(name)[0]?.ids ?? []);
    return ids.length === 0 ? [] : [{ ids, start: 0, end: 0, source: span, text: name }];
  };
  const period = settings.period === null ? null : parsePeriod(settings.period);
  const applicants = mention(settings.applicant, base.applicants, (text) => lexis.applicants.find(text));
  const stated: PeriodInText | null =
    period === null ? null : { start: 0, end: 0, period, source: span, text: settings.period! };
  return {
    ...nothingCarried,
    applicants,
    author: applicants[0] ?? null,
    applicantReach: 'frontMatter',
    measures: mention(settings.measure, base.measures, (text) => lexis.measures.find(text)),
    measureReach: 'frontMatter',
    period: stated,
    periodReach: 'frontMatter',
  };
}
