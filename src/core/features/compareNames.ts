/** The order of names in a list: Chinese ones by their reading, then others by the alphabet; `Fund 9` before `Fund 10`. */
export function compareNames(a: string, b: string): number {
  // The one collation that knows the order of both scripts, wherever the extension runs. It takes its time to make.
  collator ??= new Intl.Collator('zh', { numeric: true });
  return collator.compare(a, b);
}

let collator: Intl.Collator | null = null;
