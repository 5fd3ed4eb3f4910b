import type { Applicant, Fact, FactBase } from '../../factbase/factBase';
import type { Edit } from '../../text/edit';
import type { Judgement } from '../judgement';
import type { RuleContext } from '../rule';
import { onlyWordOf } from './onlyWordOf';
import { sentenceAround } from './sentenceAround';

/**
 * Writes the name of a fact's applicant in the place of the one that a sentence names for its figure, in the script of
 * that. Null where other figures go by the same name, or where another name may not fit into the sentence.
 */
export function otherName(
  judgement: Judgement,
  fact: Fact,
  { note, base, judgements }: Pick<RuleContext, 'note' | 'base' | 'judgements'>,
): Edit | null {
  const applicant = base.applicants.get(fact.applicant);
  const word = onlyWordOf(
    judgement,
    'applicant',
    judgements,
    ({ disagreement }) => disagreement?.otherApplicant?.applicant === fact.applicant,
  );
  const around = word === null ? null : sentenceAround(note, word.span.start);
  const place = word === null ? null : (around?.find(word.span) ?? null);
  if (applicant === undefined || around === null || place === null) return null;
  const written = around.text.slice(place.start, place.end);
  const [before, behind] = [around.text.slice(0, place.start), around.text.slice(place.end)];
  const name = HAN.test(written) ? hanName(applicant) : latinName(applicant, written, before, behind, base);
  if (name === null || namesOf(applicant).some((one) => (before + behind).includes(one))) return null;
  return around.toNote({ span: place, text: name });
}

const HAN = /\p{Script=Han}/u;

function namesOf({ name, aliases }: Applicant): readonly string[] {
  return [name, ...aliases];
}

function hanName(applicant: Applicant): string | null {
  return namesOf(applicant).find((name) => HAN.test(name)) ?? null;
}

/** An English name stands for another one where both are plain names: no adjective, and none that an article belongs to. */
function latinName(
  applicant: Applicant,
  written: string,
  before: string,
  behind: string,
  base: FactBase,
): string | null {
  const name = namesOf(applicant).find((one) => !HAN.test(one));
  const isName = [...base.applicants.values()].some((one) => one.name === written && isPlain(one, written));
  if (name === undefined || !isName || !isPlain(applicant, name)) return null;
  const isBound =
    /\b(?:an?|the)\s+$/i.test(before) || (/^[’']/.test(behind) && written.endsWith('s') !== name.endsWith('s'));
  return isBound ? null : name;
}

function isPlain({ kind }: Applicant, name: string): boolean {
  return (kind !== 'country' && kind !== 'group') || (/^\p{L}+$/u.test(name) && !name.endsWith('s'));
}
