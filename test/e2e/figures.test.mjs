// @ts-check
// What shows the verdicts of a note beside its text: the Figures view, the code lens, the language status.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scenario } from './scenario.mjs';
import { until, untilStable } from './until.mjs';

/** @typedef {import('./workbench.mjs').Workbench} Workbench */

const errors = 'notes/03-errors.md';

/** The rows of the Figures view that are on the screen. @param {Workbench} workbench */
const rows = ({ page }) => page.locator('.sidebar .pane', { hasText: 'Figures' }).last().locator('.monaco-list-row');

/** Label and description of the row that is selected. @param {Workbench} workbench */
const selectedRow = async (workbench) => {
  const row = rows(workbench).and(workbench.page.locator('.selected'));
  return (await row.locator('.label-name, .label-description').allTextContents()).join(': ').replaceAll('\u00a0', ' ');
};

/** Opens the view and gives it all the room. @param {Workbench} workbench */
async function openFigures(workbench) {
  await workbench.openView('IP Notes');
  const { page } = workbench;
  const applicants = page.locator('.sidebar .pane-header', { hasText: 'Applicants' });
  if ((await applicants.getAttribute('aria-expanded')) === 'true') await applicants.click();
  await until('rows of the Figures view', () => rows(workbench).first().isVisible());
}

/** Waits until the row at the cursor is selected. @param {Workbench} workbench @param {RegExp} pattern */
const untilSelected = (workbench, pattern) =>
  until(`${String(pattern)} selected in the Figures view`, async () => pattern.test(await selectedRow(workbench)), {
    describe: () => selectedRow(workbench),
  });

/** The code lens above the note. @param {Workbench} workbench */
const lens = ({ page }) => page.locator('.codelens-decoration a').first();

describe('the verdicts of a note', () => {
  it('are in a view that follows the cursor, and leads to the figure', () =>
    scenario(
      'figures',
      async (workbench) => {
        await workbench.openFile(errors);
        await openFigures(workbench);
        await workbench.goToText(errors, '27,400');
        await untilSelected(workbench, /^27,400: .*no fact$/);
        await workbench.goToText(errors, '1.04 billion');
        await untilSelected(workbench, /^more than 1\.04 billion: China · /);
        await workbench.screenshot('figures');
        // The row behind the one that was just revealed: only rows on the screen can be clicked.
        await rows(workbench).filter({ hasText: '13.5 percentage points' }).first().click();
        await until('the figure selected in the note', async () =>
          (await workbench.statusBar()).includes('(22 selected)'),
        );
        await workbench.seeText('In 2024, invention patent grants in China grew by 13.5 percentage points');
      },
      { scale: 2 },
    ));

  it('are counted in a line above the note, and a key away', () =>
    scenario(
      'lens',
      async (workbench) => {
        await workbench.openFile(errors);
        await until('a code lens', async () =>
          /^\d+ figures · \d+ verified · \d+ mismatches · /.test(await lens(workbench).innerText()),
        );
        await workbench.press('Alt+M');
        await until('the first mismatch', async () => /Mismatch 1 of \d+/.test(await workbench.statusBar()));
        await workbench.seeText('South Korea filed 4,255');
        const hover = workbench.page.locator('.monaco-resizable-hover', { hasText: '4,155' });
        await until('what the source says', () => hover.first().isVisible());
        await workbench.screenshot('next-mismatch');
        await workbench.press('Escape');
        await workbench.press('Shift+Alt+M');
        await until('the last mismatch', async () => {
          const [, place, count] = /Mismatch (\d+) of (\d+)/.exec(await workbench.statusBar()) ?? [];
          return place !== undefined && place !== '1' && place === count;
        });
      },
      { scale: 2, settings: { 'workbench.colorTheme': 'Default Dark Modern' } },
    ));

  it('can be those that need attention only', () =>
    scenario('figures-attention', async (workbench) => {
      await workbench.openFile('notes/04-draft.md');
      await openFigures(workbench);
      const count = async () => (await untilStable('rows', () => rows(workbench).allInnerTexts())).length;
      const all = await count();
      await workbench.runCommand('IP Notes: Show Only Figures That Need Attention');
      await until('fewer rows', async () => (await count()) < all);
      await workbench.screenshot('figures-attention');
      await workbench.openFile('notes/01-clean.md');
      const welcome = workbench.page.locator('.sidebar .welcome-view', {
        hasText: 'No figure of this note needs attention',
      });
      await until('word that all is well', () => welcome.isVisible());
      await welcome.getByRole('button', { name: 'Show All Figures' }).click();
      await until('all figures', async () => (await rows(workbench).count()) > 5);
    }));

  it('can be marked where they agree', () =>
    scenario(
      'marks',
      async (workbench) => {
        await workbench.openFile('notes/01-clean.md');
        const marks = workbench.page.locator('.view-overlays [class*="TextEditorDecorationType"]');
        await until('marks', async () => (await marks.count()) >= 10);
        await workbench.screenshot('marks');
        await mkdir(join(workbench.folder, '.vscode'));
        await writeFile(join(workbench.folder, '.vscode', 'settings.json'), '{ "ipNotes.decorations": false }');
        await until('no marks', async () => (await marks.count()) === 0);
      },
      { scale: 2, settings: { 'ipNotes.decorations': true, 'workbench.colorTheme': 'Default Dark Modern' } },
    ));

  it('come with the state of the fact base', () =>
    scenario('status', async (workbench) => {
      const status = workbench.page.locator('.statusbar-item[id="status.languageStatus"]');
      const shown = workbench.page.locator('.hover-language-status', { hasText: 'IP Notes' });
      const look = async () => {
        await workbench.page.mouse.move(400, 400);
        await status.hover();
        return (await shown.first().innerText()).replace(/\s+/g, ' ');
      };
      await workbench.openFile('notes/01-clean.md');
      await until('facts in the language status', async () => /IP Notes: \d+ facts, 7 fact files/.test(await look()));
      await workbench.screenshot('status');
      await shown.first().getByText('Show facts').click();
      await until('the facts', () =>
        workbench.page.locator('.sidebar .pane-header', { hasText: 'Applicants' }).isVisible(),
      );
    }));
});

