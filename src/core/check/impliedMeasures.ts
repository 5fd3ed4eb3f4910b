import type { FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import { countsSameThing } from './countsSameThing';
import type { Reach } from './judgement';
import { LIGHT_WORDS } from './fieldWords';
import { contains } from '../text/span';
import { wordsIn } from './measureTrail';
import { keyOf } from './measureWords';
import { clauseAt, type Passage } from './mention';
import { lexisOf } from './lexis';
import type { Subject } from './subject';
import { takes, type Topic } from './topic';

/**
 * What a figure counts where no word says what: a measure that its subject has facts of in that unit. “Norvik came
 * seventh, with 1,260 of them; Solen had 2,480” is about what the two have. It convicts nobody by itself, and where there
 * are several each of them may confirm the figure; see `isTelling` for the figures that it says enough of.
 */
export function impliedMeasures(
  figure: Figure,
  subject: Subject | null,
  passage: Passage,
  base: FactBase,
): readonly Topic[] {
  if (subject === null || subject.doubtful || subject.against === true || figure.kind === 'year') return [];
  // Where neither is said in the paragraph, nothing is.
  if (!NEAR.has(subject.reach) || (figure.kind === 'rank' && subject.reach === 'paragraph')) return [];
  const [mention, ...others] = subject.mentions;
  const [id, ...namesakes] = mention?.ids ?? [];
  if (id === undefined || others.length > 0 || namesakes.length > 0) return [];
  const clause = clauseAt(passage, figure.start);
  // What is named in its clause is counted, whether or not the base has facts of it.
  if (passage.measures.some((measure) => contains(clause, measure))) return [];
  const lexis = lexisOf(base);
  const said = wordsIn(passage)
    .filter((word) => contains(clause, word))
    .map(keyOf);
  const telling = said.filter((key) => !LIGHT_WORDS.has(key));
  const measures = measuresOf(id, base).filter(
    (measure) =>
      takes(figure, measure, lexis) &&
      isInUnit(figure, measure, base) &&
      isOfChange(figure, measure, base) &&
      telling.every((key) => lexis.words.wordsOf(measure).has(key)),
  );
  if (measures.length > MOST) return [];
  const [only] = measures;
  const isOnly = measures.length === 1 && only !== undefined;
  return measures.map((measure) => ({
    measure,
    mention: null,
    reach: 'heading',
    firm: false,
    otherNoun: !isOnly,
    implied: true,
    ...(isOnly ? {} : { alike: measures }),
  }));
}

/** Whether a number has so many digits that it hardly agrees by chance with a fact that nothing but its subject points to. */
export function isTelling(figure: Figure, { alike }: Topic): boolean {
  return isLong(figure) || (alike === undefined && (digitsOf(figure) >= 2 || figure.kind === 'rank'));
}

/** Whether a number has so many digits that it agrees by chance with hardly any fact of several. */
export function isLong(figure: Figure): boolean {
  return digitsOf(figure) >= 3;
}

function digitsOf({ text }: Figure): number {
  return text.replace(/^[\s0.,]+|[^1-9]+$/g, '').match(/\d/g)?.length ?? 0;
}

const NEAR: ReadonlySet<Reach> = new Set<Reach>(['clause', 'sentence', 'paragraph']);
/** So many measures of one applicant that a number may be of. */
const MOST = 6;

const known = new WeakMap<FactBase, Map<string, readonly string[]>>();

function measuresOf(id: string, base: FactBase): readonly string[] {
  let byApplicant = known.get(base);
  if (byApplicant === undefined) known.set(base, (byApplicant = new Map<string, readonly string[]>()));
  let measures = byApplicant.get(id);
  if (measures === undefined) {
    const found = base
      .factsOf(id)
      .flatMap(({ measure, figure }) => (measure === null || figure === null ? [] : measure));
    byApplicant.set(id, (measures = [...new Set(found)]));
  }
  return measures;
}

/** A count without a noun is no money and no time. */
function isInUnit(figure: Figure, measure: string, base: FactBase): boolean {
  if (figure.kind !== 'count') return true;
  if (!countsSameThing(figure, measure, base)) return false;
  const unit = base.measures.get(measure)?.unit ?? '';
  return figure.unit !== null || !SPECIAL.test(unit);
}

const SPECIAL = /^[A-Z]{3}$|^(?:days?|weeks?|months?|years?|[天日周年月]|个月)$/;

/** What something grew by is a figure of growth, and no other is. */
function isOfChange(figure: Figure, measure: string, base: FactBase): boolean {
  return (
    figure.kind === 'count' || figure.kind === 'rank' || (figure.direction !== null) === lexisOf(base).isGrowth(measure)
  );
}
