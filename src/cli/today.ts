/** The day on the machine's clock, `YYYYMMDD`, by which acceptances end. */
export function today(): number {
  const now = new Date();
  return now.getFullYear() * 10000 + (now.getMonth() + 1) * 100 + now.getDate();
}
