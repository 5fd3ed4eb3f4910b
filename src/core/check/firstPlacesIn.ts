import { bareFigure, type Figure } from '../figures';
import type { Passage } from './mention';
import { matchesOf } from '../text/matchesOf';

/**
 * The words of a sentence that claim the first place without a number, as figures: *leads* the holders of AI patents,
 * *the largest* applicant, filed *the most* AI patents, 位居*榜首*. None where they stand in the name of a measure.
 */
export function firstPlacesIn(passage: Passage): Figure[] {
  const leads: Figure[] = [];
  for (const pattern of LEADS) {
    for (const { index, 0: text } of matchesOf(passage.text, pattern)) {
      const start = passage.start + index;
      const end = start + text.length;
      if (NOT_FIRST.test(passage.text.slice(Math.max(0, index - 24), index))) continue;
      if ([...passage.measures, ...passage.figures, ...leads].some((other) => start < other.end && other.start < end))
        continue;
      if (counts(passage, end)) leads.push(bareFigure({ start, end }, text, 'rank', 1));
    }
  }
  return leads.sort((a, b) => a.start - b.start);
}

/** Whether what somebody is first in follows: a measure, or a word for the list of all. */
function counts(passage: Passage, end: number): boolean {
  const behind = passage.text.slice(end - passage.start, end - passage.start + 60);
  if (/[\u3400-\u9fff]/.test(passage.text[end - passage.start - 1]!)) return true;
  return (
    LIST.test(behind) || passage.measures.some(({ start }) => start >= end && start - end <= ' the world’s '.length)
  );
}

const LEADS: readonly RegExp[] = [
  /\b(?:leads|led)\b(?=\s)/g,
  /\b(?:tops|topped)\b(?=\s+the\s+(?:list|ranking|table|chart|league))/g,
  /\bthe\s+(?:largest|biggest|highest|greatest|top|most\s+(?:prolific|active))\b(?=\s)/gi,
  /\bthe\s+most\b(?=\s)/gi,
  /(?:居|列|排名?)(?:全球|世界|全国|各国)?(?:之?首位?|榜首)(?!次|个|席|批)/g,
];

/** What makes it one of several, another place, or what somebody is compared with. */
const NOT_FIRST =
  /\b(?:one of|among|second|third|fourth|fifth|next|than|not|of|by|at|for|behind|after|\d(?:st|nd|rd|th))\s*-?\s*$/i;

/** Behind the words, for somebody who is first in what is counted. A group is first in nothing. */
const LIST =
  /^\s+(?:the\s+)?(?:number of|share of|world|list|ranking|table|field|league|(?:[\p{L}’'-]+\s+){0,4}?(?:holder|filer|applicant|owner|producer|patentee|recipient))\b(?!['’]?s\b|['’])/iu;
