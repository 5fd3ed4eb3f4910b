// @ts-check
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { root } from './paths.mjs';

/**
 * Turns positions in a bundle into positions in the sources, in what an extension host prints, which knows no source
 * maps; frames of mocha itself are left out.
 *
 * @param {string} bundle  with its `.map` beside it
 * @returns {(text: string) => string}
 */
export function sourceMapped(bundle) {
  const map = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
  const position = new RegExp(`${bundle.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}:(\\d+):(\\d+)`, 'g');
  const ofMocha = /^\s*at .*node_modules\/mocha\//;
  return (text) =>
    text
      .replaceAll(position, (found, line, column) => {
        const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
        if (!('originalSource' in entry)) return found;
        const source = relative(root, join(dirname(bundle), entry.originalSource));
        return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
      })
      .split('\n')
      .filter((line) => !ofMocha.test(line))
      .join('\n');
}
