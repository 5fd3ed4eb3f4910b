import type { Fact, FactBase } from '../factbase/factBase';
import type { Figure, FigureKind } from '../figures';
import { digitsOf } from './digitsOf';

/**
 * The facts in force whose number a figure would be with two neighbouring digits swapped, with one digit more, or with
 * more or fewer zeros: those of 3,140 and 31,040 for 3,104. Only for three digits or more: fewer are alike too often.
 */
export function factsNearlyStated(figure: Figure, base: FactBase): readonly Fact[] {
  if (figure.value === null) return [];
  const digits = digitsOf(figure.value, figure.step);
  if (digits.length < LEAST) return [];
  let index = indexes.get(base);
  if (index === undefined) indexes.set(base, (index = build(base)));
  const own = index;
  const factsOf = (right: string): readonly Fact[] => own.get(keyOf(figure.kind, right)) ?? [];
  const size = Math.abs(figure.value);
  const isWithin =
    (least: number, most: number) =>
    (fact: Fact): boolean => {
      const right = Math.abs(fact.figure!.value!);
      return right >= size * least && right <= size * most;
    };
  const found = [
    ...factsOf(digits).filter((fact) => Math.abs(fact.figure!.value!) !== size),
    ...swapped(digits).flatMap((each) => factsOf(each).filter(isWithin(0.1, 10))),
    ...longer(digits).flatMap((each) => factsOf(each).filter(isWithin(0.9, 100))),
  ];
  return found.length > MOST ? [] : [...new Set(found)];
}

const LEAST = 3;
/** A number that is near those of so many facts tells of none. */
const MOST = 24;

function swapped(digits: string): string[] {
  return Array.from(digits.slice(1)).flatMap((next, at) =>
    next === digits[at] ? [] : [trimmed(digits.slice(0, at) + next + digits[at]! + digits.slice(at + 2))],
  );
}

function longer(digits: string): string[] {
  return Array.from({ length: digits.length + 1 })
    .flatMap((_, at) => Array.from('0123456789', (digit) => digits.slice(0, at) + digit + digits.slice(at)))
    .filter((each) => trimmed(each) === each);
}

const indexes = new WeakMap<FactBase, ReadonlyMap<string, readonly Fact[]>>();

function build(base: FactBase): Map<string, Fact[]> {
  const index = new Map<string, Fact[]>();
  for (const fact of base.facts.values()) {
    const { figure } = fact;
    if (figure?.value == null || base.superseded.has(fact.id)) continue;
    const key = keyOf(figure.kind, digitsOf(figure.value, figure.step));
    const known = index.get(key);
    if (known === undefined) index.set(key, [fact]);
    else known.push(fact);
  }
  return index;
}

function keyOf(kind: FigureKind, digits: string): string {
  return `${kind} ${digits}`;
}

function trimmed(digits: string): string {
  return digits.replace(/^0+|0+$/g, '');
}
