/** Writes a number of which `step` is the last place that is known; null where this form has no words for it. */
export type Form = (value: number, step: number) => string | null;
