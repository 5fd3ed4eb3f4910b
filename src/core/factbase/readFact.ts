import type * as z from 'zod/mini';
import { agreement, readFigures, type Figure } from '../figures';
import type { Fact, Place, Quote } from './factBase';
import { badValue } from './badValue';
import { factProblem } from './factProblem';
import { readFields, recordShape } from './readFields';
import type { Reading, ReadRecord } from './readFields';
import { figureFactSchema, statementSchema } from './schema';
import { readPeriod } from './readPeriod';
import { optionalText, writtenText } from './writtenText';
import type { YamlEntry, YamlMap, YamlNode } from './yaml/node';

const FIGURE_FACT = recordShape(figureFactSchema);
const STATEMENT = recordShape(statementSchema);

/** Reads a fact, or where that cannot be the place of its id. Whether it has a figure or a statement its fields tell. */
export function readFact(reading: Reading, entry: YamlEntry, map: YamlMap): Fact | Place {
  const statement = map.entries.find(({ name }) => name === 'statement');
  const counts = map.entries.some(({ name }) => name === 'measure' || name === 'figure');
  if (statement !== undefined && !counts) return readStatement(reading, entry, map);
  if (statement === undefined && !counts) {
    const { name: id, key } = entry;
    reading.problems.push(factProblem('missing-field', 'content', reading.path, key, { id }));
    return readFields({ ...reading, problems: [] }, STATEMENT, entry, map).place;
  }
  if (statement === undefined) return readFigureFact(reading, entry, map);
  badValue(reading, 'statement', 'statement', statement.key);
  return readFigureFact(reading, entry, { ...map, entries: map.entries.filter((one) => one !== statement) });
}

function readStatement(reading: Reading, entry: YamlEntry, map: YamlMap): Fact | Place {
  const record = readFields(reading, STATEMENT, entry, map);
  const { place, fields, data } = record;
  if (data === null) return place;
  const statement = writtenText(reading, data.statement, fields.statement?.value);
  return { ...commonOf(reading, record, data), measure: null, figure: null, figureText: '', statement };
}

function readFigureFact(reading: Reading, entry: YamlEntry, map: YamlMap): Fact | Place {
  const record = readFields(reading, FIGURE_FACT, entry, map);
  const { place, fields, data } = record;
  if (data === null) return place;
  const figureText = writtenText(reading, data.figure, fields.figure?.value);
  const figure = readFigure(reading, figureText, data.figure, fields.figure);
  const common = commonOf(reading, record, data);
  if (figure !== null) checkQuote(reading, figure, figureText, common.quote, fields);
  const measure = writtenText(reading, data.measure, fields.measure?.value);
  return { ...common, measure, figure, figureText, statement: null };
}

type CommonData = Omit<z.output<typeof figureFactSchema>, 'measure' | 'figure'>;

type Common = Omit<Fact, 'measure' | 'figure' | 'figureText' | 'statement'>;

function commonOf(reading: Reading, { id, place, fields }: ReadRecord<unknown>, data: CommonData): Common {
  const periodText = optionalText(reading, data.period, fields.period);
  const asOfText = optionalText(reading, data.asOf, fields.asOf);
  return {
    id,
    applicant: writtenText(reading, data.applicant, fields.applicant?.value),
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
  const figures = readFigures(text);
  if (typeof value === 'string' || figures.length === 1) return figures;
  const whole = { start: 0, end: text.length };
  return readFigures(String(value)).map((figure) => ({ ...figure, ...whole, text, number: whole }));
}

function checkQuote(
  reading: Reading,
  figure: Figure,
  figureText: string,
  quote: Quote | null,
  fields: Readonly<Record<string, YamlEntry>>,
): void {
  const value = fields.figure?.value;
  if (quote === null || value === undefined) return;
  if (readFigures(quote.exact).some((quoted) => agreement(figure, quoted) === 'agrees')) return;
  reading.problems.push(factProblem('figure-not-in-quote', 'other', reading.path, value, { figure: figureText }));
}
