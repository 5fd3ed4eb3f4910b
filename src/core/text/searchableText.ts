import { foldedCodes, NO_CODE } from './foldedCodes';
import type { Span } from './span';

/**
 * A long text that quotations are looked for in. It is compared folded: see `foldedCodes`; several full stops in a row,
 * as an ellipsis is written, are one.
 */
export interface SearchableText {
  readonly text: string;
  readonly folded: string;
  /** The offset in the text of each folded character. */
  readonly offsets: Readonly<Uint32Array>;
  /** Where short stretches of the folded text begin: the last place by their hash, and the one before each place. */
  readonly last: Readonly<Int32Array>;
  readonly before: Readonly<Int32Array>;
}

/** How many folded characters are hashed together, and how far from one another the stretches begin that are. */
export const GRAM = 6;
export const STRIDE = 4;

/** How much is done before somebody else may have a turn. */
const STEP = 200_000;

/**
 * Makes a text searchable in linear time, a step at a time: whoever shares the thread goes on when it likes, and the
 * last step returns it. 5 MB are a few dozen steps.
 */
export function* makeSearchable(text: string): Generator<undefined, SearchableText> {
  const codes = new Uint16Array(text.length);
  const offsets = new Uint32Array(text.length);
  const parts: string[] = [];
  let length = 0;
  for (let start = 0; start < text.length; start += STEP) {
    const first = length;
    length = foldInto(text, start, Math.min(text.length, start + STEP), codes, offsets, length);
    parts.push(toText(codes.subarray(first, length)));
    yield;
  }
  const places = Math.max(0, Math.floor((length - GRAM) / STRIDE) + 1);
  const last = new Int32Array(tableSize(places)).fill(-1);
  const before = new Int32Array(places);
  for (let place = 0; place < places; place++) {
    const slot = hashOf(codes, place * STRIDE) & (last.length - 1);
    before[place] = last[slot]!;
    last[slot] = place;
    if (place % STEP === STEP - 1) yield;
  }
  return { text, folded: parts.join(''), offsets: offsets.slice(0, length), last, before };
}

/** Words folded as the text is that they are looked for in. */
export function foldWords(words: string): Uint16Array {
  const codes = new Uint16Array(words.length);
  return codes.subarray(0, foldInto(words, 0, words.length, codes, null, 0));
}

/** The hash of the stretch of {@link GRAM} codes that begins at an index. */
export function hashOf(codes: Readonly<Uint16Array>, at: number): number {
  let hash = 0;
  for (let i = at; i < at + GRAM; i++) hash = Math.imul(hash, 0x01000193) ^ codes[i]!;
  return Math.imul(hash, 0x9e3779b1) >>> 8;
}

/** The span in the text of a stretch of its folded characters that is not empty. */
export function unfolded({ offsets }: SearchableText, start: number, end: number): Span {
  return { start: offsets[start]!, end: offsets[end - 1]! + 1 };
}

export function toText(codes: Readonly<Uint16Array>): string {
  let text = '';
  for (let i = 0; i < codes.length; i += 8192) text += String.fromCharCode(...codes.subarray(i, i + 8192));
  return text;
}

const FULL_STOP = 0x2e;

function foldInto(
  text: string,
  start: number,
  end: number,
  codes: Uint16Array,
  offsets: Uint32Array | null,
  from: number,
): number {
  let length = from;
  for (let i = start; i < end; i++) {
    const code = foldedCodes[text.charCodeAt(i)]!;
    if (code === NO_CODE || (code === FULL_STOP && length > 0 && codes[length - 1] === FULL_STOP)) continue;
    codes[length] = code;
    if (offsets !== null) offsets[length] = i;
    length++;
  }
  return length;
}

/** A power of two. */
function tableSize(places: number): number {
  let size = 256;
  while (size < places && size < 1 << 20) size *= 2;
  return size;
}
