import type { Figure } from '../../figures';
import { isOld } from '../comparedEra';
import { resolve, type Dated } from '../dated';
import { datingsOf } from '../datings';
import type { Era } from '../era';
import type { FigureGroup } from '../figureGroups';
import type { Passage } from '../mention';
import type { Situation } from '../situation';

/** What its sentence says of a figure that is set against others. */
export interface Sentence {
  /** The series that each of its figures is an end of, where it has such. */
  readonly changes: ReadonlyMap<Figure, FigureGroup>;
  /** The years that it compares with. */
  readonly compared: readonly Dated[];
}

const nothingSaid: Sentence = { changes: new Map(), compared: [] };

/** Reads each sentence once. */
export function readSentences(): (situation: Situation) => Sentence {
  const known = new Map<Passage, Sentence>();
  return ({ passage, background }) => {
    let read = known.get(passage);
    if (read === undefined) known.set(passage, (read = readSentence(passage, background.era)));
    return read;
  };
}

/** How many years that are compared with are looked at. */
const MOST = 8;

/** Of longer series nothing is told. */
const LONGEST = 4;

function readSentence(passage: Passage, era: Era | null): Sentence {
  if (passage.figures.length < 2) return nothingSaid;
  const { datings, groups } = datingsOf(passage);
  const series = groups.filter(
    ({ isSeries, figures }) => isSeries && figures.length <= LONGEST && isOld(figures[0]!, passage),
  );
  const isCompared = datings.some(({ role }) => role === 'compared');
  const dated = isCompared ? resolve(datings, { era, periods: [] }) : [];
  return {
    changes: new Map(series.flatMap((group) => group.figures.map((figure) => [figure, group] as const))),
    compared: dated.filter(({ role, mention }) => role === 'compared' && mention !== null).slice(0, MOST),
  };
}
