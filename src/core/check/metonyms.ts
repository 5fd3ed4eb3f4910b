import type { Applicant } from '../factbase';
import type { FactBase } from '../factbase/factBase';
import { overlaps } from '../text/span';
import type { Atom } from './atoms';
import { endOfLongerName } from './longerName';
import { nameMatcher, type NameMatcher, type NameMention } from './nameMatcher';
import { COURT, HAN_COURT, SEATS, SECTOR } from './seats';

/**
 * Words that stand for an applicant of the base without being its name: the town of an office (*Munich* took 27 months), 全国,
 * the place of a court (北京31件), and, beside another sector, what is left of a sector’s name behind its country
 * (“Chinese universities hold 300 and *institutes* 200”). What is found is likely, and never certain.
 */
export function metonymsIn(
  text: string,
  atoms: readonly Atom[],
  named: readonly NameMention[],
  base: FactBase,
): NameMention[] {
  const matcher = matcherOf(base);
  if (matcher === null) return [];
  return matcher
    .find(text, atoms)
    .filter(
      (mention) =>
        !named.some((other) => overlaps(other, mention)) &&
        endOfLongerName(text, mention, NONE) === null &&
        stands(text, mention) &&
        !(isSector(mention, base) && !named.some((other) => isSector(other, base))),
    );
}

const NATIONWIDE = '全国';
const isOffice = (name: string): boolean => /知识产权局$|^国知局$/.test(name);

const NONE: ReadonlySet<number> = new Set();

/** Towns are capitalised, sectors are not, and neither is a part of a longer word or of somebody else’s sector. */
function stands(text: string, { start, end }: NameMention): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (/^\p{Lu}/u.test(text.slice(start, end))) return /(?:^|[^\p{L}-])$/u.test(before);
  if (/^\p{Ll}/u.test(text.slice(start, end)))
    return !/\p{Lu}[\p{L}’'-]*\s+(?:\p{Ll}+\s+)?$/u.test(before) && text.slice(start, end).endsWith('s');
  return !/[\u3400-\u9fff]$/.test(before) || /[中的和与而以但在到于比年月底末]$/.test(before);
}

function isSector({ ids }: NameMention, base: FactBase): boolean {
  return ids.some((id) => base.applicants.get(id)?.kind === 'sector');
}

const matchers = new WeakMap<FactBase, NameMatcher | null>();

function matcherOf(base: FactBase): NameMatcher | null {
  let matcher = matchers.get(base);
  if (matcher === undefined) matchers.set(base, (matcher = build(base)));
  return matcher;
}

function build(base: FactBase): NameMatcher | null {
  const ids = new Map<string, Set<string>>();
  for (const applicant of base.applicants.values())
    for (const word of wordsFor(applicant)) ids.set(word, (ids.get(word) ?? new Set()).add(applicant.id));
  const taken = new Set(
    [...base.applicants.values(), ...base.measures.values()].flatMap(({ name, aliases }) =>
      [name, ...aliases].map((each) => each.toLowerCase()),
    ),
  );
  const names = [...ids].flatMap(([word, [id, ...others]]) =>
    id === undefined || others.length > 0 || taken.has(word.toLowerCase()) ? [] : [[word, id] as const],
  );
  // 全国 is the country, or all that its office has, which the measure tells.
  if (!taken.has(NATIONWIDE))
    for (const { id, kind, country, name, aliases } of base.applicants.values())
      if (country === 'CN' && (kind === 'country' || (kind === 'government' && [name, ...aliases].some(isOffice))))
        names.push([NATIONWIDE, id]);
  return names.length === 0 ? null : nameMatcher(names);
}

function wordsFor({ kind, name, aliases }: Applicant): string[] {
  const names = [name, ...aliases];
  if (kind === 'sector') return names.flatMap((each) => SECTOR.exec(each)?.slice(1) ?? []).filter((each) => each);
  const seats = SEATS.filter(({ offices }) => names.some((each) => offices.has(each.toLowerCase())));
  const courts = names.flatMap((each) => COURT.exec(each)?.[1] ?? HAN_COURT.exec(each)?.[1] ?? []);
  return [...seats.flatMap(({ towns }) => towns), ...courts];
}
