import assert from 'node:assert/strict';
import { read } from '../../../src/core/figures';

/**
 * Asserts what is read from a text. Each figure is written as `text = kind value`, a range as `text = kind low..high`,
 * with its qualifier and direction behind where it has them: `more than 1.04 million = count 1040000 over`.
 */
export function reads(text: string, ...expected: readonly string[]): void {
  const found = read(text).figures.map(({ text: stated, kind, value, low, high, qualifier, direction }) =>
    [stated, '=', kind, value ?? `${low}..${high}`, qualifier, direction].filter((part) => part !== null).join(' '),
  );
  assert.deepEqual(found, expected, text);
}

/** Asserts the periods of a text, each as `text = from..to`, in days YYYYMMDD. */
export function readsPeriods(text: string, ...expected: readonly string[]): void {
  const found = read(text).periods.map(({ text: stated, period, yearsBack }) =>
    period === null ? `${stated} = ${yearsBack} back` : `${stated} = ${period.from}..${period.to} ${period.step}`,
  );
  assert.deepEqual(found, expected, text);
}

/** Asserts the patent numbers of a text, each as `kind office number`, and that none of them is read as a figure. */
export function readsPatents(text: string, ...expected: readonly string[]): void {
  const { patents, figures } = read(text);
  assert.deepEqual(
    patents.map(({ kind, office, number }) => [kind, office, number].filter((part) => part !== '').join(' ')),
    expected,
    text,
  );
  assert.deepEqual(figures, [], text);
}
