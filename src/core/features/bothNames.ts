/**
 * A name with the first of its other names that is in the other script, so that both find it: `Baidu` and `百度`.
 * Just the name where there is no such other name.
 */
export function bothNames(name: string, aliases: readonly string[]): string {
  const chinese = /\p{Script=Han}/u;
  const other = aliases.find((alias) => chinese.test(alias) !== chinese.test(name));
  return other === undefined ? name : `${name} ${other}`;
}
