import type * as z from 'zod/mini';
import { readFigures, type Figure } from '../figures';
import type { Fact, FactProblem, Place, Quote } from './factBase';
import { badValue } from './badValue';
import { factProblem } from './factProblem';
import { isBorneOut } from './isBorneOut';
import { readFields, recordShape } from './readFields';
import type { Reading, ReadRecord } from './readFields';
import { figureFactSchema, statementSchema } from './schema';
import { readPeriod } from './readPeriod';
import { optionalText, writtenText } from './writtenText';
import type { YamlEntry, YamlMap, YamlNode } from './yaml/node';

const FIGURE_FACT = recordShape(figureFactSchema, Object.keys(statementSchema.shape));
const STATEMENT = recordShape(statementSchema, Object.keys(figureFactSchema.shape));

/** Reads a fact, or where that cannot be the place of its id. Whether it has a figure or a statement its fields tell. */
export function readFact(reading: Reading, entry: YamlEntry, map: YamlMap): Fact | Place {
  let statement: YamlEntry | undefined;
  let counts = false;
  for (const field of map.entries) {
    if (field.name === 'statement') statement ??= field;
    else if (field.name === 'measure' || field.name === 'figure') counts = true;
  }
  if (!counts) return statement === undefined ? readNothing(reading, entry, map) : readStatement(reading, entry, map);
  if (statement === undefined) return readFigureFact(reading, entry, map);
  badValue(reading, 'statement', 'statement', statement.key);
  return readFigureFact(reading, entry, { ...map, entries: map.entries.filter(({ name }) => name !== 'statement') });
}

/** A record with neither, whose other fields may have problems of their own. */
function readNothing(reading: Reading, entry: YamlEntry, map: YamlMap): Place {
  const { name: id, key } = entry;
  reading.problems.push(factProblem('missing-field', 'content', reading.path, key, { id }));
  const problems: FactProblem[] = [];
  const { place } = readFields({ ...reading, problems }, STATEMENT, entry, map);
  reading.problems.push(...problems.filter(({ code, args }) => code !== 'missing-field' || args.field !== 'statement'));
  return place;
}

function readStatement(reading: Reading, entry: YamlEntry, map: YamlMap): Fact | Place {
  const record = readFields(reading, STATEMENT, entry, map);
  const { place, fields, data } = record;
  if (data === null) return place;
  const statement = writtenText(reading, data.statement, fields.statement?.value);
  return toFact(reading, record, data, null, null, '', statement);
}

function readFigureFact(reading: Reading, entry: YamlEntry, map: YamlMap): Fact | Place {
  const record = readFields(reading, FIGURE_FACT, entry, map);
  const { place, fields, data } = record;
  if (data === null) return place;
  const figureText = writtenText(reading, data.figure, fields.figure?.value);
  const figure = readFigure(reading, figureText, data.figure, fields.figure);
  const measure = writtenText(reading, data.measure, fields.measure?.value);
  const fact = toFact(reading, record, data, measure, figure, figureText, null);
  if (!isBorneOut(fact) && fields.figure !== undefined) {
    const args = { figure: figureText };
    reading.problems.push(factProblem('figure-not-in-quote', 'other', reading.path, fields.figure.value, args));
  }
  return fact;
}

type CommonData = Omit<z.output<typeof figureFactSchema>, 'measure' | 'figure'>;

function toFact(
  reading: Reading,
  { id, place, fields }: ReadRecord<unknown>,
  data: CommonData,
  measure: string | null,
  figure: Figure | null,
  figureText: string,
  statement: string | null,
): Fact {
  const periodText = optionalText(reading, data.period, fields.period);
  const asOfText = optionalText(reading, data.asOf, fields.asOf);
  return {
    id,
    applicant: writtenText(reading, data.applicant, fields.applicant?.value),
    measure,
    figure,
    figureText,
    statement,
    period: readPeriod(reading, 'period', 'period', periodText, fields.period),
    periodText,
    asOf: readPeriod(reading, 'date', 'asOf', asOfText, fields.asOf),
    asOfText,
    source: writtenText(reading, data.source, fields.source?.value),
    quote: toQuote(reading, data.quote, fields.quote?.value),
    locator: optionalText(reading, data.locator, fields.locator),
    note: optionalText(reading, data.note, fields.note),
    supersedes: optionalText(reading, data.supersedes, fields.supersedes),
    place,
  };
}

function toQuote(reading: Reading, value: CommonData['quote'], node: YamlNode | undefined): Quote | null {
  if (value === undefined) return null;
  if (typeof value !== 'object') return { exact: writtenText(reading, value, node), prefix: null, suffix: null };
  const entryOf = (name: string): YamlEntry | undefined =>
    node?.kind === 'map' ? node.entries.find((entry) => entry.name === name) : undefined;
  return {
    exact: writtenText(reading, value.exact, entryOf('exact')?.value),
    prefix: optionalText(reading, value.prefix, entryOf('prefix')),
    suffix: optionalText(reading, value.suffix, entryOf('suffix')),
  };
}

/** A figure with its qualifier and unit is never as long as this. */
const LONGEST_FIGURE = 500;

/** The one figure of `figure:`, with a problem where there is none or more than one. */
function readFigure(
  reading: Reading,
  text: string,
  value: string | number,
  field: YamlEntry | undefined,
): Figure | null {
  const [figure, second] = figuresOf(text, value);
  if (figure !== undefined && second === undefined) return figure;
  const variant = second === undefined ? 'none' : 'several';
  if (field !== undefined) {
    reading.problems.push(factProblem('unreadable-figure', variant, reading.path, field.value, { figure: text }));
  }
  return null;
}

/** A number may be written as no source would write it: 1e3, 0x10. Its figure is then that of its digits. */
function figuresOf(text: string, value: string | number): readonly Figure[] {
  if (text.length > LONGEST_FIGURE) return [];
  const figures = readFigures(text);
  if (typeof value === 'string' || figures.length === 1) return figures;
  const whole = { start: 0, end: text.length };
  return readFigures(String(value)).map((figure) => ({ ...figure, ...whole, text, number: whole }));
}
