import type { Applicant } from '../../../../src/core/factbase';
import type { Stretch } from '../goldNote';
import { applicantsIn, measuresIn, sameScript, type NameAt } from '../names';
import { contradictsAll, factOf, factsInForce, plantWords, samePeriodOf, type Mutation, type Site } from '../plant';
import { ADJECTIVE, WITH_ARTICLE } from '../words';

const EACH = 2;

/** Another applicant of the same kind, of whom the facts say something else, or two of the sentence exchanged. */
export const exchangeApplicant: Mutation = (site) => {
  const place = namedOnce(site);
  if (place === null) return [];
  const { stretch, own, names } = place;
  const rivals = rivalsOf(site, own.id).filter(({ id }) => isWrongFor(site, id));
  const strangers = rivals
    .filter(({ id }) => !names.some((name) => name.id === id))
    .flatMap((rival) => nameInPlace(rival, own, stretch) ?? []);
  const replaced = site.random
    .some(strangers, EACH)
    .flatMap((change) => plantWords('applicant', site, stretch, [change]));
  const swaps = names
    .filter((name) => rivals.some(({ id }) => id === name.id) && names.filter(({ id }) => id === name.id).length === 1)
    .flatMap((name) => swap(own, name, stretch, site))
    .slice(0, 1);
  return [...replaced, ...swaps];
};

/** Another applicant of whom no fact speaks: no proven error, but nothing that may be confirmed either. */
export const exchangeForUnknown: Mutation = (site) => {
  const place = namedOnce(site);
  const measure = factOf(site.claim, site.note.base)?.measure;
  if (place === null || measure == null) return [];
  const { stretch, own, names } = place;
  const unknown = rivalsOf(site, own.id)
    .filter(({ id }) => site.note.base.factsOf(id, measure).length === 0 && !names.some((name) => name.id === id))
    .flatMap((rival) => nameInPlace(rival, own, stretch) ?? []);
  return site.random.some(unknown, 1).flatMap((change) => plantWords('applicant-unknown', site, stretch, [change]));
};

interface NamedPlace {
  readonly stretch: Stretch;
  readonly own: NameAt;
  readonly names: readonly NameAt[];
}

/** The only place near a claim where its applicant is named, and not as a part of a measure's name. */
function namedOnce({ note: { base }, claim }: Site): NamedPlace | null {
  const fact = factOf(claim, base);
  if (fact === null) return null;
  for (const stretch of claim.stretches) {
    const names = within(stretch, applicantsIn(stretch.text, base));
    const own = names.filter(({ id }) => id === fact.applicant);
    const measures = within(stretch, measuresIn(stretch.text, base));
    const [only] = own;
    if (only === undefined) continue;
    const isPart = measures.some(({ start, end }) => start < only.end && only.start < end);
    return own.length > 1 || isPart ? null : { stretch, own: only, names };
  }
  return null;
}

function within(stretch: Stretch, names: readonly NameAt[]): NameAt[] {
  return names.map((name) => ({ ...name, start: name.start + stretch.start, end: name.end + stretch.start }));
}

/** All that could stand in the same sentence: of the same kind, and not of the same family. */
function rivalsOf({ note: { base } }: Site, id: string): readonly Applicant[] {
  const own = base.applicants.get(id);
  return [...base.applicants.values()].filter(
    (other) => other.id !== id && other.kind === own?.kind && other.parent !== id && own.parent !== other.id,
  );
}

function isWrongFor({ note: { base }, claim }: Site, rival: string): boolean {
  const fact = factOf(claim, base)!;
  const facts = fact.measure === null ? [] : factsInForce(rival, fact.measure, base);
  return facts.some((other) => samePeriodOf(other, fact)) && contradictsAll(claim.figure, facts, base);
}

type Change = Parameters<typeof plantWords>[3][number];

/** A name of the rival that fits where the own one stands, with “the” where it needs one; null where none fits. */
function nameInPlace(rival: Applicant, own: NameAt, stretch: Stretch): Change | null {
  const { text } = stretch.block.prose;
  const isAdjective = ADJECTIVE.test(own.text) && rival.kind === 'country';
  const name = [rival.name, ...rival.aliases].find(
    (one) => sameScript(one, own.text) && (rival.kind !== 'country' || ADJECTIVE.test(one) === isAdjective),
  );
  if (name === undefined) return null;
  // “States’” and “Japan’s” part differently.
  if (/^[’']/.test(text.slice(own.end, own.end + 1)) && name.endsWith('s') !== own.text.endsWith('s')) return null;
  const article = /\bthe $/i.exec(text.slice(Math.max(0, own.start - 4), own.start))?.[0];
  const takes = WITH_ARTICLE.test(name) && !isAdjective;
  if (article !== undefined && !takes && WITH_ARTICLE.test(own.text))
    return { from: { start: own.start - article.length, end: own.end }, to: name };
  const isCell = stretch.block.kind === 'cell';
  if (article === undefined && takes && !WITH_ARTICLE.test(own.text) && !isCell)
    return { from: own, to: `${own.start === stretch.start ? 'The' : 'the'} ${name}` };
  return { from: own, to: name };
}

function swap(own: NameAt, other: NameAt, stretch: Stretch, site: Site): ReturnType<Mutation> {
  // The claim of the other name becomes wrong as well, or is not marked.
  if (WITH_ARTICLE.test(own.text) !== WITH_ARTICLE.test(other.text)) return [];
  if (ADJECTIVE.test(own.text) !== ADJECTIVE.test(other.text) || !sameScript(own.text, other.text)) return [];
  return plantWords('applicant', site, stretch, [
    { from: own, to: other.text },
    { from: other, to: own.text },
  ]);
}
