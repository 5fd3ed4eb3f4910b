import type { NoteProblemCode, Severity } from './finding';

/** Settings of the check; severities that are not set are the rules' own. */
export interface CheckSettings {
  readonly severity: Readonly<Partial<Record<NoteProblemCode, Severity | 'off'>>>;
}

export const defaultSettings: CheckSettings = { severity: {} };
