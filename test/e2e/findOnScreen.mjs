// @ts-check
import { until } from './until.mjs';

/**
 * The middle of a text that an editor shows, for the mouse.
 * @param {import('playwright-core').Locator} editor
 * @param {string} text
 */
export async function findOnScreen(editor, text) {
  return until(`"${text}" on the screen`, () =>
    editor.evaluate((shown, needle) => {
      for (const line of shown.querySelectorAll('.view-line')) {
        // The line is many elements: its text is put together, and the place looked up again in them.
        const at = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(needle);
        if (at === -1) continue;
        const middle = at + Math.floor(needle.length / 2);
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let start = 0; walker.nextNode();) {
          const { currentNode: node } = walker;
          const length = node.textContent?.length ?? 0;
          if (middle < start + length) {
            const range = document.createRange();
            range.setStart(node, middle - start);
            range.setEnd(node, middle - start + 1);
            const { x, y, width, height } = range.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          }
          start += length;
        }
      }
      return undefined;
    }, text),
  );
}
