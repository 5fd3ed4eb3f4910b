import type { Fact, FactBase } from '../factbase/factBase';
import type { Judgement } from './judgement';

/** What the messages about a figure are filled with: the words of the note, of the fact and of its source. */
export function describe({ figure }: Judgement, fact: Fact, base: FactBase): Record<string, string> {
  return {
    stated: figure.text.trim(),
    figure: fact.figureText,
    applicant: applicantName(fact, base),
    measure: measureName(fact, base),
    period: periodName(fact) ?? '',
    source: sourceName(fact, base),
  };
}

export function applicantName(fact: Fact, base: FactBase): string {
  return base.applicants.get(fact.applicant)?.name ?? fact.applicant;
}

export function measureName(fact: Fact, base: FactBase): string {
  return base.measures.get(fact.measure ?? '')?.name ?? fact.measure ?? '';
}

/** The publisher, because messages are one line; the title where no publisher is known. */
export function sourceName(fact: Fact, base: FactBase): string {
  return nameOfSource(fact.source, base);
}

/** The same of a source by its id. */
export function nameOfSource(id: string, base: FactBase): string {
  const source = base.sources.get(id);
  return source?.publisher ?? source?.title ?? id;
}

/** The period as people write it, `2014–2023` and `2017 – 2023-09`; null where the fact gives none. */
export function periodName({ periodText, asOfText }: Fact): string | null {
  const text = periodText ?? asOfText;
  return text?.replace('/', text.includes('-') ? ' – ' : '–') ?? null;
}
