import type { Figure } from '../figures';
import type { Span } from '../text/span';
import { WHOLE_BEFORE } from './nameWords';

/** Whether a figure is how far, or how many times, somebody else stands from the one beside it, or a part of what that has. */
export function isSetAgainst({ kind, start }: Figure, { end, start: from }: Span, text: string): boolean {
  const between = text.slice(end, start).trim();
  const before = text.slice(Math.max(0, from - 8), from);
  if (kind === 'multiple' || /^[多少高低][出了]?$/.test(between)) return true;
  if (kind === 'percent' || kind === 'fraction') return between.startsWith('的') || WHOLE_BEFORE.test(before);
  return kind === 'count' && /^[了约近]?$/.test(between) && APART_FROM.test(before);
}

/** Before whom somebody is so many ahead of, or behind: 落后*拓凌*93件. */
const APART_FROM = /(?:领先|落后|反超|超出|高出|甩开|多出|少于|差)$/;
