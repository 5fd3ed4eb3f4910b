import type { Figure, FigureKind } from '../../figures';
import { countForms, digitsLike } from './countForms';
import type { Form } from './form';
import { hanNumber, spelledNumber, spelledOrdinal } from './numerals';

/** The forms in which a figure can be written, best first: that of the number `like`, then those of the language. */
export function formsOf(figure: Figure, like: string, likeKind: FigureKind | null, chinese: boolean): readonly Form[] {
  const own = likeKind === figure.kind ? like : '';
  switch (figure.kind) {
    case 'count':
      return countForms(like, chinese);
    case 'percent':
      return percentForms(own);
    case 'points':
      return pointForms(own, chinese);
    case 'multiple':
      return multipleForms(own, chinese);
    case 'fraction':
      return fractionForms(own, chinese);
    case 'rank':
      return rankForms(own, chinese, /^(?:top|前)/i.test(figure.text));
    case 'year':
      return [(value) => String(value)];
  }
}

const isSpelled = (text: string): boolean => text !== '' && !/\d|[０-９]/u.test(text);

function percentForms(like: string): readonly Form[] {
  const sign = /\s*(?:%|％|per ?cent|pct|percentage)$/iu.exec(like)?.[0] ?? '%';
  const forms: Form[] = [digitsLike(like, (digits) => digits + sign), digitsLike('', (digits) => `${digits}%`)];
  if (like.startsWith('百分之')) {
    const han: Form = (value) => prefixed('百分之', hanNumber(value));
    return [isSpelled(like) ? han : digitsLike(like, (digits) => `百分之${digits}`), ...forms];
  }
  if (like.includes('成')) return [tenths, ...forms];
  return isSpelled(like) ? [(value) => suffixed(spelledNumber(value), sign), ...forms] : forms;
}

/** 六成, 六成五: tenths, and hundredths behind them. */
function tenths(value: number): string | null {
  if (!Number.isInteger(value) || value < 10 || value >= 100) return null;
  return `${hanNumber(Math.floor(value / 10)) ?? ''}成${value % 10 === 0 ? '' : (hanNumber(value % 10) ?? '')}`;
}

function pointForms(like: string, chinese: boolean): readonly Form[] {
  const unit = /\s*(?:percentage points?|个百分点|百分点|pp)$/iu.exec(like)?.[0];
  const plain: Form = chinese ? digitsLike('', (digits) => `${digits}个百分点`) : english(' percentage points');
  return unit === undefined ? [plain] : [english(unit), plain];
}

/** Digits and an English unit in the number that they need. */
function english(unit: string): Form {
  return (value, step) => {
    const fitting = /points?$/i.test(unit) ? unit.replace(/s$/, '') + (value === 1 ? '' : 's') : unit;
    return digitsLike('', (digits) => digits + fitting)(value, step);
  };
}

function multipleForms(like: string, chinese: boolean): readonly Form[] {
  const unit = /\s*-?(?:times|fold|x|倍)$/iu.exec(like)?.[0] ?? (chinese ? '倍' : ' times');
  const digits = digitsLike('', (text) => text + unit);
  if (!isSpelled(like)) return [digits];
  const spelled: Form = unit.includes('倍')
    ? (value) => suffixed(hanNumber(value), unit)
    : (value) => suffixed(spelledNumber(value), unit);
  return [spelled, digits];
}

/** Denominators that a fraction is recognised by. */
const PARTS = [2, 3, 4, 5, 6, 7, 8, 9, 10];

function fractionForms(like: string, chinese: boolean): readonly Form[] {
  const words = chinese || /\p{Script=Han}/u.test(like) ? hanFraction : spelledFraction;
  return [words, chinese ? spelledFraction : hanFraction];
}

function partsOf(value: number): readonly [number, number] | null {
  const parts = PARTS.find((whole) => Math.abs(value * whole - Math.round(value * whole)) < 1e-9);
  return parts === undefined || value <= 0 || value >= 1 ? null : [Math.round(value * parts), parts];
}

const hanFraction: Form = (value) => {
  const [part, whole] = partsOf(value) ?? [0, 0];
  if (part === 0) return null;
  return whole === 2 ? '一半' : `${hanNumber(whole) ?? ''}分之${hanNumber(part) ?? ''}`;
};

const spelledFraction: Form = (value) => {
  const [part, whole] = partsOf(value) ?? [0, 0];
  if (part === 0) return null;
  if (whole === 2) return 'half';
  const ordinal = whole === 4 ? 'quarter' : spelledOrdinal(whole);
  return ordinal === null ? null : `${spelledNumber(part) ?? ''}-${ordinal}${part === 1 ? '' : 's'}`;
};

function rankForms(like: string, chinese: boolean, group: boolean): readonly Form[] {
  const digits = /\d/.test(like);
  if (group) {
    const han: Form = (value) => prefixed('前', digits ? String(value) : hanNumber(value));
    const latin: Form = (value) => `top ${digits ? value : (spelledNumber(value) ?? value)}`;
    return chinese ? [han, latin] : [latin, han];
  }
  const han: Form = (value) => prefixed('第', digits ? String(value) : hanNumber(value));
  const numbered: Form = (value) => `${/^\D+/u.exec(like)?.[0] ?? 'No. '}${value}`;
  if (chinese) return [han, numbered];
  if (/^(?:no|number|#)/i.test(like) && digits) return [numbered, ordinal];
  return digits ? [ordinal, numbered] : [spelledOrdinal, ordinal, numbered];
}

/** 1st, 2nd, 3rd, 11th. */
const ordinal: Form = (value) => {
  const ending = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
};

function prefixed(prefix: string, text: string | null): string | null {
  return text === null ? null : prefix + text;
}

function suffixed(text: string | null, suffix: string): string | null {
  return text === null ? null : text + suffix;
}
