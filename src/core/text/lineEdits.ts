import type { Edit } from './edit';

/**
 * Edits that make one text of another, each as small as it can be within its line where both have the same lines, and
 * else one edit: what stands between two changes, and a cursor in it, stays where it is.
 *
 * From `a 1\nb\nc 2` to `a 3\nb\nc 4`: `1` becomes `3`, and `2` becomes `4`.
 */
export function lineEdits(before: string, after: string): readonly Edit[] {
  if (before === after) return [];
  const [old, now] = [before.split('\n'), after.split('\n')];
  if (old.length !== now.length) return [edit(before, after, 0)];
  const edits: Edit[] = [];
  let start = 0;
  for (const [index, line] of old.entries()) {
    if (line !== now[index]) edits.push(edit(line, now[index]!, start));
    start += line.length + 1;
  }
  return edits;
}

function edit(before: string, after: string, start: number): Edit {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const span = { start: start + head, end: start + before.length - tail };
  return { span, text: after.slice(head, after.length - tail) };
}
