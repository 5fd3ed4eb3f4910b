import type { FactBase } from '../factbase/factBase';
import { parsePeriod } from '../factbase/parsePeriod';
import type { Note } from '../note/note';
import { lexisOf } from './lexis';
import type { EntityMention, PeriodInText } from './mention';
import { nothingCarried, type Carried } from './situation';

/** `ipnotes: {applicant, measure, period}` of the front matter, by id or by name. */
export function carriedFromFrontMatter({ settings, frontMatter }: Note, base: FactBase): Carried {
  const source = { home: null, ...(frontMatter ?? { start: 0, end: 0 }) };
  const lexis = lexisOf(base);
  const mention = (
    name: string | null,
    records: ReadonlyMap<string, unknown>,
    find: (text: string) => readonly { ids: readonly string[] }[],
  ): EntityMention[] => {
    if (name === null) return [];
    const ids = records.has(name) ? [name] : (find(name)[0]?.ids ?? []);
    return ids.length === 0 ? [] : [{ ids, start: 0, end: 0, source, text: name }];
  };
  const period = settings.period === null ? null : parsePeriod(settings.period);
  const applicants = mention(settings.applicant, base.applicants, (text) => lexis.applicants.find(text));
  const stated: PeriodInText | null =
    period === null ? null : { start: 0, end: 0, period, source, text: settings.period! };
  return {
    ...nothingCarried,
    applicants,
    author: applicants[0] ?? null,
    applicantReach: 'frontMatter',
    measures: mention(settings.measure, base.measures, (text) => lexis.measures.find(text)),
    measureReach: 'frontMatter',
    period: stated,
    periodReach: 'frontMatter',
    periods: stated === null ? [] : [stated],
  };
}
