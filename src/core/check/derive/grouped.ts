/** A number with commas between thousands: 1,040,000 and 23.4. */
export function grouped(value: number): string {
  const [whole = '', decimals] = String(Number(value.toPrecision(12))).split('.');
  const commas = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? commas : `${commas}.${decimals}`;
}
