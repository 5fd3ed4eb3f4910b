import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkNote } from '../../../src/core/check/checkNote';
import { parseNote } from '../../../src/core/note/parseNote';
import { applyEdits } from '../../../src/core/text/edit';
import { assertCostsAtMost } from './assertCostsAtMost';
import { factBaseOf } from './factBaseOf';
import { dedent, parseFixture } from './fixture';
import { itChecks } from './itChecks';
import { itIsARule } from './itIsARule';
import { withFacts } from './withFacts';

const QUOTES = `
sources:
  harbour:
    title: Harbour towns race for robotics patents as offices run out of examiners
    publisher: Harbour Review
  keji: { title: 港口城市专利报告, publisher: 科技周刊, language: zh }
facts:
  law-of-numbers:
    applicant: japan
    statement: Numbers of patents say little
    source: harbour
    quote: >-
      The sheer number of filings tells investors little about the value of a portfolio, and the offices
      should not be judged by it
  examiners-slow:
    applicant: japan
    statement: Examiners are slower
    source: harbour
    quote: Examiners took 26.4 months on average, which is 4.1 months longer than five years before
  spending:
    applicant: japan
    statement: Spending rose
    source: harbour
    quote: The towns spent $1.46 billion on laboratories, or 3.2 per cent of what they earn
  robots-zh:
    applicant: japan
    statement: 港口机器人
    source: keji
    quote: 港口城市的机器人专利申请量从来没有超过内陆地区，去年仅为1.46万件
  longer:
    applicant: japan
    statement: Both
    source: harbour
    quote: 3.2 per cent of what they earn, and 4.1 months longer than five years before
  share: { applicant: japan, statement: A share, source: harbour, quote: 3.2 per cent of what they earn }
  unquoted: { applicant: japan, statement: Nobody wrote down how, source: harbour }
`;

const baseOf = (more: string): ReturnType<typeof factBaseOf> => factBaseOf(parseFixture(dedent(withFacts('x', more))));

