import { fingerprint, type Fact } from '../../factbase';
import type { Directive, FootnoteDefinition, Note } from '../../note/note';
import { describe } from '../describe';
import type { Fix } from '../finding';
import type { Judgement } from '../judgement';
import type { FigureRule, RuleContext } from '../rule';
import { writtenFingerprint } from '../writtenFingerprint';

/** The fact behind a figure that was accepted, or that agrees with the fact it cites, says something else than it did. */
export const suspectFigure: FigureRule = {
  code: 'suspect-figure',
  about: 'figure',
  severity: 'information',
  evenAccepted: true,
  looksElsewhere: true,
  message: '{source} now says {figure} of this: the fact has changed since {stated} was written.',
  check(judgement, context) {
    const { figure } = judgement;
    const changed = changedSince(judgement, context);
    if (changed === null) return null;
    const { fact, message, edit } = changed;
    const fixes: Fix[] = [{ title: 'It still stands', args: {}, edits: [edit], safe: false, preferred: false }];
    return { span: figure, message, args: describe(judgement, fact, context.base), facts: [fact], fixes };
  },
};

const accepted = { template: '{source} now says {figure} of this: the fact has changed since {stated} was accepted.' };

/** The fact that has changed, and what says that somebody has looked at it since. */
interface Changed {
  readonly fact: Fact;
  readonly message: string;
  readonly edit: Fix['edits'][number];
}

function changedSince(judgement: Judgement, { note, acceptance }: RuleContext): Changed | null {
  const directive = acceptance(judgement);
  if (directive !== null) {
    const fact = judgement.facts.find(({ id }) => id === directive.fact);
    return fact === undefined ? null : since(directive, fact, note, accepted.template);
  }
  const [fact] = judgement.facts;
  if (fact === undefined || !judgement.cited || judgement.verdict !== 'verified') return null;
  const definition = note.definitions.find(({ label }) => label === fact.id);
  return definition === undefined ? null : since(definition, fact, note, suspectFigure.message);
}

function since(holder: Directive | FootnoteDefinition, fact: Fact, note: Note, message: string): Changed | null {
  const written = writtenFingerprint(holder, note);
  const now = fingerprint(fact);
  if (written === null || written.text === now) return null;
  return { fact, message, edit: { span: written.span, text: now } };
}
