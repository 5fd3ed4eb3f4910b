import type { Figure } from '../figures/figure';
import type { Period } from '../figures/period';
import type { SearchableText } from '../text/searchableText';
import type { Span } from '../text/span';

export type RecordKind = 'sources' | 'applicants' | 'measures' | 'facts';

/** Where a record stands: the file, its id, the whole record, and each field's key and value. */
export interface Place {
  /** The file's path relative to the workspace folder, with `/`. */
  readonly path: string;
  readonly key: Span;
  readonly span: Span;
  /** Every field that has a meaning, also where its value is bad; where one is given twice, the first. */
  readonly fields: Readonly<Record<string, FieldPlace>>;
}

export interface FieldPlace {
  readonly key: Span;
  /** Quotation marks and brackets are inside; empty, just after the colon, where there is no value. */
  readonly value: FieldValue;
}

export interface FieldValue extends Span {
  /** The span of each item of a list, in the order of the record's own list. */
  readonly items?: readonly Span[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly author: readonly string[];
  /** EDTF, as written. */
  readonly issued: string | null;
  readonly accessed: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly type: string;
  readonly file: string | null;
  readonly place: Place;
}

export type ApplicantKind =
  'company' | 'university' | 'institute' | 'government' | 'person' | 'country' | 'group' | 'sector';

export interface Applicant {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: ApplicantKind | null;
  readonly country: string | null;
  readonly parent: string | null;
  readonly place: Place;
}

export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What is counted, or `%`, or a currency code; null where the file does not say. */
  readonly unit: string | null;
  readonly broader: string | null;
  readonly place: Place;
}

export interface Quote {
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

export interface Fact {
  readonly id: string;
  readonly applicant: string;
  /** Null for a statement, which has no figure either. Like all ids here it may name what is not in the base. */
  readonly measure: string | null;
  /** The figure as the reader reads it; null for a statement and where it cannot be read. */
  readonly figure: Figure | null;
  /** `figure:` as written, a YAML number too, or ''. The figure's spans are into this. */
  readonly figureText: string;
  readonly statement: string | null;
  readonly period: Period | null;
  /** As written, also where no period can be read in it. */
  readonly periodText: string | null;
  readonly asOf: Period | null;
  readonly asOfText: string | null;
  readonly source: string;
  readonly quote: Quote | null;
  readonly locator: string | null;
  readonly note: string | null;
  readonly supersedes: string | null;
  readonly place: Place;
}

export type FactProblemCode =
  | 'yaml-syntax'
  | 'unknown-field'
  | 'missing-field'
  | 'bad-value'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'reference-cycle'
  | 'unreadable-figure'
  | 'figure-not-in-quote'
  | 'quote-not-in-source'
  | 'source-file-missing'
  | 'file-outside-workspace'
  | 'alias-clash'
  | 'conflicting-facts'
  | 'unused-fact';

/** Something wrong in a fact file, on the exact key or value. `args` fill the message, see `factProblemMessage`. */
export interface FactProblem {
  readonly code: FactProblemCode;
  /** Which of its code's messages is meant. */
  readonly variant: string;
  readonly path: string;
  /** Into the `text` of the file. */
  readonly span: Span;
  readonly args: Readonly<Record<string, string>>;
  readonly related: readonly { readonly path: string; readonly span: Span; readonly id: string }[];
  /** The text that would repair it in place of `span`, where the repair is mechanical. */
  readonly repair: string | null;
}

/** An id that is defined by a record that could not be read, so that what refers to it is not in the wrong. */
export interface UnreadRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly place: Place;
}

/** One fact file, read. Records that could be read are here even where others could not. */
export interface FactFile {
  readonly path: string;
  /** The file as it is now, which `problems` are about. */
  readonly text: string;
  /**
   * True where `text` is no YAML. The records are then those of `goodText`, and so are their places: in `text` they are
   * near where they were, or past its end.
   */
  readonly stale: boolean;
  /** The text that the records were read from: `text`, or the last version that was YAML; null where none was. */
  readonly goodText: string | null;
  readonly sources: readonly Source[];
  readonly applicants: readonly Applicant[];
  readonly measures: readonly Measure[];
  readonly facts: readonly Fact[];
  readonly unread: readonly UnreadRecord[];
  /** Problems of this file alone, by offset; those between files are on the {@link FactBase}. */
  readonly problems: readonly FactProblem[];
}

/** The text of a source; or why there is none: no such file, or one that only a symbolic link leads to. */
export type SourceReading = SearchableText | 'missing' | 'linked';

export type SourceTexts = ReadonlyMap<string, SourceReading>;

/**
 * All fact files of one workspace folder, merged. Where an id is defined twice the first in path order stays.
 * `parent`, `broader` and `supersedes` may name what is not there, but following them always comes to an end.
 */
export interface FactBase {
  /** In path order. */
  readonly files: readonly FactFile[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly applicants: ReadonlyMap<string, Applicant>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Records that could not be read, by kind and id. */
  readonly unread: Readonly<Record<RecordKind, ReadonlyMap<string, UnreadRecord>>>;
  /** Facts of one applicant, in file order; of one applicant and measure. */
  factsOf(applicant: string, measure?: string): readonly Fact[];
  factsOfMeasure(measure: string): readonly Fact[];
  /** Ids of the facts that another fact supersedes, to the fact in force. */
  readonly superseded: ReadonlyMap<string, Fact>;
  /** What is known of the texts that sources name in `file`, by their path in the folder; see `sourcePath`. */
  readonly sourceTexts: SourceTexts;
  /** Every problem, those of each file and those between files, by path and offset. None between files is in a stale one. */
  readonly problems: readonly FactProblem[];
}
