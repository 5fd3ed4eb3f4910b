import type { Severity } from '../check/finding';
import { problemMessages, type FactBase } from '../factbase';
import { counted } from './counted';
import type { Message } from './message';

/** How a fact base is: how much there is of it, and how much of that is wrong. */
export interface FactBaseState {
  /** Problems that are errors or warnings, as set. */
  readonly problems: number;
  readonly hasErrors: boolean;
  /** `43 facts`, `7 fact files`, `2 problems`; the last only where there are some. */
  readonly says: readonly Message[];
}

/** The state of a fact base; `severities` are those that are set, by code. */
export function factBaseState(
  { facts, files, problems }: FactBase,
  severities: Readonly<Partial<Record<string, Severity | 'off'>>>,
): FactBaseState {
  const serious = problems.map(({ code }) => severities[code] ?? problemMessages[code].severity);
  const errors = serious.filter((severity) => severity === 'error').length;
  const count = errors + serious.filter((severity) => severity === 'warning').length;
  return {
    problems: count,
    hasErrors: errors > 0,
    says: [
      counted(facts.size, { template: '1 fact' }, { template: '{count} facts' }),
      counted(files.length, { template: '1 fact file' }, { template: '{count} fact files' }),
      ...(count === 0 ? [] : [counted(count, { template: '1 problem' }, { template: '{count} problems' })]),
    ],
  };
}
