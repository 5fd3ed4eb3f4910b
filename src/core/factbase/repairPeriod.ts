import { parsePeriod } from './parsePeriod';

const QUARTERS = ['33', '34', '35', '36'];
const HALVES = ['40', '41'];

/**
 * The EDTF for a date or interval in another common notation, null where there is none:
 * `2014-2023` and `2014–2023` are `2014/2023`, `2024-7` is `2024-07`, `2024/7/3` is `2024-07-03`, `2024-Q1` is `2024-33`,
 * `2024 H2` is `2024-41`, `2020s` is `202X`.
 */
export function repairPeriod(text: string): string | null {
  if (text.length > 40) return null;
  const repaired = candidates(text.trim()).find((candidate) => candidate !== null && parsePeriod(candidate) !== null);
  return repaired ?? null;
}

function candidates(text: string): readonly (string | null)[] {
  const years = /^(\d{4}) ?[-–—~至到] ?(\d{4})$/.exec(text);
  const day = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  const part = /^(\d{4})[- ]?([QHqh])([1-4])$/.exec(text);
  const decade = /^(\d{3})0s$/.exec(text);
  return [
    years && `${years[1]!}/${years[2]!}`,
    day && [day[1], day[2]!.padStart(2, '0'), ...(day[3] === undefined ? [] : [day[3].padStart(2, '0')])].join('-'),
    part && division(part[1]!, part[2]!.toLowerCase() === 'q' ? QUARTERS : HALVES, Number(part[3])),
    decade && `${decade[1]!}X`,
  ];
}

function division(year: string, codes: readonly string[], which: number): string | null {
  const code = codes[which - 1];
  return code === undefined ? null : `${year}-${code}`;
}
