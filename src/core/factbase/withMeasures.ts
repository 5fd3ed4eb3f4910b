import { asPlainCount, isCurrency, type Direction, type Figure } from '../figures';
import type { Fact, Measure } from './factBase';

/**
 * Gives figures what the measures of their facts say and they themselves leave out: `figure: 7.0%` of a measure of
 * growth went up, of one of decline down, and −7.0% the other way; `figure: 850` of a measure whose unit is EUR is an
 * amount of euros; `figure: 1740` is a year only where the measure counts in years. All other facts stay the same objects.
 */
export function withMeasures(
  facts: ReadonlyMap<string, Fact>,
  measures: ReadonlyMap<string, Measure>,
): ReadonlyMap<string, Fact> {
  const ways = new Map<string, Direction | null>();
  const wayOf = (measure: Measure): Direction | null => {
    let way = ways.get(measure.id);
    if (way === undefined) ways.set(measure.id, (way = impliedWay(measure)));
    return way;
  };
  const completed = new Map<string, Fact>();
  for (const fact of facts.values()) {
    const measure = measures.get(fact.measure ?? '');
    if (measure === undefined || fact.figure === null) continue;
    const figure = complete(fact.figure, measure, wayOf);
    if (figure !== fact.figure) completed.set(fact.id, { ...fact, figure });
  }
  if (completed.size === 0) return facts;
  return new Map([...facts].map(([id, fact]) => [id, completed.get(id) ?? fact]));
}

function complete(figure: Figure, measure: Measure, wayOf: (measure: Measure) => Direction | null): Figure {
  if (figure.kind === 'year') {
    return YEARS.test(measure.unit ?? '') ? figure : complete(asPlainCount(figure), measure, wayOf);
  }
  if (figure.kind === 'count' && figure.unit === null && isCurrency(measure.unit))
    return { ...figure, unit: measure.unit };
  const isShare = figure.kind === 'percent' || figure.kind === 'points';
  if (!isShare || figure.direction !== null || figure.value === null) return figure;
  const direction = wayOf(measure);
  return direction === null ? figure : { ...figure, direction };
}

/** The units of measures whose figures are years. */
const YEARS = /^(?:years?|年份?|年度)$/i;

/** Which way all names of a measure say that something went; null where they name no change, or do not agree. */
function impliedWay({ name, aliases }: Measure): Direction | null {
  const ways = [name, ...aliases].map((text) => text.toLowerCase()).map((text) => wayIn(text));
  const named = new Set(ways.filter((way) => way !== null));
  return named.size === 1 ? [...named][0]! : null;
}

function wayIn(name: string): Direction | null {
  const up = UP.test(name);
  return up === DOWN.test(name) ? null : up ? 'up' : 'down';
}

/** What names of measures call a change; `change` and 变化 are read like growth, whose sign says which way. */
const UP = /\b(?:growth|increase|rise|grew|rose|gain|change)\b|增长|增速|增幅|涨幅|增加|变化|变动/;
const DOWN = /\b(?:decline|decrease|fall|fell|drop|reduction|loss)\b|下降|降幅|跌幅|减少|降低|下滑/;
