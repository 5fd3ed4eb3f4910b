import type { FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import type { LeafBlock, Prose } from '../note/note';
import { ofPlaceInName, subjectOfKeeper } from './impliedSubject';
import { lexisOf } from './lexis';
import type { EntityMention, Passage } from './mention';
import { carriedEra } from './discussion';
import { asKind, withCarried, type Situation } from './situation';
import type { Frame } from './structure/frame';
import type { CellReading } from './table/cellReading';
import { cellEra } from './table/cellEra';
import { cellKindOf, isBarePercent } from './table/cellKind';
import { cellSubject, isUnknownName } from './table/cellSubject';
import type { Subject } from './subject';
import { columnKindOf, isTotal } from './table/columnKind';
import { derivedColumn } from './table/derivedColumn';
import { headerMeasures, saysNothing, type HeaderMeasures } from './table/headerMeasures';
import { surroundingsOf, type Surroundings } from './table/surroundings';
import { asCount, inTable } from './table/inTable';
import { captionIn, type Caption } from './table/caption';
import { unitIn, type StatedUnit } from './table/unitIn';
import { countsSameThing } from './countsSameThing';
import { wholeOf } from './place';
import { topicsOfWords } from './table/topicsOfWords';
import { topicsFrom, type Topic } from './topic';

/**
 * Situates the figures of a table cell. Applicant, measure, period, unit and scale each come from where they stand
 * nearest: the cell, the header of its column, of its row, the corner, the caption, and what the note says above it. A
 * header that names something unknown leaves nothing certain.
 */
export function situateCell(
  block: LeafBlock,
  passage: Passage,
  frame: Frame,
  readWhole: (prose: Prose) => Passage,
  base: FactBase,
): Situation[] {
  const { cell } = block;
  if (cell === null || cell.row < 0) return [];
  const read = (prose: Prose | null): Passage | null => (prose === null ? null : readWhole(prose));
  const reading: CellReading = {
    cell,
    passage,
    row: read(cell.rowHeader),
    column: read(cell.columnHeader),
    corner: read(cell.corner),
    captions: captionIn(cell, readWhole),
    frame,
    base,
    readWhole,
  };
  const { row, column, corner, captions } = reading;
  const kind = cellKindOf(reading);
  const unit = unitOf(reading);
  const around = surroundingsOf(reading);
  const text = [passage, column, row, corner, ...captions].map((place) => place?.text ?? '').join(' ');
  const counts = passage.figures.filter((figure) => figure.kind !== 'year').length;
  return passage.figures.map((written): Situation => {
    const isCount = written.kind === 'year' && isNoYear(written, reading, unit);
    const own = isCount ? { ...passage, periods: [], figures: passage.figures.map(asCount) } : passage;
    const figure = inTable(isCount ? asCount(written) : written, unit, kind?.is ?? null, written.text);
    const here = { ...reading, passage: own };
    const subject = cellSubject(here);
    const derived = derivedColumn(here, kind);
    const as = (like: Figure): readonly Topic[] => {
      const named = topicsIn(like, here, unit, around, text);
      const isTold = named.length > 0 || derived?.operation === 'share' || unit?.unit === 'duration';
      return isTold ? named : topicsOfWords(like, here, subject);
    };
    const topics = as(figure);
    // Beside another figure of its kind a cell says two things, and of what each is nobody knows.
    const isAlone = counts <= 1 || passage.figures.filter((other) => other.kind === written.kind).length === 1;
    return {
      ...(derived === null ? {} : { column: derived }),
      ...(namesNobody(here) ? { namesNobody: true } : {}),
      figure,
      passage: own,
      subject: subject === null ? ofTable(here, topics) : (ofPlaceInName(subject, topics, base) ?? subject),
      topics: isAlone && (counts <= 1 || figure.kind === 'count') ? topics : topics.map(loose),
      era: cellEra(figure, here, kind),
      topicsAs: (other) => as(asKind(figure, other)),
      background: { era: carriedEra(frame.carried, null), applicants: frame.carried.company },
    };
  });
}

/** Whether the row of a cell is a total or only says what is counted, or its column is a total. */
function namesNobody({ row, column }: CellReading): boolean {
  if (column !== null && isTotal(column.text)) return true;
  if (row === null || row.applicants.length > 0) return false;
  return isTotal(row.text) || row.measures.length > 0 || (row.words ?? []).length > 0;
}

/** Where neither the table nor what stands above it names anybody, whoever the measure is of as a whole. */
function ofTable({ row, base }: CellReading, topics: readonly Topic[]): Subject | null {
  return isUnknownName(row) ? null : subjectOfKeeper(topics, base);
}

function loose(topic: Topic): Topic {
  return { ...topic, firm: false };
}

/** The longest header or caption that a unit is looked for in. */
const LONGEST = 400;

/** The unit of a column, or else of a row, of the whole table, of what stands above it. */
function unitOf({ column, row, corner, captions, frame }: CellReading): StatedUnit | null {
  for (const place of [column, row, corner, ...captions, frame.heading]) {
    const unit = place == null || place.text.length > LONGEST ? null : unitIn(place.text);
    if (unit !== null) return unit;
  }
  return null;
}

/** Whether a number such as 1980 alone in a cell is a count: where years head other columns, or a unit stands above. */
function isNoYear(figure: Figure, reading: CellReading, unit: StatedUnit | null): boolean {
  const { cell, passage, column, row, corner, captions, base } = reading;
  if (cell.rowHeader === null || figure.text.length !== passage.text.length) return false;
  if (/\b(?:years?|since|founded|established)\b|年份|成立/i.test(column?.text ?? '')) return false;
  if (unit !== null && unit.unit !== 'duration') return true;
  const nearest = [column, row, corner, ...captions].find((place) => (place?.measures.length ?? 0) > 0);
  const kindsOf = (nearest?.measures ?? []).flatMap(({ ids }) => ids.map((id) => lexisOf(base).kindsOf(id)));
  return kindsOf.length > 0 && kindsOf.every((kinds) => kinds.has('count') && !kinds.has('year'));
}

function topicsIn(
  figure: Figure,
  reading: CellReading,
  unit: StatedUnit | null,
  around: Surroundings,
  text: string,
): readonly Topic[] {
  const { cell, passage, row, column, corner, captions, frame, base } = reading;
  const said = (prose: Prose | null, header: Passage | null): HeaderMeasures =>
    prose === null ||
    header === null ||
    (header.applicants.length > 0 && header.measures.length === 0) ||
    isBarePercent(prose.text)
      ? saysNothing
      : headerMeasures(
          prose.text,
          wholeOf(prose),
          header,
          columnKindOf(prose.text) === null ? figure.kind : 'count',
          around,
          base,
        );
  const [inColumn, inRow] = [said(cell.columnHeader, column), said(cell.rowHeader, row)];
  const named = [passage.measures, inColumn.mentions, inRow.mentions, corner?.measures ?? []].map((mentions) =>
    topicsFrom(figure, mentions, 'table', text, base),
  );
  const captioned = captions.map((caption) => topicsOfCaption(figure, caption, text, base));
  const own = firstOfEach([...named, ...captioned].flat());
  const isDoubtful =
    inColumn.unknown ||
    (inRow.unknown &&
      inColumn.mentions.length === 0 &&
      (row?.applicants.length ?? 0) === 0 &&
      (column?.applicants.length ?? 0) > 0) ||
    (inColumn.mentions.length > 0 && !inColumn.sure) ||
    (inColumn.mentions.length === 0 && inRow.mentions.length > 0 && !inRow.sure) ||
    isTotalOfOthers(reading);
  const topics = own.length > 0 ? own : fromFrame(figure, frame, passage, base);
  const counted =
    unit?.unit === 'duration' && figure.kind === 'count'
      ? topics.filter(({ measure }) => countsSameThing({ ...figure, unit: 'duration' }, measure, base))
      : topics;
  const isFirm = !isDoubtful && !(unit === null && isFractionOfWholes(figure, counted[0], base));
  return isFirm ? counted : counted.map(loose);
}

/** 3.1 of what facts count in whole numbers is of a scale that stands somewhere else. */
function isFractionOfWholes({ kind, value, text }: Figure, topic: Topic | undefined, base: FactBase): boolean {
  if (topic === undefined || kind !== 'count' || value === null || !/^[\d.,]+$/.test(text) || !/[.,]\d/.test(text))
    return false;
  const facts = base.factsOfMeasure(topic.measure).slice(0, MOST);
  return value % 1 !== 0 && facts.every(({ figure }) => (figure?.value ?? 0) % 1 === 0);
}

/** Facts of a measure that are looked at. */
const MOST = 20;

/** A caption that names several measures of the kind, or is no caption but a paragraph of its own, does not decide. */
function topicsOfCaption(figure: Figure, caption: Caption, text: string, base: FactBase): readonly Topic[] {
  const topics = topicsFrom(figure, caption.measures, 'table', text, base);
  const main = topics.filter(({ firm }) => firm);
  return caption.isCaption && main.length <= 1 ? topics : topics.map(loose);
}

function fromFrame(figure: Figure, { carried, sure }: Frame, passage: Passage, base: FactBase): readonly Topic[] {
  return withCarried([], figure, carried, passage, base).map((topic, index) => ({
    ...topic,
    firm: topic.firm || (sure.measure && index === 0),
  }));
}

/** The total of a row or column whose other header names the applicant: a sum over what the other rows say. */
function isTotalOfOthers({ row, column }: CellReading): boolean {
  const names = (header: Passage | null): readonly EntityMention[] => header?.applicants ?? [];
  return (
    (row !== null && isTotal(row.text) && names(row).length === 0 && names(column).length > 0) ||
    (column !== null &&
      isTotal(column.text) &&
      names(column).length === 0 &&
      column.measures.length === 0 &&
      names(row).length > 0)
  );
}

function firstOfEach(topics: readonly Topic[]): readonly Topic[] {
  const first = new Map<string, Topic>();
  for (const topic of topics) if (!first.has(topic.measure)) first.set(topic.measure, topic);
  return [...first.values()];
}
