import { fingerprint, type Fact } from '../../factbase';
import { hash } from '../../text/hash';

/** What a footnote definition that was written from a fact says of itself, in a comment that readers do not see. */
export interface FootnoteMark {
  /** The definition without the comment. */
  readonly text: string;
  /** The fingerprint that the fact had. */
  readonly fact: string;
  /** Whether the text is still the one that was written, white space aside: else the writer has made it their own. */
  readonly isUntouched: boolean;
}

/** Adds the comment to the text of a definition: `… <https://example.org> <!-- ipnotes 1a2b3c4 5d6e7f8 -->`; `was` is what the fact was. */
export function withMark(text: string, fact: Fact, was = fingerprint(fact)): string {
  return `${text} <!-- ipnotes ${was} ${textHash(text)} -->`;
}

/** Reads the comment that a definition ends with; null where it ends with none. */
export function readMark(definition: string): FootnoteMark | null {
  const match = MARK.exec(definition.slice(-MARK_LENGTH));
  if (match === null) return null;
  const text = definition.slice(0, -match[0].length).trimEnd();
  return { text, fact: match[1]!, isUntouched: textHash(text) === match[2] };
}

const MARK = /<!-- ipnotes ([0-9a-z]{7}) ([0-9a-z]{7}) -->$/;
const MARK_LENGTH = '<!-- ipnotes 1234567 1234567 -->'.length;

function textHash(text: string): string {
  return hash(text.replace(/\s+/g, ' ').trim());
}
