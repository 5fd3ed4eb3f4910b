import type { Mutation } from '../plant';
import { exchangeApplicant, exchangeForUnknown } from './applicant';
import { changeDigit, dropDigit, swapDigits } from './digits';
import { flipDirection } from './direction';
import { exchangeMeasure } from './measure';
import { swapNeighbours } from './neighbour';
import { flipQualifier } from './qualifier';
import { shiftRank } from './rank';
import { shiftRatio } from './ratio';
import { exchangeScale } from './scale';
import { exchangeUnit } from './unit';
import { exchangeYear } from './year';

export const mutations: readonly Mutation[] = [
  swapDigits,
  dropDigit,
  changeDigit,
  exchangeScale,
  exchangeUnit,
  exchangeApplicant,
  exchangeForUnknown,
  swapNeighbours,
  exchangeYear,
  flipQualifier,
  flipDirection,
  exchangeMeasure,
  shiftRatio,
  shiftRank,
];
