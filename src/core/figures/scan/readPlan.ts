import { planOf, planTails } from './periodLexicon';
import { phraseAt } from './phrases';
import { span, yearPeriod } from './calendar';
import type { Point } from './point';
import type { Scan } from './scan';

const OPENING = '"“「『';
const CLOSING = '"”」』';

/** “十四五”, 十四五期间: a plan of several years, by quotation marks or the word behind it. */
export function readPlan(scan: Scan, index: number): Point | null {
  const { text, start, end } = scan.tokens[index]!;
  const plan = planOf(text);
  if (plan === null) return null;
  const quoted = start > 0 && OPENING.includes(scan.text[start - 1]!);
  const closed = end < scan.text.length && CLOSING.includes(scan.text[end]!);
  if (!quoted && !closed && phraseAt(planTails, scan.text, end) === null) return null;
  return { next: index + 1, period: span(yearPeriod(plan[0]), yearPeriod(plan[1])), years: [] };
}
