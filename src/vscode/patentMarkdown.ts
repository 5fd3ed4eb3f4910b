import { officeLabels, patentKindLabels, type PatentHover, type Translate } from '../core';
import { escapeMarkdown } from './escapeMarkdown';

/** Renders what there is to tell of a patent number, with links to the public registers. */
export function patentMarkdown(
  { kind, office, number, isMistyped, links }: PatentHover,
  countryName: (code: string) => string | undefined,
  translate: Translate,
): string {
  const of = officeLabels[office];
  const name = of === undefined ? (countryName(office) ?? office) : translate(of);
  const parts = [translate(patentKindLabels[kind]), ...(office === '' ? [] : [name])].map(escapeMarkdown);
  return [
    `<strong>${escapeMarkdown(number)}</strong> – ${parts.join(' · ')}`,
    ...(isMistyped ? [escapeMarkdown(translate('The check digit does not fit: it may be mistyped.'))] : []),
    links.map(({ name: register, url }) => `[${escapeMarkdown(register)}](${url})`).join(' · '),
  ].join('\n\n');
}
