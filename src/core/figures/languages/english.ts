import { englishOtherWays } from './englishOtherWays';
import { qualifiersAfter, qualifiersBefore } from './englishQualifiers';
import { englishUsage } from './englishUsage';
import type { Entry, Language } from './language';

const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const orderedTens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';
const months = 'january february march april may june july august september october november december';

/** The short forms that stand for months; `may` and `march` are told from the verbs by the year or day beside them. */
const shortMonths: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

function list(words: string, entry: (word: string, index: number) => Entry): Record<string, Entry> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, entry(word, index)]));
}

function plurals(words: string, entry: (word: string, index: number) => Entry): Record<string, Entry> {
  return Object.fromEntries(words.split(' ').map((word, index) => [`${word}s`, entry(word, index)]));
}

function nouns(unit: string, words: string): Record<string, Entry> {
  return list(words, () => ({ type: 'noun', unit }));
}

export const english: Language = {
  words: {
    ...list(cardinals, (_, value) => ({ type: 'number', value })),
    ...list(tens, (_, index) => ({ type: 'number', value: (index + 2) * 10, ten: true })),
    fourty: { type: 'number', value: 40, ten: true },
    ...list(ordinals, (_, index) => ({ type: 'ordinal', value: index + 1 })),
    ...list(orderedTens, (_, index) => ({ type: 'ordinal', value: (index + 2) * 10 })),
    ...plurals(ordinals, (_, index) => ({ type: 'ordinal', value: index + 1, plural: true })),
    ...plurals(orderedTens, (_, index) => ({ type: 'ordinal', value: (index + 2) * 10, plural: true })),
    nought: { type: 'number', value: 0 },
    naught: { type: 'number', value: 0 },
    nineth: { type: 'ordinal', value: 9 },
    // “seconds” is a time far more often than halves.
    seconds: { type: 'noun', unit: 'duration' },
    hundredth: { type: 'ordinal', value: 100, power: 2 },
    thousandth: { type: 'ordinal', value: 1000, power: 3 },
    millionth: { type: 'ordinal', value: 1e6, power: 6 },
    billionth: { type: 'ordinal', value: 1e9, power: 9 },
    trillionth: { type: 'ordinal', value: 1e12, power: 12 },
    hundredths: { type: 'ordinal', value: 100, power: 2, plural: true },
    thousandths: { type: 'ordinal', value: 1000, power: 3, plural: true },
    millionths: { type: 'ordinal', value: 1e6, power: 6, plural: true },
    billionths: { type: 'ordinal', value: 1e9, power: 9, plural: true },
    trillionths: { type: 'ordinal', value: 1e12, power: 12, plural: true },

    hundred: { type: 'hundred' },
    thousand: { type: 'scale', power: 3 },
    million: { type: 'scale', power: 6 },
    billion: { type: 'scale', power: 9 },
    trillion: { type: 'scale', power: 12 },
    quadrillion: { type: 'scale', power: 15 },
    lakh: { type: 'scale', power: 5 },
    crore: { type: 'scale', power: 7 },
    k: { type: 'scale', power: 3, glued: true },
    m: { type: 'scale', power: 6, glued: true, only: 'glued' },
    mn: { type: 'scale', power: 6, glued: true },
    mln: { type: 'scale', power: 6, glued: true },
    mio: { type: 'scale', power: 6, glued: true },
    b: { type: 'scale', power: 9, glued: true, only: 'glued' },
    bn: { type: 'scale', power: 9, glued: true },
    bln: { type: 'scale', power: 9, glued: true },
    t: { type: 'scale', power: 12, glued: true, only: 'glued' },
    tn: { type: 'scale', power: 12, glued: true },
    tln: { type: 'scale', power: 12, glued: true },
    mil: { type: 'scale', power: 6, glued: true },
    trn: { type: 'scale', power: 12, glued: true },

    dozen: { type: 'bundle', size: 12 },
    doz: { type: 'bundle', size: 12 },
    half: { type: 'fraction', parts: 2 },
    halves: { type: 'fraction', parts: 2, plural: true },
    quarter: { type: 'fraction', parts: 4 },
    quarters: { type: 'fraction', parts: 4, plural: true },

    double: { type: 'multiple', factor: 2, direction: 'up' },
    doubled: { type: 'multiple', factor: 2, direction: 'up' },
    doubles: { type: 'multiple', factor: 2, direction: 'up' },
    doubling: { type: 'multiple', factor: 2, direction: 'up' },
    twice: { type: 'multiple', factor: 2 },
    thrice: { type: 'multiple', factor: 3 },
    triple: { type: 'multiple', factor: 3, direction: 'up' },
    tripled: { type: 'multiple', factor: 3, direction: 'up' },
    triples: { type: 'multiple', factor: 3, direction: 'up' },
    tripling: { type: 'multiple', factor: 3, direction: 'up' },
    treble: { type: 'multiple', factor: 3, direction: 'up' },
    trebled: { type: 'multiple', factor: 3, direction: 'up' },
    trebling: { type: 'multiple', factor: 3, direction: 'up' },
    quadrupled: { type: 'multiple', factor: 4, direction: 'up' },
    quadruple: { type: 'multiple', factor: 4, direction: 'up' },
    quadrupling: { type: 'multiple', factor: 4, direction: 'up' },
    quintupled: { type: 'multiple', factor: 5, direction: 'up' },
    quintuple: { type: 'multiple', factor: 5, direction: 'up' },
    halved: { type: 'multiple', factor: 0.5, direction: 'down' },
    halving: { type: 'multiple', factor: 0.5, direction: 'down' },
    ...Object.fromEntries(
      `${cardinals} ${tens} hundred`
        .split(' ')
        .slice(1)
        .map((word, index): [string, Entry] => [
          `${word}fold`,
          { type: 'multiple', factor: index < 19 ? index + 1 : index < 27 ? (index - 17) * 10 : 100 },
        ]),
    ),
    times: { type: 'times' },
    fold: { type: 'times' },

    several: { type: 'vague' },
    few: { type: 'vague' },
    many: { type: 'vague' },
    tens: { type: 'vague' },
    hundreds: { type: 'vague' },
    thousands: { type: 'vague' },
    millions: { type: 'vague' },
    billions: { type: 'vague' },
    trillions: { type: 'vague' },
    dozens: { type: 'vague', size: 12 },
    dozs: { type: 'vague', size: 12 },
    scores: { type: 'vague' },
    couple: { type: 'vague' },
    multiple: { type: 'vague' },
    umpteen: { type: 'vague' },

    percent: { type: 'percent' },
    percents: { type: 'percent' },
    percentage: { type: 'percent' },
    pct: { type: 'percent' },
    pc: { type: 'percent' },
    point: { type: 'points', size: 1 },
    points: { type: 'points', size: 1 },
    pp: { type: 'points', size: 1 },
    ppt: { type: 'points', size: 1 },
    ppts: { type: 'points', size: 1 },
    bp: { type: 'points', size: 0.01 },
    bps: { type: 'points', size: 0.01 },

    ...list(months, (_, index) => ({ type: 'month', month: index + 1 })),
    ...Object.fromEntries(
      Object.entries(shortMonths).map(([word, month]): [string, Entry] => [word, { type: 'month', month }]),
    ),

    usd: { type: 'currency', code: 'USD' },
    dollar: { type: 'currency', code: 'USD' },
    dollars: { type: 'currency', code: 'USD' },
    eur: { type: 'currency', code: 'EUR' },
    euro: { type: 'currency', code: 'EUR' },
    euros: { type: 'currency', code: 'EUR' },
    gbp: { type: 'currency', code: 'GBP' },
    pounds: { type: 'currency', code: 'GBP' },
    rmb: { type: 'currency', code: 'CNY' },
    cny: { type: 'currency', code: 'CNY' },
    yuan: { type: 'currency', code: 'CNY' },
    renminbi: { type: 'currency', code: 'CNY' },
    jpy: { type: 'currency', code: 'JPY' },
    yen: { type: 'currency', code: 'JPY' },
    krw: { type: 'currency', code: 'KRW' },
    won: { type: 'currency', code: 'KRW' },
    inr: { type: 'currency', code: 'INR' },
    rupees: { type: 'currency', code: 'INR' },
    hkd: { type: 'currency', code: 'HKD' },
    chf: { type: 'currency', code: 'CHF' },
    francs: { type: 'currency', code: 'CHF' },

    ...nouns('patents', 'patent patents'),
    ...nouns('applications', 'application applications filing filings'),
    ...nouns('grants', 'grant grants'),
    ...nouns('families', 'family families'),
    ...nouns('inventions', 'invention inventions'),
    ...nouns('publications', 'publication publications paper papers article articles'),
    ...nouns('trademarks', 'trademark trademarks'),
    ...nouns('registrations', 'registration registrations'),
    ...nouns('designs', 'design designs'),
    ...nouns('models', 'model models'),
    ...nouns('companies', 'company companies firm firms enterprise enterprises business businesses startup startups'),
    ...nouns('institutions', 'institution institutions university universities institute institutes'),
    ...nouns('laboratories', 'laboratory laboratories lab labs'),
    ...nouns('clusters', 'cluster clusters'),
    ...nouns('countries', 'country countries nation nations economy economies office offices'),
    ...nouns('people', 'people person persons employee employees worker workers inventor inventors staff'),
    ...nouns('applicants', 'applicant applicants assignee assignees holder holders'),
    ...nouns('cases', 'case cases lawsuit lawsuits dispute disputes'),
    ...nouns('physical', 'km kilometre kilometres kilometer kilometers metre metres meter meters mile miles'),
    ...nouns('physical', 'kg kilogram kilograms tonne tonnes ton tons litre litres liter liters hectare hectares'),
    ...nouns('duration', 'year years month months week weeks day days hour hours minute minutes decade decades'),

    up: { type: 'direction', direction: 'up' },
    ...list(
      'rise rises rose rising risen increase increases increased increasing grow grows grew growing grown growth gain gains gained climb climbs climbed jump jumped jumps surge surged surges expanded expansion higher soared soar uptick added',
      () => ({ type: 'direction', direction: 'up' }),
    ),
    down: { type: 'direction', direction: 'down' },
    ...list(
      'fall falls fell falling fallen decrease decreases decreased decreasing decline declines declined declining drop drops dropped dropping shrink shrank shrunk slump slumped plunge plunged lower slid contraction contracted reduction reduced loss lost dip dipped',
      () => ({ type: 'direction', direction: 'down' }),
    ),

    a: { type: 'role', role: 'article' },
    an: { type: 'role', role: 'article' },
    and: { type: 'role', role: 'and' },
    or: { type: 'role', role: 'or' },
    to: { type: 'role', role: 'to' },
    through: { type: 'role', role: 'to' },
    until: { type: 'role', role: 'to' },
    till: { type: 'role', role: 'to' },
    from: { type: 'role', role: 'from' },
    between: { type: 'role', role: 'between' },
    minus: { type: 'role', role: 'minus' },
    negative: { type: 'role', role: 'minus' },
    in: { type: 'role', role: 'in' },
    out: { type: 'role', role: 'outOf' },
    top: { type: 'role', role: 'top' },
    no: { type: 'role', role: 'number' },
    number: { type: 'role', role: 'number' },
    of: { type: 'role', role: 'of' },
    over: { type: 'role', role: 'over' },
    ...list('last final previous this q h fy fiscal', () => ({ type: 'role', role: 'period' })),

    ...list(
      'page pages p pp fig figs figure figures table tables chapter chapters section sections sec article articles art rule rules paragraph paragraphs para clause clauses claim claims annex appendix exhibit class classes step version versions ver volume vol issue footnote note room flight route highway act title item part window windows',
      () => ({ type: 'label' }),
    ),
    // Counted as often as they label; the scanner reads these as labels only before a number, and as nouns after one.
    articles: { type: 'noun', unit: 'publications' },
  },
  otherWays: englishOtherWays,
  usage: englishUsage,
  periods: null,
  qualifiersBefore,
  qualifiersAfter,
};
