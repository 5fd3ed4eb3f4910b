import { languages as all } from '../languages/languages';
import type { DateSign, PeriodWords } from '../languages/periodWords';
import { phraseTable, phraseAt } from './phrases';
import { hanDigitCodes } from './smallNumber';

/** Every language that puts signs behind the numbers of its dates, all at once. */
const languages: readonly PeriodWords[] = all.flatMap(({ periods }) => periods ?? []);

export const signs = phraseTable(languages.map((language) => language.signs));
export const parts = phraseTable(languages.map((language) => language.parts));
export const edges = phraseTable(languages.map((language) => language.edges));
export const openers = phraseTable(languages.map((language) => language.openers));
export const counters = phraseTable(languages.map((language) => language.counters));
export const links = phraseTable(languages.map((language) => language.links));
export const present = phraseTable(languages.map((language) => language.present));
export const sameStretch = phraseTable(languages.map((language) => language.sameStretch));
export const hourTails = phraseTable(languages.map((language) => language.hourTails));
export const planTails = phraseTable(languages.map((language) => language.planTails));
export const centuries: Readonly<Record<string, number>> = Object.assign(
  {},
  ...languages.map((language) => language.centuries),
) as Record<string, number>;
export const yearsBackOf = new Map(languages.flatMap((language) => Object.entries(language.yearsBack)));
const plans = new Map(languages.flatMap((language) => Object.entries(language.plans)));

/** First characters of all that makes a date of the number before it. */
const starts = new Set([...signs.keys(), ...parts.keys(), ...openers.keys()]);

/** Whether a character may begin what makes a date of the number before it: the test that most numbers fail. */
export function opensDate(code: number): boolean {
  return code > 0xff && starts.has(code);
}

export function signAt(text: string, at: number): DateSign | null {
  return phraseAt(signs, text, at)?.[1] ?? null;
}

/** First characters of what may tell of a part of the year before it, apart from ASCII. */
const parting = new Set([...parts.keys(), ...openers.keys(), ...edges.keys(), ...sameStretch.keys(), ...hanDigitCodes]);

/** Whether a character may begin the part of a year that stands before it: the test that most years fail. */
export function followsYear(code: number): boolean {
  return code < 0x80 ? code === 32 || isAlphanumeric(code) : parting.has(code);
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** The offset behind the sign that makes a year of the number before an offset (年, 年度), or null. */
export function endOfYearSign(text: string, at: number): number | null {
  const behind = skipSpace(text, at);
  const sign = opensDate(text.charCodeAt(behind)) ? phraseAt(signs, text, behind) : null;
  return sign?.[1] === 'year' ? behind + sign[0].length : null;
}

/** The offset behind one space, which may stand between the numbers and signs of a date (2023 年 9 月). */
export function skipSpace(text: string, at: number): number {
  return text.charCodeAt(at) === 32 ? at + 1 : at;
}

/** Last characters of the names of plans. */
const planEnds = new Set([...plans.keys()].map((name) => name.charCodeAt(name.length - 1)));

/** The first and last year of the plan that a numeral names, or null. */
export function planOf(name: string): readonly [number, number] | null {
  return planEnds.has(name.charCodeAt(name.length - 1)) ? (plans.get(name) ?? null) : null;
}
