import type { Note, NoteLeaf, Piece, Prose } from '../note/note';

/**
 * The year of a dated note, for “last year”: by its front matter, else by a line near its beginning that dates it (“Date:
 * 22 April 2025”, 时间：2025年4月22日14:30, a day alone, a byline that ends with one), else by the annual report that it
 * begins with, which comes out in the year after. Null where none does.
 */
export function noteYear({ settings, leaves }: Pick<Note, 'settings' | 'leaves'>): number | null {
  const year = /^\d{4}/.exec(settings.date ?? '')?.[0];
  if (year !== undefined) return Number(year);
  const dates = firstPieces(leaves).map(datesIn);
  return (
    dates.find(({ dated }) => dated !== null)?.dated ??
    dates.find(({ comesOut }) => comesOut !== null)?.comesOut ??
    null
  );
}

/** What a block of a note dates it by, where it does: a day, or the year in which the report comes out that it names. */
interface Dates {
  readonly dated: number | null;
  readonly comesOut: number | null;
}

const known = new WeakMap<Prose, Dates>();

/** Read once of every block, however often its note is written in. */
function datesIn({ cell, prose }: Piece): Dates {
  let dates = known.get(prose);
  if (dates === undefined) {
    const isDated = cell === null && prose.text.length <= LONGEST;
    const reported = yearIn(ANNUAL.exec(prose.text.slice(0, LONGEST))?.[0]);
    dates = { dated: isDated ? dayIn(prose.text) : null, comesOut: reported === null ? null : reported + 1 };
    known.set(prose, dates);
  }
  return dates;
}

function dayIn(text: string): number | null {
  const byline = text.length > SHORT ? null : (BEGINS.exec(text) ?? ENDS.exec(text));
  return yearIn(LABELLED.exec(text)?.[1] ?? ALONE.exec(text)?.[0] ?? byline?.[1]);
}

function yearIn(text: string | undefined): number | null {
  const found = /(?:19|20)\d\d/.exec(text ?? '')?.[0];
  return found === undefined ? null : Number(found);
}

function firstPieces(leaves: readonly NoteLeaf[]): Piece[] {
  const first: Piece[] = [];
  for (const { pieces } of leaves) {
    if (first.length >= FIRST) break;
    first.push(...pieces.slice(0, FIRST - first.length));
  }
  return first;
}

/** How many blocks a note is dated in, and how long one is that does so. */
const FIRST = 8;
const LONGEST = 400;
const SHORT = 120;

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY = `(?:19|20)\\d\\d\\s*(?:年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d))|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(?:19|20)\\d\\d|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d\\d`;
const LABELLED = new RegExp(
  `(?:^|[\\s　])(?:(?:会议|发布|成文|填报|报送|撰写|开会)?(?:日期|时间)|date|dated|sent|published|issued|last updated)[\\s*_]*[:：]\\s*(?:[a-z]+day,?\\s+)?(${DAY})`,
  'i',
);
/** A block that says nothing else. */
const ALONE = new RegExp(`^[\\s(（]*(?:[a-z]+day,?\\s+)?(?:${DAY})[\\s)）.]*$`, 'i');

const MONTH_ALONE = `${MONTH}\\s+(?:19|20)\\d\\d|(?:19|20)\\d\\d\\s*年\\s*\\d{1,2}\\s*月`;
/** A byline that begins with a date, or ends with one, and has no other number. */
const BEGINS = new RegExp(`^[\\s(（]*(${DAY}|${MONTH_ALONE})\\s*[.,;:–—|·，。、](?:\\D*)$`, 'i');
const ENDS = new RegExp(`^\\D*[,，|·•–—]\\s*(?:[a-z]+day,?\\s+)?(${DAY}|${MONTH_ALONE})[\\s)）.]*$`, 'i');
/** What is reported of a year, and comes out in the next. */
const ANNUAL =
  /(?:19|20)\d\d年度[^。；，,\d]{0,24}(?:报告|年报|公报|简报|通报|白皮书|年鉴)|\b(?:19|20)\d\d (?:annual (?:report|review|statistics)|yearbook)\b|\b(?:annual (?:report|review|statistics)|yearbook) (?:for|of) (?:19|20)\d\d\b/i;
