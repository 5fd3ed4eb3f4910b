import * as assert from 'node:assert/strict';
import { figureAt, formatMessage, noteFigures, type NoteFigure } from '../../../src/core';
import { assertCostsAtMost } from '../check/assertCostsAtMost';
import { checked, FACTS } from './checked';

/** A row as a line: what it shows, and what is found at it. */
function drawn({ label, verdict, about, why, codes }: NoteFigure): string {
  const says = [about, ...(why === null ? [] : [formatMessage(why.template, why.args)])].filter((part) => part !== '');
  return `${label} ${verdict}: ${says.join(' · ')}${codes.map((code) => ` [${code}]`).join('')}`;
}
const rows = (note: string, facts = FACTS): string[] => noteFigures(checked(note, facts)).map(drawn);

describe('the figures of a note', () => {
  it('are in its order, each with its fact, or why it has none, and what is found', () => {
    const note = [
      'Between 2014 and 2023, China filed more than 39,000 generative AI patents and Japan 3,409.\n\n',
      'Brazil filed 512 generative AI patents. China filed 38,000[^china-genai] of them.\n\n',
      '<!-- ipnotes-disable-next-line -->\nJapan filed 3,500 generative AI patents between 2014 and 2023.\n',
    ].join('');
    assert.deepEqual(rows(note), [
      'more than 39,000 mismatch: China · generative AI patents · 2014–2023 [figure-mismatch]',
      '3,409 verified: Japan · generative AI patents · 2014–2023',
      '512 unsupported: no fact [unsupported-figure]',
      '38,000 verified: China · generative AI patents · 2014–2023 [qualifier-dropped]',
      '3,500 ignored: Japan · generative AI patents · 2014–2023 · not checked',
    ]);
  });

  it('that are computed name what their facts have in common', () => {
    const sum = 'Between 2014 and 2023, China and Japan together filed more than 41,000 generative AI patents.\n';
    assert.deepEqual(rows(sum), ['more than 41,000 verified: China, Japan · generative AI patents · 2014–2023']);
  });

  it('are in one line, in either language', () => {
    assert.deepEqual(rows('2017年至2023年9月底，我国大模型专利申请突破\n5万余件。\n'), [
      '突破 5万余 mismatch: China · large-model patents · 2017 – 2023-09 [figure-mismatch]',
    ]);
  });

  it('need attention, but for those that agree without a remark and those that are switched off', () => {
    const note = [
      'Between 2014 and 2023, China filed 38,000 generative AI patents and Japan 3,409. Brazil filed 512.\n\n',
      'In the same period, Japan filed 3,500.\n\n',
      'Japan filed 3,600 generative AI patents from 2014 to 2023. <!-- ipnotes-disable-line -->\n',
    ].join('');
    const needed = noteFigures(checked(note)).map(({ label, needsAttention }) => `${label}: ${needsAttention}`);
    assert.deepEqual(needed.slice(0, 2), ['38,000: true', '3,409: false']);
    assert.ok(needed.includes('3,600: false'), needed.join('\n'));
  });

  it('keep their ids where other figures come and go', () => {
    const before = noteFigures(checked('Japan filed 3,409 generative AI patents, China 39,000, Japan 3,409.\n'));
    const after = noteFigures(checked('China filed 62%. Japan filed 3,409 generative AI patents, Japan 3,409.\n'));
    const idsOf = (figures: readonly NoteFigure[]): string[] =>
      figures.filter(({ label }) => label === '3,409').map(({ id }) => id);
    assert.equal(new Set(before.map(({ id }) => id)).size, before.length);
    assert.deepEqual(idsOf(after), idsOf(before));
  });

  it('are none where nothing is checked', () => {
    assert.deepEqual(rows('---\nipnotes: false\n---\n\nChina filed 39,000 generative AI patents.\n'), []);
    assert.deepEqual(rows('China files patents.\n'), []);
  });

  it('are put together in linear time', () => {
    const check = checked('Japan filed 3,500 generative AI patents.\n\n'.repeat(20));
    const copies = (count: number): typeof check => {
      const offsets = Array.from({ length: count }, (_, at) => at * 100_000);
      const moved = <T extends { readonly start: number; readonly end: number }>(span: T, by: number): T => ({
        ...span,
        start: span.start + by,
        end: span.end + by,
      });
      return {
        ...check,
        judgements: offsets.flatMap((by) => check.judgements.map((one) => ({ ...one, figure: moved(one.figure, by) }))),
        findings: offsets.flatMap((by) => check.findings.map((one) => ({ ...one, span: moved(one.span, by) }))),
      };
    };
    const [small, large] = [copies(40), copies(400)];
    assert.equal(noteFigures(large).length, 20 * 400);
    assertCostsAtMost(
      30,
      () => noteFigures(small),
      () => noteFigures(large),
    );
  });
});

describe('the figure at a place', () => {
  const figures = [5, 9, 20].map((start) => ({ span: { start, end: start + 3 } }));

  it('is the last one that begins there or before', () => {
    const found = [0, 4, 5, 8, 9, 19, 20, 400].map((offset) => figureAt(figures, offset)?.span.start ?? null);
    assert.deepEqual(found, [null, null, 5, 5, 9, 9, 20, 20]);
    assert.equal(figureAt([], 3), null);
  });
});
