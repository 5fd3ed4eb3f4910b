import type { FactCard, Hover, Translate } from '../core';
import { formatMessage, lackLabels, reachLabels, roleLabels } from '../core';
import { escapeMarkdown } from './escapeMarkdown';

/** Makes the command link of a fact, or gives null where there is nothing that it could open. */
export interface Links {
  showFact(card: FactCard): string;
  openSource(card: FactCard): string | null;
  /** Writes the fact over what the hover is about. */
  insert(card: FactCard): string;
}

/** Renders a hover as Markdown. Everything that comes from files is escaped. */
export function hoverMarkdown(hover: Hover, links: Links, translate: Translate): string {
  const { verdict, formula, cards, why, witnesses, runnersUp } = hover;
  const parts: string[] = [];
  if (verdict !== null) parts.push(escapeMarkdown(formatMessage(verdict.template, verdict.args, translate)));
  if (formula !== null) parts.push(`${translate('Computed')}: ${escapeMarkdown(formula)}`);
  const [only, ...others] = cards;
  const canWrite = hover.isReplaceable && hover.isWrong && others.length === 0;
  parts.push(...cards.map((card) => cardMarkdown(card, canWrite && card === only, links, translate)));
  if (why.length > 0) {
    const items = why.map(({ role, text, reach }) => {
      const place = reach === 'citation' ? '' : ` (${translate(reachLabels[reach])})`;
      return `${translate(roleLabels[role])}: “${escapeMarkdown(text)}”${place}`;
    });
    parts.push(`${translate('Why this fact')}: ${items.join(' · ')}`);
  }
  if (witnesses.length > 0) {
    const items = witnesses.slice(0, MOST_WITNESSES).map(({ text, card }) => {
      return `“${escapeMarkdown(text)}” (${labels(card)})`;
    });
    parts.push(`${translate('Backed by')}: ${items.join(' · ')}${witnesses.length > MOST_WITNESSES ? ' …' : ''}`);
  }
  if (runnersUp.length > 0) {
    const items = runnersUp.slice(0, MOST_RUNNERS_UP).map(({ card, lacks }) => {
      const insert =
        hover.isReplaceable && card.measure !== null ? ` · [${translate('Insert')}](${links.insert(card)})` : '';
      return `- ${escapeMarkdown(card.says)} – ${labels(card)} (${translate(lackLabels[lacks])})${insert}`;
    });
    parts.push(`${translate('Also considered')}:\n${items.join('\n')}`);
  }
  return parts.join('\n\n');
}

const MOST_RUNNERS_UP = 3;
const MOST_WITNESSES = 3;

function cardMarkdown(card: FactCard, canWrite: boolean, links: Links, translate: Translate): string {
  const source = sourceLine(card);
  const open = links.openSource(card);
  const actions = [
    `[${translate('Show fact')}](${links.showFact(card)})`,
    ...(open === null ? [] : [`[${translate('Open source at quote')}](${open})`]),
    ...(canWrite ? [`[${translate('Insert')}](${links.insert(card)})`] : []),
  ];
  return [
    `<strong>${escapeMarkdown(card.says)}</strong> – ${labels(card)}`,
    ...(card.quote === null ? [] : [`> ${quoteMarkdown(card.quote)}`]),
    ...(source === '' ? [] : [source]),
    actions.join(' · '),
  ].join('\n\n');
}

/** Applicant, measure and period. */
function labels({ applicant, measure, period }: FactCard): string {
  return [applicant, measure, period]
    .filter((part) => part !== null)
    .map(escapeMarkdown)
    .join(' · ');
}

/** The quote with the figure in bold. */
function quoteMarkdown({ text, figure }: NonNullable<FactCard['quote']>): string {
  if (figure === null) return `“${escapeMarkdown(text)}”`;
  const before = text.slice(0, figure.start);
  const after = text.slice(figure.end);
  const space = (part: string, at: RegExp): string => (at.test(part) ? ' ' : '');
  return [
    `“${escapeMarkdown(before)}${space(before, /\S\s+$/)}`,
    `<strong>${escapeMarkdown(text.slice(figure.start, figure.end))}</strong>`,
    `${space(after, /^\s+\S/)}${escapeMarkdown(after)}”`,
  ].join('');
}

function sourceLine({ source, locator }: FactCard): string {
  if (source === null) return '';
  const parts = [source.publisher, `“${source.title}”`, source.issued, locator];
  return parts
    .filter((part) => part !== null)
    .map(escapeMarkdown)
    .join(', ');
}
