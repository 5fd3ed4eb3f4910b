/** How many are begun before the first has ended. */
const MOST = 8;

/**
 * Begins something for items in their order, some ahead of where it is, and gives what comes of it one by one: who waits
 * for files need not wait for each. What is begun must not fail.
 */
export async function* ahead<T, R>(
  items: Iterable<T>,
  begin: (item: T) => Promise<R>,
): AsyncGenerator<readonly [item: T, result: R]> {
  const begun: { readonly item: T; readonly result: Promise<R> }[] = [];
  for (const item of items) {
    begun.push({ item, result: begin(item) });
    if (begun.length < MOST) continue;
    const first = begun.shift();
    if (first !== undefined) yield [first.item, await first.result];
  }
  for (const { item, result } of begun) yield [item, await result];
}
