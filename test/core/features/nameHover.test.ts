import * as assert from 'node:assert/strict';
import { nameHoverAt } from '../../../src/core';
import { nameMarkdown } from '../../../src/vscode/nameMarkdown';
import { checked, FACTS } from './checked';

const NOTE =
  'Many file patents. Non-Chinese 😀 **China** and 达摩院 file generative AI patents; Chinatown does not.\n\n中国 Brazil\n';
const check = checked(NOTE);
const at = (text: string, plus = 1) => nameHoverAt(check, NOTE.indexOf(text) + plus);

describe('hovering over a name', () => {
  it('has the figures of the applicant by measure, those under discussion and the last period first', () => {
    const hover = at('China*', 0);
    assert.ok(hover);
    assert.equal(NOTE.slice(hover.span.start, hover.span.end), 'China');
    const [china, ...others] = hover.applicants;
    assert.deepEqual(others, []);
    assert.deepEqual([china?.name, china?.aliases, china?.parent, china?.more], ['China', ['中国', '我国'], null, 0]);
    assert.deepEqual(
      china?.cards.map(({ measure, period, says }) => [measure, period, says]),
      [
        ['generative AI patents', '2014–2023', 'more than 38,000'],
        ['generative AI patents', '2014–2022', '31,200'],
        ['large-model patents', '2017 – 2023-09', '4万余件'],
      ],
    );
  });

  it('knows aliases, and whom somebody belongs to', () => {
    const damo = at('达摩院')?.applicants[0];
    assert.deepEqual([damo?.name, damo?.parent, damo?.cards.length], ['Damo Academy', 'Alibaba', 1]);
    assert.equal(at('中国')?.applicants[0]?.name, 'China');
  });

  it('is none where nobody is named whose figures are known', () => {
    for (const text of ['Many', 'Brazil', 'Chinatown']) assert.equal(at(text), null, text);
    for (const offset of [-1, NOTE.length + 5]) assert.equal(nameHoverAt(check, offset), null);
    assert.equal(nameHoverAt(checked('`China`\n\n    China\n'), 2), null);
  });

  it('has only so many facts, and says how many more there are', () => {
    const more = Array.from(
      { length: 30 },
      (_, i) =>
        `  more-${i}: { applicant: japan, measure: genai, figure: ${i + 2}, period: ${1980 + i}, source: gazette }\n`,
    );
    const japan = nameHoverAt(checked('Japan', FACTS + more.join('')), 1)?.applicants[0];
    assert.deepEqual([japan?.cards.length, japan?.more], [8, 23]);
    assert.equal(japan?.cards[0]?.period, '2014–2023');
    assert.equal(japan.cards[1]?.period, '2009');
  });

  it('is found far down in a long paragraph', () => {
    const long = `${'It rains a lot. '.repeat(2000)}So does it in Japan. ${'It rains. '.repeat(2000)}`;
    const own = checked(long);
    const hover = nameHoverAt(own, long.indexOf('Japan') + 5);
    assert.equal(hover && long.slice(hover.span.start, hover.span.end), 'Japan');
  });
});

describe('the hover of a name as Markdown', () => {
  it('is a table that names each measure once, with links to the facts', () => {
    const hover = at('China*');
    assert.ok(hover);
    const text = nameMarkdown(
      hover,
      ({ fact }) => `command:show?${fact.id}`,
      (template) => template,
    );
    assert.equal(
      text,
      [
        '<strong>China</strong> · 中国\\, 我国',
        [
          '| Measure | Period | Figure |',
          '| --- | --- | --- |',
          '| generative AI patents | 2014–2023 | [more than 38\\,000](command:show?china-genai "Example Gazette") |',
          '|  | 2014–2022 | [31\\,200](command:show?china-genai-new "Example Gazette") |',
          '| large\\-model patents | 2017 – 2023\\-09 | [4万余件](command:show?china-llm "大模型专利报告") |',
        ].join('\n'),
      ].join('\n\n'),
    );
  });

  it('lets nothing from a file become markup', () => {
    const facts = FACTS.replace('name: Japan,', "name: 'Japan',")
      .replace('figure: 3,409', 'figure: 3,409')
      .replace('generative AI patents, aliases', "'a|b [c](command:d) <img>', aliases")
      .replace('publisher: Example Gazette', "publisher: 'A \" (b) ) <i>'");
    const hover = nameHoverAt(checked('Japan', facts), 1);
    assert.ok(hover);
    const text = nameMarkdown(
      hover,
      () => 'command:show',
      (template) => template,
    );
    assert.match(text, /\| a\\\|b \\\[c\\\]\\\(command\\:d\\\) &lt;img\\> \|/);
    assert.match(text, /"A \\" \\\(b\\\) \\\) &lt;i\\>"\) \|$/);
  });
});
