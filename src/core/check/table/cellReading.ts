import type { FactBase } from '../../factbase/factBase';
import type { CellContext, Prose } from '../../note/note';
import type { Passage } from '../mention';
import type { Frame } from '../structure/frame';
import type { Caption } from './caption';

/** All that a cell is situated by. */
export interface CellReading {
  readonly cell: CellContext;
  readonly passage: Passage;
  readonly row: Passage | null;
  readonly column: Passage | null;
  readonly corner: Passage | null;
  /** The captions, the nearer one first. */
  readonly captions: readonly Caption[];
  readonly frame: Frame;
  readonly base: FactBase;
  readonly readWhole: (prose: Prose) => Passage;
}
