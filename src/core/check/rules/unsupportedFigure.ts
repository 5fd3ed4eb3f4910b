import type { FigureRule } from '../rule';

/** A figure that reads like a claim and is about no fact of the base. */
export const unsupportedFigure: FigureRule = {
  code: 'unsupported-figure',
  about: 'figure',
  severity: 'hint',
  message: 'No fact in the fact base covers {stated}.',
  check(judgement) {
    const { verdict, figure } = judgement;
    return verdict === 'unsupported'
      ? { span: figure, args: { stated: figure.text.trim() }, facts: [], fixes: [] }
      : null;
  },
};
