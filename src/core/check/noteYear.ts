import type { Note } from '../note/note';

/**
 * The year of a dated note, for “last year”: by its front matter, else by a line near its beginning that dates it (“Date:
 * 22 April 2025”, 时间：2025年4月22日14:30, a day alone). Null where neither does.
 */
export function noteYear({ settings, blocks }: Pick<Note, 'settings' | 'blocks'>): number | null {
  const year = /^\d{4}/.exec(settings.date ?? '')?.[0];
  if (year !== undefined) return Number(year);
  for (const { cell, prose } of blocks.slice(0, FIRST)) {
    if (cell !== null || prose.text.length > LONGEST) continue;
    const day = LABELLED.exec(prose.text)?.[1] ?? ALONE.exec(prose.text)?.[0];
    const found = /(?:19|20)\d\d/.exec(day ?? '')?.[0];
    if (found !== undefined) return Number(found);
  }
  return null;
}

/** How many blocks a note is dated in, and how long one is that does so. */
const FIRST = 8;
const LONGEST = 400;

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY = `(?:19|20)\\d\\d\\s*(?:年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d))|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(?:19|20)\\d\\d|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d\\d`;
const LABELLED = new RegExp(
  `(?:^|[\\s　])(?:(?:会议|发布|成文|填报|报送|撰写|开会)?(?:日期|时间)|date|dated|sent|published|issued|last updated)[\\s*_]*[:：]\\s*(?:[a-z]+day,?\\s+)?(${DAY})`,
  'i',
);
/** A block that says nothing else. */
const ALONE = new RegExp(`^[\\s(（]*(?:[a-z]+day,?\\s+)?(?:${DAY})[\\s)）.]*$`, 'i');
