/** Small numbers written out, for tests that read them back. All take integers from 1. */

const UNITS =
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** 2541 is `two thousand five hundred and forty-one`; up to 999,999. */
export function inEnglish(value: number): string {
  const thousands = Math.floor(value / 1000);
  const rest = value % 1000;
  if (thousands === 0) return belowThousand(rest);
  const tail = rest === 0 ? '' : rest < 100 ? ` and ${belowThousand(rest)}` : ` ${belowThousand(rest)}`;
  return `${belowThousand(thousands)} thousand${tail}`;
}

function belowThousand(value: number): string {
  const rest = value % 100;
  if (value < 100) return belowHundred(rest);
  return `${UNITS[Math.floor(value / 100)]} hundred${rest === 0 ? '' : ` and ${belowHundred(rest)}`}`;
}

function belowHundred(value: number): string {
  if (value < 20) return UNITS[value]!;
  const tens = TENS[Math.floor(value / 10)]!;
  return value % 10 === 0 ? tens : `${tens}-${UNITS[value % 10]}`;
}

/** 21 is `twenty-first`; up to 99. */
export function orderedInEnglish(value: number): string {
  const word = belowHundred(value);
  const last = /[a-z]+$/.exec(word)![0];
  const ordered = ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return word.slice(0, -last.length) + ordered;
}

/** 21 is `21st`. */
export function orderedDigits(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

const PLAIN = { digits: '零一二三四五六七八九', scales: ['', '十', '百', '千'], groups: ['', '万', '亿'] } as const;
const FORMAL = { digits: '零壹贰叁肆伍陆柒捌玖', scales: ['', '拾', '佰', '仟'], groups: ['', '万', '亿'] } as const;

/** 10205 is 一万零二百零五, or formally 壹万零贰佰零伍. */
export function inChinese(value: number, style: 'plain' | 'formal' = 'plain'): string {
  const { digits, scales, groups } = style === 'plain' ? PLAIN : FORMAL;
  let written = '';
  let gap = false;
  const decimals = String(value);
  for (let at = 0; at < decimals.length; at++) {
    const place = decimals.length - 1 - at;
    const digit = Number(decimals[at]);
    if (digit === 0) gap = true;
    else {
      written += (gap && written !== '' ? '零' : '') + digits[digit]! + scales[place % 4]!;
      gap = false;
    }
    const group = Math.floor(place / 4);
    if (place % 4 === 0 && Number(decimals.slice(Math.max(0, at - 3), at + 1)) > 0) written += groups[group]!;
  }
  return style === 'plain' ? written.replace(/^一十/, '十') : written;
}
