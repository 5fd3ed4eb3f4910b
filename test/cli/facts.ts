/** A small fact base: two applicants, one measure, two facts. */
export const FACTS = `sources:
  bulletin:
    title: Annual bulletin
    publisher: Example Office
applicants:
  northland:
    name: Northland
    kind: country
  southland:
    name: Southland
    kind: country
measures:
  battery-patents:
    name: battery patents
    unit: patents
facts:
  northland-battery-2020:
    applicant: northland
    measure: battery-patents
    figure: more than 38,000
    period: 2020
    source: bulletin
    quote: more than 38,000 battery patents
  southland-battery-2020:
    applicant: southland
    measure: battery-patents
    figure: 6,276
    period: 2020
    source: bulletin
    quote: 6,276 battery patents
`;
