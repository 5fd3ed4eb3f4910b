// Drafting as a person does it: what is under discussion is offered, found in pinyin, and shown before it is written.
import assert from 'node:assert/strict';
import { scenario } from './scenario.mjs';
import { until } from './until.mjs';

const clean = 'notes/01-clean.md';
const dark = { 'workbench.colorTheme': 'Default Dark Modern' };

/**
 * What decorations show in the editor beside its text.
 * @param {import('./workbench.mjs').Workbench} workbench
 */
async function ghosts(workbench) {
  const shown = await workbench.page
    .locator('.editor-instance .view-lines span')
    .evaluateAll((spans) =>
      spans.flatMap((span) => [getComputedStyle(span, '::before').content, getComputedStyle(span, '::after').content]),
    );
  return shown.join('\n');
}

describe('drafting', () => {
  it('offers facts where a footnote mark is typed, and writes mark and definition', () =>
    scenario(
      'complete',
      async (workbench) => {
        await workbench.openFile(clean);
        await workbench.goToText(clean, '## Large models');
        await workbench.press('Home');
        // What is offered needs the facts: they are there once the hover tells of them.
        await workbench.goToText(clean, '38,000');
        assert.match(await workbench.hover(), /more than 38,000/);
        await workbench.closeHover();
        await workbench.goToText(clean, '## Large models');
        await workbench.press('Home');
        await workbench.type('Japan filed 3,409 generative AI patents between 2014 and 2023.[^');
        const rows = workbench.page.locator('.suggest-widget.visible .monaco-list-row');
        await until('the fact first', async () => (await rows.first().textContent())?.includes('3,409'));
        await workbench.screenshot('complete');
        await workbench.press('Enter');
        await workbench.seeText('2023.[^japan-genai-2014-2023]');
      },
      { scale: 2 },
    ));

  it('finds a Chinese name by its pinyin, and shows in place what would be written', () =>
    scenario(
      'pinyin',
      async (workbench) => {
        await workbench.openFile(clean);
        await workbench.goToText(clean, '## Large models');
        await workbench.press('Home');
        await workbench.runCommand('IP Notes: Insert Fact…');
        await workbench.picks();
        await workbench.type('dmy 16');
        await until('the laboratories first', async () => (await workbench.picks())[0]?.includes('laboratories'));
        await until('the text in place', async () => (await ghosts(workbench)).includes('16[^damo-laboratories]'));
        await workbench.screenshot('pinyin');
        await workbench.press('Escape');
        await until('no text in place', async () => !(await ghosts(workbench)).includes('damo-laboratories'));
        await workbench.seeNoText('damo-laboratories');
      },
      { scale: 2, settings: dark },
    ));

  it('tells of a name and of a patent number what there is to know', () =>
    scenario(
      'names',
      async (workbench) => {
        await workbench.openFile(clean);
        await workbench.goToText(clean, '## Large models');
        await workbench.press('Home');
        await workbench.type('See US 10,123,456 B2');
        const patent = await workbench.hover();
        assert.match(patent, /Granted patent · United States/);
        assert.match(patent, /Espacenet/);
        await workbench.screenshot('hover-patent');
        await workbench.closeHover();
        await workbench.type(' of China');
        const name = await workbench.hover();
        assert.match(name, /Measure\s+Period\s+Figure/);
        await workbench.screenshot('hover-name');
      },
      { scale: 2, settings: dark },
    ));
});
