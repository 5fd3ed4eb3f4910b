import type { Figure } from '../../figures';
import { wordsIn, MOST } from '../measureTrail';
import { keyOf } from '../measureWords';
import type { EntityMention, Passage } from '../mention';
import { narrow } from '../narrow';
import type { Subject } from '../subject';
import type { Topic } from '../topic';
import { withTrail } from '../withTrail';
import type { CellReading } from './cellReading';

/**
 * What a cell counts where no measure is named in full around its table: by the words of the headers, then of corner and
 * captions, then of the headings above. Below “Device applications” under a heading *United States* those may be the
 * device applications filed there. It convicts only beside other cells that are right.
 */
export function topicsOfWords(figure: Figure, reading: CellReading, subject: Subject | null): readonly Topic[] {
  const { passage, column, row, corner, captions, frame, base } = reading;
  const near = [column, row, corner].flatMap(wordsOf).slice(0, MOST);
  const { headings, front } = frame.carried.trail ?? { headings: [], front: null };
  const narrowed = narrow(
    figure,
    {
      near: { before: near.map(keyOf), behind: [], mentions: near },
      sentence: captions.flatMap(wordsOf).slice(0, MOST),
      paragraph: [],
      last: null,
      counted: null,
      headings,
      front,
      announced: null,
      passage,
    },
    base,
  );
  if (narrowed === null) return [];
  const topics = withTrail([], narrowed, subject, base);
  return topics.map((topic) => ({ ...topic, firm: false, ...(topics.length > 1 ? { alike: narrowed.ids } : {}) }));
}

function wordsOf(passage: Passage | null): readonly EntityMention[] {
  return passage === null ? [] : wordsIn(passage);
}
