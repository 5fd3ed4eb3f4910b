import type { Computation } from '../check/derive/computation';
import { grouped } from '../check/derive/grouped';
import { resultText } from '../check/derive/resultText';
import type { Fact } from '../factbase';

/** A computation as people write it, in any language: `921,000 ÷ 798,000 − 1 = 15.4%`, `3,409 + 1,350 = 4,759`. */
export function formula(computation: Computation): string {
  const { operation, operands } = computation;
  const result = resultText(computation);
  const values = operands.map(valueText);
  const [a = '', ...others] = values;
  switch (operation) {
    case 'sum':
      return `${values.join(' + ')} = ${result}`;
    case 'difference':
      return `${values.join(' − ')} = ${result}`;
    case 'ratio':
    case 'share':
      return `${values.join(' ÷ ')} = ${result}`;
    case 'growth':
      return `${values.join(' ÷ ')} − 1 = ${result}`;
    case 'complement':
      return `100% − ${values.join(' − ')} = ${result}`;
    case 'lead':
      return `${a} : ${others.join(' + ')}`;
    case 'rank':
      return `${values.join(' · ')} → ${result}`;
  }
}

/** The number of a fact, without its qualifier: that is what is computed with. */
function valueText({ figure, figureText }: Fact): string {
  if (figure?.value == null || figure.kind === 'rank') return figureText;
  return figure.kind === 'percent' ? `${grouped(figure.value)}%` : grouped(figure.value);
}
