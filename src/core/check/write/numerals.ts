const SMALL = [
  ...(['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'] as const),
  ...(['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'] as const),
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES = ['', ' thousand', ' million', ' billion'];

/** An integer below a trillion in English words: `thirty-eight thousand`; null for anything else. */
export function spelledNumber(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) return null;
  if (value === 0) return 'zero';
  const groups: string[] = [];
  for (let rest = value, scale = 0; rest > 0; rest = Math.floor(rest / 1000), scale++) {
    if (rest % 1000 > 0) groups.unshift(belowThousand(rest % 1000) + (SCALES[scale] ?? ''));
  }
  return groups.join(' ');
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const head = hundreds > 0 ? `${SMALL[hundreds] ?? ''} hundred` : '';
  if (rest === 0) return head;
  const ones = rest % 10;
  const tail =
    rest < 20 ? (SMALL[rest] ?? '') : (TENS[Math.floor(rest / 10)] ?? '') + (ones > 0 ? `-${SMALL[ones] ?? ''}` : '');
  return head === '' ? tail : `${head} ${tail}`;
}

const ORDINALS = [
  ...(['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'] as const),
  ...(['eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth'] as const),
  ...(['eighteenth', 'nineteenth', 'twentieth'] as const),
];

/** The ordinal of 1 to 20 as a word; null for others, which are written in digits. */
export function spelledOrdinal(value: number): string | null {
  const word = ORDINALS[value];
  return word === undefined || word === '' ? null : word;
}

const HAN_DIGITS = '零一二三四五六七八九';

/** A number below a trillion in Chinese numerals: 三万八千, 五十四点七; null for anything else. */
export function hanNumber(value: number): string | null {
  if (!(value >= 0 && value < 1e12)) return null;
  const [whole = '', decimals] = String(value).split('.');
  if (whole.includes('e') || decimals?.includes('e')) return null;
  const written = hanInteger(Number(whole));
  return decimals === undefined ? written : `${written}点${decimals.replace(/\d/g, hanDigit)}`;
}

function hanDigit(digit: string): string {
  return HAN_DIGITS.charAt(Number(digit));
}

function hanInteger(value: number): string {
  if (value < 10) return HAN_DIGITS.charAt(value);
  const scales = [
    [1e8, '亿'],
    [1e4, '万'],
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const;
  const [size, name] = scales.find(([least]) => value >= least) ?? [10, '十'];
  const count = Math.floor(value / size);
  const rest = value % size;
  // 十六, not 一十六; but 一百一十六.
  const head = (size === 10 && count === 1 ? '' : hanInteger(count)) + name;
  if (rest === 0) return head;
  const gap = rest * 10 < size ? '零' : '';
  return head + gap + (rest >= 10 && rest < 20 ? `一${hanInteger(rest)}` : hanInteger(rest));
}
