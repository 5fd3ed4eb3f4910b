import type { Edit } from '../text/edit';
import { languages } from './languages/languages';

/**
 * The words of a text that say which way something went, in order, each as the edit that makes it say the other way:
 * `rose` for `fell`, and `an increase` for `a decrease`. What they say it of is for the reader to tell.
 */
export function otherWays(text: string): Edit[] {
  return [...text.matchAll(WORDS)].map(({ 0: word, index }): Edit => {
    const other = OTHERS.get(word.toLowerCase()) ?? word;
    const [, article = ''] = /\b(an?)\s+$/i.exec(text.slice(Math.max(0, index - 4), index)) ?? [];
    const start = article === '' ? index : text.lastIndexOf(article, index);
    const between = text.slice(start + article.length, index);
    const fitting = article === '' ? '' : article.charAt(0) + (/^[aeiou]/.test(other) ? 'n' : '');
    return { span: { start, end: index + word.length }, text: fitting + between + likeCase(other, word) };
  });
}

const OTHERS: ReadonlyMap<string, string> = new Map(languages.flatMap((each) => Object.entries(each.otherWays)));

/** Longer ones first, so that none is taken for another one that it begins with. */
const WORDS = new RegExp(
  [...OTHERS.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => (/^[a-z]+$/.test(word) ? `\\b${word}\\b` : word))
    .join('|'),
  'gi',
);

function likeCase(other: string, word: string): string {
  return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}
