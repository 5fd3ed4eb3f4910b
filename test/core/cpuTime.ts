/**
 * Milliseconds of processor time that some work takes: unlike the time on the clock it does not grow with what else the
 * machine does.
 */
export function cpuTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
