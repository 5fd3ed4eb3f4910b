import type { Report } from './report';

/** The report for programs, as one JSON document. */
export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
