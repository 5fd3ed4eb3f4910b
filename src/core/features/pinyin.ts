import { simplifiedCodes } from '../text/simplifiedCodes';
import { dict as syllables } from 'pinyin-match/src/simplified_dict';

/**
 * Whether what somebody typed in Latin letters is the pinyin of a stretch of a name, in full, in initials or in
 * between: `damoyuan`, `dmy` and `damoy` all are 达摩院, and `moyuan` too. Tones are left out, ü is `v` or `u`, and of
 * a character with several readings each will do. Letters of the name itself stand for themselves: `airengong` is AI人工.
 */
export function isPinyinOf(name: string, typed: string): boolean {
  const wanted = typed.toLowerCase().replace(/['’\s]/g, '');
  if (!/^[a-z]{1,30}$/.test(wanted) || !/[\u3400-\u9fff]/.test(name)) return false;
  const readings = Array.from(name.toLowerCase().slice(0, LONGEST_NAME), readingsOf);
  return readings.some((_, first) => isReadFrom(readings, first, wanted));
}

const LONGEST_NAME = 60;

/** Goes along the characters with all places in `wanted` that may have been reached. */
function isReadFrom(readings: readonly (readonly string[])[], first: number, wanted: string): boolean {
  let reached: ReadonlySet<number> = new Set([0]);
  for (let i = first; i < readings.length && reached.size > 0; i++) {
    reached = new Set([...reached].flatMap((at) => readings[i]!.flatMap((reading) => reachedBy(reading, at, wanted))));
    if (reached.has(wanted.length)) return true;
  }
  return false;
}

/** The places that the beginnings of a reading lead to from a place. */
function reachedBy(reading: string, at: number, wanted: string): number[] {
  const places: number[] = [];
  for (let length = 1; length <= reading.length && wanted.startsWith(reading.slice(0, length), at); length++)
    places.push(at + length);
  return places;
}

let known: ReadonlyMap<string, readonly string[]> | undefined;

function readingsOf(character: string): readonly string[] {
  known ??= build();
  const simplified = String.fromCharCode(simplifiedCodes[character.charCodeAt(0)] ?? 0);
  return known.get(simplified) ?? [character];
}

function build(): Map<string, string[]> {
  const readings = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(syllables)) {
    const forms = syllable.includes('v') ? [syllable, syllable.replace('v', 'u')] : [syllable];
    for (const character of characters) readings.set(character, [...(readings.get(character) ?? []), ...forms]);
  }
  return readings;
}
