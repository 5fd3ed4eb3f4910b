import { toAtoms } from '../atoms';

/** What a header or the name of a measure says, as words that can be compared across the two. */
export interface HeaderWords {
  /** Latin words, singular, in lower case; what is done with rights under one word: `filed` is `application`. */
  readonly words: ReadonlySet<string>;
  /** What is left of Chinese when those and words for anything counted are taken out: 固态电池 of 固态电池专利申请. */
  readonly runs: readonly string[];
}

export function headerWords(text: string): HeaderWords {
  const words = new Set<string>();
  let rest = text;
  for (const [pattern, act] of HAN_ACTS) {
    rest = rest.replace(pattern, () => {
      words.add(act);
      return ' ';
    });
  }
  for (const { key } of toAtoms(rest.replace(/[\u3400-\u9fff]+/g, ' '))) {
    const word = ACTS[key] ?? key;
    if (!PLAIN.has(word) && !/^\d+$/.test(word)) words.add(word);
  }
  const runs = rest.replace(PLAIN_HAN, ' ').match(/[\u3400-\u9fff]+/g) ?? [];
  return { words, runs };
}

export function isEmpty({ words, runs }: HeaderWords): boolean {
  return words.size === 0 && runs.length === 0;
}

/** Whether nothing is said but what is done with rights: filed, granted, 授权. */
export function isActOnly({ words, runs }: HeaderWords): boolean {
  return runs.length === 0 && words.size > 0 && [...words].every((word) => ACT_WORDS.has(word));
}

export function isAct(word: string): boolean {
  return ACT_WORDS.has(word);
}

export function actsIn({ words }: HeaderWords): string[] {
  return [...words].filter((word) => ACT_WORDS.has(word));
}

const ACTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    application: 'filed filing filings file applied application applications submitted received',
    grant: 'grant grants granted issued issue',
    registration: 'registered registration registrations',
    publication: 'published publication publications',
  }).flatMap(([act, words]) => words.split(' ').map((word) => [word, act])),
);
const ACT_WORDS: ReadonlySet<string> = new Set(Object.values(ACTS));
const HAN_ACTS: readonly (readonly [RegExp, string])[] = [
  [/申请|受理|提交/g, 'application'],
  [/授权|授予/g, 'grant'],
  [/注册|登记/g, 'registration'],
  [/公开|公布/g, 'publication'],
];

/** Words that say nothing of what is counted. */
const PLAIN: ReadonlySet<string> = new Set(
  (
    'a an and all at by each every for from in into its new number of on or other our per piece s that the their this ' +
    'to with patent count figure item quantity record total volume which thereof including incl only here there ' +
    'year quarter full'
  ).split(' '),
);
const PLAIN_HAN = /其中|以及|专利|数量|总数|总量|件数|个数|项数|年度|全年|本年|上年|[的各量数件项个家年月和与及在为]/g;
