// How long notes of 100 KB and 1 MB take to be read and checked against 10,000 facts, beside one plain pass of a regular
// expression over the same text in the same run: `npm run bench check`. What counts are the ratios.
import { checkNote } from '../../src/core/check/checkNote';
import { mergeFactBase, type FactBase } from '../../src/core/factbase';
import { read } from '../../src/core/figures';
import { parseNote } from '../../src/core/note/parseNote';
import { factFile, noteOf, sentence, type BaseShape, type Write } from '../core/check/shapes';

const shape: BaseShape = { facts: 10_000, applicants: 200, measures: 25 };
const ROUNDS = 5;
/** What a note has where it states no figure. */
const PLAIN =
  'Nobody in the industry expects the dispute to end soon, although both sides have an interest in settling it. ' +
  'What matters to the people who pay for these rights is whether a court would uphold them, and that is seldom tested. ';

const file = factFile(shape);
const base = mergeFactBase([file]);

const prose: Write = (claim) => sentence(claim) + PLAIN;
const wrong: Write = (claim) =>
  prose({ ...claim, value: claim.value.replace(/^\d/, (digit) => (digit === '9' ? '8' : '9')) });
const cited: Write = (claim) => `They filed ${claim.value}[^${claim.id}] of the ${claim.measure}. ${PLAIN}`;
const chinese: Write = ({ applicant, measure, year, value }) =>
  `${year}年，${applicant.replace('Applicant', '申请人').replace(' Corp', '号')}申请第${/\d+/.exec(measure)![0]}类专利${value}件。` +
  '业内人士认为，这场争议短期内难以平息，双方都有意和解。对权利人来说，重要的是法院是否会支持这些权利，而这一点很少得到检验。';

console.log(`${base.facts.size} facts; figures a note, ms (and a MB, a figure, plain passes of a regular expression)`);
time('the names and indexes of the base', 'x', () => {
  const fresh = mergeFactBase([file]);
  const start = performance.now();
  checkNote(parseNote('x'), fresh);
  return performance.now() - start;
});
for (const size of [100_000, 1_000_000]) {
  for (const [name, write] of Object.entries({
    'all right': prose,
    'all wrong': wrong,
    'all cited': cited,
    Chinese: chinese,
  })) {
    const text = noteTo(size, write);
    report(`${size / 1000} kB, ${name}`, text, base);
  }
}

function noteTo(size: number, write: Write): string {
  const one = noteOf(100, write, 5, shape).length / 100;
  return noteOf(Math.round(size / one), write, 5, shape);
}

function report(title: string, text: string, base: FactBase): void {
  const note = parseNote(text);
  const { judgements } = checkNote(note, base);
  const verdicts = new Map<string, number>();
  for (const { verdict } of judgements) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  console.log(`${title}: ${judgements.length} figures, ${JSON.stringify(Object.fromEntries(verdicts))}`);
  const pass = time(
    '  one plain pass of \\d+',
    text,
    timed(() => text.match(/\d+/g)),
  );
  time(
    '  parse',
    text,
    timed(() => parseNote(text)),
    pass,
    judgements.length,
  );
  time(
    '  read figures',
    text,
    timed(() => note.blocks.map(({ prose }) => read(prose.text))),
    pass,
    judgements.length,
  );
  time(
    '  check, figures read in it',
    text,
    timed(() => checkNote(note, base)),
    pass,
    judgements.length,
  );
}

function timed(run: () => unknown): () => number {
  return () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
}

/** Prints the median of some runs and returns it. */
function time(title: string, text: string, run: () => number, pass?: number, figures = 0): number {
  const times = Array.from({ length: ROUNDS }, run).sort((a, b) => a - b);
  const median = times[Math.floor(ROUNDS / 2)]!;
  const perSize = pass === undefined ? '' : `${((median / text.length) * 1e6).toFixed(0).padStart(6)} ms a MB`;
  const perFigure = figures === 0 ? '' : `${((median / figures) * 1000).toFixed(0).padStart(5)} µs a figure`;
  const ratio = pass === undefined ? '' : `${(median / pass).toFixed(0).padStart(5)} passes`;
  console.log(`${title.padEnd(34)} ${median.toFixed(1).padStart(8)} ms ${perSize} ${perFigure} ${ratio}`);
  return median;
}
