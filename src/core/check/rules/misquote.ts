import type { FactBase } from '../../factbase/factBase';
import type { Note } from '../../note/note';
import type { Edit } from '../../text/edit';
import { nameOfSource } from '../describe';
import type { Fix } from '../finding';
import { citedQuotations, type CitedQuotation } from '../quotes/citedQuotations';
import { compareQuotation, type WrongWords } from '../quotes/compareQuotation';
import type { NoteRule, Yield } from '../rule';

/** A quotation that is cited has other words than its source. */
export const misquote: NoteRule = {
  code: 'misquote',
  about: 'note',
  severity: 'warning',
  message: '{source} says “{sourced}”; the quotation has “{stated}”.',
  check({ note, base }) {
    return citedQuotations(note).flatMap((quotation) => {
      const { prose, start, end, labels } = quotation;
      const wrong = comparedBefore(prose.text.slice(start, end), labels, base);
      return wrong.length === 0 ? [] : [toYield(quotation, wrong, note, base)];
    });
  },
};

const compared = new WeakMap<FactBase, Map<string, readonly WrongWords[]>>();

/** So many quotations are remembered with what became of them: a note has most of them as the version before had. */
const MOST = 2000;

/** The comparison of a quotation with its sources, made once for each base. */
function comparedBefore(text: string, labels: readonly string[], base: FactBase): readonly WrongWords[] {
  let known = compared.get(base);
  if (known === undefined || known.size >= MOST) compared.set(base, (known = new Map<string, readonly WrongWords[]>()));
  const key = `${labels.join(' ')}\n${text}`;
  let wrong = known.get(key);
  if (wrong === undefined) known.set(key, (wrong = compareQuotation(text, labels, base)));
  return wrong;
}

/** On the words that differ, where they are in one place, and else on all that is in quotation marks. */
function toYield(
  { prose, start, end }: CitedQuotation,
  wrong: readonly WrongWords[],
  note: Note,
  base: FactBase,
): Yield {
  const spans = wrong.map(({ span }) => ({ start: start + span.start, end: start + span.end }));
  const [only, ...others] = spans;
  const edits = spans.map((span, index) => ({ span: prose.toSource(span), text: wrong[index]!.sourced }));
  return {
    span: prose.toSource(only !== undefined && others.length === 0 ? only : { start, end }),
    args: {
      source: nameOfSource(wrong[0]!.source, base),
      sourced: shown(wrong.map(({ sourced }) => sourced)),
      stated: shown(spans.map((span) => prose.text.slice(span.start, span.end))),
    },
    facts: [...new Set(wrong.flatMap(({ fact }) => fact ?? []))],
    fixes: edits.every((edit, index) => isPlain(edit, prose.text.slice(spans[index]!.start, spans[index]!.end), note))
      ? [toFix(edits)]
      : [],
  };
}

/** In a message of one line. */
function shown(stretches: readonly string[]): string {
  const text = stretches.slice(0, 3).join(' … ') + (stretches.length > 3 ? ' …' : '');
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}

const LONGEST_SHOWN = 120;

/** Whether there is no markup, neither in the words that are replaced nor in those that replace them. */
function isPlain({ span, text }: Edit, stated: string, note: Note): boolean {
  return note.text.slice(span.start, span.end) === stated && !/[\\`*_[\]<>~$&|]/.test(text);
}

function toFix(edits: readonly Edit[]): Fix {
  const text = shown(edits.map((edit) => edit.text));
  return { title: 'Write the words of the source: {text}', args: { text }, edits, safe: false, preferred: true };
}