describe('misquote', () => {
  itIsARule(
    'misquote',
    `
    The number “tells investors nothing about the value of a portfolio”.[^law-of-numbers]
                                ^^^^^^^ warning misquote: Harbour Review says “little”; the quotation has “nothing”.
    `,
    QUOTES,
  );

  describe('is a difference that carries meaning:', () => {
    itChecks(
      {
        'a number': `
          “Examiners took 24.6 months on average”,[^examiners-slow] one hears.
                          ^^^^ misquote: Harbour Review says “26.4”; the quotation has “24.6”.
        `,
        'a currency': `
          They “spent €1.46 billion on laboratories”.[^spending]
                      ^^^^^^^^^^^^^ misquote: … “$1.46 billion”; … “€1.46 billion”.
        `,
        'a unit': `
          They “spent $1.46 million on laboratories”.[^spending]
                      ^^^^^^^^^^^^^ misquote: … “$1.46 billion”; … “$1.46 million”.
        `,
        'points for a share': `
          It was “3.2 percentage points of what they earn”.[^spending]
                  ^^^^^^^^^^^^^^^^^^^^^ misquote: … “3.2 per cent”; … “3.2 percentage points”.
        `,
        'a denial that is left out': `
          “The offices should be judged by it”,[^law-of-numbers] says the review.
                       ^^^^^^^^^ misquote: … “should not be”; the quotation has “should be”.
        `,
        'a denial that is put in': `
          “Examiners never took 26.4 months on average”,[^examiners-slow] says the review.
           ^^^^^^^^^^^^^^^^^^^^ misquote: … “Examiners took”; the quotation has “Examiners never took”.
        `,
        'a name': `
          “The sheer number of trademarks tells investors little”.[^law-of-numbers]
                               ^^^^^^^^^^ misquote: … “filings”; … “trademarks”.
        `,
        'what is left out without a sign': `
          “Examiners took 26.4 months, which is 4.1 months longer than five years before”.[^examiners-slow]
                               ^^^^^^^^^^^^^ misquote: … “months on average, which”; … “months, which”.
        `,
        'one in two places, which are shown together': `
          “Examiners needed 26.4 months on average, which is 1.4 months longer than five years before”.[^examiners-slow]
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misquote: … “took … 4.1”; … “needed … 1.4”.
        `,
        'parts in another order': `
          “3.2 per cent of what they earn … The towns spent $1.46 billion”.[^spending]
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misquote
        `,
        'in a part behind an ellipsis': `
          “The towns spent … 2.3 per cent of what they earn”.[^spending]
                             ^^^^^^^^^^^^ misquote: … “3.2 per cent”; … “2.3 per cent”.
        `,
        'in Chinese': `
          报道称“机器人专利申请量从来没有超过沿海地区”。[^robots-zh]
          　　　　　　　　　　　　　　　　　　＾＾ misquote: 科技周刊 says “内陆”; the quotation has “沿海”.
          报道称「机器人专利申请量多次超过内陆地区」。[^robots-zh]
          　　　　　　　　　　　　＾＾ misquote: … “从来没有”; … “多次”.
          报道称“去年仅为1.64万件”。[^keji]
          　　　　　　　　^^^^＾ misquote: … “1.46万”; … “1.64万”.
        `,
      },
      QUOTES,
    );
  });

  describe('is no difference of', () => {
    itChecks(
      {
        'white space, line breaks and emphasis': `
          “The sheer  number of **filings** tells
          investors *little* about the value”.[^law-of-numbers]
        `,
        'capitals, stops, quotation marks and hyphens': `
          It reads “tells investors little about the value of a portfolio.”[^law-of-numbers]
          It reads "Tells-investors 'little', about the value of a portfolio", [^law-of-numbers] for once.
          It reads «The offices should not be judged by it!»[^law-of-numbers]
        `,
        'full-width forms': `
          报道称“去年仅为１．４６万件”[^robots-zh]，又称『港口城市的机器人专利申请量，从来没有超过内陆地区』。[^robots-zh]
          　　　 　　　　＾＾＾＾＾ unsupported-figure
        `,
        'percent for per cent': `
          It was “3.2 percent of what they earn”[^spending] or “3.2% of what they earn”.[^spending]
        `,
        articles: `
          It is about “the value of portfolio, and offices should not be judged by it”.[^law-of-numbers]
        `,
        'what is left out with a sign': `
          “The sheer number … tells investors little”.[^law-of-numbers]
          “The sheer number ... the offices should not be judged by it”.[^law-of-numbers]
          “The sheer number of filings […] should not be judged by it [...]”.[^law-of-numbers]
          报道称“机器人专利申请量……去年仅为1.46万件”。[^robots-zh]
          　　　 　　　　　　　　  　　　　^^^^＾ unsupported-figure
        `,
        'what stands in brackets': `
          “[T]he sheer number of filings tells [the] investors little”.[^law-of-numbers]
          “The sheer number of filings [at the office] tells investors little about [its] portfolio”.[^law-of-numbers]
          “The sheer number of filings tell[s] investors little [sic] about the value”.[^law-of-numbers]
        `,
        'words before and behind those that are known': `
          “And in the end examiners took 26.4 months on average, which is 4.1 months longer than five years before, in all of the towns”.[^examiners-slow]
        `,
      },
      QUOTES,
    );
  });

  describe('is not found', () => {
    itChecks(
      {
        'where nothing like it is known': `
          “The towns will build a new harbour next year”.[^law-of-numbers]
          “The towns spent nothing at all”.[^harbour] “Who would have thought so”.[^unquoted]
        `,
        'where the quotation is not cited right behind': `
          “The sheer number of filings tells investors nothing”, said the review.[^law-of-numbers]
          “The sheer number of filings tells investors nothing” is not what it says.
          “The sheer number of filings tells investors nothing”.[^1]
        `,
        'where no more than two words are quoted': `
          That is of “some value”[^law-of-numbers] and, 如报道所说，“从未超过”。[^robots-zh]
        `,
        'in a title': `
          “Harbour towns race for robotics patents”,[^harbour] “Harbour towns race for robotics patents as offices run out of examiners”.[^spending]
          《机器人专利申请量多次超过内陆地区》。[^robots-zh]
        `,
        'where it is another quote of the source': `
          “Examiners took 26.4 months on average”.[^law-of-numbers]
        `,
        'where the marks are not closed': `
          He said “the sheer number of filings tells investors nothing.[^law-of-numbers]
        `,
      },
      QUOTES,
    );
  });

  describe('is found', () => {
    itChecks(
      {
        'where a source is cited': `
          “The sheer number of filings tells investors nothing about the value of a portfolio”.[^harbour]
                                                       ^^^^^^^ misquote: Harbour Review says “little”; …
        `,
        'where one of several marks names the fact': `
          “The sheer number of filings tells investors nothing”.[^1][^law-of-numbers]
                                                       ^^^^^^^ misquote
        `,
        'where a shorter quote is verbatim in the quotation': `
          They were “3.2 per cent of what they earn, and 4.1 months longer than six years before”.[^longer]
                                                                                ^^^ misquote: Harbour Review says “five”; the quotation has “six”.
        `,
        'in a figure of two words': `
          They were “26.4 weeks”[^examiners-slow] and no more.
                          ^^^^^ misquote: … “months”; … “weeks”.
        `,
        'twice, with one between that nobody can tell': `
          “Tells investors nothing about the value”,[^law-of-numbers] “tells them all that there is”,[^law-of-numbers] “tells lawyers little about the value”.[^law-of-numbers]
                           ^^^^^^^ misquote
                                                                                                                              ^^^^^^^ misquote
        `,
        'in a block quote, each paragraph on its own': `
          > The sheer number of filings tells investors nothing about the value.
                                                        ^^^^^^^ misquote
          >
          > Examiners took 26.4 months on average. — Harbour Review, p. 4[^examiners-slow]

          > Examiners took 24.6 months on average.[^examiners-slow]
                           ^^^^ misquote

          > [!note]
          > Examiners took 24.6 months on average.[^examiners-slow]

          > Examiners took 24.6 months on average.
        `,
        'in items, headings and cells': `
          ## “Tells investors nothing about the value”[^law-of-numbers]
                              ^^^^^^^ misquote

          - “Tells investors nothing about the value”[^law-of-numbers]
                             ^^^^^^^ misquote

          | What it says |
          | --- |
          | “Tells investors nothing about the value”[^law-of-numbers] |
                             ^^^^^^^ misquote
        `,
      },
      QUOTES,
    );
  });

  it('offers the words of the source, to be looked at', () => {
    const text = '“The sheer number of filings tells investors nothing”.[^law-of-numbers]\n';
    const [finding] = checkNote(parseNote(text), baseOf(QUOTES)).findings;
    const [fix] = finding?.fixes ?? [];
    assert.deepEqual([fix?.safe, fix?.args], [false, { text: 'little' }]);
    assert.equal(
      applyEdits(text, fix?.edits ?? []),
      '“The sheer number of filings tells investors little”.[^law-of-numbers]\n',
    );
  });

  describe('of any stretch of a quote', () => {
    const base = baseOf(QUOTES);
    const quotes = ['law-of-numbers', 'examiners-slow', 'spending', 'robots-zh'].map((id) => ({
      id,
      // Words as the file has them, the characters of Chinese, and numbers with their units.
      words: base.facts
        .get(id)!
        .quote!.exact.match(/\$?[\d.]+(?:万| billion| per cent)?\s*|[\u3400-\u9fff]|[^\s\u3400-\u9fff]+\s*/gu)!,
    }));
    const stretch = fc
      .record({ quote: fc.constantFrom(...quotes), from: fc.nat(), size: fc.nat() })
      .map(({ quote: { id, words }, from, size }) => {
        const start = from % words.length;
        return { id, words: words.slice(start, start + 1 + (size % (words.length - start))) };
      });
    const codesOf = (note: string): string[] => {
      const { findings, failures } = checkNote(parseNote(note), base);
      assert.deepEqual(failures, []);
      return findings.map(({ code }) => code).filter((code) => code === 'misquote');
    };

    it('is not found, however it is cut out, spaced, capitalised and marked', () => {
      const change = fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => text.replaceAll(' ', '\n'),
        (text: string) => `**${text.trim()}**`,
        (text: string) => text.replace(/^\w/, (letter) => `[${letter.toUpperCase()}]`),
      );
      fc.assert(
        fc.property(stretch, change, fc.constantFrom('“”', '""', '「」', '«»'), ({ id, words }, changed, marks) => {
          assert.deepEqual(codesOf(`${marks[0]}${changed(words.join('').trim())}${marks[1]}[^${id}]\n`), []);
        }),
        { numRuns: 300 },
      );
    });

    it('is found where one of many words inside it is another one', () => {
      fc.assert(
        fc.property(stretch, fc.nat(), ({ id, words }, at) => {
          fc.pre(words.length >= 6);
          const index = 1 + (at % (words.length - 2));
          fc.pre(!/^(?:a|an|the|that|of|in|on|at|的|了|地|得|之)\s*$/u.test(words[index]!));
          const other = /^[\u3400-\u9fff]/u.test(words[index]!) ? '鯨' : 'whale ';
          assert.deepEqual(codesOf(`“${words.with(index, other).join('')}”[^${id}]\n`), ['misquote']);
        }),
        { numRuns: 300 },
      );
    });

    it('stands any text', () => {
      const piece = fc.oneof(
        fc.constantFrom(
          '“',
          '”',
          '"',
          '「',
          '」',
          '[',
          ']',
          '…',
          '...',
          '[^spending]',
          '[^harbour]',
          '\n\n> ',
          ' ',
          '$1.46',
        ),
        stretch.map(({ words }) => words.join('')),
        fc.string({ unit: 'binary', maxLength: 5 }),
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => void codesOf(pieces.join(''))),
        { numRuns: 500 },
      );
    });
  });

  describe('takes time linear in', function () {
    this.timeout(60_000);

    const words = (count: number, step: number): string =>
      Array.from({ length: count }, (_, index) => `word${(index * step) % 97}`).join(' ');
    const factsOf = (quote: string, count = 1): string =>
      [
        'sources: { long: { title: Long } }',
        'facts:',
        ...Array.from(
          { length: count },
          (_, index) =>
            `  long-${index}: { applicant: japan, statement: Long, source: long, quote: "${quote} ${index}" }`,
        ),
      ].join('\n');
    const grows = (title: string, write: (size: number) => { note: string; facts: string }): void => {
      it(title, () => {
        const [small, large] = [1, 4].map((size) => {
          const { note, facts } = write(size);
          const base = baseOf(facts);
          return () => checkNote(parseNote(note), base);
        });
        assertCostsAtMost(9, small!, large!);
      });
    };

    const fixed = factsOf(words(2000, 7));
    grows('a quotation', (size) => ({ note: `“${words(5000 * size, 5)}”[^long-0]\n`, facts: fixed }));
    grows('a quotation of one word', (size) => ({
      note: `“${'word1 '.repeat(5000 * size)}”[^long-0]\n`,
      facts: fixed,
    }));
    grows('the quotations', (size) => ({ note: `“${words(40, 5)}”[^long-0]\n\n`.repeat(100 * size), facts: fixed }));
    grows('the quotations of one paragraph', (size) => ({
      note: `“${words(40, 5)}”[^long-0] `.repeat(100 * size),
      facts: fixed,
    }));
    grows('ellipses', (size) => ({ note: `“${'word1 word2 word3 … '.repeat(500 * size)}”[^long-0]\n`, facts: fixed }));
    grows('marks that are not closed', (size) => ({
      note: `${'“[ word '.repeat(5000 * size)}[^long-0]\n`,
      facts: fixed,
    }));
    grows('marks behind one quotation', (size) => ({
      note: `“${words(40, 5)}”${'[^long-0]'.repeat(250 * size)}\n`,
      facts: fixed,
    }));
    grows('the paragraphs of a block quote', (size) => ({
      note: `> ${words(40, 5)}[^long-0]\n>\n`.repeat(100 * size),
      facts: fixed,
    }));
    grows('the quote of a fact', (size) => ({
      note: `“${words(40, 5)}”[^long-0]\n\n`.repeat(50),
      facts: factsOf(words(2500 * size, 7)),
    }));
    grows('the facts of a source', (size) => ({
      note: `“${words(40, 5)}”[^long]\n\n`.repeat(50),
      facts: factsOf(words(30, 7), 250 * size),
    }));
  });
});
