import type { Fact, FactBase } from '../factbase/factBase';
import { samePeriod, type Figure } from '../figures';
import type { Derivation, Given } from './derive/derivation';
import type { Era } from './era';
import { isImplied } from './withoutImplied';
import type { Reach } from './judgement';
import { isComputed, isOfAnother } from './otherReadings';
import { periodFit } from './period';
import type { Place } from './place';
import type { Situation } from './situation';
import type { Topic } from './topic';
import type { Unplaced, UnplacedWitness } from './unplaced';
import { wholeYear } from './wholeYear';

/** A figure as it was first judged. */
export interface Judged {
  readonly situation: Situation;
  /** Null where it gets no verdict. */
  readonly judgement: Unplaced | null;
  /** Judges it again, as if the note had put it so. */
  readonly judge: (situation: Situation) => Unplaced | null;
  /** What it takes to derive it once more; null where it is no claim of running text that is inferred. */
  readonly given: Given | null;
  /** Its judgement where it is derived so. */
  readonly judgeAs: (derivation: Derivation) => Unplaced;
}

/**
 * Judges once more what was read too loosely to convict. Where other figures of the section take their applicant,
 * measure or period from the same words and agree with their facts, those words are read rightly, so that a figure that
 * does not agree is wrong: of five firms under one heading, four with the numbers of their facts, the fifth has a wrong
 * one. Where as many would be wrong as are right, the reading is wrong, and nobody is convicted; nor is a figure that
 * is right in some other reading. `all` are those of one section; `nameOf` tells places apart. Linear in the figures,
 * one of them at a step.
 */
export function* corroborate(
  all: readonly Judged[],
  nameOf: (place: Place) => string,
  base: FactBase,
): Generator<undefined, readonly Judged[]> {
  const witnesses = witnessesIn(all, nameOf);
  if (witnesses.size === 0) return all;
  const written = [...witnesses.keys()].filter((key) => key.startsWith(WRITTEN));
  const spoken: Spoken = { witnesses, nameOf, written: written.length === 1 ? written[0]! : null };
  const convicted = new Map<string, number>();
  const again: (Again | null)[] = [];
  for (const judged of all) {
    const found = judgedAgain(judged, spoken, base);
    for (const key of found?.used ?? []) convicted.set(key, (convicted.get(key) ?? 0) + 1);
    again.push(found);
    yield;
  }
  return all.map((judged, index) => {
    const found = again[index];
    if (found?.used.every((key) => convicted.get(key)! < witnesses.get(key)!.length) !== true) return judged;
    const named = found.used.flatMap((key) => witnesses.get(key)!).slice(0, MOST);
    return { ...judged, judgement: { ...found.second, witnesses: named } };
  });
}

/** What the figures of a section speak for. */
interface Spoken {
  readonly witnesses: ReadonlyMap<string, readonly UnplacedWitness[]>;
  readonly nameOf: (place: Place) => string;
  /** The key of the year that the note was written in, where they agree on one. */
  readonly written: string | null;
}

/** What is a mismatch by the words that other figures take their slots from, too. */
interface Again {
  readonly second: Unplaced;
  readonly used: readonly string[];
}

function judgedAgain({ judgement, situation, judge }: Judged, spoken: Spoken, base: FactBase): Again | null {
  const isUndated = situation.back != null && situation.era === null;
  const isOpen =
    judgement?.verdict === 'unsure' || (judgement?.verdict !== 'verified' && (isUndated || isImplied(situation)));
  if (!isOpen || judgement?.cited === true || judgement?.verdict === 'mismatch') return null;
  const { backed, used } = back(situation, spoken, base);
  const second = used.length === 0 ? null : judge(backed);
  if (second?.verdict !== 'mismatch' || isOfAnother(situation, backed, base) || isComputed(situation, base))
    return null;
  return { second, used };
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
    const { applicant, period, off } = keysOf(situation, nameOf);
    const keys = [
      isOfOther(situation, fact) ? null : applicant,
      isOff(situation, fact) ? off : period,
      fact.measure === null ? null : measureKey(fact.measure),
      writtenKey(situation, fact),
    ];
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
  /** What is of another period than the one that was carried to it. */
  readonly off: string | null;
}

/** Whether a figure was found to be of somebody else than it was read as. */
function isOfOther({ subject }: Situation, { applicant }: Fact): boolean {
  return subject?.mentions.every(({ ids }) => !ids.includes(applicant)) === true;
}

/** Whether a figure agrees with a fact of another period than the text carries to it. */
function isOff({ era }: Situation, fact: Fact): boolean {
  return era !== null && !era.firm && periodFit(fact, era.period) === 'none';
}

