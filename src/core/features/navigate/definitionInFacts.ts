import type { FactBase, FactFile, FieldPlace, Place } from '../../factbase';
import type { Span } from '../../text/span';
import { quotePlace, type TextPlace } from '../quotePlace';
import { nameInFactFileAt } from './targetsAt';

/** Where what stands in a fact file leads to. */
export interface FactFileDefinition {
  /** The id or the value. */
  readonly span: Span;
  /** The record that an id names. */
  readonly place: Place | null;
  /** The text of the source, at the quote where there is one. */
  readonly text: TextPlace | null;
}

/**
 * From an id, where it is used and where it is defined, to its record; from the source of a fact to both the source and
 * its text at the quote; from a quote, and from the `file` of a source, to the text. Null where nothing leads anywhere.
 */
export function definitionInFacts(file: FactFile, base: FactBase, offset: number): FactFileDefinition | null {
  if (file.stale) return null;
  const name = nameInFactFileAt(file, offset);
  const own = name === null || name.role === 'name' ? null : name;
  const place = own && (base[own.kind].get(own.id) ?? base.unread[own.kind].get(own.id))?.place;
  const value = textAt(file, base, offset);
  if (!place && value === null) return null;
  const span = own ?? value!.span;
  return { span: { start: span.start, end: span.end }, place: place ?? null, text: value?.text ?? null };
}

function textAt(file: FactFile, base: FactBase, offset: number): { span: Span; text: TextPlace } | null {
  const isAt = (field: FieldPlace | undefined): boolean =>
    field !== undefined && field.value.start <= offset && offset <= field.value.end;
  for (const fact of file.facts) {
    const { quote, source } = fact.place.fields;
    const field = isAt(quote) ? quote : isAt(source) ? source : undefined;
    const text = field === undefined ? null : quotePlace(fact, base);
    if (field !== undefined && text !== null) return { span: field.value, text };
  }
  for (const { id, place } of file.sources) {
    const field = place.fields.file;
    const text = isAt(field) ? quotePlace({ quote: null, source: id }, base) : null;
    if (field !== undefined && text !== null) return { span: field.value, text };
  }
  return null;
}
