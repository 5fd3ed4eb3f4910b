import type { Figure } from '../figures/figure';
import type { Period } from '../figures/period';
import type { Span } from '../text/span';

export type RecordKind = 'sources' | 'applicants' | 'measures' | 'facts';

/** Where a record stands: the file, its id, the whole record, and each field's key and value. */
export interface Place {
  /** The file's path relative to the workspace folder, with `/`. */
  readonly path: string;
  readonly key: Span;
  readonly span: Span;
  readonly fields: Readonly<Record<string, { readonly key: Span; readonly value: Span }>>;
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
  /** Null for a statement, which has no figure either. */
  readonly measure: string | null;
  /** The figure as the reader reads it; null for a statement and where it cannot be read. */
  readonly figure: Figure | null;
  /** `figure:` as written, or ''. */
  readonly figureText: string;
  readonly statement: string | null;
  readonly period: Period | null;
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

/** Something wrong in a fact file, on the exact key or value. `args` fill the message template of its code. */
export interface FactProblem {
  readonly code: FactProblemCode;
  readonly path: string;
  readonly span: Span;
  readonly args: Readonly<Record<string, string>>;
  readonly related: readonly { readonly path: string; readonly span: Span; readonly id: string }[];
  /** The text that would repair it in place of `span`, where the repair is mechanical. */
  readonly repair: string | null;
}

/** One fact file, read. Records that could be read are here even where others could not. */
export interface FactFile {
  readonly path: string;
  readonly text: string;
  readonly sources: readonly Source[];
  readonly applicants: readonly Applicant[];
  readonly measures: readonly Measure[];
  readonly facts: readonly Fact[];
  /** Problems of this file alone; those between files are on the {@link FactBase}. */
  readonly problems: readonly FactProblem[];
}

/** All fact files of one workspace folder, merged. Where an id is defined twice the first in path order stays. */
export interface FactBase {
  readonly files: readonly FactFile[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly applicants: ReadonlyMap<string, Applicant>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Facts of one applicant, in file order; of one applicant and measure. */
  factsOf(applicant: string, measure?: string): readonly Fact[];
  factsOfMeasure(measure: string): readonly Fact[];
  /** Ids of the facts that another fact supersedes, to the fact in force. */
  readonly superseded: ReadonlyMap<string, Fact>;
  /** Every problem, those of each file and those between files, by path and offset. */
  readonly problems: readonly FactProblem[];
}
