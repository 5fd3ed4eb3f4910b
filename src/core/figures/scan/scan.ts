import type { Entry, Role } from '../languages/language';
import type { Token } from './tokenRow';

/** A normalised text and its tokens, with the questions that every reader asks of them. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
}

export function entryAt(scan: Scan, index: number): Entry | null {
  return scan.tokens[index]?.entry ?? null;
}

export function isRole(scan: Scan, index: number, role: Role): boolean {
  const entry = entryAt(scan, index);
  return entry?.type === 'role' && entry.role === role;
}

/** Up to five words by name, without the array that a longer list would cost at every call: see {@link isOneOf}. */
export function isWord(
  scan: Scan,
  index: number,
  first: string,
  second?: string,
  third?: string,
  fourth?: string,
  fifth?: string,
): boolean {
  const text = scan.tokens[index]?.text;
  if (text === undefined) return false;
  return text === first || text === second || text === third || text === fourth || text === fifth;
}

export function isOneOf(scan: Scan, index: number, words: ReadonlySet<string>): boolean {
  const token = scan.tokens[index];
  return token !== undefined && words.has(token.text);
}

/** Whether two neighbouring tokens touch, so that nothing, not even a space, stands between them. */
export function touches(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token !== undefined && token.end === scan.tokens[index + 1]?.start;
}

export function isMark(scan: Scan, index: number, marks: string): boolean {
  const token = scan.tokens[index];
  return token?.kind === 'mark' && marks.includes(token.text);
}

export function isDigits(scan: Scan, index: number): boolean {
  return scan.tokens[index]?.kind === 'digits';
}

/** A sentence or clause ends between the tokens: a figure never reaches over it. */
export function isBreak(scan: Scan, index: number): boolean {
  return isMark(scan, index, '.;!?。；！？,，、:：()（）"“”');
}
