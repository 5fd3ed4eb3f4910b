/** Lists of words by what they do to the numbers beside them, each in one string; a language leaves out what it has none for. */
export interface Usage {
  /** Words before `one` that make it a pronoun. */
  readonly pronounBefore?: string;
  /** Words behind `one` that make it a pronoun. */
  readonly pronounAfter?: string;
  /** Words before a four-digit number that make it a year although a noun follows: *the 2023* applications. */
  readonly timeWords?: string;
  /** Letters in front of digits that leave the digits a number: RMB100, Q3, FY2023, mid-2023, approx. */
  readonly numberPrefixes?: string;
  /** Letters behind digits that leave them a number. */
  readonly numberSuffixes?: string;
  /** Labels that may name a whole register's worth of numbers; others are read as labels only before small numbers. */
  readonly registerLabels?: string;
  /** Labels that are verbs or plain nouns as often: only a capital, or a single small number, makes them labels. */
  readonly ambiguousLabels?: string;
  /** What “No. 5” numbers and does not rank. */
  readonly numberedThings?: string;
  /** Words that may stand between a direction and its figure: rose *by a further* 13.5%, 增长*了* 13.5%. */
  readonly directionLinks?: string;
  /** Words behind a share that end the search for its direction: 9.1 per cent *of* … */
  readonly directionEnds?: string;
  /** Verbs that a number goes by from one amount to another: *went*, even faster, from 3 to 5. */
  readonly movements?: string;
  /** Words that make *from 3 to 5* a range: prices *range* from, *anywhere* from. */
  readonly spreads?: string;
  /** Words that may stand between a qualifier and its number: more than *US*$3 billion, 超过*了*3亿. */
  readonly transparentWords?: string;
  /** Words between 增长 and its multiple: 增长*了近*两倍. */
  readonly growthLinks?: string;
  /** Words behind `double` and `triple` that make them a multiple of something. */
  readonly multiplied?: string;
  /** What is done so many times: *cited* 9,640 times. */
  readonly repeatedActs?: string;
  /** Words behind `a third` that make it a fraction and no rank. */
  readonly behindParts?: string;
  /** Words before `half` and `quarter` that make them stretches of time or one of two parties. */
  readonly beforeHalfOfTime?: string;
  /** Words behind a bare `half` that make it a fraction of something. */
  readonly behindHalf?: string;
  /** What an ordinal stands before without ranking anybody: first class, second hand, third parties. */
  readonly ordinalIdioms?: string;
  /** Words behind `by a third` and `up a quarter` that make them changes and no ranks. */
  readonly behindChange?: string;
  /** Words of which a patent number's label consists: *Patent Application* No. */
  readonly patentLabelWords?: string;
  /** Bodies and registers: the number behind their names in capitals is always a name. */
  readonly registers?: string;
  /** Products and formats that have a version or a model behind their names, unless something is counted there. */
  readonly versioned?: string;
  /** Steps on a scale: *Level 4* autonomy, *Phase 3*, *Gen 5*. */
  readonly graded?: string;
  /** What a model has behind its number: iPhone 15 *Pro*; with a capital. */
  readonly modelSuffixes?: string;
  /** Nouns that stand in the singular behind a model's name: the Kirin 9000 *chip*. */
  readonly modelNouns?: string;
  /** Words that open a name of one thing: *a* Boeing 737, *its* Mate 60. */
  readonly nameOpeners?: string;
  /** What makes 比 and a number a bound: 比300件多, 比三十大. */
  readonly comparatives?: { readonly over: string; readonly under: string };
  /** The office (WIPO ST.3) that a word before a patent number's label names. */
  readonly officeWords?: Readonly<Record<string, string>>;
  /** Ends of words behind which bare digits are a name, a place in a document or a code: 麒麟9000, 附件3. */
  readonly numbered?: string;
  /**
   * Nouns that take a measure word when they are counted, so that bare digits straight before them belong to a name:
   * 麒麟9000芯片, but 38款芯片.
   */
  readonly modelNounsUnspaced?: string;
  /** Parts of the day before a time: 下午3点. */
  readonly dayParts?: string;
}
