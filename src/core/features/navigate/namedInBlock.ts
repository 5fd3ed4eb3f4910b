import { toAtoms } from '../../check/atoms';
import { lexisOf } from '../../check/lexis';
import { namedApplicants } from '../../check/namedApplicants';
import type { NameMention } from '../../check/nameMatcher';
import type { FactBase } from '../../factbase';
import type { Block } from '../../note/note';
import type { TargetsAt } from './target';

/** The applicants and measures that a block of a note names in running text, as the check finds them; in order. */
export function namedInBlock({ prose }: Block, base: FactBase): readonly TargetsAt[] {
  const { text } = prose;
  const atoms = toAtoms(text);
  const located = (kind: 'applicants' | 'measures', mentions: readonly NameMention[]): TargetsAt[] =>
    mentions
      .filter(({ ids }) => ids.length > 0)
      .map((mention) => ({ span: prose.toSource(mention), targets: mention.ids.map((id) => ({ kind, id })) }));
  return [
    ...located('applicants', namedApplicants(text, atoms, base)),
    ...located('measures', lexisOf(base).measures.find(text, atoms)),
  ].sort((a, b) => a.span.start - b.span.start);
}
