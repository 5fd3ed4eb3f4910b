import type { Given } from './derivation';

/** Whether a figure is so many times what was said before, “more than double that”, and so no change in time. */
export function isOfSaid({ situation: { figure, passage }, text }: Given): boolean {
  return figure.kind === 'multiple' && SAID.test(text.slice(figure.end, passage.end));
}

const SAID = /^\s+(?:that|this|those|these)\b(?!\s+(?:of|in)\b)/;
