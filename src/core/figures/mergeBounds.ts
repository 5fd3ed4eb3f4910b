import type { Figure, Qualifier } from './figure';

const LOWER: ReadonlySet<Qualifier> = new Set<Qualifier>(['over', 'at-least']);
const UPPER: ReadonlySet<Qualifier> = new Set<Qualifier>(['under', 'at-most']);
const LINK = /^\s*(?:,|，|且|并|并且|而|但|同时|的同时|、|and|but|or|\s)*$/;

/**
 * Makes one range of two bounds side by side: “more than 100 and fewer than 300” is 100 to 300. Bounds that leave
 * nothing between them (more than 40 and less than 10) stay two figures.
 */
export function mergeBounds(figures: readonly Figure[], text: string): Figure[] {
  const merged: Figure[] = [];
  for (const figure of figures) {
    const previous = merged.at(-1);
    const range = previous === undefined ? null : toRange(previous, figure, text);
    if (range === null) merged.push(figure);
    else merged[merged.length - 1] = range;
  }
  return merged;
}

function toRange(first: Figure, second: Figure, text: string): Figure | null {
  if (first.qualifier === null || second.qualifier === null) return null;
  if (first.kind !== second.kind || first.value === null || second.value === null) return null;
  const rising = LOWER.has(first.qualifier) && UPPER.has(second.qualifier);
  const falling = UPPER.has(first.qualifier) && LOWER.has(second.qualifier);
  if (!rising && !falling) return null;
  const [low, high] = rising ? [first.value, second.value] : [second.value, first.value];
  const between = text.slice(first.end, second.start);
  if (low >= high || between.length > 12 || !LINK.test(between)) return null;
  return {
    ...first,
    end: second.end,
    text: text.slice(first.start, second.end),
    value: null,
    low,
    high,
    unit: second.unit ?? first.unit,
    unitText: second.unitText ?? first.unitText,
    qualifier: null,
    step: Math.min(first.step, second.step),
    number: { start: first.number.start, end: second.number.end },
  };
}
