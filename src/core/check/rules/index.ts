import type { Rule } from '../rule';
import { applicantMismatch } from './applicantMismatch';
import { contradictingNotes } from './contradictingNotes';
import { derivedMismatch } from './derivedMismatch';
import { directionMismatch } from './directionMismatch';
import { figureMismatch } from './figureMismatch';
import { measureMismatch } from './measureMismatch';
import { misquote } from './misquote';
import { periodMismatch } from './periodMismatch';
import { qualifierDropped } from './qualifierDropped';
import { qualifierMismatch } from './qualifierMismatch';
import { rankMismatch } from './rankMismatch';
import { staleFootnote } from './staleFootnote';
import { supersededFigure } from './supersededFigure';
import { suspectFigure } from './suspectFigure';
import { unitMismatch } from './unitMismatch';
import { unknownFact } from './unknownFact';
import { unsupportedFigure } from './unsupportedFigure';

/** Every rule, in the order in which they may speak about a figure: the most specific first. */
export const rules: readonly Rule[] = [
  supersededFigure,
  derivedMismatch,
  rankMismatch,
  unitMismatch,
  directionMismatch,
  qualifierMismatch,
  periodMismatch,
  applicantMismatch,
  measureMismatch,
  figureMismatch,
  qualifierDropped,
  suspectFigure,
  unsupportedFigure,
  contradictingNotes,
  misquote,
  unknownFact,
  staleFootnote,
];
