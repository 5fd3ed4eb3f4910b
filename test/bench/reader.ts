// How fast the figure reader is, beside the npm port of Recognizers-Text and one plain pass of a regular expression
// over the same text in the same run: `npm run bench reader`.
import { recognizeNumber } from '@microsoft/recognizers-text-number';
import { read } from '../../src/core/figures';

const SIZE = 1_000_000;
/** Recognizers-Text is given this much, because it takes seconds for it. */
const PEER_SIZE = 50_000;
/** How often both take turns. A machine that others share is now fast, now slow, and a turn is slow for both. */
const TURNS = 9;

/** A small generator with a fixed seed, so that every run reads the same text. */
function random(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % limit;
  };
}

const pick = <T>(items: readonly T[], next: (limit: number) => number): T => items[next(items.length)]!;

/** English prose about filings: one figure in every two or three sentences, years, names, and plain sentences. */
function english(size: number): string[] {
  const next = random(7);
  const who = [
    'The office',
    'Samsung',
    'The company',
    'A group of universities',
    'China',
    'The United States',
    'Its rival',
  ];
  const did = ['filed', 'was granted', 'published', 'withdrew', 'licensed', 'renewed'];
  const amount = [
    () => `${next(90) + 10},${String(next(1000)).padStart(3, '0')} patents`,
    () => `more than ${next(900) / 10} million applications`,
    () => `${next(1000) / 10} per cent of the total`,
    () => `about ${next(90)} families in ${1990 + next(34)}`,
    () => 'several thousand designs',
    () => 'a third of its portfolio',
  ];
  const plain = [
    'Observers said that the result would depend on how quickly the examiners could work through the backlog.',
    'Most of these rights protect improvements to manufacturing rather than new products, which makes them hard to compare.',
    'The GPT-4 model and the A100 processor were mentioned in passing, as was the claim in US 10,123,456 B2.',
    'Nobody in the industry expects the dispute to end soon, although both sides have an interest in settling it.',
    'What matters to the people who pay for them is whether a court would uphold them, and that is seldom tested.',
  ];
  return paragraphs(
    size,
    next,
    () =>
      next(5) < 2
        ? `${pick(who, next)} ${pick(did, next)} ${pick(amount, next)()} between ${2000 + next(10)} and ${2012 + next(12)}.`
        : pick(plain, next),
    ' ',
  );
}

function chinese(size: number): string[] {
  const next = random(11);
  const who = ['国家知识产权局', '三星电子', '该公司', '高校及科研院所', '我国', '美国', '百度'];
  const amount = [
    () => `申请专利${next(90) / 10}万件`,
    () => `授权量超过${next(9000)}余件，同比增长${next(500) / 10}%`,
    () => `占总数的${next(1000) / 10}%`,
    () => `提高${next(9) + 1}个百分点`,
    () => '数十万件申请',
    () => '占三分之一',
  ];
  const plain = [
    '业内人士认为，审查周期的长短在很大程度上取决于积压案件的处理速度。',
    '这些权利大多保护制造工艺的改进，而不是全新的产品，因此很难直接比较。',
    '统一的标准有助于推动产业发展，也有助于一次性解决各方的分歧。',
    '双方都希望尽快达成和解，不过目前还没有人认为争议会很快结束。',
    '真正重要的是法院是否支持这些权利，而这一点很少得到检验。',
  ];
  return paragraphs(
    size,
    next,
    () => (next(5) < 2 ? `${2000 + next(24)}年，${pick(who, next)}${pick(amount, next)()}。` : pick(plain, next)),
    '',
  );
}

function paragraphs(size: number, next: (limit: number) => number, sentence: () => string, gap: string): string[] {
  const texts: string[] = [];
  for (let length = 0; length < size;) {
    const text = Array.from({ length: 4 + next(5) }, sentence).join(gap);
    texts.push(text);
    length += text.length + 2;
  }
  return texts;
}

/** Characters per second, the best of several runs after a warm-up. */
function speed(characters: number, runs: number, work: () => unknown): number {
  work();
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return (characters / best) * 1000;
}

const millions = (perSecond: number): string => `${(perSecond / 1e6).toFixed(2)} M characters/s`;

for (const [language, culture, generate] of [
  ['English', 'en-us', english],
  ['Chinese', 'zh-cn', chinese],
] as const) {
  const texts = generate(SIZE);
  const whole = texts.join('\n\n');
  const sample = generate(PEER_SIZE);
  // Beside the peer both drop what they read; one call for a whole text keeps it, so its paragraphs are kept, too.
  const ratios = Array.from({ length: TURNS }, () => {
    const own = speed(whole.length, 3, () => {
      for (const text of texts) read(text);
    });
    const other = speed(sample.join('').length, 1, () => {
      for (const text of sample) recognizeNumber(text, culture);
    });
    return { own, other, ratio: own / other };
  }).sort((a, b) => a.ratio - b.ratio);
  const middle = ratios[TURNS >> 1]!;
  const times = ({ ratio }: { readonly ratio: number }): string => ratio.toFixed(1);
  const byParagraph = speed(whole.length, 5, () => texts.map((text) => read(text)));
  const asOne = speed(whole.length, 5, () => read(whole));
  const oneParagraph = whole.replaceAll('\n\n', ' ');
  const unbroken = speed(oneParagraph.length, 5, () => read(oneParagraph));
  const plain = speed(whole.length, 5, () => whole.match(/\d+/g));
  console.log(`${language}, ${whole.length} characters, ${read(whole).figures.length} figures`);
  console.log(`  by paragraph    ${millions(middle.own)}`);
  console.log(
    `  recognizeNumber ${millions(middle.other)}; the reader is ${times(middle)} times as fast (${times(ratios[0]!)} to ${times(ratios.at(-1)!)} in ${TURNS} turns)`,
  );
  console.log(`  /\\d+/g          ${millions(plain)}; the reader is ${(middle.own / plain).toFixed(3)} of it`);
  console.log(`  kept, by paragraph ${millions(byParagraph)}`);
  console.log(`  kept, as one text  ${millions(asOne)}, ${(asOne / byParagraph).toFixed(2)} of by paragraph`);
  console.log(`  kept, unbroken     ${millions(unbroken)}, ${(unbroken / byParagraph).toFixed(2)} of by paragraph`);
}
