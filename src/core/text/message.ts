/** Turns an English template into the reader's language; the identity where there is none. */
export type Translate = (template: string) => string;

/** Fills `{name}` in a (translated) template. A name that `args` does not have stays as it is written. */
export function formatMessage(
  template: string,
  args: Readonly<Record<string, string>>,
  translate: Translate = (text) => text,
): string {
  return translate(template).replace(/\{(\w+)\}/g, (whole, name: string) => args[name] ?? whole);
}
