import { toSimplified } from '../check/toSimplified';
import { foldName, type Fact, type FactBase } from '../factbase';
import { readFigures } from '../figures';
import { isPinyinOf } from './pinyin';

/**
 * The facts that have all words of a query, in the order that they come in, but those first that have them in what
 * they are about and not only in its pinyin, their quote or their source. Words are found in names and aliases in either script, in
 * pinyin or its initials, in ids, periods, figures (`3.8万` finds 38,000), quotes and sources; whatever their case,
 * width or script. An empty query finds all.
 */
export function searchFacts<T extends { readonly fact: Fact }>(
  query: string,
  facts: readonly T[],
  base: FactBase,
): readonly T[] {
  const byPlace = searchByPlace(query, facts, base);
  return byPlace === null ? facts : PLACES.flatMap((place) => byPlace[place]);
}

/**
 * The ids of the facts that have all words of a query in what they are about or in its pinyin, and not only in what is
 * told of them, for lists that keep what somebody is looking for and nothing else. Null for an empty query.
 */
export function searchFactsAbout(query: string, base: FactBase): ReadonlySet<string> | null {
  const facts = Array.from(base.facts.values(), (fact) => ({ fact }));
  const byPlace = searchByPlace(query, facts, base);
  return byPlace === null ? null : new Set([...byPlace.about, ...byPlace.pinyin].map(({ fact }) => fact.id));
}

function searchByPlace<T extends { readonly fact: Fact }>(
  query: string,
  facts: readonly T[],
  base: FactBase,
): Record<Place, T[]> | null {
  const words = folded(query.slice(0, LONGEST_QUERY)).split(' ').filter(Boolean);
  if (words.length === 0) return null;
  const texts = textsOf(base);
  const finders = words.map((word) => finderOf(word, texts));
  const byPlace = Object.fromEntries(PLACES.map((place) => [place, [] as T[]])) as Record<Place, T[]>;
  for (const one of facts) {
    const places = finders.map((find) => find(one.fact));
    if (!places.includes(null)) byPlace[PLACES.findLast((place) => places.includes(place))!].push(one);
  }
  return byPlace;
}

const LONGEST_QUERY = 200;

/** Where a word is found: in what a fact is about, in the pinyin of that, or only in what is told of it; best first. */
const PLACES = ['about', 'pinyin', 'told'] as const;
type Place = (typeof PLACES)[number];

/** The texts of a base that are searched, folded once. */
interface Texts {
  readonly applicants: ReadonlyMap<string, readonly string[]>;
  readonly measures: ReadonlyMap<string, readonly string[]>;
  readonly sources: ReadonlyMap<string, string>;
  readonly about: (fact: Fact) => string;
  readonly told: (fact: Fact) => string;
}

function finderOf(word: string, texts: Texts): (fact: Fact) => Place | null {
  const isNamed = (name: string): boolean => name.includes(word);
  const applicants = idsWith(texts.applicants, isNamed);
  const measures = idsWith(texts.measures, isNamed);
  const isTyped = /^[a-z'’]{2,}$/.test(word);
  const isRead = (name: string): boolean => isTyped && isPinyinOf(name, word);
  const readApplicants = idsWith(texts.applicants, isRead);
  const readMeasures = idsWith(texts.measures, isRead);
  const sources = new Set([...texts.sources].filter(([, text]) => text.includes(word)).map(([id]) => id));
  const [figure, ...more] = /[\d一二三四五六七八九十百千万亿]/.test(word) ? readFigures(word) : [];
  const value = more.length === 0 ? (figure?.value ?? null) : null;
  const digits = /^[\d,.]*\d[\d,.]*$/.test(word) ? word.replaceAll(',', '') : null;
  const isHan = /^\p{Script=Han}{4,12}$/u.test(word);
  return (fact) => {
    if (applicants.has(fact.applicant) || (fact.measure !== null && measures.has(fact.measure))) return 'about';
    if (value !== null && fact.figure?.value === value) return 'about';
    const about = texts.about(fact);
    if (about.includes(word) || (digits !== null && about.replaceAll(',', '').includes(digits))) return 'about';
    if (isHan && isMadeOf(word, namesOf(fact, texts))) return 'about';
    if (readApplicants.has(fact.applicant) || (fact.measure !== null && readMeasures.has(fact.measure)))
      return 'pinyin';
    return texts.told(fact).includes(word) || sources.has(fact.source) ? 'told' : null;
  };
}

/** Chinese is written without spaces: 中国大模型 is an applicant and a measure. Pieces are of two characters or more. */
function isMadeOf(word: string, names: string): boolean {
  const reached = [true];
  for (let end = 2; end <= word.length; end++) {
    for (let start = end - 2; start >= 0 && reached[end] !== true; start--)
      reached[end] = reached[start] === true && names.includes(word.slice(start, end));
  }
  return reached[word.length] === true;
}

function namesOf({ applicant, measure }: Fact, { applicants, measures }: Texts): string {
  return [...(applicants.get(applicant) ?? []), ...(measures.get(measure ?? '') ?? [])].join('\n');
}

function idsWith(names: ReadonlyMap<string, readonly string[]>, isIt: (name: string) => boolean): ReadonlySet<string> {
  return new Set([...names].filter(([, all]) => all.some(isIt)).map(([id]) => id));
}

const cache = new WeakMap<FactBase, Texts>();

function textsOf(base: FactBase): Texts {
  let texts = cache.get(base);
  if (texts === undefined) cache.set(base, (texts = build(base)));
  return texts;
}

function build(base: FactBase): Texts {
  const names = (records: Iterable<{ id: string; name: string; aliases: readonly string[] }>) =>
    new Map(Array.from(records, ({ id, name, aliases }) => [id, [name, ...aliases].map(folded)] as const));
  const once = (textOf: (fact: Fact) => readonly (string | null | undefined)[]): ((fact: Fact) => string) => {
    const known = new Map<string, string>();
    return (fact) => {
      let text = known.get(fact.id);
      if (text === undefined) known.set(fact.id, (text = folded(textOf(fact).filter(Boolean).join('\n'))));
      return text;
    };
  };
  return {
    applicants: names(base.applicants.values()),
    measures: names(base.measures.values()),
    sources: new Map(
      Array.from(base.sources.values(), ({ id, title, publisher }) => [id, folded(`${publisher ?? ''} ${title}`)]),
    ),
    about: once(({ id, applicant, measure, figureText, statement, periodText, asOfText }) => [
      ...[id, applicant, measure, figureText, statement, periodText, asOfText],
    ]),
    told: once(({ quote, note, locator }) => [quote?.exact, note, locator]),
  };
}

function folded(text: string): string {
  return toSimplified(foldName(text));
}
