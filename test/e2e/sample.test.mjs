// The main job as a person does it: the packaged extension in the current VS Code, on the sample.
import assert from 'node:assert/strict';
import { scenario } from './scenario.mjs';
import { until } from './until.mjs';

/** The window of the pictures that the README shows. */
const readmePicture = { scale: 2, size: { width: 1180, height: 760 } };
const errors = 'notes/03-errors.md';
const wrong = 'South Korea filed 4,255 generative AI patents between 2014 and 2023.';

describe('the sample, as a person works with it', () => {
  it('shows the squiggles and lists them', () =>
    scenario(
      'problems',
      async (workbench) => {
        await workbench.openFile(errors);
        const problems = await workbench.problemsUntil('mismatches in the Problems panel', (found) =>
          found.some(({ code }) => code === 'figure-mismatch'),
        );
        const codes = new Set(problems.map(({ code }) => code));
        for (const code of [
          'figure-mismatch',
          'unit-mismatch',
          'applicant-mismatch',
          'period-mismatch',
          'unknown-fact',
        ]) {
          assert.ok(codes.has(code), `${code} is not among ${[...codes].join(', ')}`);
        }
        assert.ok(problems.every(({ source }) => source === 'IP Notes'));
        await workbench.goToText(errors, wrong);
        await workbench.page.locator('.markers-panel .monaco-list').first().hover();
        await until('top of the list of problems', async () => {
          await workbench.page.mouse.wheel(0, -10_000);
          return workbench.page.locator('.markers-panel .monaco-list-rows > [data-index="1"]').isVisible();
        });
        await workbench.screenshot('problems');
      },
      readmePicture,
    ));

  it('shows the quote and the source of a wrong figure, accepts it for a reason, and puts it right', () =>
    scenario(
      'hover-and-fix',
      async (workbench) => {
        await workbench.openFile(errors);
        await workbench.problemsUntil('the wrong figure', (found) =>
          found.some(({ message }) => message.includes('4,255')),
        );
        await workbench.press('Ctrl+J');
        await workbench.goToText(errors, '4,255');
        const hover = await workbench.hover();
        assert.match(hover, /South Korea registered 4,155 inventions/);
        assert.match(hover, /Creative Media News/);
        await workbench.screenshot('hover');
        await workbench.closeHover();

        await workbench.runCommand('IP Notes: Accept Figure…');
        await workbench.answer('counted by hand');
        await workbench.pick('For three months');
        await workbench.seeText('counted by hand -->');
        await workbench.problemsUntil('no squiggle under the accepted figure', (found) =>
          found.every(({ message }) => !message.includes('4,255')),
        );
        await workbench.undo();
        await workbench.seeNoText('counted by hand');
        await workbench.seeText(wrong);

        await workbench.quickFix('Write the sourced figure: 4,155');
        await workbench.seeText('South Korea filed 4,155 generative AI patents');
        await workbench.problemsUntil('no squiggle under the corrected figure', (found) =>
          found.every(({ message }) => !message.includes('4,255')),
        );
        await workbench.undo();
        await workbench.seeText(wrong);
      },
      readmePicture,
    ));

  it('inserts a fact with its footnote, and takes it back in one undo, also where nobody is trusted', () =>
    scenario(
      'insert-fact',
      async (workbench) => {
        await until('restricted mode', async () => (await workbench.statusBar()).includes('Restricted Mode'));
        await workbench.openFile('notes/01-clean.md');
        await workbench.goToText('notes/01-clean.md', '## Large models');
        await workbench.press('Home');
        await workbench.runCommand('IP Notes: Insert Fact…');
        const picks = await workbench.picks();
        assert.ok(picks.length > 5, picks.join('\n'));
        await workbench.type('damo laborator');
        await workbench.screenshot('insert-fact');
        await workbench.pick('Damo Academy 达摩院 · laboratories');
        await workbench.seeText('16[^damo-laboratories]');
        await workbench.undo();
        await workbench.seeNoText('damo-laboratories');
      },
      { scale: 2, isTrusted: false },
    ));

  it('unfolds the tree of applicants down to a fact', () =>
    scenario(
      'applicants',
      async (workbench) => {
        await workbench.openFile('notes/02-clean.zh.md');
        await workbench.openView('IP Notes');
        await workbench.expand('China');
        await workbench.screenshot('applicants');
        const items = await workbench.treeItems();
        assert.ok(
          items.some((label) => label.includes('AI patent applications')),
          items.join('\n'),
        );
        assert.ok(
          items.some((label) => label.includes('Alibaba')),
          items.join('\n'),
        );
      },
      { scale: 2 },
    ));
});
