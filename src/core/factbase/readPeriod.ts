import type { Period } from '../figures';
import { badValue } from './badValue';
import { parsePeriod } from './parsePeriod';
import type { Reading } from './readFields';
import type { YamlEntry } from './yaml/node';

/**
 * The period of a field, with a problem where there is none in it. `variant` says whether an interval will do.
 */
export function readPeriod(
  reading: Reading,
  variant: 'date' | 'period',
  name: string,
  text: string | null,
  field: YamlEntry | undefined,
): Period | null {
  if (text === null || field === undefined) return null;
  let period = reading.periods.get(text);
  if (period === undefined) {
    period = parsePeriod(text);
    reading.periods.set(text, period);
  }
  const allowed = period !== null && (variant === 'period' || !text.includes('/'));
  if (!allowed) badValue(reading, variant, name, field.key, field.value);
  return allowed ? period : null;
}
