import type { NoteProblemCode, Severity } from './finding';

/** Settings of the check; severities that are not set are the rules' own. */
export interface CheckSettings {
  readonly severity: Readonly<Partial<Record<NoteProblemCode, Severity | 'off'>>>;
  /** The day of the check, `YYYYMMDD`, by which acceptances end; null where every acceptance holds. */
  readonly today: number | null;
}

export const defaultSettings: CheckSettings = { severity: {}, today: null };
