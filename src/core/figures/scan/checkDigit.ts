/**
 * Whether the check digit of a Chinese application or patent number is the one that follows from its other digits:
 * `202010000000.7` is right, `202010000000.1` wrong. Null where the number has none.
 *
 * The rule is the one of the application number standard ZC 0006-2003 of the Chinese office: the digits before the
 * point, of which there are twelve (eight until September 2003), are multiplied by 2 to 9 and then from 2 again, and
 * the sum's remainder by 11 is the check digit, with X for ten. 2·2+0·3+2·4+0·5+1·6 = 18, 18 mod 11 = 7.
 */
export function checkDigitOf(number: string): 'right' | 'wrong' | null {
  const [, digits, check] = /(?:^|\D)(\d{8}|\d{12})\.?([\dX])$/.exec(number) ?? [];
  if (digits === undefined || check === undefined) return null;
  let sum = 0;
  for (let at = 0; at < digits.length; at++) sum += Number(digits[at]) * ((at % 8) + 2);
  const expected = sum % 11 === 10 ? 'X' : String(sum % 11);
  return check === expected ? 'right' : 'wrong';
}
