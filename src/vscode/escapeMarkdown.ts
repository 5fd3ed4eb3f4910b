/**
 * Text from a file as Markdown that shows it as it is, on one line: no markup, link, icon, HTML or bare address in it
 * has an effect.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, (mark) => (mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`));
}
