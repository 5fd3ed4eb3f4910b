/** A sentence for the reader: an English template, to be translated as it is, and what fills its `{name}`s. */
export interface Message {
  readonly template: string;
  readonly args: Readonly<Record<string, string>>;
}
