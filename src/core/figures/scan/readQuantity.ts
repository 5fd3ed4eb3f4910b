import { isFigure } from './isFigure';
import { withFraction } from './withFraction';
import type { Numeral } from './numeral';
import type { Quantity } from './quantity';
import { readFraction, readParts } from './readFraction';
import { readMark } from './readMark';
import { readMultipleWord } from './readMultiple';
import { readNumeral } from './readNumeral';
import { readPercentOf } from './readPercentOf';
import { readRank } from './readRank';
import { type Scan, entryAt, isRole, isWord } from './scan';

/** The quantity whose number begins at a token, or null. */
export function readQuantity(scan: Scan, index: number): Quantity | null {
  switch (scan.tokens[index]?.kind) {
    case 'digits': {
      const numeral = readNumeral(scan, index);
      if (numeral === null) return null;
      return (
        readPercentOf(scan, index, numeral) ??
        readRank(scan, index) ??
        (numeral.spelled ? null : readParts(scan, index, numeral)) ??
        readNumber(scan, index, numeral)
      );
    }
    case 'numeral': {
      const numeral = readNumeral(scan, index);
      return readPercentOf(scan, index, numeral) ?? (numeral === null ? null : readNumber(scan, index, numeral));
    }
    case 'word':
    case 'han':
    case 'mark':
      return readWords(scan, index);
    default:
      return null;
  }
}

function readWords(scan: Scan, index: number): Quantity | null {
  const found = readNamed(scan, index);
  if (found !== null) return readPartOfPercent(scan, found) ?? found;
  const numeral = mayCount(scan, index) ? readNumeral(scan, index) : null;
  return numeral === null ? null : readNumber(scan, index, numeral);
}

/** What words other than plain numbers name, by the type of the word that it begins with. */
function readNamed(scan: Scan, index: number): Quantity | null {
  const { entry, kind } = scan.tokens[index]!;
  switch (entry?.type) {
    case undefined:
      return kind === 'mark' ? readFraction(scan, index) : null;
    case 'ordinal':
      return readRank(scan, index);
    case 'multiple':
    case 'fanned':
      return readMultipleWord(scan, index);
    case 'share':
    case 'fraction':
      return readFraction(scan, index);
    case 'role':
      if (entry.role === 'article') return readRank(scan, index) ?? readFraction(scan, index);
      return entry.role === 'number' || entry.role === 'top' ? readRank(scan, index) : null;
    case 'number':
    case 'hundred':
      return readRank(scan, index) ?? readFraction(scan, index);
    default:
      return null;
  }
}

/** Whether a number may begin with a word: with one itself, a hundred, or an article. */
function mayCount(scan: Scan, index: number): boolean {
  const type = entryAt(scan, index)?.type;
  return type === 'number' || type === 'hundred' || isRole(scan, index, 'article');
}

/** Half a per cent, a quarter of a percentage point: the fraction is of one of them. */
function readPartOfPercent(scan: Scan, part: Quantity): Quantity | null {
  if (part.kind !== 'fraction') return null;
  const of = isRole(scan, part.next, 'of') ? part.next + 1 : part.next;
  if (!isRole(scan, of, 'article') && !isWord(scan, of, 'one')) return null;
  const marked = readMark(scan, { ...part, kind: 'count', next: of + 1 });
  return marked?.kind === 'percent' || marked?.kind === 'points' ? marked : null;
}

/** A number, and the percent sign, points, times or unit behind it. */
function readNumber(scan: Scan, index: number, numeral: Numeral): Quantity | null {
  const mixed = withFraction(scan, numeral);
  const bare = toQuantity(scan, index, mixed);
  return readMark(scan, bare) ?? (isFigure(scan, index, mixed) ? bare : null);
}

function toQuantity(scan: Scan, index: number, numeral: Numeral): Quantity {
  const { next, value, exponent, scaled, scalePower, more, plain, spelled } = numeral;
  const start = scan.tokens[index]!.start;
  const end = scan.tokens[next - 1]!.end;
  const kind = numeral.fraction ? 'fraction' : 'count';
  return {
    first: index,
    next,
    start,
    end,
    kind,
    value,
    exponent,
    marked: false,
    scaled,
    scalePower,
    more,
    plain,
    spelled,
    direction: null,
  };
}
