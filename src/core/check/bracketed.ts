import type { Figure } from '../figures';
import type { Group } from './applicantGroups';
import { isHungOn } from './isHungOn';
import type { EntityMention, Passage } from './mention';
import type { Subject } from './subject';

/** “Half of what Lorne, twice the size, could show (182)”: alone in a bracket, it is of the one that is named last. */
export function besideBracket(
  subject: Subject | null,
  groups: readonly Group[],
  figure: Figure,
  passage: Passage,
): Subject | null {
  const { start, end } = figure;
  const { text, start: from } = passage;
  const isAlone =
    /[(（]\s*[$€£¥]?$/.test(text.slice(0, start - from)) && /^\p{L}?\s*[)）]/u.test(text.slice(end - from));
  if (subject === null || !isAlone) return subject;
  const last = groups.findLast((group) => group.end <= start);
  const isOther = last?.mentions.some((one) => !subject.mentions.some((other) => sharesId(one, other))) === true;
  if (!isOther) return subject;
  if (isHungOn(last, figure, passage))
    return { mentions: last.mentions, reach: 'clause', firm: false, doubtful: false };
  return { ...subject, firm: false, against: true };
}

function sharesId(a: EntityMention, b: EntityMention): boolean {
  return a.ids.some((id) => b.ids.includes(id));
}

/** “We filed 239 in China (2023: 246)”: what a bracket gives for another period is whose the figure before it is. */
export function likeBefore(figure: Figure, { figures, times, text, start }: Passage): Figure | undefined {
  const time = times.findLast(({ end }) => end <= figure.start);
  if (time === undefined || !/[(（]\s*$/.test(text.slice(0, time.start - start))) return undefined;
  if (!/^年?\s*[:：,，为是]?\s*$/.test(text.slice(time.end - start, figure.start - start))) return undefined;
  return figures.findLast(({ kind, end }) => kind === figure.kind && end <= time.start);
}