/** The words that a figure takes its slots from; of a measure it does not matter which of its names. */
function keysOf({ subject, topics, era }: Situation, nameOf: (place: Place) => string): Keys {
  const own = subject?.mentions.length === 1 ? subject.mentions[0]! : null;
  return {
    applicant:
      own === null ? null : subject?.implied === true ? `implied ${own.ids[0]}` : `applicant ${nameOf(own.source)}`,
    measure: topics[0] === undefined ? null : measureKey(topics[0].measure),
    period: era?.mention == null ? null : `period ${nameOf(era.mention.source)}`,
    off: era?.mention == null ? null : `off ${nameOf(era.mention.source)}`,
  };
}

const WRITTEN = 'written ';

/** The year that a note without a date was written in, by the fact of what it says was so last year. */
function writtenKey({ era, back }: Situation, { period }: Fact): string | null {
  if (back == null || era !== null || period?.from == null || period.to == null) return null;
  const year = Math.floor(period.from / 10000);
  return samePeriod(period, wholeYear(year)) ? `${WRITTEN}${year + back}` : null;
}

function measureKey(measure: string): string {
  return `measure ${measure}`;
}

/** Makes certain what witnesses speak for. */
function back(
  situation: Situation,
  { witnesses, nameOf, written }: Spoken,
  base: FactBase,
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
  const isSaid = topic?.reach === 'clause' || topic?.reach === 'sentence' || topic?.reach === 'table';
  const isLooseSubject =
    subject !== null &&
    !subject.firm &&
    !subject.doubtful &&
    subject.against !== true &&
    // Where nobody is named, what is counted has to be said.
    (subject.implied !== true || isSaid);
  // Of several measures that the words fit alike it is the one that figures of the section have.
  const likely =
    topic?.otherNoun === true && topic.alike !== undefined
      ? topics.filter((each) => topic.alike!.includes(each.measure) && witnesses.has(measureKey(each.measure)))
      : [];
  const only = likely.length === 1 && isBacked(measureKey(likely[0]!.measure)) ? likely[0]! : null;
  const isLooseTopic =
    topic !== undefined &&
    !topic.firm &&
    !topic.otherNoun &&
    topic.against !== true &&
    !others.some((other) => isMissing(other, topic, situation, base));
  // “Last year” is the year that the figures around it were of last year.
  const backUndated = (): Era | null => {
    if (written === null || !isBacked(written)) return null;
    const year = Number(written.slice(WRITTEN.length)) - situation.back!;
    return { period: wholeYear(year), mention: null, reach: 'sentence', firm: true };
  };
  const backed = {
    ...situation,
    subject: isLooseSubject && isBacked(keys.applicant) ? { ...subject, firm: true } : subject,
    topics:
      only !== null
        ? [{ ...only, firm: true, otherNoun: false }, ...topics.filter((each) => each !== only)]
        : isLooseTopic && isBacked(keys.measure)
          ? [{ ...topic, firm: true }, ...others]
          : topics,
    era: situation.back == null || era !== null ? backEra(era, keys, witnesses, isBacked) : backUndated(),
  };
  return { backed, used };
}

/** Whether a measure that stands nearer than the first is one that the base has no fact of the subject for. */
function isMissing(other: Topic, first: Topic, { subject, era }: Situation, base: FactBase): boolean {
  if (
    !other.firm ||
    other.otherNoun ||
    other.against === true ||
    REACHES.indexOf(other.reach) >= REACHES.indexOf(first.reach)
  )
    return false;
  const facts = subject?.mentions.flatMap(({ ids }) => ids.flatMap((id) => base.factsOf(id, other.measure))) ?? [];
  return facts.every((fact) => era !== null && periodFit(fact, era.period) === 'none');
}

/** From the nearest to the farthest. */
const REACHES: readonly Reach[] = ['citation', 'table', 'clause', 'sentence', 'paragraph', 'heading', 'frontMatter'];

/** A period made certain, or the one that all around a figure are of that are of none that is given. */
function backEra(
  era: Era | null,
  keys: Keys,
  witnesses: ReadonlyMap<string, readonly UnplacedWitness[]>,
  isBacked: (key: string | null) => boolean,
): Era | null {
  if (era === null || era.firm || era.isPrior === true) return era;
  if (era.against !== true && isBacked(keys.period)) return { ...era, firm: true };
  // “Weekly digest, April 2025”: where the figures around it are of the year before, so is this one.
  const [first, ...rest] = (keys.off === null ? [] : (witnesses.get(keys.off) ?? [])).map(
    ({ fact }) => fact.period ?? fact.asOf,
  );
  if (first == null || rest.length === 0 || !rest.every((other) => other !== null && samePeriod(first, other)))
    return era;
  return isBacked(keys.off) ? { period: first, mention: null, reach: 'heading', firm: true } : era;
}
