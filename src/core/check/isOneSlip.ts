/** Whether one of the digits of a number is another one, is missing, is too many or changed places with the next. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length > b.length) return isOneSlip(b, a);
  if (b.length - a.length > 1) return false;
  const at = Array.from(b).findIndex((digit, index) => digit !== a[index]);
  if (b.length > a.length) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
