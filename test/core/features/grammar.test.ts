import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Rule {
  readonly match?: string;
  readonly begin?: string;
}

/** The names that the rule of a grammar takes from a text; how it does inside of Markdown is tested in VS Code. */
function matched(rule: 'directive' | 'citation', text: string): string[] {
  const { repository } = JSON.parse(readFileSync(`syntaxes/${rule}s.tmLanguage.json`, 'utf8')) as {
    readonly repository: Readonly<Record<string, Rule>>;
  };
  const { match, begin } = repository[rule] ?? {};
  return [...text.matchAll(new RegExp(match ?? begin ?? '', 'g'))].map(([, , name = '']) => name);
}

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
