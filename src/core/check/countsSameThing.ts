import type { FactBase, Measure } from '../factbase/factBase';
import { readFigures, type Figure } from '../figures';
import { toAtoms } from './atoms';
import { clauseAt, type Passage } from './mention';

/** 500 *companies* do not count patents: the noun behind a figure has to be one of the measure's own. */
export function countsSameThing(figure: Figure, measureId: string, base: FactBase): boolean {
  const measure = base.measures.get(measureId);
  const { unit } = figure;
  if (measure === undefined || unit === null || unit === 'item' || figure.kind !== 'count') return true;
  if (measure.unit === unit) return true;
  // What is counted in money has a sum for each figure, and no number of pieces.
  if (MONEY.test(measure.unit ?? '') && unit === 'piece') return false;
  const nouns = nounsOf(measure);
  if (isOtherUnit(figure, measure, nouns)) return false;
  if (unit === 'batch') return nouns.has(unit);
  if (nouns.has(unit) || nouns.size === 0) return nouns.size > 0 || !SPECIAL.has(unit);
  if (unit === 'piece') return true;
  const kinds = KINDS_OF_RIGHT.filter((kind) => [...nouns].some((noun) => kind.has(noun)));
  const acts = [...nouns].filter((noun) => ACTS.has(noun));
  const rights = kinds.length > 0 || acts.length > 0;
  // Where the measure counts applications, grants are something else; where it counts patents, who knows?
  if (ACTS.has(unit)) return rights && acts.length === 0;
  const own = KINDS_OF_RIGHT.find((kind) => kind.has(unit));
  if (own !== undefined) return rights && (kinds.length === 0 || kinds.includes(own));
  return unit === 'institution'
    ? nouns.has('companies') || nouns.has('institutions') || nouns.has('applicants')
    : unit === 'person' && nouns.has('people');
}

/** Classes of counted nouns that name one kind of right, and those that name what was done with rights of any kind. */
const KINDS_OF_RIGHT: readonly ReadonlySet<string>[] = [
  new Set(['patents', 'inventions', 'families']),
  new Set(['trademarks']),
  new Set(['designs']),
];
const ACTS: ReadonlySet<string> = new Set(['applications', 'grants', 'publications', 'registrations', 'families']);
const nounsOfMeasure = new WeakMap<Measure, ReadonlySet<string>>();

/** 300项 are not counted in 国 and 人, nor are families in citations. */
function isOtherUnit({ unit }: Figure, measure: Measure, nouns: ReadonlySet<string>): boolean {
  if (unit === 'piece') return hasOtherMeasureWord(measure);
  return nouns.size === 0 && /^[a-z]{3,}$/.test(measure.unit ?? '');
}

const MONEY = /^[A-Z]{3}$/;

/** Asked for every figure and measure, and the same for each measure. */
const otherMeasureWords = new WeakMap<Measure, boolean>();

function hasOtherMeasureWord(measure: Measure): boolean {
  let other = otherMeasureWords.get(measure);
  if (other === undefined) {
    const own = measure.unit ?? '';
    const unit = /^\p{Script=Han}+$/u.test(own) ? (readFigures(`9${own}`)[0]?.unit ?? null) : 'piece';
    otherMeasureWords.set(measure, (other = unit !== 'piece' && unit !== 'item'));
  }
  return other;
}

/** Whether a measure counts what the figure reader reads as this unit, or says nothing of what it counts. */
export function hasNoun(unit: string, measureId: string, base: FactBase): boolean {
  const measure = base.measures.get(measureId);
  const nouns = measure === undefined ? new Set<string>() : nounsOf(measure);
  return nouns.size === 0 || nouns.has(unit);
}

/** Whether a noun is a word of one of a measure's names. */
export function isNounOf(noun: string, measureId: string, base: FactBase): boolean {
  const measure = base.measures.get(measureId);
  if (measure === undefined) return false;
  const [key] = toAtoms(noun);
  return [measure.name, ...measure.aliases, measure.unit ?? ''].some((name) =>
    toAtoms(name).some((atom) => atom.key === key?.key),
  );
}

const HAN_ACTS: readonly (readonly [RegExp, string])[] = [
  [/申请|提交/, 'applications'],
  [/授权|授予/, 'grants'],
  [/注册|登记/, 'registrations'],
  [/公开量|公布量/, 'publications'],
  [/专利族|同族/, 'families'],
];

/** 授权100件 counts no applications that another clause speaks of. */
export function isOtherAct(figure: Figure, measureId: string, passage: Passage, base: FactBase): boolean {
  const measure = base.measures.get(measureId);
  const clause = clauseAt(passage, figure.start);
  const before = passage.text.slice(clause.start - passage.start, figure.start - passage.start);
  const acts = HAN_ACTS.filter(([words]) => words.test(before)).map(([, act]) => act);
  if (measure === undefined || acts.length !== 1) return false;
  const nouns = nounsOf(measure);
  return !nouns.has(acts[0]!) && [...nouns].some((noun) => ACTS.has(noun));
}

/** Units that never count what a measure without a noun of its own counts. */
const SPECIAL = new Set([
  'duration',
  'physical',
  'people',
  'person',
  'USD',
  'CNY',
  'EUR',
  'GBP',
  'JPY',
  'KRW',
  'HKD',
  'INR',
  'CHF',
]);

/** The classes of the counted nouns in a measure's names and unit, read as the figure reader reads them. */
function nounsOf(measure: Measure): ReadonlySet<string> {
  let nouns = nounsOfMeasure.get(measure);
  if (nouns === undefined) {
    const found = new Set<string>();
    for (const name of [measure.unit ?? '', measure.name, ...measure.aliases]) {
      // “Citations per family” are no families.
      const words: string[] =
        name
          .toLowerCase()
          .split(/ (?:per|among) /)[0]!
          .match(/[a-z]+/g) ?? [];
      if (name === measure.unit && /^\p{Script=Han}+$/u.test(name)) words.push(name);
      for (const word of words) {
        const unit = readFigures(`9 ${word}`)[0]?.unit;
        if (unit != null) found.add(unit);
      }
      if (name === measure.unit && /^(?:个月|[月日天周年])$/.test(name)) found.add('duration');
      if (/专利|商标|申请|授权/.test(name)) found.add('piece').add('patents');
      for (const [words, act] of HAN_ACTS) if (words.test(name)) found.add(act);
    }
    nounsOfMeasure.set(measure, (nouns = found));
  }
  return nouns;
}
