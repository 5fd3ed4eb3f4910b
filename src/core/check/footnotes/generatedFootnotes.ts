import type { Fact, FactBase } from '../../factbase';
import type { FootnoteDefinition, Note } from '../../note/note';
import type { Edit } from '../../text/edit';
import { readMark, withMark } from './footnoteMark';
import { definitionText } from './footnoteText';

/** A footnote definition that was written from a fact, and that nobody has changed since. */
export interface GeneratedFootnote {
  readonly definition: FootnoteDefinition;
  readonly fact: Fact;
  /** Whether the fact base now says something else. */
  readonly isStale: boolean;
  /** Writes what would be written now; null where that is what is there. */
  readonly edit: Edit | null;
}

/**
 * The footnote definitions of a note that were written from the facts that they name. One without a mark counts where
 * it is exactly what would be written now; any other is the writer’s own.
 */
export function generatedFootnotes(
  { definitions }: Pick<Note, 'definitions'>,
  base: FactBase,
): readonly GeneratedFootnote[] {
  return definitions.flatMap((definition) => {
    const fact = base.facts.get(definition.label);
    if (fact === undefined) return [];
    const now = definitionText(fact, base);
    const mark = readMark(definition.text);
    const before = mark?.text ?? definition.text;
    if (mark === null ? before !== now : !mark.isUntouched) return [];
    const text = withMark(now, fact);
    const edit = definition.text === text ? null : { span: definition.textSpan, text };
    return [{ definition, fact, isStale: !isSame(before, now), edit }];
  });
}

function isSame(a: string, b: string): boolean {
  return a === b || a.replace(/\s+/g, ' ') === b.replace(/\s+/g, ' ');
}
