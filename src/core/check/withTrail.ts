import { ACT_WORDS } from './fieldWords';
import type { FactBase } from '../factbase/factBase';
import type { Reach } from './judgement';
import type { Narrowed } from './measureHints';
import type { Subject } from './subject';
import { firstOfEach, type Topic } from './topic';

/** Puts the measure that the words around a figure point to before those that are named in full. */
export function withTrail(
  named: readonly Topic[],
  narrowed: Narrowed | undefined,
  subject: Subject | null,
  base: FactBase,
): readonly Topic[] {
  // What nobody is said to have is no claim for the sake of words alone.
  if (subject === null && !named.some(({ reach }) => isSaid(reach))) return named;
  return pointedTo(named, narrowed, subject, base);
}

/** The same for whomever it may be of. */
export function pointedTo(
  named: readonly Topic[],
  narrowed: Narrowed | undefined,
  subject: Subject | null,
  base: FactBase,
): readonly Topic[] {
  if (narrowed === undefined) return named;
  const own = ofSubject(narrowed.ids, subject, base);
  const plain = own.filter((id) => narrowed.plainest.includes(id));
  const ids = plain.length > 0 ? plain : own;
  const [first] = named;
  const measure = ids.length === 1 ? ids[0]! : null;
  // What the clause itself names is not overruled by what was said before.
  if (first?.reach === 'clause' && first.firm && narrowed.reach !== 'clause') return named;
  const isCarried = !isSaid(narrowed.reach);
  const isStated = first !== undefined && !first.against && isSaid(first.reach);
  if (isStated && isCarried) {
    // Named in the sentence, and what was counted before as well.
    const isBoth = first.measure === measure && narrowed.firm && plain.length > 0 && !first.otherNoun;
    return isBoth ? [{ ...first, firm: true }, ...named.slice(1)] : named;
  }
  if (measure === null) {
    if (isStated && narrowed.ids.includes(first.measure)) return named;
    // One of them may confirm the figure; that it does not is no reason to doubt it.
    const possible =
      ids.length > MOST || isOnlyAct(narrowed)
        ? []
        : ids.map((id) => ({ ...topicOf(id, narrowed, false), otherNoun: true }));
    const known = named.map((topic) => ({ ...topic, firm: false }));
    // What is said in the sentence comes before what only another one names.
    const isNearer = first !== undefined && !isStated && !isCarried && !ids.includes(first.measure);
    return isNearer ? firstOfEach([...possible, ...known]) : firstOfEach([...known, ...possible]);
  }
  // What the subject has no facts of is hardly meant where one is named that it has facts of.
  if (
    first !== undefined &&
    first.measure !== measure &&
    !has(subject, measure, base) &&
    has(subject, first.measure, base)
  )
    return [{ ...first, firm: false }, topicOf(measure, narrowed, false), ...named.slice(1)];
  const known = named.find((topic) => topic.measure === measure);
  const firm = (narrowed.firm && plain.length > 0) || (isStated && known === first && first.firm);
  return [
    known === undefined
      ? topicOf(measure, narrowed, firm)
      : { ...known, firm, against: narrowed.against === true && !firm, ...likeness(narrowed.alike) },
    ...named.filter((other) => other.measure !== measure),
  ];
}

function isSaid(reach: Reach): boolean {
  return reach === 'clause' || reach === 'sentence';
}

/** How many measures a figure may count where nobody can tell which. */
const MOST = 4;

/** `Filed 300` alone names nothing. */
function isOnlyAct({ mention, reach }: Narrowed): boolean {
  return reach === 'clause' && mention?.ids.every((key) => ACT_WORDS.has(key)) === true;
}

function topicOf(measure: string, { mention, reach, against, alike }: Narrowed, firm: boolean): Topic {
  return { measure, mention, reach, firm, otherNoun: false, against: against === true && !firm, ...likeness(alike) };
}

function likeness(alike: readonly string[] | undefined): Pick<Topic, 'alike'> {
  return alike === undefined ? {} : { alike };
}

function has(subject: Subject | null, measure: string, base: FactBase): boolean {
  return subject?.mentions.some(({ ids }) => ids.some((id) => base.factsOf(id, measure).length > 0)) === true;
}

/** Of measures that fit alike, the one that the subject has facts of. */
function ofSubject(ids: readonly string[], subject: Subject | null, base: FactBase): readonly string[] {
  if (ids.length < 2 || subject === null) return ids;
  const own = subject.mentions.flatMap((mention) => mention.ids);
  const known = ids.filter((id) => own.some((applicant) => base.factsOf(applicant, id).length > 0));
  return known.length > 0 ? known : ids;
}
