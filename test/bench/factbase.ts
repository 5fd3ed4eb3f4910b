// Loads 10,000 facts of 400 bytes, and beside it reads the same text as YAML with the packages that do that.
// What counts are the ratios: all numbers are of one run on one machine.
import { load } from 'js-yaml';
import { parseDocument } from 'yaml';
import { mergeFactBase, parseFactFile } from '../../src/core/factbase';
import { readYaml } from '../../src/core/factbase/yaml/readYaml';
import { manyFacts } from '../core/factbase/manyFacts';

const FACTS = 10_000;
const ROUNDS = 5;

const text = manyFacts(FACTS);
const file = parseFactFile('facts/many.yaml', text);
const problems = mergeFactBase([file]).problems.length;
console.log(`${FACTS} facts, ${Math.round(text.length / FACTS)} characters each, ${problems} problems`);

const work: Readonly<Record<string, () => unknown>> = {
  'yaml parseDocument': () => parseDocument(text),
  'js-yaml load': () => load(text),
  'our YAML alone': () => readYaml(text),
  parseFactFile: () => parseFactFile('facts/many.yaml', text),
  mergeFactBase: () => mergeFactBase([file]),
  'both: a load': () => mergeFactBase([parseFactFile('facts/many.yaml', text)]),
};

const times = Object.fromEntries(Object.keys(work).map((name) => [name, [] as number[]]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(work)) {
    const start = performance.now();
    run();
    times[name]!.push(performance.now() - start);
  }
}
const median = (name: string): number => times[name]!.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
const whole = median('yaml parseDocument');
for (const name of Object.keys(work)) {
  const time = median(name);
  const first = times[name]![0]!;
  console.log(
    `${name.padEnd(20)} ${time.toFixed(0).padStart(6)} ms  ${(time / whole).toFixed(3)} of yaml's, first ${first.toFixed(0)} ms`,
  );
}
