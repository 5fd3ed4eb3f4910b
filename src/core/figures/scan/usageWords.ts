import { languages } from '../languages/languages';
import type { Usage } from '../languages/usage';

// The lists of all languages as sets that the scanner looks words up in; what each is for stands with `Usage`.

type ListName = { [Name in keyof Usage]-?: Usage[Name] extends string | undefined ? Name : never }[keyof Usage];

function listOf(name: ListName): readonly string[] {
  return languages.flatMap(({ usage }) => usage[name]?.split(' ') ?? []);
}

function wordsOf(name: ListName): ReadonlySet<string> {
  return new Set(listOf(name));
}

export const pronounBefore = wordsOf('pronounBefore');
export const pronounAfter = wordsOf('pronounAfter');
export const timeWords = wordsOf('timeWords');
export const numberPrefixes = wordsOf('numberPrefixes');
export const numberSuffixes = wordsOf('numberSuffixes');
export const registerLabels = wordsOf('registerLabels');
export const ambiguousLabels = wordsOf('ambiguousLabels');
export const numberedThings = wordsOf('numberedThings');
export const directionLinks = wordsOf('directionLinks');
export const directionEnds = wordsOf('directionEnds');
export const transparentWords = wordsOf('transparentWords');
export const growthLinks = wordsOf('growthLinks');
export const movements = wordsOf('movements');
export const spreads = wordsOf('spreads');
export const multiplied = wordsOf('multiplied');
export const repeatedActs = wordsOf('repeatedActs');
export const behindParts = wordsOf('behindParts');
export const beforeHalfOfTime = wordsOf('beforeHalfOfTime');
export const behindHalf = wordsOf('behindHalf');
export const ordinalIdioms = wordsOf('ordinalIdioms');
export const behindChange = wordsOf('behindChange');
export const patentLabelWords = wordsOf('patentLabelWords');
export const registers = wordsOf('registers');
export const versioned = wordsOf('versioned');
export const graded = wordsOf('graded');
export const modelSuffixes = wordsOf('modelSuffixes');
export const modelNouns = wordsOf('modelNouns');
export const nameOpeners = wordsOf('nameOpeners');

export const hanNumbered = listOf('numbered');
export const hanModelNouns = listOf('modelNounsUnspaced');
export const hanDayParts = listOf('dayParts');

export const comparatives: ReadonlyMap<string, 'over' | 'under'> = new Map(
  languages.flatMap(({ usage: { comparatives: bounds } }) => [
    ...(bounds?.over.split(' ') ?? []).map((word) => [word, 'over'] as const),
    ...(bounds?.under.split(' ') ?? []).map((word) => [word, 'under'] as const),
  ]),
);

export const officeWords: ReadonlyMap<string, string> = new Map(
  languages.flatMap(({ usage }) => Object.entries(usage.officeWords ?? {})),
);
