import type { FactProblem, FactProblemCode } from './factBase';
import type { YamlFault } from './yaml/node';

export type FactSeverity = 'error' | 'warning' | 'information' | 'hint';

/** The English template of a problem's message, to be translated as it is and then filled with `problem.args`. */
export function factProblemMessage(problem: FactProblem): string {
  const messages: Readonly<Record<string, string>> = problemMessages[problem.code].messages;
  return messages[problem.variant] ?? Object.values(messages)[0] ?? problem.code;
}

interface CodeMessages {
  readonly severity: FactSeverity;
  readonly messages: Readonly<Record<string, string>>;
}

/** In place of a last good version; and the other way round. */
const NOTHING_KEPT = 'Nothing in this file is used until that is put right.';
const KEPT = 'The last version of this file that could be read stays in force until that is put right.';

const SYNTAX = {
  alias: 'This alias cannot be followed ({detail}): write out what it stands for.',
  bracket: 'This bracket is not closed, or not where it has to be: close it, and indent the lines inside it.',
  colon: 'A value with “: ” in it is read as another key: put the value in quotation marks.',
  depth: 'This is nested more deeply than a fact file can be: check the brackets and the indentation.',
  documents: 'A fact file holds one YAML document, and here begins another: move it into a file of its own.',
  indent: 'This line is not indented like those that it belongs with: indent it by the same number of spaces.',
  'no-colon': 'This line is no “key: value”: put a colon and a space after the key.',
  other: 'This is not YAML that can be read ({detail}).',
  quote: 'This quotation mark is never closed: close it, and write \\" for a mark inside double quotation marks.',
  'scalar-start': 'A value cannot begin with this character: put the value in quotation marks.',
  tab: 'YAML is indented with spaces, and here is a tab: put spaces in its place.',
  'too-large': 'This file is larger than {limit} MB, which no fact file may be: divide it into several.',
} as const satisfies Record<YamlFault | 'too-large', string>;

type SyntaxVariant = keyof typeof SYNTAX;

/** Whole sentences, so that each can be translated as one. */
const syntaxMessages = Object.fromEntries(
  Object.entries(SYNTAX).flatMap(([variant, message]) => [
    [variant, `${message} ${NOTHING_KEPT}`],
    [`${variant}-kept`, `${message} ${KEPT}`],
  ]),
) as Readonly<Record<SyntaxVariant | `${SyntaxVariant}-kept`, string>>;

/**
 * Each code's severity, and its message in one or more variants: one line that says what is wrong, why it matters and
 * what to do.
 */
