import type { Span } from '../text/span';
import type { FactProblem, FactProblemCode } from './factBase';
import type { FactProblemVariant } from './problemMessages';

const LONGEST_ARGUMENT = 80;

interface Extras {
  readonly related?: FactProblem['related'];
  readonly repair?: string | null;
}

/** Makes a problem whose message exists. Arguments are cut and put on one line: they may be any text of a file. */
export function factProblem<C extends FactProblemCode>(
  code: C,
  variant: FactProblemVariant<C>,
  path: string,
  { start, end }: Span,
  args: Readonly<Record<string, string>>,
  { related = [], repair = null }: Extras = {},
): FactProblem {
  const short = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, shorten(value)]));
  return { code, variant, path, span: { start, end }, args: short, related, repair };
}

function shorten(text: string): string {
  const line = text
    .slice(0, 2 * LONGEST_ARGUMENT)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST_ARGUMENT) return line;
  // Never half of a surrogate pair.
  return `${line.slice(0, LONGEST_ARGUMENT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
