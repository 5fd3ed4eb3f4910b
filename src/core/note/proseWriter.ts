import type { Span } from '../text/span';
import { joinsChinese } from './chinese';
import type { ProseMap } from './prose';
import { isWhiteSpace } from './whiteSpace';

/**
 * Collects the prose of one block from left to right. White space is held back until the next character, so that there
 * is none at either end and one space at most between words; a soft line break between Chinese characters is nothing.
 */
export class ProseWriter {
  private readonly parts: string[] = [];
  private readonly at: number[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private size = 0;
  private last = 0;
  private pending: Gap | null = null;
  private pendingFrom = 0;
  private pendingTo = 0;

  constructor(private readonly source: string) {}

  /** The length of the text so far, without white space that is held back. */
  get length(): number {
    return this.size;
  }

  get map(): ProseMap {
    // An array that was pushed to has room for more to come; a copy has not, and a long note keeps many.
    return { text: this.parts.join(''), at: this.at.slice(), from: this.from.slice(), to: this.to.slice() };
  }

  /** Source text without markup in it; its white space and line breaks are folded. */
  raw(from: number, to: number): void {
    let start = from;
    let i = from;
    while (i < to) {
      const gapEnd = this.gapEnd(i, to);
      // One space between two words is copied with them, so that a line is one stretch.
      if (gapEnd === i || (i > start && this.isPlainSpace(i, gapEnd, to))) {
        i++;
        continue;
      }
      this.copy(start, i);
      this.gap(gapOf(this.source.slice(i, gapEnd)), i, gapEnd);
      start = i = gapEnd;
    }
    this.copy(start, to);
  }

  /** `text` in the place of source text of another length. */
  put(text: string, from: number, to: number): void {
    this.flush(text.codePointAt(0) ?? 0);
    this.add(text, from, to);
  }

  /** White space between what stands before and what comes after; the strongest of several counts. */
  gap(kind: Gap, from: number, to: number): void {
    if (this.pending === null) this.pendingFrom = from;
    this.pendingTo = to;
    if (this.pending === null || STRENGTH[kind] > STRENGTH[this.pending]) this.pending = kind;
  }

  /** The span of the text that `write` writes, without white space held back before it. */
  spanOf(write: () => void): Span {
    const before = this.size;
    const part = this.parts.length;
    const heldBack = this.pending !== null;
    write();
    const start = heldBack && this.parts[part] === ' ' ? before + 1 : before;
    return { start, end: this.size };
  }

  private copy(from: number, to: number): void {
    if (from >= to) return;
    this.flush(this.source.codePointAt(from) ?? 0);
    this.add(this.source.slice(from, to), from, to);
  }

  private add(text: string, from: number, to: number): void {
    this.at.push(this.size);
    this.from.push(from);
    this.to.push(to);
    this.parts.push(text);
    this.size += text.length;
    this.last = lastCodePoint(text);
  }

  private flush(next: number): void {
    const kind = this.pending;
    this.pending = null;
    if (kind === null || this.size === 0) return;
    if (kind === 'soft' && joinsChinese(this.last, next)) return;
    this.add(' ', this.pendingFrom, this.pendingTo);
  }

  /** Whether white space is a single space with text behind it. */
  private isPlainSpace(start: number, end: number, to: number): boolean {
    return end === start + 1 && this.source.charCodeAt(start) === SPACE && end < to && this.gapEnd(end, to) === end;
  }

  /** The end of the white space at `i`, with the backslash of a hard break; `i` where there is none. */
  private gapEnd(i: number, to: number): number {
    let end = i;
    if (this.source.charCodeAt(i) === BACKSLASH && BREAK.test(this.source.slice(i + 1, Math.min(i + 3, to)))) end++;
    while (end < to && isWhiteSpace(this.source.charCodeAt(end))) end++;
    return end;
  }
}

export type Gap = 'space' | 'soft' | 'hard';

const STRENGTH: Readonly<Record<Gap, number>> = { space: 1, soft: 2, hard: 3 };
const SPACE = 32;
const BACKSLASH = 92;
const BREAK = /^\t?\n/;

/** A tab before the line feed stands for a carriage return. */
function gapOf(text: string): Gap {
  const lineBreak = text.indexOf('\n');
  if (lineBreak < 0) return 'space';
  return text.startsWith('\\') || /^ {2,}\t?$/.test(text.slice(0, lineBreak)) ? 'hard' : 'soft';
}

function lastCodePoint(text: string): number {
  const low = text.charCodeAt(text.length - 1);
  const pair = low >= 0xdc00 && low <= 0xdfff ? text.codePointAt(text.length - 2) : undefined;
  return pair ?? low;
}
