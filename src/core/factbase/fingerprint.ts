import { hash } from '../text/hash';
import type { Fact } from './factBase';
import { foldName } from './foldName';

/**
 * Seven characters (0–9, a–z) that stay the same as long as a fact says the same thing, and all but surely change when
 * it does not: for what was written or accepted with a look at the fact, to tell whether to look again.
 *
 * What a fact says is whose figure it is, of what, which, for when and as of when, or its statement. Source, quote,
 * locator and note are how it is known, and left out; so is how the figure is written: `38,000`, `38 000`, `38000` and
 * `３８，０００` are the same. It is told by the text and not by how that is read, so that a reader that learns more
 * calls nothing in question.
 */
export function fingerprint({ applicant, measure, figureText, statement, periodText, asOfText }: Fact): string {
  const figure = foldName(figureText).replace(/(?<=\d)[, ](?=\d{3}(?!\d))/g, '');
  const said = [applicant, measure, figure, foldName(statement ?? ''), foldName(periodText ?? ''), asOfText?.trim()];
  return hash(said.map((part) => part ?? '').join('\n'));
}
