import type { Entry } from '../languages/language';

export type TokenKind = 'digits' | 'word' | 'numeral' | 'han' | 'mark' | 'other';

/**
 * One lexical piece of a (normalised) text. `digits` is a whole decimal numeral with its separators; `numeral` a run
 * of Han numerals; `word` a word in letters, in lower case; `han` a known Han word; `other` a run of nothing known.
 */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly entry: Entry | null;
  /** Empty for a run of nothing known that is too long to be a particle (了, 有). */
  readonly text: string;
}

/**
 * The tokens of one text after another. Every text fills the same objects anew, because making them was a third of what
 * a lexer costs and half of the memory that a reading takes: they hold until the next text begins.
 */
export class TokenRow {
  count = 0;
  private readonly source: Source = { text: '' };
  private readonly slots: Slot[] = [];

  /** Gives up the tokens of the text before, and the memory of a very long one. */
  begin(text: string): void {
    this.count = 0;
    this.source.text = text;
    if (this.slots.length > MOST_KEPT) this.slots.length = MOST_KEPT;
  }

  /** `text` is null where the token's own is to be cut out of the source. */
  add(kind: TokenKind, start: number, end: number, entry: Entry | null, text: string | null): void {
    if (this.count === this.slots.length) this.slots.push(new Slot(this.source));
    this.slots[this.count++]!.fill(kind, start, end, entry, text);
  }

  all(): readonly Token[] {
    return this.slots.slice(0, this.count);
  }
}

const MOST_KEPT = 8192;
const LONGEST_PARTICLE = 4;

interface Source {
  text: string;
}

class Slot implements Token {
  kind: TokenKind = 'other';
  start = 0;
  end = 0;
  entry: Entry | null = null;
  private known: string | null = null;

  constructor(private readonly source: Source) {}

  fill(kind: TokenKind, start: number, end: number, entry: Entry | null, known: string | null): void {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.entry = entry;
    this.known = known;
  }

  /** Cut out when it is first asked for, because most words of plain prose are never asked. */
  get text(): string {
    return (this.known ??= this.cut());
  }

  private cut(): string {
    if (this.kind === 'other' && this.end - this.start > LONGEST_PARTICLE) return '';
    const text = this.source.text.slice(this.start, this.end);
    return this.kind === 'word' ? text.toLowerCase() : text;
  }
}
