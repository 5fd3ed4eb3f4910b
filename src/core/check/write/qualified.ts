import type { Figure, Qualifier } from '../../figures';

/** The number with the figure's qualifier: in the note's own words, the fact's own, the usual ones, in this order. */
export function* qualified(number: string, figure: Figure, like: Figure | null, chinese: boolean): Generator<string> {
  if (like !== null && like.qualifier === figure.qualifier) yield wrap(number, like);
  if (figure.qualifier === null) {
    yield number;
    return;
  }
  if (speaks(around(figure), chinese)) yield wrap(number, figure);
  if (chinese) yield CHINESE[figure.qualifier] + number;
  else if (figure.qualifier === 'under' && figure.kind === 'count') yield `fewer than ${number}`;
  else yield `${ENGLISH[figure.qualifier]} ${number}`;
}

const ENGLISH: Readonly<Record<Qualifier, string>> = {
  exactly: 'exactly',
  about: 'about',
  over: 'more than',
  'at-least': 'at least',
  under: 'less than',
  'at-most': 'up to',
  nearly: 'nearly',
};

const CHINESE: Readonly<Record<Qualifier, string>> = {
  exactly: '恰好',
  about: '约',
  over: '超过',
  'at-least': '至少',
  under: '不到',
  'at-most': '最多',
  nearly: '近',
};

/** Puts before and behind a number what this figure has there. */
function wrap(number: string, { text, number: own, start }: Figure): string {
  const more = /[余餘多]$/u.exec(text.slice(own.start - start, own.end - start))?.[0] ?? '';
  return text.slice(0, own.start - start) + number + more + text.slice(own.end - start);
}

/** The words around a figure's number. */
function around(figure: Figure): string {
  return wrap('', figure);
}

function speaks(words: string, chinese: boolean): boolean {
  return chinese ? /^\p{Script=Han}+$/u.test(words) : /^[a-z ]*[a-z][a-z ]*$/i.test(words);
}
