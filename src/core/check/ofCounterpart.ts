import type { Applicant, Fact, FactBase } from '../factbase/factBase';
import { periodFit } from './period';
import type { Situation } from './situation';
import { agrees } from './weigh';

/**
 * The fact that a figure states of an office where it is its country's, or of a country where it is its office's: what
 * an office grants, and what the applicants of its country are granted, are different measures. `firm` is false where
 * the office may only be who says so.
 */
export function ofCounterpart(
  { figure, passage, subject, topics, era, background }: Situation,
  base: FactBase,
): { readonly fact: Fact; readonly firm: boolean } | null {
  if (subject?.mentions.length !== 1 || figure.kind !== 'count') return null;
  const [mention] = subject.mentions;
  const [id, ...others] = mention!.ids;
  const [topic] = topics;
  if (id === undefined || others.length > 0 || topic === undefined || topic.otherNoun) return null;
  for (const counterpart of counterpartsOf(id, base)) {
    const fact = base
      .factsOf(counterpart, topic.measure)
      .find(
        (candidate) =>
          !base.superseded.has(candidate.id) &&
          agrees(figure, candidate) &&
          (era === null || periodFit(candidate, era.period) !== 'none'),
      );
    if (fact === undefined) continue;
    const near = subject.reach === 'clause' || subject.reach === 'sentence';
    const firm =
      !OUR_COUNTRY.test(mention!.text) &&
      // “It is the Australian figure that has wobbled”, where the Australian office has been spoken of, is that one's.
      ![...passage.applicants, ...background.applicants].some(({ ids }) => ids.includes(counterpart)) &&
      subject.firm &&
      topic.firm &&
      near &&
      era?.firm === true &&
      !REPORTS.test(passage.text);
    return { fact, firm };
  }
  return null;
}

/** Words by which an office tells of others. */
const REPORTS =
  /\b(?:says?|said|reports?|reported|announce[sd]?|according|data|figures|statistics|counts?|counted|shows?|showed|published|releases?d?|found|notes?d?)\b|表示|称|公布|发布|数据|统计|显示|介绍|通报|据|透露/i;

/** 我国授权发明专利92.1万件 is how statistics put what the office has granted. */
const OUR_COUNTRY = /^(?:我国|我國|全国|全國|国内|國內|本国|本國)$/;

/** Authorities that grant no rights. */
const NO_OFFICE =
  /法院|法庭|检察|海关|公安|仲裁|\b(?:courts?|tribunals?|customs|police|ministry|ministries|prosecutors?)\b/i;

const counterparts = new WeakMap<FactBase, ReadonlyMap<string, readonly string[]>>();

/** The country of an office, and the offices of a country. */
function counterpartsOf(id: string, base: FactBase): readonly string[] {
  let index = counterparts.get(base);
  if (index === undefined) counterparts.set(base, (index = build(base)));
  return index.get(id) ?? [];
}

function build(base: FactBase): Map<string, readonly string[]> {
  const byCountry = new Map<string, { readonly countries: Applicant[]; readonly offices: Applicant[] }>();
  for (const applicant of base.applicants.values()) {
    const { kind, country } = applicant;
    if (country === null || (kind !== 'country' && kind !== 'government')) continue;
    // What a country's courts and its customs have is the country's as well.
    if (kind === 'government' && [applicant.name, ...applicant.aliases].some((name) => NO_OFFICE.test(name))) continue;
    let known = byCountry.get(country);
    if (known === undefined) byCountry.set(country, (known = { countries: [], offices: [] }));
    (kind === 'country' ? known.countries : known.offices).push(applicant);
  }
  const index = new Map<string, readonly string[]>();
  for (const { countries, offices } of byCountry.values()) {
    for (const { id } of countries)
      index.set(
        id,
        offices.map((office) => office.id),
      );
    for (const { id } of offices)
      index.set(
        id,
        countries.map((country) => country.id),
      );
  }
  return index;
}
