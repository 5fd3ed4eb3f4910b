import type { Span } from '../text/span';
import type { Prose } from './note';

/**
 * Readable text and where it was read from, in offsets from the start of its block, so that it stays valid where the
 * block moves. Stretch `i` of the text, from `at[i]` to `at[i + 1]`, was read from `from[i]` to `to[i]`: character for
 * character where these are of one length, else as a whole (`&amp;` as `&`). All three only ever grow.
 */
export interface ProseMap {
  readonly text: string;
  readonly at: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/**
 * The prose of a block whose leaf begins at an offset of its note, or, without a `leaf`, that of the leaf itself.
 *
 * With `more than **38,000** patents` at the start of a note, the span 5 to 16 of its text (`than 38,000`) was read
 * from 5 to 18 (`than **38,000`): from its first character to its last, whatever stands between.
 */
export class PlacedProse implements Prose {
  readonly text: string;

  constructor(
    private readonly map: ProseMap,
    readonly origin: number,
    private readonly leaf: Prose | null = null,
  ) {
    this.text = map.text;
  }

  get content(): Prose {
    return this.leaf ?? this;
  }

  /** The same prose where its leaf begins at an offset of the note. */
  at(origin: number): Prose {
    return new PlacedProse(this.map, origin, this.content);
  }

  toSource({ start, end }: Span): Span {
    const first = this.clamp(start);
    const last = this.clamp(end);
    if (first >= last) {
      const point = first < this.text.length ? this.sourceOf(first).start : this.sourceOf(first - 1).end;
      return { start: point, end: point };
    }
    return { start: this.sourceOf(first).start, end: this.sourceOf(last - 1).end };
  }

  fromSource(offset: number): number {
    const { at, from, to } = this.map;
    const inside = offset - this.origin;
    const i = lastAtOrBefore(from, inside);
    if (i < 0) return 0;
    const next = at[i + 1] ?? this.text.length;
    if (inside <= from[i]!) return at[i]!;
    return this.isCopy(i) && inside < to[i]! ? at[i]! + inside - from[i]! : next;
  }

  /** The characters of the note that the character at `index` was read from. */
  private sourceOf(index: number): Span {
    const { at, from, to } = this.map;
    const i = lastAtOrBefore(at, index);
    if (i < 0) return { start: this.origin, end: this.origin };
    if (!this.isCopy(i)) return { start: this.origin + from[i]!, end: this.origin + to[i]! };
    const start = this.origin + from[i]! + index - at[i]!;
    return { start, end: start + 1 };
  }

  private isCopy(i: number): boolean {
    const { at, from, to } = this.map;
    const length = (at[i + 1] ?? this.text.length) - at[i]!;
    return from[i]! + length === to[i];
  }

  private clamp(index: number): number {
    return Math.max(0, Math.min(index, this.text.length));
  }
}

/** The index of the last of these growing numbers that is not above `value`, or -1. */
function lastAtOrBefore(numbers: readonly number[], value: number): number {
  let low = -1;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