export const problemMessages = {
  'yaml-syntax': { severity: 'error', messages: syntaxMessages },
  'unknown-field': {
    severity: 'error',
    messages: {
      nearest: 'Nothing reads a field “{name}”, so what it says is lost: did you mean “{nearest}”?',
      other: 'Nothing reads a field “{name}” here, so what it says is lost: use one of {known}, or remove it.',
    },
  },
  'missing-field': {
    severity: 'error',
    messages: {
      field: '“{id}” has no “{field}”, and is left out until it has: add a line “{field}: …” below it.',
      content: '“{id}” says nothing, and is left out until it does: add “measure” and “figure”, or else “statement”.',
    },
  },
  'bad-value': {
    severity: 'error',
    messages: {
      text: '“{field}” must be text, so this is not read: write words or a number after the colon.',
      empty: '“{field}” has no value, so it counts as left out: write one after the colon, or remove the line.',
      list: '“{field}” must be a list of names, so this is not read: write it as [first, second].',
      date: '“{field}” must be a date, so “{value}” is not read: write it as 2024, 2024-07 or 2024-07-03 (EDTF).',
      period:
        '“{field}” must be a date or an interval, so “{value}” is not read: write 2023, 2023-07 or 2014/2023 (EDTF).',
      url: '“{field}” must be a web address, so “{value}” is not read: begin it with https:// or http://.',
      language: '“{field}” must be a BCP 47 language tag, so “{value}” is not read: write en, zh-CN or the like.',
      country:
        '“{field}” must be an ISO 3166-1 country code, so “{value}” is not read: write two capitals, such as CN.',
      'applicant-kind': '“{value}” is no kind of applicant, so it is not read: use one of {known}.',
      'source-type':
        '“{value}” is no CSL item type, so it is not read: use article, report, dataset, webpage or the like.',
      quote: '“{field}” must be the words of the source, or a mapping with “exact” and perhaps “prefix” and “suffix”.',
      id: '“{value}” cannot be an id, so nothing can refer to it: use a–z, 0–9 and hyphens, such as “{example}”.',
      record: '“{id}” must have its fields on lines below it, indented further, so this is not read.',
      section: '“{field}” must have ids below it, indented further, each with its fields, so this is not read.',
      file: 'A fact file begins with “sources:”, “applicants:”, “measures:” or “facts:”, so this is not read.',
      twice: '“{field}” is given twice, and only the first counts: remove one of them.',
      statement: 'A fact with a figure has no “statement”, so this is not read: remove it, or “measure” and “figure”.',
    },
  },
  'duplicate-id': {
    severity: 'error',
    messages: {
      other: '“{id}” is already defined in {path}, which stays in force, so this one is not used: rename one of them.',
    },
  },
  'unknown-reference': {
    severity: 'error',
    messages: {
      nearest: '“{field}” names “{value}”, which no fact file defines: did you mean “{nearest}”?',
      other: '“{field}” names “{value}”, which no fact file defines: define it under “{kind}”, or correct the id.',
    },
  },
  'reference-cycle': {
    severity: 'error',
    messages: {
      other: '“{field}” comes back to where it began ({chain}), so it is not followed: remove one of the steps.',
    },
  },
  'unreadable-figure': {
    severity: 'error',
    messages: {
      none: 'No figure can be read in “{figure}”, so nothing is checked against it: write it like 38,000, 62% or 4万件.',
      several: '“{figure}” holds several figures, so nothing is checked against it: keep the one that is meant.',
    },
  },
  'figure-not-in-quote': {
    severity: 'warning',
    messages: {
      other:
        'No figure in the quote agrees with “{figure}”, so the quote does not bear it out: correct one of the two.',
    },
  },
  'quote-not-in-source': {
    severity: 'warning',
    messages: {
      nearest: 'These words are not in {file}, which has “{passage}” ({difference}): copy the quote from the source.',
      other: 'Nothing like these words is in {file}: copy the quote from the source, or correct “file”.',
    },
  },
  'source-file-missing': {
    severity: 'information',
    messages: {
      other: '{file} cannot be read, so quotes from “{id}” stay unverified: correct the path, or add the file.',
    },
  },
  'file-outside-workspace': {
    severity: 'error',
    messages: {
      other:
        '“{file}” is outside of the workspace folder, so it is never read: copy it in, and name it from this file on.',
      linked:
        'A symbolic link leads to “{file}”, perhaps out of the workspace folder, so it is never read: copy the file in.',
    },
  },
  'alias-clash': {
    severity: 'warning',
    messages: {
      other: '“{name}” is a name of “{other}” too, so notes that use it cannot be checked: keep it for one of them.',
    },
  },
  'conflicting-facts': {
    severity: 'warning',
    messages: {
      other:
        '“{id}” says {figure} where “{other}” says {otherFigure} of the same thing: correct one, or let one supersede the other.',
    },
  },
  'unused-fact': {
    severity: 'hint',
    messages: { other: 'No note uses “{id}”: cite it as [^{id}], or remove it.' },
  },
} as const satisfies Record<FactProblemCode, CodeMessages>;

/** The variants of a code's message. */
export type FactProblemVariant<C extends FactProblemCode> = keyof (typeof problemMessages)[C]['messages'] & string;
