import type { Fact, FactBase } from '../factbase/factBase';
import { toAtoms } from './atoms';
import { lexisOf } from './lexis';
import { clauseAt, type EntityMention, type Passage } from './mention';
import type { Situation } from './situation';

/**
 * What the clause of a cited figure names in place of what the fact is about: the applicant in “Japan filed
 * 6,276[^us-filings]”. Null where the fact’s own applicant or measure is named too, where a relative of it is (a parent,
 * its country, a broader measure), where the words are a part of its name, or where it is in doubt whose figure it is.
 */
export function namedInstead(situation: Situation, fact: Fact, base: FactBase): 'applicant' | 'measure' | null {
  if (namesOtherApplicant(situation, fact, base)) return 'applicant';
  return namesOtherMeasure(situation, fact, base) ? 'measure' : null;
}

function namesOtherApplicant({ subject, passage, figure }: Situation, fact: Fact, base: FactBase): boolean {
  if (subject === null || !subject.firm || subject.doubtful || subject.reach !== 'clause') return false;
  const [mention, ...others] = subject.mentions;
  if (mention?.ids.length !== 1 || others.length > 0) return false;
  if (inClause(passage.applicants, passage, figure.start).some(({ ids }) => ids.includes(fact.applicant))) return false;
  const isRelative = isOfFamily(mention.ids[0]!, fact.applicant, base);
  return !isRelative && !isPartOfName(mention.text, namesOf(base.applicants.get(fact.applicant)));
}

/** One belongs to the other, or is the country that the other is of. */
function isOfFamily(a: string, b: string, base: FactBase): boolean {
  if (a === b) return true;
  const [one, other] = [base.applicants.get(a), base.applicants.get(b)];
  if (one === undefined || other === undefined) return true;
  const isPlace =
    one.kind === 'country' || other.kind === 'country' || one.kind === 'sector' || other.kind === 'sector';
  return above(a, b, base) || above(b, a, base) || (isPlace && one.country !== null && one.country === other.country);
}

function above(upper: string, lower: string, base: FactBase): boolean {
  for (let id = base.applicants.get(lower)?.parent ?? null; id !== null; id = base.applicants.get(id)?.parent ?? null)
    if (id === upper) return true;
  return false;
}

function namesOtherMeasure({ topics, passage, figure }: Situation, fact: Fact, base: FactBase): boolean {
  const [topic] = topics;
  const own = fact.measure;
  if (topic === undefined || own === null || !topic.firm || topic.otherNoun || topic.reach !== 'clause') return false;
  const { measure, mention } = topic;
  if (mention?.ids.length !== 1 || mention.ids[0] !== measure) return false;
  const named = inClause(passage.measures, passage, figure.start).flatMap(({ ids }) => ids);
  if (topics.some((other) => other.measure === own) || named.some((id) => isKin(id, own, base))) return false;
  return !isPartOfName(mention.text, namesOf(base.measures.get(own)));
}

/** The same, one broader than the other, or the share, growth or rank of it. */
function isKin(a: string, b: string, base: FactBase): boolean {
  if (a === b) return true;
  const lexis = lexisOf(base);
  const isBroader = (upper: string, lower: string): boolean => {
    for (let id = base.measures.get(lower)?.broader ?? null; id !== null; id = base.measures.get(id)?.broader ?? null)
      if (id === upper) return true;
    return false;
  };
  const isRelated = (one: string, other: string): boolean => lexis.relatedTo(one).some(({ id }) => id === other);
  return isBroader(a, b) || isBroader(b, a) || isRelated(a, b) || isRelated(b, a);
}

function inClause(mentions: readonly EntityMention[], passage: Passage, offset: number): EntityMention[] {
  const clause = clauseAt(passage, offset);
  return mentions.filter(({ start, end }) => clause.start <= start && end <= clause.end);
}

function namesOf(record: { readonly name: string; readonly aliases: readonly string[] } | undefined): string[] {
  return record === undefined ? [] : [record.name, ...record.aliases];
}

/** “Filings” says less than “AI patent filings” and nothing else. */
function isPartOfName(text: string, names: readonly string[]): boolean {
  const words = toAtoms(text).map(({ key }) => key);
  return names.some((name) => {
    const own = new Set(toAtoms(name).map(({ key }) => key));
    return words.every((word) => own.has(word));
  });
}
