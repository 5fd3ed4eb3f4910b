import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Rule {
  readonly match: string;
}
const grammar = JSON.parse(readFileSync('syntaxes/notes.tmLanguage.json', 'utf8')) as {
  readonly repository: Readonly<Record<'directive' | 'citation', Rule>>;
};
const matched = (rule: 'directive' | 'citation', text: string): string[] =>
  [...text.matchAll(new RegExp(grammar.repository[rule].match, 'g'))].map(([, , name = '']) => name);

describe('the colours of notes', () => {
  it('are for citations of facts', () => {
    assert.deepEqual(matched('citation', 'more than 38,000[^china-genai] and 62%[^a-1].'), ['china-genai', 'a-1']);
    assert.deepEqual(matched('citation', '[^Note] [^a b] [link] [^]'), []);
  });

  it('are for directives', () => {
    const directives = [
      '<!-- ipnotes-disable-next-line figure-mismatch -->',
      '<!-- ipnotes-disable -->',
      '<!-- ipnotes-accept a-fact until=2027-01-01: why -->',
    ];
    assert.deepEqual(
      directives.flatMap((text) => matched('directive', text)),
      ['ipnotes-disable-next-line', 'ipnotes-disable', 'ipnotes-accept'],
    );
    assert.deepEqual(matched('directive', '<!-- a comment --> ipnotes-disable <!-- ipnotes-disabled -->'), []);
  });
});