describe('in Chinese', () => {
  it('the verdicts of a note are told, too', () =>
    scenario(
      'chinese',
      async (workbench) => {
        await workbench.openFile('notes/03-errors.md');
        await workbench.openView('IP Notes');
        await until('a code lens in Chinese', async () =>
          /^\d+ 个数字 · \d+ 个已核实 · \d+ 处不符 · /.test(await lens(workbench).innerText()),
        );
        const applicants = workbench.page.locator('.sidebar .pane-header', { hasText: '申请人' });
        await applicants.click();
        await workbench.goTo(1);
        await workbench.press('Alt+M');
        await until('the first mismatch', async () => /第 1 处不符，共 \d+ 处/.test(await workbench.statusBar()));
        const row = workbench.page.locator('.sidebar .monaco-list-row.selected', { hasText: '4,255' });
        await until('the figure in the view', () => row.isVisible());
        await workbench.screenshot('figures-zh');
      },
      {
        scale: 2,
        // Extensions take their language from this; VS Code's own words stay as they are without a language pack.
        prepare: (page) =>
          page.addInitScript(() => {
            Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => 'zh-cn', set: () => undefined });
          }),
      },
    ));
});

describe('the walkthrough', () => {
  it('leads through the sample, step by step', () =>
    scenario(
      'walkthrough',
      async (workbench) => {
        await workbench.runCommand('Welcome: Open Walkthrough...');
        await workbench.picks();
        await workbench.answer('Get Started with IP Notes');
        const step = workbench.page.locator('.gettingStartedContainer .getting-started-step');
        await until('four steps', async () => (await step.count()) === 4);
        await workbench.screenshot('walkthrough');
        await workbench.openFile(errors);
        await workbench.goToText(errors, '4,255');
        assert.match(await workbench.hover(), /4,155/);
        await workbench.closeHover();
        await workbench.quickFix('Write the sourced figure: 4,155');
        await workbench.seeText('South Korea filed 4,155 generative AI patents');
        const done = workbench.page.locator('.gettingStartedContainer .getting-started-step .complete');
        await workbench.page
          .locator('.tab', { hasText: /Welcome|Walkthrough/ })
          .first()
          .click();
        await until('two steps that are done', async () => (await done.count()) >= 2);
        await workbench.screenshot('walkthrough-done');
      },
      { scale: 2 },
    ));
});
