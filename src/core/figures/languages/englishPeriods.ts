/** Words before a period for a time within it, which do not change its grain: *early* 2023, *the end of* 2023. */
export const edgeWords: ReadonlySet<string> = new Set('early mid late end beginning start close middle'.split(' '));

/** Parts of a year by the letter of their codes: Q3 2023, 1H23. */
export const codedParts: ReadonlyMap<string, 'quarter' | 'half'> = new Map([
  ['q', 'quarter'],
  ['h', 'half'],
]);

/** Parts of a year that are ordered (the third *quarter*) or counted (the first nine *months*). */
export const partNouns: ReadonlyMap<string, 'quarter' | 'half' | 'month'> = new Map([
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['half', 'half'],
  ['halves', 'half'],
  ['month', 'month'],
  ['months', 'month'],
]);

/** Words for the last part of a year. */
export const lastWords: ReadonlySet<string> = new Set('last final'.split(' '));

/** Years that are no calendar years; they are taken for the calendar years that name them. */
export const fiscalWords: ReadonlySet<string> = new Set('fy fiscal'.split(' '));

/** The end of a range that goes on: 2014–*present*. */
export const presentWords: ReadonlySet<string> = new Set('present today date now'.split(' '));

/** Links between a length of time and the period that ends it: the ten years *to* 2023, the year *ended* June 2023. */
export const endingWords: ReadonlySet<string> = new Set('to until through ended ending'.split(' '));

/** Lengths of time before such a link, in months. */
export const lengthsInMonths: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['months', 1],
  ['year', 12],
  ['years', 12],
  ['decade', 120],
  ['decades', 120],
]);

/** Words before a four-digit number that neither dates nor counts: *room* 2021, *page* 1850. */
export const placeWords: ReadonlySet<string> = new Set('room flight route highway page pages'.split(' '));
