const INTEGER = /^[-+]?[0-9]+$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITY = /^[-+]?\.(?:inf|Inf|INF)$/;
const WORDS = new Map<string, boolean | null>([
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

/** The value of a plain (unquoted) scalar in the YAML 1.2 core schema: null, a boolean, a number, or the text. */
export function plainValue(text: string): string | number | boolean | null {
  // Nearly all values are words and sentences, and the first letter tells them.
  const first = text.charCodeAt(0);
  const numeric = (first >= 0x2b && first <= 0x39 && first !== 0x2c && first !== 0x2f) || text === '';
  if (numeric) return numberValue(text);
  const word = text.length <= 5 ? WORDS.get(text) : undefined;
  return word === undefined ? text : word;
}

function numberValue(text: string): string | number | null {
  if (text === '') return null;
  if (INTEGER.test(text)) return parseInt(text, 10);
  if (FLOAT.test(text)) return parseFloat(text);
  if (OCTAL.test(text)) return parseInt(text.slice(2), 8);
  if (HEXADECIMAL.test(text)) return parseInt(text, 16);
  if (INFINITY.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return text === '.nan' || text === '.NaN' || text === '.NAN' ? NaN : text;
}
