import { clauseAt, type EntityMention } from '../mention';
import { countsOf, together } from './countsOf';
import { everybodyIn } from './everybodyIn';
import { concludeAny, type Attempt, type Derivation, type Given } from './derivation';
import { shareOf } from './deriveComparison';
import { isDated } from './deriveSum';
import { topicsFor } from './topicsFor';
import { isBroader } from './isPartIn';
import { OF_WHOLE } from './words';

/**
 * A share of a whole that no side of a comparison names: “62% of the total”, 占全球的62%, and of a broader measure,
 * “generative AI made up 6% of its AI patents”.
 */
export function deriveShare(given: Given): Derivation | null {
  const { figure, subject } = given.situation;
  if (figure.kind !== 'percent' && figure.kind !== 'fraction') return null;
  if (figure.direction !== null || subject === null || subject.doubtful || subject.mentions.length !== 1) return null;
  return ofBroader(given, subject.mentions[0]!) ?? ofTotal(given, subject.mentions[0]!);
}

/** One measure in another one of the same applicant that is broader. */
function ofBroader(given: Given, mention: EntityMention): Derivation | null {
  const { situation, base, text } = given;
  const { figure, passage, era, subject } = situation;
  const clause = clauseAt(passage, figure.start);
  const whole = passage.measures.find(({ start }) => start >= figure.end && start < clause.end);
  if (whole === undefined || !/^\s+of\b/i.test(text.slice(figure.end, whole.start))) return null;
  for (const part of passage.measures.filter(({ end }) => end <= figure.start).reverse()) {
    for (const narrow of part.ids) {
      const broad = whole.ids.find((id) => isBroader(id, narrow, base));
      if (broad === undefined) continue;
      const sets = together([countsOf(mention, narrow, era, given), countsOf(mention, broad, era, given)]);
      const firm = subject!.firm && subject!.reach !== 'paragraph' && isDated(given);
      return concludeAny(
        figure,
        sets.map((operands) => share(operands, firm)),
      );
    }
  }
  return null;
}

function share(operands: Attempt['operands'], firm: boolean): Attempt {
  return { operation: 'share', operands, unit: 'percent', compute: shareOf, signed: false, firm };
}

/** The subject in the whole that the base has: the world, or its parent. It is not named, and so convicts nobody. */
function ofTotal(given: Given, mention: EntityMention): Derivation | null {
  const { situation, base, text } = given;
  const { figure, passage, era } = situation;
  const clause = clauseAt(passage, figure.start);
  if (!OF_WHOLE.test(text.slice(clause.start, clause.end))) return null;
  const parent = base.applicants.get(mention.ids[0] ?? '')?.parent ?? null;
  const wholes = [...everybodyIn(base), ...(parent === null ? [] : [parent])];
  for (const { measure } of topicsFor(given)) {
    const own = countsOf(mention, measure, era, given);
    const sets =
      own.length === 0 ? [] : wholes.flatMap((id) => together([own, countsOf({ ids: [id] }, measure, era, given)]));
    const derivation = concludeAny(
      figure,
      sets.map((operands) => share(operands, false)),
    );
    if (derivation !== null) return derivation;
  }
  return null;
}
