import type { ApplicantKind } from '../factbase';
import type { FactBase } from '../factbase/factBase';
import type { Span } from '../text/span';
import type { Anaphor, Group } from './applicantGroups';
import { DESCRIPTION, HAN_DESCRIPTION, HAN_HOUSE, HAN_WHOLE, KINDS, LEADER } from './descriptions';
import type { Focus } from './focus';
import { isWhole } from './derive/isWhole';
import { leadersOf } from './leadersOf';
import type { EntityMention, Passage } from './mention';
import { isOf } from './voice';
import { COMMON_SUBJECT, FORMER, LATTER, PLURAL, PRONOUN, QUANTITY, RELATIVE, THERE, WE, YOU } from './nameWords';
import { matchesOf } from '../text/matchesOf';

/**
 * The pronouns and descriptions of a sentence that stand for an applicant, each with whom it stands for: *it*, *the
 * latter*, *the French company*, 该局, *which*. `groups` are the names of the sentence.
 */
export function anaphorsOf(passage: Passage, groups: readonly Group[], focus: Focus, base: FactBase): Anaphor[] {
  const described = descriptionsIn(passage, groups, focus, base);
  const named = groups.filter((group) => !described.some((span) => covers(span, group)));
  const others = [
    ...placesOf(RELATIVE, passage).map((span) => relative(span, named, passage)),
    ...placesOf(FORMER, passage).map((span) => ofPair(span, 0, named, focus)),
    ...placesOf(LATTER, passage).map((span) => ofPair(span, 1, named, focus)),
    ...placesOf(WE, passage).map((span) => author(span, focus) ?? speaker(span, passage, focus, base)),
    ...placesOf(YOU, passage).map((span) =>
      focus.voice?.answers === true ? speaker(span, passage, focus, base) : null,
    ),
  ].filter((anaphor) => anaphor !== null);
  const found: Anaphor[] = [...described];
  const pronouns: Anaphor[] = [];
  for (const anaphor of others)
    if (![...found, ...groups].some((other) => other.start < anaphor.end && anaphor.start < other.end))
      found.push(anaphor);
  for (const span of [...placesOf(PRONOUN, passage), ...placesOf(THERE, passage)]) {
    // “For the former it was a good year: its total …” goes on with the same, and “we filed 300, and it 500” does not.
    const before = found.filter(({ start }) => start < span.end);
    const isBesideUs = before.length > 0 && before.every((anaphor) => isAuthor(anaphor.mentions[0]!, focus));
    if (before.length > 0 && !isBesideUs) continue;
    const anaphor = pronoun(span, named, passage, focus);
    if (anaphor === null) continue;
    const isOther = !isBesideUs || !isAuthor(anaphor.mentions[0]!, focus);
    pronouns.push(isOther ? anaphor : { ...anaphor, certain: false });
  }
  return [...found, ...pronouns].sort((a, b) => a.start - b.start);
}

export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function placesOf(pattern: RegExp, passage: Passage): Span[] {
  return matchesOf(passage.text, pattern).map((match) => ({
    start: passage.start + match.index,
    end: passage.start + match.index + match[0].length,
  }));
}

/** “Novarr, which filed 126”: whoever stands before the comma. */
function relative(span: Span, named: readonly Group[], passage: Passage): Anaphor | null {
  const before = named.filter(({ end }) => end <= span.start).at(-1);
  if (before === undefined) return null;
  const between = passage.text.slice(before.end - passage.start, span.start - passage.start);
  if (!/^\s*[)）]?\s*[,，]?\s*$/.test(between)) return null;
  return { mentions: before.mentions, reach: 'clause', certain: before.mentions.length === 1, ...span };
}

/** The former or the latter of the last two that were named, in this sentence or else in the one before. */
function ofPair(span: Span, place: 0 | 1, named: readonly Group[], focus: Focus): Anaphor | null {
  const own = distinct(named.filter(({ end }) => end <= span.start).flatMap(({ mentions }) => mentions));
  const pool = own.length >= 2 ? own : distinct(focus.company);
  if (pool.length < 2 || (own.length === 1 && pool !== own)) return null;
  return {
    ...span,
    mentions: [pool[pool.length - 2 + place]!],
    reach: pool === own ? 'sentence' : 'paragraph',
    certain: pool.length === 2 || place === 1,
  };
}

function pronoun(span: Span, named: readonly Group[], passage: Passage, focus: Focus): Anaphor | null {
  if (isExpletive(passage.text.slice(span.start - passage.start)) || isQuantity(span, passage)) return null;
  const before = named.filter(({ end }) => end <= span.start);
  // Behind a name of the same sentence the name itself is enough, unless that is only where: “in Japan it filed …”.
  if (before.length > 0 && before.at(-1)!.role !== 'place') return null;
  const subjects = distinct(before.filter(({ role }) => role === 'subject').flatMap(({ mentions }) => mentions));
  if (subjects.length > 0)
    return { mentions: subjects.slice(0, 1), reach: 'sentence', certain: subjects.length === 1, ...span };
  const [subject] = focus.applicants;
  if (subject === undefined) return null;
  return {
    mentions: [subject],
    reach: focus.applicantReach,
    certain: focus.certain !== false && before.length === 0 && isOnlyOne(span, passage),
    ...span,
  };
}

