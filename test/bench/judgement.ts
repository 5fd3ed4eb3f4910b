// How often the check is right: errors are planted in the notes of test/bench/judgement/corpus and of the sample, one at
// a time, and counted where it finds them: `npm run bench judgement`. After `--`: `--misses`, `--misses applicant`,
// `--alarms`, `--uncovered`, `--misbound`, `--problems`, `--floors`,
// `--slots`, `--slots applicant`, `--without 30` (clean notes only, with so many percent of their facts left out; with
// `--alarms`), `--domain NAME`, `--corpus FOLDER`, `--seed TEXT`.
import { parseArgs } from 'node:util';
import { loadCorpus, loadSample } from './judgement/corpus';
import { belowFloors, floorsBelow, raisable } from './judgement/floors';
import { measureJudgement, together } from './judgement/measureJudgement';
import { KINDS } from './judgement/plant';
import { alarmsOf, incompleteOf, misboundOf, missesOf, tableOf, uncoveredOf } from './judgement/report';
import { readSlots, SLOTS, slotMisses, slotTable } from './judgement/slots';
import { summarise } from './judgement/summary';
import { withoutFacts } from './judgement/withoutFacts';

const flag = { type: 'boolean', default: false } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: flag,
    alarms: flag,
    uncovered: flag,
    misbound: flag,
    problems: flag,
    floors: flag,
    slots: flag,
    domain: { type: 'string', default: '' },
    corpus: { type: 'string' },
    without: { type: 'string' },
    seed: { type: 'string' },
  },
});
const [kind = ''] = positionals;
const slot = values.slots ? SLOTS.find((name) => name === kind) : undefined;
if (kind !== '' && slot === undefined && !KINDS.some((known) => known === kind)) {
  console.error(`No kind ${kind}; there are ${KINDS.join(', ')}.`);
  process.exit(2);
}

const all = [...loadCorpus(values.corpus), loadSample()];
const domains = all.filter(({ name }) => name.includes(values.domain));
if (values.slots) {
  const readings = readSlots(domains);
  console.log(slotTable(readings));
  if (slot !== undefined) console.log(`\n${slotMisses(readings, slot).join('\n\n')}`);
  process.exit(0);
}
if (values.without !== undefined) {
  const parts = domains.map((domain) => ({ domain, ...withoutFacts([domain], Number(values.without), values.seed) }));
  for (const { domain, alarms, figures } of parts) console.log(incompleteOf(domain.name, alarms, figures));
  const alarms = parts.flatMap((part) => part.alarms);
  const figures = parts.reduce((sum, part) => sum + part.figures, 0);
  console.log(incompleteOf('together', alarms, figures));
  if (values.alarms) console.log(`\n${alarmsOf({ alarms, trials: [] }).join('\n\n')}`);
  process.exit(0);
}
const parts = domains.map((domain) => ({ domain, part: measureJudgement([domain], values.seed) }));
const measured = together(parts.map(({ part }) => part));
const summary = summarise(measured);

for (const { domain, part } of domains.length > 1 ? parts : []) {
  const { recall, precision, coverage, cleanAlarms, planted } = summarise(part);
  const shares = Object.entries({ recall, precision, ...(domain.isMarked ? { coverage } : {}) });
  const texts = shares.map(([name, share]) => `${name} ${(100 * share).toFixed(1)} %`);
  console.log(`${domain.name}: ${[`${planted} planted`, ...texts, `${cleanAlarms} false alarms`].join(', ')}`);
}
console.log(tableOf(domains.length > 1 ? 'together' : (domains[0]?.name ?? 'nothing'), summary, measured));
const lists = {
  misses: missesOf(measured, kind),
  alarms: alarmsOf(measured),
  uncovered: uncoveredOf(measured),
  misbound: misboundOf(measured),
};
for (const [name, list] of Object.entries(lists)) {
  if (values[name as keyof typeof lists]) console.log(`\n${name}: ${list.length}\n\n${list.join('\n\n')}`);
}
const { problems, misread } = measured;
if (values.problems)
  console.log(`\nproblems of the corpus:\n\n${problems.join('\n')}\n\nnot read as marked:\n\n${misread.join('\n')}`);
else
  console.log(
    `the corpus: ${problems.length} problems, ${misread.length} marked figures are not read as marked, see --problems`,
  );
if (values.floors) console.log(JSON.stringify(floorsBelow(summary), null, 2));
// A part of the corpus has no floors.
if (values.domain === '' && values.corpus === undefined && values.seed === undefined) {
  const rising = raisable(summary).map(({ name, measured, floor }) => `${name} ${measured.toFixed(1)} (${floor})`);
  if (rising.length > 0)
    console.log(`far above their floors, which only rise, by hand (--floors): ${rising.join(', ')}`);
  const below = belowFloors(summary).map(({ name, measured, floor }) => `${name} ${measured.toFixed(1)} (${floor})`);
  if (below.length > 0) console.error(`below their floors: ${below.join(', ')}`);
  if (below.length > 0) process.exitCode = 1;
}
