import { mergeFactBase, parseFactFile, type FactBase, type FactFile } from '../../../src/core/factbase';

/** How many facts there are: for each applicant and measure as many years as fit. */
export interface BaseShape {
  readonly facts: number;
  readonly applicants: number;
  readonly measures: number;
}

export const usual: BaseShape = { facts: 1000, applicants: 50, measures: 10 };

/** A fact file of that shape, with a fact of its own value for each applicant, measure and year. */
export function factFile({ facts, applicants, measures }: BaseShape): FactFile {
  const lines = ['sources:', '  s: { title: Gazette }', 'applicants:'];
  for (let a = 0; a < applicants; a++)
    lines.push(`  a${a}: { name: Applicant${a} Corp, aliases: [申请人${a}号], kind: company }`);
  lines.push('measures:');
  for (let m = 0; m < measures; m++)
    lines.push(`  m${m}: { name: kind${m} patents, aliases: [第${m}类专利], unit: patents }`);
  lines.push('facts:');
  for (let i = 0; i < facts; i++) {
    const { applicant, measure, year, value } = factAt(i, { applicants, measures });
    lines.push(
      `  ${idAt(i)}: { applicant: a${applicant}, measure: m${measure}, figure: "${value}", period: ${year}, source: s }`,
    );
  }
  return parseFactFile('facts/a.yaml', lines.join('\n'));
}

export function baseOf(shape: BaseShape): FactBase {
  return mergeFactBase([factFile(shape)]);
}

function idAt(index: number): string {
  return `fact-${index}`;
}

function factAt(
  index: number,
  { applicants, measures }: Pick<BaseShape, 'applicants' | 'measures'>,
): { applicant: number; measure: number; year: number; value: string } {
  const year = 2024 - (Math.floor(index / applicants / measures) % 100);
  return {
    applicant: index % applicants,
    measure: Math.floor(index / applicants) % measures,
    year,
    value: (1000 + index * 37).toLocaleString('en-US'),
  };
}

/** One claim about a fact: what stands before and behind it in the text is the note's. */
export type Write = (claim: {
  readonly applicant: string;
  readonly measure: string;
  readonly year: number;
  readonly value: string;
  readonly id: string;
}) => string;

export const sentence: Write = ({ applicant, measure, year, value }) =>
  `In ${year} ${applicant} filed ${value} of the ${measure} that the offices counted. `;

/** A note of so many figures over the facts of a base, `per` in each paragraph. */
export function noteOf(figures: number, write: Write = sentence, per = 5, shape: BaseShape = usual): string {
  const parts: string[] = [];
  for (let i = 0; i < figures; i++) {
    const index = i % shape.facts;
    const { applicant, measure, year, value } = factAt(index, shape);
    parts.push(
      write({
        applicant: `Applicant${applicant} Corp`,
        measure: `kind${measure} patents`,
        year,
        value,
        id: idAt(index),
      }),
    );
    if (i % per === per - 1) parts.push('\n\n');
  }
  return parts.join('');
}
