import type { Severity, Verdict } from '../../core';
import type { Paint } from './painter';
import type { Report } from './report';

/** `2 notes, 9 figures: 6 verified, 1 mismatch, 2 unsupported; 1 warning, 2 hints`. What there is none of is left out. */
export function summaryLine({ summary, factBase, notes }: Report, paint: Paint): string {
  const verdicts = VERDICTS.filter((verdict) => summary[verdict] > 0);
  const byVerdict = verdicts.map((verdict) => `${summary[verdict]} ${verdict}`).join(', ');
  const figures = counted(summary.figures, 'figure', 'figures');

  const severities = [...factBase.problems, ...notes.flatMap(({ problems }) => problems)].map((one) => one.severity);
  const bySeverity = SEVERITIES.flatMap(([severity, plural]) => {
    const count = severities.filter((one) => one === severity).length;
    return count === 0 ? [] : [paint(counted(count, severity, plural), severity)];
  });
  return [
    `${counted(summary.notes, 'note', 'notes')}, ${figures}${byVerdict === '' ? '' : `: ${byVerdict}`}`,
    bySeverity.length === 0 ? paint('no problems', 'good') : bySeverity.join(', '),
  ].join('; ');
}

const VERDICTS: readonly Verdict[] = ['verified', 'mismatch', 'unsure', 'unsupported', 'ignored'];
const SEVERITIES: readonly (readonly [severity: Severity, plural: string])[] = [
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['information', 'information'],
  ['hint', 'hints'],
];

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