/** Whether nobody without a name is spoken of before a pronoun, and it is none of several. */
function isOnlyOne(span: Span, passage: Passage): boolean {
  const { text, start } = passage;
  if (PLURAL.test(text.slice(span.start - start, span.end - start))) return false;
  return !COMMON_SUBJECT.test(text.slice(0, span.start - start).toLowerCase());
}

/** “It is true that”, “It took years to”: there nobody is meant. */
function isExpletive(text: string): boolean {
  return /^it\s+(?:is|was|has been|seems|appears|turns out)\s+(?:\p{L}+\s+)?(?:that|to|whether|who|which)\b/iu.test(
    text,
  );
}

/** “In Japan it was 300”: the pronoun stands for what is counted, and not for whose it is. */
function isQuantity({ start }: Span, passage: Passage): boolean {
  const figure = passage.figures.find((other) => other.start > start && other.kind !== 'year');
  if (figure === undefined || figure.kind === 'rank') return false;
  return QUANTITY.test(passage.text.slice(start - passage.start, figure.start - passage.start));
}

function isAuthor({ ids }: EntityMention, { author: by }: Focus): boolean {
  return by?.ids.some((id) => ids.includes(id)) === true;
}

/** Who writes the note, where the front matter says so. */
function author(span: Span, { author: by }: Focus): Anaphor | null {
  return by == null ? null : { mentions: [by], reach: 'frontMatter', certain: true, ...span };
}

/** Who speaks, where the text of the note says so. */
function speaker(span: Span, passage: Passage, { voice }: Focus, base: FactBase): Anaphor | null {
  if (voice == null) return null;
  const said = passage.text.slice(span.start - passage.start, span.end - passage.start);
  if (!isOf(said, base.applicants.get(voice.mention.ids[0]!)?.kind ?? null)) return null;
  return { mentions: [voice.mention], reach: 'paragraph', certain: voice.certain, ...span };
}

/** “The company”, “the Swiss one”, 该局: the last one named of that kind and country. */
function descriptionsIn(passage: Passage, groups: readonly Group[], focus: Focus, base: FactBase): Anaphor[] {
  const found: Anaphor[] = [];
  let kinds: readonly ApplicantKind[] | null = null;
  for (const match of [
    ...matchesOf(passage.text, DESCRIPTION),
    ...matchesOf(passage.text, HAN_DESCRIPTION),
    ...matchesOf(passage.text, HAN_HOUSE),
    ...matchesOf(passage.text, HAN_WHOLE),
  ]) {
    const [whole, adjective = '', noun = ''] = match;
    const span = { start: passage.start + match.index, end: passage.start + match.index + whole.length };
    const own: readonly ApplicantKind[] | null = KINDS.get(noun.toLowerCase()) ?? kinds;
    const country = adjective === '' ? null : countryOf(span, groups, base);
    if (own === null || (adjective !== '' && country === null)) continue;
    kinds = own;
    const one = groups.find((group) => covers(span, group))?.mentions[0];
    const mentions = groups.filter(({ end }) => end <= span.start).flatMap((group) => group.mentions);
    const isMeant = (id: string): boolean => {
      const applicant = base.applicants.get(id);
      if (LEADER.test(noun) && !leadersOf(base).has(id)) return false;
      // 全省 is not the world.
      if (applicant === undefined || (/[省市区]$/.test(noun) && isWhole(applicant))) return false;
      return (
        applicant.kind !== null && own.includes(applicant.kind) && (country ?? applicant.country) === applicant.country
      );
    };
    const fits = distinct([...(focus.recent ?? []), ...mentions]).filter(({ ids }) => ids.some(isMeant));
    const near = distinct(mentions).filter(({ ids }) => ids.some(isMeant));
    // Whoever is described, it is not the country by whose adjective.
    const subject = fits.at(-1) ?? (one === undefined ? focus.applicants[0] : onlyOne(one, isMeant, base));
    if (subject === undefined) continue;
    found.push({
      mentions: [subject],
      reach: mentions.includes(subject) ? 'sentence' : 'paragraph',
      certain: fits.length === 1 || near.length === 1 || (fits.length > 1 && isInFocus(subject, focus)),
      ...span,
    });
  }
  return found;
}

function isInFocus({ ids }: EntityMention, { applicants, certain }: Focus): boolean {
  return certain !== false && applicants.some((other) => other.ids.some((id) => ids.includes(id)));
}

/** The only applicant that a description fits, or nobody, in the place of the country that it names. */
function onlyOne(mention: EntityMention, isMeant: (id: string) => boolean, base: FactBase): EntityMention {
  const ids = [...base.applicants.keys()].filter(isMeant);
  return { ...mention, ids: ids.length === 1 ? ids : [] };
}

/** The country that the adjective of a description names, as the base has it; also in the name of a whole sector. */
function countryOf(span: Span, groups: readonly Group[], base: FactBase): string | null {
  const id = groups.find((group) => covers(span, group))?.mentions[0]?.ids[0];
  const applicant = id === undefined ? undefined : base.applicants.get(id);
  return applicant?.kind === 'country' || applicant?.kind === 'sector' ? applicant.country : null;
}

/** Of several mentions of one applicant the last. */
function distinct(mentions: readonly EntityMention[]): EntityMention[] {
  const kept: EntityMention[] = [];
  for (const mention of mentions) {
    const at = kept.findIndex((other) => other.ids.some((id) => mention.ids.includes(id)));
    if (at >= 0) kept.splice(at, 1);
    kept.push(mention);
  }
  return kept;
}
