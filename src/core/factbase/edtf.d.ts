/** What is used of the `edtf` package, which has no types of its own. */
declare module 'edtf' {
  /** Year, month from 0, day, and then the time; a season is a year and its code. */
  interface Parsed {
    readonly type?: string;
    readonly values: readonly (number | Parsed | null)[];
    /** A bit for each of the digits YYYYMMDD that is X, from the left; `values` then has 0 in its place. */
    readonly unspecified?: number;
  }
  /** Throws where the text is no EDTF. Levels are those of ISO 8601-2, with 3 for what this package adds. */
  export function parse(text: string, constraints?: { readonly level?: number }): Parsed;
  export type { Parsed };
}
