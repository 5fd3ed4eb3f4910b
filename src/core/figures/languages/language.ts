import type { PeriodWords } from './periodWords';
import type { Usage } from './usage';
import type { Qualifier, Direction } from '../figure';

/**
 * What the scanner knows about one word or fixed phrase. One word has one meaning here; where a language uses a word
 * in several ways, the scanner tells them apart by what stands beside it.
 */
export type Entry =
  /** A number word below 100 (`ten: true` for twenty, thirty …, which take a unit after them). */
  | { readonly type: 'number'; readonly value: number; readonly ten?: true }
  /** `hundred`: multiplies what is before it and takes more after it. */
  | { readonly type: 'hundred' }
  /** A power of ten that multiplies what stands before it. `glued` scales also stand straight after digits (`3bn`). */
  | { readonly type: 'scale'; readonly power: number; readonly glued?: true; readonly only?: 'glued' }
  /** `dozen`, `score`, 打: multiplies by a number that is no power of ten. */
  | { readonly type: 'bundle'; readonly size: number }
  /** An ordinal; `denominator` where its plural or it after `a`/a number is a fraction (`two fifths`). */
  | { readonly type: 'ordinal'; readonly value: number; readonly plural?: true; readonly power?: number }
  /** A share in one word: 对折. */
  | { readonly type: 'share'; readonly percent: number }
  /** `half`, `quarter`: fractions with words of their own. */
  | { readonly type: 'fraction'; readonly parts: number; readonly plural?: true }
  /** `doubled`, `twice`, `sixfold`: a multiple in one word. */
  | { readonly type: 'multiple'; readonly factor: number; readonly direction?: Direction }
  /** 翻, which 番 or 倍 behind it makes a multiple. */
  | { readonly type: 'fanned' }
  /** `times`, `fold`, 倍 after a number. */
  | { readonly type: 'times' }
  /** `several`, `hundreds`, `tens`, 数, 好几: a number nobody can read. */
  | { readonly type: 'vague'; /** `dozens`: counts behind a number of its own. */ readonly size?: number }
  | { readonly type: 'percent' }
  | { readonly type: 'points'; readonly size: number }
  | { readonly type: 'month'; readonly month: number }
  | { readonly type: 'currency'; readonly code: string }
  /** A counted noun or measure word, with the class it belongs to (`件` → `piece`, `years` → `duration`). */
  | { readonly type: 'noun'; readonly unit: string }
  | { readonly type: 'direction'; readonly direction: Direction }
  /** A word that is only ever a word, though a part of it would read as a number or a qualifier (一次性, 最近). */
  | { readonly type: 'plain' }
  /** A label whose number is a reference and not a figure: page, section, claim, 图. `list` labels take several. */
  | { readonly type: 'label' }
  /** Words with a grammatical role that the scanner asks for by name. */
  | { readonly type: 'role'; readonly role: Role };

export type Role =
  | 'article'
  | 'and'
  | 'or'
  | 'to'
  | 'from'
  | 'between'
  | 'point'
  | 'minus'
  | 'in'
  | 'outOf'
  | 'top'
  | 'number'
  | 'of'
  | 'over'
  /** 又 between a whole number and a fraction. */
  | 'plus'
  /** Opens a period: `last` year, `fiscal` 2023, `Q`3. */
  | 'period'
  /** “And a bit more” behind a number (余, 多), before or after its scale. */
  | 'more';

/** One language: all that the scanner knows of it, as data. Adding a language is adding one of these. */
export interface Language {
  /** Words by what they do to the numbers beside them. */
  readonly usage: Usage;
  /** Words for periods, where the language puts signs behind the numbers of a date. */
  readonly periods: PeriodWords | null;
  /** Single words in lower case, or phrases of a script without spaces. */
  readonly words: Readonly<Record<string, Entry>>;
  /** Words for a way that a figure went, with the word for the other way that fits into the same sentence. */
  readonly otherWays: Readonly<Record<string, string>>;
  /** Phrases before a number, words separated by one space. */
  readonly qualifiersBefore: Readonly<Record<string, Qualifier>>;
  /** Phrases after a number (`or more`, 以上). */
  readonly qualifiersAfter: Readonly<Record<string, Qualifier>>;
}
