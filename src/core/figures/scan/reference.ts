import type { PatentNumber } from './patentNumber';
import { type Scan, touches } from './scan';

/** Digits that are a name or a pointer and no figure; `next` is the token behind it. */
export interface Reference {
  readonly next: number;
  readonly patent: PatentNumber | null;
}

export const none = (next: number): Reference => ({ next, patent: null });

/** The index of the first token that starts at or after an offset. */
export function tokenFrom(scan: Scan, index: number, offset: number): number {
  let at = index;
  while (at < scan.tokens.length && scan.tokens[at]!.start < offset) at++;
  return at;
}

/** A name goes on over everything that touches: letters, digits, and `-`, `.`, `/`, `_` between them. */
export function endOfName(scan: Scan, index: number): number {
  let at = index + 1;
  while (at < scan.tokens.length && touches(scan, at - 1)) {
    const token = scan.tokens[at]!;
    const joined =
      token.kind === 'digits' ||
      token.kind === 'word' ||
      (token.kind === 'mark' &&
        '-._/:'.includes(token.text) &&
        touches(scan, at) &&
        /^(?:digits|word)$/.test(scan.tokens[at + 1]!.kind));
    if (!joined) break;
    at++;
  }
  return at;
}
