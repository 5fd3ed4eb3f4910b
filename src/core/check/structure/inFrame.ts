import type { FactBase } from '../../factbase/factBase';
import type { Prose } from '../../note/note';
import { isPlain } from '../derive/plainWords';
import type { Era } from '../era';
import { clauseAt, type Passage } from '../mention';
import { placeIn } from '../place';
import type { Situation } from '../situation';
import type { Subject } from '../subject';
import { headerMeasures, saysNothing, type HeaderMeasures } from '../table/headerMeasures';
import { headerWords } from '../table/headerWords';
import { topicsFrom, type Topic } from '../topic';
import type { Frame } from './frame';

/**
 * Makes certain what a list item takes from its frame: “Japan: 3,409” below “PCT applications in 2023:” is as good as a
 * sentence of all three. An item that says more than names and figures may have left any of it behind. What stands
 * before its colon is read like the header of a row: “granted: 2,300”, “of which from abroad: 410”.
 */
export function inFrame(
  situations: readonly Situation[],
  passage: Passage,
  prose: Prose,
  frame: Frame,
  base: FactBase,
): Situation[] {
  if (situations.length === 0) return [];
  const { text } = prose;
  const head = HEAD.exec(passage.text.slice(0, LONGEST))?.[1] ?? '';
  const said = passage.measures.length > 0 || head === '' ? saysNothing : saidBy(head, passage, prose, frame, base);
  return situations.map((situation): Situation => {
    const { figure } = situation;
    const clause = clauseAt(passage, figure.start);
    const isClear = !said.unknown && isPlain(passage, text, clause.start, clause.end);
    const own = topicsFrom(figure, said.mentions, 'sentence', passage.text, base);
    return {
      ...situation,
      subject: subjectIn(situation, frame, isClear),
      topics: own.length > 0 ? own.map((topic) => firmly(topic, said.sure)) : topicsIn(situation, frame, isClear),
      era: eraIn(situation, passage, frame, isClear),
    };
  });
}

/** What stands before the colon or the dash of an item, if no figure does. */
const HEAD = /^\s*([^:：—–\d]{1,60}?)\s*(?:[:：]|[—–]+)/u;
const LONGEST = 64;

function saidBy(
  head: string,
  passage: Passage,
  prose: Prose,
  { carried, headings }: Frame,
  base: FactBase,
): HeaderMeasures {
  const start = passage.start + passage.text.indexOf(head);
  const toHead = <T extends { start: number; end: number }>(mentions: readonly T[]): T[] =>
    mentions
      .filter((mention) => mention.start >= start && mention.end <= start + head.length)
      .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }));
  const header: Passage = {
    ...passage,
    applicants: toHead(passage.applicants),
    measures: [],
    periods: toHead(passage.periods),
  };
  const texts = [...headings, ...carried.measures].map(({ text }) => text.slice(0, LONGEST * 4));
  const said = headerWords(texts.join(' ; '));
  const around = { measures: carried.measures, said, captions: NO_WORDS, others: NO_WORDS };
  const kind = passage.figures.find(({ kind }) => kind !== 'year')?.kind ?? 'count';
  return headerMeasures(head, placeIn(prose, { start, end: start + head.length }), header, kind, around, base);
}

const NO_WORDS = headerWords('');

function firmly(topic: Topic, sure: boolean): Topic {
  return { ...topic, firm: topic.firm && sure };
}

function subjectIn({ subject }: Situation, { carried, sure }: Frame, isClear: boolean): Subject | null {
  const isCarried = subject !== null && subject.mentions === carried.applicants && !subject.doubtful;
  return isCarried && sure.applicant && isClear ? { ...subject, firm: true } : subject;
}

/** What is counted is sure where the frame names just that: what was counted before it may be anything. */
function topicsIn({ topics: read }: Situation, { carried, sure }: Frame, isClear: boolean): readonly Topic[] {
  // What the lead-in names goes before what words of the headings above it may point to.
  const led = read.find(({ measure }) => sure.measure && carried.measures[0]?.ids.includes(measure));
  const [first] = read;
  const isSaid = first?.reach === 'clause' || first?.reach === 'sentence';
  const topics =
    led === undefined || isSaid || !isClear
      ? read
      : [{ ...led, otherNoun: false }, ...read.filter((topic) => topic !== led)];
  return topics.map((topic, index): Topic => {
    if (topic.reach === 'clause' || topic.reach === 'sentence') return topic;
    const isFramed = carried.measures.slice(0, 1).some(({ ids }) => ids.includes(topic.measure));
    return { ...topic, firm: index === 0 && isClear && ((isFramed && sure.measure) || topic.reach === 'frontMatter') };
  });
}

function eraIn({ era, figure }: Situation, passage: Passage, frame: Frame, isClear: boolean): Era | null {
  const { carried, periods, sure } = frame;
  if (era?.mention == null || era.mention !== carried.period) return era;
  // The year of a report above a list is not that of its items.
  const firm = era.firm && (sure.period || carried.periodReach === 'paragraph');
  if (!isClear) return { ...era, firm: false };
  // “10.1% in 2022, which it fell from”: a year that the item names has to do with one of its figures.
  if (passage.figures.some(({ kind }) => kind === 'year')) return { ...era, firm };
  const like = passage.figures.filter(({ kind }) => kind === figure.kind);
  const paired =
    periods.length > 1 && periods.length === like.length
      ? periods[like.findIndex(({ start }) => start === figure.start)]
      : undefined;
  if (paired !== undefined) return { ...era, period: paired.period, mention: paired, firm: true };
  return { ...era, firm: firm || sure.period };
}
