/** The digits that a number is written with to a step, without the zeros behind them: `23` for 2,300 to a step of 100. */
export function digitsOf(value: number, step: number): string {
  return String(Math.round(Math.abs(value) / step)).replace(/0+$/, '');
}
