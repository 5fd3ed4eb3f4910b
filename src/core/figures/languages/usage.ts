// What words do to the numbers beside them: lists that the scanner looks words up in.

/** Words before `one` that make it a pronoun. */
export const pronounBefore: ReadonlySet<string> = new Set(
  'the this that any no each every another which other last next first right wrong current previous someone some a only new good big'.split(
    ' ',
  ),
);

/** Words behind `one` that make it a pronoun. */
export const pronounAfter: ReadonlySet<string> = new Set([
  ...'of who that is was can could may might would should will which another the has had must does to by day you we he it before after thing s and or for with on at where such'.split(
    ' ',
  ),
  "'",
]);

/** Words before a four-digit number that make it a year although a noun follows: *the 2023* applications. */
export const timeWords: ReadonlySet<string> = new Set(
  'in since by from until till during of to through before after early late mid fiscal year between and the its their a as around for throughout circa'.split(
    ' ',
  ),
);

/** Letters in front of digits that leave the digits a number: RMB100, Q3, FY2023, mid-2023, approx. */
export const numberPrefixes: ReadonlySet<string> = new Set(
  'q h fy cy mid pre post early late us rs nt hk c ca x top sub non'.split(' '),
);

/** Letters behind digits that leave them a number. */
export const numberSuffixes: ReadonlySet<string> = new Set(
  'st nd rd th s x fold mil q h hundred thousand million billion trillion percent times pct pp ppt bps bp e year years patents'.split(
    ' ',
  ),
);

/** Labels that may name a whole register's worth of numbers; others are read as labels only before small numbers. */
export const registerLabels: ReadonlySet<string> = new Set(
  'section sections sec article art rule title act'.split(' '),
);

/** Labels that are verbs or plain nouns as often: only a capital, or a single small number, makes them labels. */
export const ambiguousLabels: ReadonlySet<string> = new Set(
  'figures claims rules act part issue title item step class classes room window windows articles flight note'.split(
    ' ',
  ),
);

/** What “No. 5” numbers and does not rank. */
export const numberedThings: ReadonlySet<string> = new Set(
  'patent patents application publication registration case docket serial appeal opposition order decree trademark design grant bill regulation directive'.split(
    ' ',
  ),
);

/** Words that may stand between a direction and its figure: rose *by a further* 13.5%, 增长*了* 13.5%. */
export const directionLinks: ReadonlySet<string> = new Set(
  'by of a an further another about some roughly almost nearly around the additional 了 约 近 达 达到 率 率为 was reached year on over - rate annual at only just'.split(
    ' ',
  ),
);

/** Words behind a share that end the search for its direction: 9.1 per cent *of* … */
export const directionEnds: ReadonlySet<string> = new Set('of and in to the for as by from'.split(' '));

/** Words that may stand between a qualifier and its number: more than *US*$3 billion, 超过*了*3亿. */
export const transparentWords: ReadonlySet<string> = new Set('us hk 了 有 达 达到 到了 的'.split(' '));

/** Words between 增长 and its multiple: 增长*了近*两倍. */
export const growthLinks: ReadonlySet<string> = new Set('了 近 约 超过 逾 超'.split(' '));

/** Words behind `double` and `triple` that make them a multiple of something. */
export const multiplied: ReadonlySet<string> = new Set('the that its their what this'.split(' '));

/** Words behind `a third` that make it a fraction and no rank. */
export const behindParts: ReadonlySet<string> = new Set('of more less fewer higher lower as'.split(' '));

/** Words before `half` and `quarter` that make them stretches of time or one of two parties. */
export const beforeHalfOfTime: ReadonlySet<string> = new Set(
  'the this that each last next other per latter every'.split(' '),
);

/** Words behind a bare `half` that make it a fraction of something. */
export const behindHalf: ReadonlySet<string> = new Set(
  'of the its their all that as were are came a those these again'.split(' '),
);

/** What an ordinal stands before without ranking anybody: first class, second hand, third parties. */
export const ordinalIdioms: ReadonlySet<string> = new Set(
  'class hand name aid time times thoughts nature party parties person instance principles mover movers sight glance'.split(
    ' ',
  ),
);

/** What makes 比 and a number a bound: 比300件多, 比三十大. */
export const comparatives: ReadonlyMap<string, 'over' | 'under'> = new Map([
  ...[...'大多高长'].map((word) => [word, 'over'] as const),
  ...[...'小少低短'].map((word) => [word, 'under'] as const),
]);

/** Words behind `by a third` and `up a quarter` that make them changes and no ranks. */
export const behindChange: ReadonlySet<string> = new Set(
  'between since from in over during year on compared to'.split(' '),
);
