import type { FactBase } from '../factbase/factBase';
import type { Figure } from '../figures';
import { isComputed, isOfAnother } from './otherReadings';
import type { Place } from './place';
import type { Situation } from './situation';
import type { Unplaced, UnplacedWitness } from './unplaced';

/** A figure as it was first judged. */
export interface Judged {
  readonly situation: Situation;
  /** Null where it gets no verdict. */
  readonly judgement: Unplaced | null;
  /** Judges it again, as if the note had put it so. */
  readonly judge: (situation: Situation) => Unplaced | null;
}

/**
 * Judges once more what was read too loosely to convict. Where other figures of the section take their applicant,
 * measure or period from the same words and agree with their facts, those words are read rightly, so that a figure that
 * does not agree is wrong: of five firms under one heading, four with the numbers of their facts, the fifth has a wrong
 * one. Where as many would be wrong as are right, the reading is wrong, and nobody is convicted; nor is a figure that
 * is right in some other reading. `all` are those of one section; `nameOf` tells places apart. Linear in the figures.
 */
export function corroborate(
  all: readonly Judged[],
  nameOf: (place: Place) => string,
  base: FactBase,
): readonly Judged[] {
  const witnesses = witnessesIn(all, nameOf);
  if (witnesses.size === 0) return all;
  const convicted = new Map<string, number>();
  const again = all.map((judged) => {
    const { judgement, situation } = judged;
    if (judgement?.verdict !== 'unsure' || judgement.cited) return null;
    const { backed, used } = back(situation, witnesses, nameOf);
    const second = used.length === 0 ? null : judged.judge(backed);
    if (second?.verdict !== 'mismatch' || isOfAnother(situation, backed, base) || isComputed(situation, base))
      return null;
    for (const key of used) convicted.set(key, (convicted.get(key) ?? 0) + 1);
    return { second, used };
  });
  return all.map((judged, index) => {
    const found = again[index];
    if (found?.used.every((key) => convicted.get(key)! < witnesses.get(key)!.length) !== true) return judged;
    const named = found.used.flatMap((key) => witnesses.get(key)!).slice(0, MOST);
    return { ...judged, judgement: { ...found.second, witnesses: named } };
  });
}

/** How many witnesses are named. */
const MOST = 5;
/** How many digits the figures of witnesses must have together: one of them may agree by chance. */
const ENOUGH = 3;

/** The figures that agree with a fact of their own, by the words that they take their slots from. */
function witnessesIn(all: readonly Judged[], nameOf: (place: Place) => string): Map<string, UnplacedWitness[]> {
  const witnesses = new Map<string, UnplacedWitness[]>();
  for (const { situation, judgement } of all) {
    if (judgement?.verdict !== 'verified' || judgement.derived || judgement.facts.length !== 1) continue;
    const { figure, facts, home } = judgement;
    const fact = facts[0]!;
    const { applicant, period } = keysOf(situation, nameOf);
    const keys = [applicant, period, fact.measure === null ? null : measureKey(fact.measure)];
    for (const key of keys) {
      const known = key === null ? undefined : witnesses.get(key);
      if (known !== undefined) known.push({ figure, fact, home });
      else if (key !== null) witnesses.set(key, [{ figure, fact, home }]);
    }
  }
  return witnesses;
}

function digitsOf({ text }: Figure): number {
  return text.replace(/^[\s0.,]+|[^1-9]+$/g, '').match(/\d/g)?.length ?? 1;
}

interface Keys {
  readonly applicant: string | null;
  readonly measure: string | null;
  readonly period: string | null;
}

/** The words that a figure takes its slots from; of a measure it does not matter which of its names. */
function keysOf({ subject, topics, era }: Situation, nameOf: (place: Place) => string): Keys {
  const own = subject?.mentions.length === 1 ? subject.mentions[0]! : null;
  return {
    applicant: own === null ? null : `applicant ${nameOf(own.source)}`,
    measure: topics[0] === undefined ? null : measureKey(topics[0].measure),
    period: era?.mention == null ? null : `period ${nameOf(era.mention.source)}`,
  };
}

function measureKey(measure: string): string {
  return `measure ${measure}`;
}

/** Makes certain what witnesses speak for. */
function back(
  situation: Situation,
  witnesses: ReadonlyMap<string, readonly UnplacedWitness[]>,
  nameOf: (place: Place) => string,
): { readonly backed: Situation; readonly used: readonly string[] } {
  const { subject, topics, era } = situation;
  const keys = keysOf(situation, nameOf);
  const used: string[] = [];
  const isBacked = (key: string | null): boolean => {
    const speaking = key === null ? [] : (witnesses.get(key) ?? []);
    const digits = speaking.reduce((sum, { figure }) => sum + digitsOf(figure), 0);
    if (digits >= ENOUGH) used.push(key!);
    return digits >= ENOUGH;
  };
  const [topic, ...others] = topics;
  const isLooseSubject = subject !== null && !subject.firm && !subject.doubtful && subject.against !== true;
  const isLooseTopic = topic !== undefined && !topic.firm && !topic.otherNoun && topic.against !== true;
  const backed = {
    ...situation,
    subject: isLooseSubject && isBacked(keys.applicant) ? { ...subject, firm: true } : subject,
    topics: isLooseTopic && isBacked(keys.measure) ? [{ ...topic, firm: true }, ...others] : topics,
    era: era !== null && !era.firm && era.against !== true && isBacked(keys.period) ? { ...era, firm: true } : era,
  };
  return { backed, used };
}
