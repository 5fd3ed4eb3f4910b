import type { Span } from '../text/span';
import type { FactProblem } from './factBase';
import { factProblem } from './factProblem';
import { nearest } from './nearest';
import { problemMessages, type FactProblemVariant } from './problemMessages';
import { repairPeriod } from './repairPeriod';
import { APPLICANT_KINDS, SOURCE_TYPES } from './schema';
import type { YamlNode } from './yaml/node';

type BadValue = FactProblemVariant<'bad-value'>;

interface Reporting {
  readonly path: string;
  readonly text: string;
  readonly problems: FactProblem[];
}

/**
 * Reports a bad value on its own place, or on the key where there is no value. `variant` is one of `bad-value`'s, as
 * the schema gives it.
 */
export function badValue(reading: Reporting, variant: string, field: string, key: Span, node?: YamlNode): void {
  const { path, text, problems } = reading;
  if (node === undefined || node.start === node.end) {
    problems.push(factProblem('bad-value', node === undefined ? toVariant(variant) : 'empty', path, key, { field }));
    return;
  }
  const isNull = node.kind === 'scalar' && node.value === null;
  const value = text.slice(node.start, node.end);
  const repair = isNull ? null : repairOf(variant, node, value);
  const known = APPLICANT_KINDS.join(', ');
  problems.push(
    factProblem('bad-value', isNull ? 'empty' : toVariant(variant), path, node, { field, value, known }, { repair }),
  );
}

function isVariant(variant: string): variant is BadValue {
  return Object.hasOwn(problemMessages['bad-value'].messages, variant);
}

function toVariant(variant: string): BadValue {
  return isVariant(variant) ? variant : 'text';
}

/** What would be right in a value's place, where that is plain. */
function repairOf(variant: string, node: YamlNode, written: string): string | null {
  if (node.kind !== 'scalar') return null;
  const value = String(node.value);
  switch (variant) {
    case 'date': {
      const repaired = repairPeriod(value);
      return repaired?.includes('/') === true ? null : repaired;
    }
    case 'period':
      return repairPeriod(value);
    case 'country':
      return /^[a-z]{2}$/i.test(value) ? value.toUpperCase() : null;
    case 'applicant-kind':
      return nearest(value.toLowerCase(), APPLICANT_KINDS);
    case 'source-type':
      return nearest(value.toLowerCase(), SOURCE_TYPES);
    case 'list':
      return /^[^[\]{}"'#\n]+$/.test(written) ? `[${written}]` : null;
    case 'url':
      return /^www\.\S+$/.test(value) ? `https://${value}` : null;
    default:
      return null;
  }
}
