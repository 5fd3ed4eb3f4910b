import * as assert from 'node:assert/strict';
import { hoverAt, type Translate } from '../../../src/core';
import { escapeMarkdown } from '../../../src/vscode/escapeMarkdown';
import { hoverMarkdown, type Links } from '../../../src/vscode/hoverMarkdown';
import { checked, FACTS } from './checked';

const links: Links = {
  showFact: ({ fact }) => `command:show?${fact.id}`,
  insert: ({ fact }) => `command:insert?${fact.id}`,
  openSource: ({ fact, source }) => (source?.url == null ? null : `command:open?${fact.id}`),
};
const english: Translate = (template) => template;

function rendered(note: string, at: string, facts = FACTS, translate = english): string {
  const hover = hoverAt(checked(note, facts), note.indexOf(at));
  assert.ok(hover);
  return hoverMarkdown(hover, links, translate);
}

describe('the hover as Markdown', () => {
  it('has the verdict, the fact, the quote with its figure, the source, the actions and the reasons', () => {
    const note = 'Between 2014 and 2023, Japan filed 3,409 generative AI patents.\n';
    assert.equal(
      rendered(note, '3,409'),
      [
        'Agrees with the source\\.',
        '<strong>3\\,409</strong> – Japan · generative AI patents · 2014–2023',
        '> “Japan with <strong>3\\,409</strong>”',
        'Example Gazette, “Filing statistics 2024”, 2024\\-07',
        '[Show fact](command:show?japan-genai) · [Open source at quote](command:open?japan-genai)',
        'Why this fact: Applicant: “Japan” (same clause) · Measure: “generative AI patents” (same clause) · Period: “2014 and 2023” (same sentence)',
      ].join('\n\n'),
    );
  });

  it('says how a figure was recomputed', () => {
    const note = 'Between 2014 and 2023, Japan and China together filed 41,409 generative AI patents.\n';
    assert.match(
      rendered(note, '41,409'),
      /^Follows from the facts below\\\.\n\nComputed: 3\\,409 \\\+ 38\\,000 \\= 41\\,409\n/,
    );
  });

  it('offers no source where there is no address', () => {
    assert.ok(!rendered('大模型专利[^china-llm]', 'china-llm').includes('Open source'));
  });

  it('writes the fact, or another that it could have been about, over a figure that no mark binds', () => {
    const wrong = 'Between 2014 and 2023, Japan filed 3,490 generative AI patents.\n';
    assert.match(
      rendered(wrong, '3,490'),
      /\[Open source at quote\]\(\S+\) · \[Insert\]\(command:insert\?japan-genai\)/,
    );
    const right = 'Between 2014 and 2023, Japan filed 3,409 generative AI patents.\n';
    assert.doesNotMatch(rendered(right, '3,409'), /Insert/);
    const cited = 'Between 2014 and 2023, Japan filed 3,490[^japan-genai] generative AI patents.\n';
    assert.doesNotMatch(rendered(cited, '3,490'), /Insert/);
    const unsure = 'In generative AI patents, China has 31,300.\n';
    assert.match(rendered(unsure, '31,300'), /Also considered:\n(?:- .* · \[Insert\]\(command:insert\?[\w-]+\)\n?)+$/);
  });

  it('names the figures that back a loose reading', () => {
    const hover = hoverAt(checked('Japan filed 3,409 generative AI patents.\n'), 13);
    assert.ok(hover?.cards[0]);
    const [card] = hover.cards;
    const witnesses = Array.from({ length: 4 }, (_, i) => ({ text: `${i}*`, card }));
    const text = hoverMarkdown({ ...hover, witnesses }, links, english);
    assert.match(
      text,
      /\n\nBacked by: “0\\\*” \(Japan · generative AI patents · 2014–2023\) · “1\\\*” .* · “2\\\*” \([^)]*\) …/,
    );
    assert.doesNotMatch(hoverMarkdown(hover, links, english), /Backed/);
  });

  it('speaks the language of the reader', () => {
    const upper: Translate = (template) => template.toUpperCase();
    assert.match(
      rendered('Japan filed 3,409 generative AI patents.\n', '3,409', FACTS, upper),
      /AGREES WITH THE SOURCE/,
    );
  });

  it('lets nothing from a file become a link, a command or HTML', () => {
    const hostile = '[a](command:b) <img src=x onerror=y> $(zap) https://evil.example `c` &lt; **d** ![e](f)';
    const facts = FACTS.replaceAll('quote: Japan with 3,409', `quote: '${hostile}'`).replace(
      'title: Filing statistics 2024',
      `title: '${hostile}'`,
    );
    const markdown = rendered('Japan filed 3,409[^japan-genai] generative AI patents.\n', '3,409', facts);
    assert.deepEqual(
      [...markdown.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target]) => target),
      ['command:show?japan-genai', 'command:open?japan-genai'],
    );
    assert.deepEqual(
      [...markdown.matchAll(/<\/?(\w+)[^>]*>?/g)].map(([tag]) => tag),
      ['<strong>', '</strong>'],
    );
    assert.doesNotMatch(markdown, /https:\/\/evil/);
  });
});

describe('escaping for Markdown', () => {
  it('puts a text on one line and marks every character that Markdown knows', () => {
    assert.equal(escapeMarkdown(' a\n\n# b  <c> & *d* '), 'a \\# b &lt;c\\> &amp; \\*d\\*');
    assert.equal(escapeMarkdown('超过3.8万件'), '超过3\\.8万件');
  });
});
