import type { Severity } from '../../core';
import { printable } from '../printable';
import { painter, type Paint } from './painter';
import type { Report } from './report';
import { summaryLine } from './summaryLine';
import { whyText } from './whyText';

/**
 * The report for people: the problems of each file, and the counts. Facts that no note uses are counted only: a young
 * fact base has more of them than of all else.
 */
export function pretty(report: Report, colours: boolean): string {
  const paint = painter(colours);
  const { factBase } = report;
  const unused = factBase.problems.filter(({ code }) => code === UNUSED).length;
  const remarks = [
    ...(factBase.facts === 0 ? [NO_FACTS] : []),
    ...(unused > 0 ? [`${unused} of ${factBase.facts} facts are not used in any note.`] : []),
  ];
  return [
    ...explanations(report, paint),
    ...groupsOf(report).map((group) => `${groupText(group, paint)}\n`),
    ...remarks.map((remark) => `${remark}\n`),
    `${summaryLine(report, paint)}\n`,
  ].join('');
}

/** With `--explain`: each figure of each note, and why it got its verdict, before the problems. */
function explanations({ notes }: Report, paint: Paint): readonly string[] {
  return notes
    .map(({ path, figures }) => ({ path, explained: figures.filter(({ why }) => why !== undefined) }))
    .filter(({ explained }) => explained.length > 0)
    .map(({ path, explained }) => `${paint(printable(path), 'path')}\n${explained.map(whyText).join('')}\n`);
}

const UNUSED = 'unused-fact';
const NO_FACTS = 'There are no facts here, so no figure was checked: write them in facts/*.yaml or *.facts.yaml.';

interface Problem {
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly message: string;
  readonly code: string;
}

interface Group {
  readonly path: string;
  readonly problems: readonly Problem[];
}

/** Fact files first: what is wrong there may be why a note is. */
function groupsOf({ factBase, notes }: Report): readonly Group[] {
  const files = new Map<string, Problem[]>();
  for (const problem of factBase.problems) {
    if (problem.code === UNUSED) continue;
    const known = files.get(problem.path);
    if (known === undefined) files.set(problem.path, [problem]);
    else known.push(problem);
  }
  const facts = [...files].map(([path, problems]) => ({ path, problems }));
  return [...facts, ...notes.filter(({ problems }) => problems.length > 0)];
}

function groupText({ path, problems }: Group, paint: Paint): string {
  const rows = problems.map((problem) => ({ ...problem, place: `${problem.line}:${problem.column}` }));
  const widest = (key: 'place' | 'severity'): number =>
    rows.reduce((width, row) => Math.max(width, row[key].length), 0);
  const places = widest('place');
  const severities = widest('severity');
  const lines = rows.map(({ place, severity, message, code }) => {
    const level = paint(severity.padEnd(severities), severity);
    return `  ${place.padEnd(places)}  ${level}  ${printable(message)}  ${paint(code, 'faint')}\n`;
  });
  return `${paint(printable(path), 'path')}\n${lines.join('')}`;
}
