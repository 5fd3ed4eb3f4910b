const COLOURS = { error: 31, warning: 33, information: 36, hint: 2, faint: 2, good: 32, path: 4 } as const;

/** Gives a text its colour in a terminal, where there are colours. */
export type Paint = (text: string, colour: keyof typeof COLOURS) => string;

export function painter(colours: boolean): Paint {
  return colours ? (text, colour) => `\u001b[${COLOURS[colour]}m${text}\u001b[0m` : (text) => text;
}
