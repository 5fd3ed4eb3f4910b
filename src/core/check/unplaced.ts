import type { Figure } from '../figures';
import type { Prose } from '../note/note';
import { shifted } from '../text/span';
import type { Evidence, Judgement, Witness } from './judgement';
import type { Place } from './place';

/** A piece of evidence whose span is a place. */
export interface UnplacedEvidence extends Evidence {
  readonly span: Place;
}

export interface UnplacedWitness extends Witness {
  readonly home: Prose;
}

/** A judgement whose spans are places, so that it holds wherever its leaf is moved to; its figure is in `home`. */
export interface Unplaced extends Judgement {
  readonly home: Prose;
  readonly evidence: readonly UnplacedEvidence[];
  readonly witnesses: readonly UnplacedWitness[];
}

/** Puts a judgement where it stands in the note: `originOf` gives where the leaf of a prose begins. */
export function placed(
  judgement: Unplaced,
  originOf: (home: Prose) => number,
  now: (place: Place) => Place,
): Judgement {
  const { home, ...rest } = judgement;
  return {
    ...rest,
    figure: moved(judgement.figure, originOf(home)),
    evidence: judgement.evidence.map(({ role, text, span, reach }) => {
      const place = now(span);
      return { role, text, span: shifted(place, place.home === null ? 0 : originOf(place.home)), reach };
    }),
    witnesses: judgement.witnesses.map(({ figure, fact, home }) => ({ figure: moved(figure, originOf(home)), fact })),
  };
}

function moved(figure: Figure, by: number): Figure {
  return { ...figure, ...shifted(figure, by), number: shifted(figure.number, by) };
}
