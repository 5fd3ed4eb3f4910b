export { asPlainCount } from './asPlainCount';
export { bareFigure } from './bareFigure';
export type { Direction, Figure, FigureKind, Qualifier } from './figure';
export { coversPeriod, samePeriod, type Period, type PeriodMention, type PeriodStep } from './period';
export { agreement, comparableKinds, states, type Agreement } from './agreement';
export { isCurrency, otherCurrency } from './currency';
export { otherWays } from './otherWays';
export { read, readFigures, type Reading } from './readFigures';
export type { PatentNumber, PatentNumberKind } from './scan/patentNumber';
