import { measuresIn, sameScript } from '../names';
import { contradictsAll, factOf, factsInForce, plantWords, samePeriodOf, type Mutation } from '../plant';

const EACH = 2;

/** Grants for applications: another measure of the same applicant and period, of which the facts say something else. */
export const exchangeMeasure: Mutation = (site) => {
  const { claim, random } = site;
  const { base } = site.note;
  const fact = factOf(claim, base);
  if (fact === null) return [];
  for (const stretch of claim.stretches) {
    const names = measuresIn(stretch.text, base);
    const own = names.filter(({ id }) => id === fact.measure);
    const [only] = own;
    if (only === undefined) continue;
    if (own.length > 1) return [];
    const others = [...base.measures.values()]
      .filter(({ id, unit }) => id !== fact.measure && unit === base.measures.get(fact.measure!)?.unit)
      .filter(({ id }) => !names.some((name) => name.id === id))
      .filter(({ id }) => {
        const facts = factsInForce(fact.applicant, id, base);
        return facts.some((other) => samePeriodOf(other, fact)) && contradictsAll(claim.figure, facts, base);
      })
      .flatMap(({ name, aliases }) => [name, ...aliases].find((one) => sameScript(one, only.text)) ?? []);
    const from = { start: only.start + stretch.start, end: only.end + stretch.start };
    return random.some(others, EACH).flatMap((name) => {
      const to = /^\p{Lu}/u.test(only.text) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
      return plantWords('measure', site, stretch, [{ from, to }]);
    });
  }
  return [];
};
