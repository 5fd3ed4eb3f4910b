import type { FactCard, NameHover, Translate } from '../core';
import { formatMessage } from '../core';
import { escapeMarkdown } from './escapeMarkdown';

/** Renders what there is to tell of a name: its figures in a table, each a link to its fact. All texts are escaped. */
export function nameMarkdown(
  { applicants }: NameHover,
  showFact: (card: FactCard) => string,
  translate: Translate,
): string {
  return applicants
    .map((applicant) => {
      const { cards, more } = applicant;
      const figures = cards.filter(({ measure }) => measure !== null);
      const statements = cards.filter(({ measure }) => measure === null);
      return [
        headOf(applicant, translate),
        ...(figures.length === 0 ? [] : [tableOf(figures, showFact, translate)]),
        ...statements.map((card) => `- ${link(card, showFact)}`),
        ...(more === 0 ? [] : [escapeMarkdown(moreText(more, translate))]),
      ].join('\n\n');
    })
    .join('\n\n---\n\n');
}

function headOf({ name, aliases, parent }: NameHover['applicants'][number], translate: Translate): string {
  const belongs = parent === null ? [] : [formatMessage('part of {name}', { name: parent }, translate)];
  const rest = [...(aliases.length === 0 ? [] : [aliases.join(', ')]), ...belongs].map(escapeMarkdown);
  return [`<strong>${escapeMarkdown(name)}</strong>`, ...rest].join(' · ');
}

/** A measure is named once, above the periods of its figures. */
function tableOf(cards: readonly FactCard[], showFact: (card: FactCard) => string, translate: Translate): string {
  const head = [translate('Measure'), translate('Period'), translate('Figure')].map(escapeMarkdown);
  const rows = cards.map((card, at) => {
    const measure = cards[at - 1]?.measure === card.measure ? '' : escapeMarkdown(card.measure ?? '');
    return [measure, escapeMarkdown(card.period ?? '–'), link(card, showFact)];
  });
  return [head, ['---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function link(card: FactCard, showFact: (card: FactCard) => string): string {
  const source = escapeMarkdown(card.source?.publisher ?? card.source?.title ?? '');
  return `[${escapeMarkdown(card.says)}](${showFact(card)}${source === '' ? '' : ` "${source}"`})`;
}

function moreText(count: number, translate: Translate): string {
  return count === 1
    ? translate('and 1 more fact')
    : formatMessage('and {count} more facts', { count: String(count) }, translate);
}
