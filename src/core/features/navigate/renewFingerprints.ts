import { generatedFootnotes } from '../../check/footnotes/generatedFootnotes';
import { withMark } from '../../check/footnotes/footnoteMark';
import { definitionText } from '../../check/footnotes/footnoteText';
import { writtenFingerprint } from '../../check/writtenFingerprint';
import { fingerprint, type Fact, type FactBase } from '../../factbase';
import type { Directive, FootnoteDefinition, Note } from '../../note/note';
import type { Edit } from '../../text/edit';
import type { Target } from './target';

/**
 * The edits by which a note goes on holding what its facts say once a record has another id: acceptances and footnotes
 * that hold the fingerprint of their fact as it is get the one that it has then. What was in question before stays so.
 */
export function renewFingerprints(note: Note, target: Target, newId: string, base: FactBase): Edit[] {
  const rewritten = rewrittenFootnotes(note, target, newId, base);
  const held: readonly (readonly [Directive | FootnoteDefinition, string | null])[] = [
    ...note.directives.map((directive) => [directive, directive.fact] as const),
    ...note.definitions.filter((one) => !rewritten.has(one)).map((one) => [one, one.label] as const),
  ];
  const renewed = held.flatMap(([holder, id]): Edit[] => {
    const fact = id === null ? undefined : base.facts.get(id);
    const written = fact === undefined ? null : writtenFingerprint(holder, note);
    if (fact === undefined || written?.text !== fingerprint(fact)) return [];
    const text = fingerprint(afterwards(fact, target, newId));
    return text === written.text ? [] : [{ span: written.span, text }];
  });
  return [...rewritten.values(), ...renewed];
}

/** Footnotes that give the id of a source, because nothing defines it. */
function rewrittenFootnotes(
  note: Note,
  target: Target,
  newId: string,
  base: FactBase,
): ReadonlyMap<FootnoteDefinition, Edit> {
  if (target.kind !== 'sources' || base.sources.has(target.id)) return new Map();
  const concerned = generatedFootnotes(note, base).filter(({ fact, isStale }) => fact.source === target.id && !isStale);
  return new Map(
    concerned.map(({ definition, fact }) => {
      const then = afterwards(fact, target, newId);
      const was = writtenFingerprint(definition, note)?.text;
      return [definition, { span: definition.textSpan, text: withMark(definitionText(then, base), then, was) }];
    }),
  );
}

/** A fact as it is once a record has another id. */
function afterwards(fact: Fact, { kind, id }: Target, newId: string): Fact {
  const renamed = <T extends string | null>(named: T, its: Target['kind']): T | string =>
    kind === its && named === id ? newId : named;
  return {
    ...fact,
    applicant: renamed(fact.applicant, 'applicants'),
    measure: renamed(fact.measure, 'measures'),
    source: renamed(fact.source, 'sources'),
  };
}
