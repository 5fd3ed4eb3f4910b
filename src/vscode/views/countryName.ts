import * as vscode from 'vscode';

/** The name of a country in the reader's language, by its ISO 3166-1 code; the code where it has none. */
export function countryName(code: string): string {
  try {
    names ??= new Intl.DisplayNames([vscode.env.language, 'en'], { type: 'region' });
    return names.of(code) ?? code;
  } catch {
    // A code of another shape, or a language that is none, is no reason to show nothing.
    return code;
  }
}

let names: Intl.DisplayNames | undefined;
