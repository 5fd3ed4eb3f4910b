import { agreement, asPlainCount, readFigures, type Figure } from '../figures';
import type { Fact } from './factBase';

/** How far around a figure its reading can depend on the text. */
const CONTEXT = 24;

/** What of a quote is read; more than this is no quote. */
const LONGEST_QUOTE = 100_000;

/**
 * Whether a fact's quote has a figure that its own agrees with. True where there is nothing to judge: no quote, no
 * figure, or a rank and no rank in the quote, for sources say “leads” and “the highest” of what a fact calls 1st.
 */
export function isBorneOut({ figure, figureText, quote }: Fact): boolean {
  if (figure === null || quote === null) return true;
  // Whether a bare 1740 is a year is a matter of its measure, which may stand in another file.
  const stated = figure.kind === 'year' ? [figure, asPlainCount(figure)] : [figure];
  const agrees = (quoted: Figure): boolean =>
    stated.some((one) => ['agrees', 'dropped'].includes(agreement(one, quoted)));
  const near = nearby(quote.exact, figureText);
  // Nearly every fact says its figure in the words of its quote; the rest of the quote need not be read then.
  if (near !== null && readFigures(near).some(agrees)) return true;
  const quoted = readFigures(quote.exact.slice(0, LONGEST_QUOTE));
  return quoted.some(agrees) || (figure.kind === 'rank' && !quoted.some(({ kind }) => kind === 'rank'));
}

/** The words around a text, from one space to another. */
function nearby(quote: string, text: string): string | null {
  const at = quote.indexOf(text);
  if (at < 0 || quote.length < text.length + 2 * CONTEXT) return null;
  const start = at <= CONTEXT ? 0 : quote.lastIndexOf(' ', at - CONTEXT) + 1;
  const after = quote.indexOf(' ', at + text.length + CONTEXT);
  return quote.slice(start, after < 0 ? undefined : after);
}
