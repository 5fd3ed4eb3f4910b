export type { Direction, Figure, FigureKind, Qualifier } from './figure';
export type { Period, PeriodMention, PeriodStep } from './period';
export { agreement, type Agreement } from './agreement';
export { readFigures } from './readFigures';
