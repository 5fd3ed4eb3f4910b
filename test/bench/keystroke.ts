// What a keystroke costs: notes of 100 KB and 1 MB against 10,000 facts, one character typed at a time in random places,
// beside the full check of the same note in the same run: `npm run bench keystroke`. What counts are the ratios.
import { checkNote, recheckNote, type Rechecked } from '../../src/core/check/checkNote';
import { defaultSettings } from '../../src/core/check/checkSettings';
import { mergeFactBase } from '../../src/core/factbase';
import { openNote, parseNote, reparseNote } from '../../src/core/note/parseNote';
import { random } from './judgement/random';
import { factFile, noteOf, sentence, type BaseShape, type Write } from '../core/check/shapes';

const shape: BaseShape = { facts: 10_000, applicants: 200, measures: 25 };
const EDITS = 300;
/** Edits that are not counted, until the program is compiled. */
const WARM_UP = 60;
/** What a note has where it states no figure. */
const PLAIN =
  'Nobody in the industry expects the dispute to end soon, although both sides have an interest in settling it. ' +
  'What matters to the people who pay for these rights is whether a court would uphold them, and that is seldom tested. ';

const base = mergeFactBase([factFile(shape)]);

const english: Write = (claim) => sentence(claim) + PLAIN;
const chinese: Write = ({ applicant, measure, year, value }) =>
  `${year}年，${applicant.replace('Applicant', '申请人').replace(' Corp', '号')}申请第${/\d+/.exec(measure)![0]}类专利${value}件。` +
  '业内人士认为，这场争议短期内难以平息，双方都有意和解。对权利人来说，重要的是法院是否会支持这些权利，而这一点很少得到检验。';

console.log(`${base.facts.size} facts; ${EDITS} edits of one character, parse and check together, ms`);
for (const size of [100_000, 1_000_000]) {
  for (const [name, write] of Object.entries({ English: english, Chinese: chinese })) report(name, size, write);
}

function report(name: string, size: number, write: Write): void {
  const one = Buffer.byteLength(noteOf(100, write, 3, shape)) / 100;
  const text = withHeadings(noteOf(Math.round(size / one), write, 3, shape));
  const full = percentile(
    Array.from({ length: 5 }, () => timed(() => checkNote(parseNote(text), base))),
    50,
  );
  const { whole, parse } = typing(text);
  const [median, late] = [percentile(whole, 50), percentile(whole, 95)];
  console.log(
    `${name}, ${size / 1000} kB: full ${full.toFixed(0)}; a keystroke ${median.toFixed(1)} in the median, ` +
      `${late.toFixed(1)} at the 95th percentile (1/${(full / late).toFixed(0)} of the full check), ` +
      `of which parsing ${percentile(parse, 50).toFixed(1)} and ${percentile(parse, 95).toFixed(1)}`,
  );
}

/** Types and takes back single characters, one here and one there, as a writer goes back and forth. */
function typing(text: string): { whole: number[]; parse: number[] } {
  const numbers = random('keystroke');
  let parsed = openNote(text);
  let checked: Rechecked = recheckNote(null, parsed.note, base, defaultSettings);
  const whole: number[] = [];
  const parse: number[] = [];
  const show = (now: string): void => {
    const start = performance.now();
    parsed = reparseNote(parsed, now);
    const middle = performance.now();
    checked = recheckNote(checked, parsed.note, base, defaultSettings);
    whole.push(performance.now() - start);
    parse.push(middle - start);
  };
  for (let edit = 0; edit < WARM_UP + EDITS; edit += 2) {
    const at = numbers.below(text.length);
    const typed = 'a7 1e.件'[numbers.below(7)]!;
    show(text.slice(0, at) + typed + text.slice(at));
    show(text);
  }
  return { whole: whole.slice(WARM_UP), parse: parse.slice(WARM_UP) };
}

/** A heading over every few paragraphs. */
function withHeadings(text: string): string {
  return text
    .split('\n\n')
    .flatMap((paragraph, index) => (index % 6 === 0 ? [`## Part ${index / 6}`, paragraph] : [paragraph]))
    .join('\n\n');
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function percentile(times: readonly number[], percent: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor((times.length * percent) / 100)]!;
}
