import type { Fact } from '../../factbase';
import type { Edit } from '../../text/edit';
import type { Span } from '../../text/span';
import type { Message } from '../message';

/** What can be written at a place, best first. */
export interface Completion {
  /** What is replaced, in one line; by what of it stands before the place the items are filtered. */
  readonly replace: Span;
  readonly items: readonly CompletionItem[];
  /** Whether there are others, to be asked for when more has been typed. */
  readonly isIncomplete: boolean;
}

export interface CompletionItem {
  readonly kind: 'fact' | 'name' | 'directive' | 'code' | 'id' | 'field' | 'value';
  readonly label: string;
  /** Beside the label, and at the end of its row. */
  readonly detail: string;
  readonly description: string;
  /** What typed text is compared with. */
  readonly filter: string;
  readonly text: string;
  /** What else is changed, apart from what is replaced: a footnote definition. */
  readonly edits: readonly Edit[];
  /** Where the writer goes on in `text`. */
  readonly cursor: number;
  /** Set for facts, which have more to tell. */
  readonly fact: Fact | null;
  /** What it is for, where it is no fact. */
  readonly about: Message | null;
}
