import assert from 'node:assert/strict';
import { findQuote } from '../../../src/core/check/quotes/findQuote';
import { sourceProblems } from '../../../src/core/check/quotes/sourceProblems';
import { checkNote } from '../../../src/core/check/checkNote';
import { factProblemMessage, mergeFactBase, parseFactFile, type FactBase } from '../../../src/core/factbase';
import type { SourceReading } from '../../../src/core/factbase';
import { parseNote } from '../../../src/core/note/parseNote';
import { formatMessage } from '../../../src/core/text/message';
import { makeSearchable, type SearchableText } from '../../../src/core/text/searchableText';
import { assertCostsAtMost } from './assertCostsAtMost';
import { messageOf } from './check';

function searchable(text: string): SearchableText {
  const steps = makeSearchable(text);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const TEXT = [
  'Robots, town by town.\n\nNorland filed more than 12,400 “robotics” patents\n   in 2023, said the office.',
  'Its examiners took 26.4 months on average—4.1 months longer than before.',
  '机器人专利申请量从来没有超过\n内陆地区，去年仅为１．４６万件。',
  'Many towns filed 300 robot patents. Later on, the same towns filed 300 robot patents again.',
].join('\n\n');
const source = searchable(TEXT);

/** What stands in the text at a quote, in one line. */
function found(exact: string, prefix: string | null = null, suffix: string | null = null): string | null {
  const span = findQuote({ exact, prefix, suffix }, source);
  return span === null ? null : TEXT.slice(span.start, span.end).replace(/\s+/g, ' ');
}

describe('a quote is found in the text of its source', () => {
  it('whatever its white space, line breaks, quotation marks, dashes and full-width forms are', () => {
    assert.equal(found("more than 12,400 'robotics' patents in 2023"), 'more than 12,400 “robotics” patents in 2023');
    assert.equal(found('「robotics」 patents in  2023'), '“robotics” patents in 2023');
    assert.equal(found('从来没有超过内陆地区，去年仅为1.46万件'), '从来没有超过 内陆地区，去年仅为１．４６万件');
    assert.equal(found('on average - 4.1 months'), 'on average—4.1 months');
    assert.equal(found('Robots'), 'Robots');
    assert.equal(found('26.4'), '26.4');
  });

  it('with a full stop of its own, and with words left out where it says so', () => {
    assert.equal(
      found('Norland filed more than 12,400 “robotics” patents.'),
      'Norland filed more than 12,400 “robotics” patents',
    );
    assert.match(
      found('Norland filed … patents in 2023 […] 26.4 months') ?? '',
      /^Norland filed more .* 26\.4 months$/,
    );
    assert.equal(found('26.4 months … Norland filed'), null);
  });

  it('at the place that what is around it tells', () => {
    const quote = 'filed 300 robot patents';
    const first = TEXT.indexOf(quote);
    assert.equal(findQuote({ exact: quote, prefix: null, suffix: null }, source)?.start, first);
    assert.equal(
      findQuote({ exact: quote, prefix: 'the same towns', suffix: 'again' }, source)?.start,
      TEXT.lastIndexOf(quote),
    );
    assert.equal(findQuote({ exact: quote, prefix: 'nowhere', suffix: null }, source)?.start, first);
  });

  it('not with other words, numbers or capitals', () => {
    for (const other of [
      'more than 12,500 “robotics” patents',
      'its examiners took',
      'robotics marks',
      '1.64万件',
      '',
    ]) {
      assert.equal(found(other), null, other);
    }
  });

  it('as far as any text goes', () => {
    assert.equal(findQuote({ exact: 'a', prefix: null, suffix: null }, searchable('')), null);
    const same = searchable('ab'.repeat(20_000));
    assert.equal(findQuote({ exact: 'ba'.repeat(5_000), prefix: null, suffix: null }, same)?.start, 1);
  });
});

const FACTS = `sources:
  review: { title: Robots, publisher: Harbour Review, file: ../sources/review.txt }
applicants:
  norland: { name: Norland }
facts:
  wrong: { applicant: norland, statement: x, source: review, quote: "Its examiners took 24.6 months on average" }
  right: { applicant: norland, statement: x, source: review, quote: Its examiners took 26.4 months on average }
  other: { applicant: norland, statement: x, source: review, quote: Nobody ever said any such thing }
  point: { applicant: norland, statement: x, source: review, quote: "Robots: town by town" }
`;

function baseWith(reading: SourceReading | null, facts = FACTS): FactBase {
  const texts = new Map(reading === null ? [] : [['sources/review.txt', reading]]);
  return mergeFactBase([parseFactFile('facts/a.yaml', facts)], texts);
}

/** Each problem as `text at its place: code: message`. */
function problems(reading: SourceReading | null, facts = FACTS): string[] {
  return sourceProblems(baseWith(reading, facts)).map((problem) => {
    const { code, span, args } = problem;
    return `${facts.slice(span.start, span.end)}: ${code}: ${formatMessage(factProblemMessage(problem), args)}`;
  });
}

describe('the text of a source', () => {
  it('has to have the quotes, and what it has instead is told', () => {
    assert.deepEqual(problems(source), [
      '"Its examiners took 24.6 months on average": quote-not-in-source: These words are not in ../sources/review.txt, which has “Its examiners took 26.4 months on average” (“24.6” ≠ “26.4”): copy the quote from the source.',
      'Nobody ever said any such thing: quote-not-in-source: Nothing like these words is in ../sources/review.txt: copy the quote from the source, or correct “file”.',
      '"Robots: town by town": quote-not-in-source: These words are not in ../sources/review.txt, which has “Robots, town by town” (“Robots:” ≠ “Robots,”): copy the quote from the source.',
    ]);
  });

  it('is said to be missing, or behind a link, on the name of its file', () => {
    assert.match(
      problems('missing').join(),
      /^\.\.\/sources\/review\.txt: source-file-missing: .* quotes from “review” stay unverified/,
    );
    assert.match(
      problems('linked').join(),
      /^\.\.\/sources\/review\.txt: file-outside-workspace: A symbolic link leads to/,
    );
  });

  it('is not spoken of before it was looked for, nor in a file that is no YAML now', () => {
    assert.deepEqual(problems(null), []);
    const good = parseFactFile('facts/a.yaml', FACTS);
    const stale = parseFactFile('facts/a.yaml', `${FACTS}  x: [`, good);
    assert.deepEqual(sourceProblems(mergeFactBase([stale], new Map([['sources/review.txt', source]]))), []);
  });

  it('is made searchable and searched in time linear in it, however many quotes there are', function () {
    this.timeout(120_000);
    const made = (words: number, quotes: number) => {
      const text = Array.from({ length: words }, (_, i) => `word${(i * 7919) % 9973} ${i}`).join(' ');
      const facts = Array.from({ length: quotes }, (_, i) => {
        const at = Math.floor((text.length * i) / quotes);
        const quote = i % 2 === 0 ? text.slice(at, at + 80).trim() : `${text.slice(at, at + 40).trim()} or not`;
        return `  f${i}: { applicant: norland, statement: x, source: review, quote: ${JSON.stringify(quote)} }\n`;
      });
      return { text, yaml: FACTS.slice(0, FACTS.indexOf('  wrong:')) + facts.join('') };
    };
    const [small, large] = [made(40_000, 15), made(160_000, 60)];
    const look = ({ text, yaml }: typeof small): number => sourceProblems(baseWith(searchable(text), yaml)).length;
    assert.equal(look(large), 30);
    assertCostsAtMost(
      9,
      () => look(small),
      () => look(large),
    );
  });
});

describe('misquote, where the text of the source can be read,', () => {
  const facts = FACTS.replace(/ {2}right: .*\n/, '');
  const findings = (note: string, reading: SourceReading | null): string[] =>
    checkNote(parseNote(note), baseWith(reading, facts)).findings.map(
      (finding) => `${finding.code}: ${messageOf(finding)}`,
    );

  it('sees words that no fact has for its quote', () => {
    const note = 'One “filed more than 12,500 robotics patents in 2023”.[^review]\n\n[^review]: Review.\n';
    assert.deepEqual(findings(note, null), []);
    assert.deepEqual(findings(note, source), ['misquote: Harbour Review says “12,400”; the quotation has “12,500”.']);
    assert.deepEqual(findings(note.replace('12,500', '12,400'), source), []);
  });

  it('goes by the text where the quote of the cited fact is another one', () => {
    const note = '“Its examiners took 26.4 months on average.”[^wrong]\n\n[^wrong]: Review.\n';
    assert.equal(findings(note, null).filter((one) => one.startsWith('misquote')).length, 1);
    assert.deepEqual(
      findings(note, source).filter((one) => one.startsWith('misquote')),
      [],
    );
  });

  it('says nothing of words that are not like any', () => {
    assert.deepEqual(findings('“Nothing of the kind was ever said by anybody.”[^review]\n', source), []);
  });
});
