// The views of applicants and sources, by mouse and keyboard: the packaged extension in the current VS Code.
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scenario } from './scenario.mjs';
import { until } from './until.mjs';

/** @typedef {import('./workbench.mjs').Workbench} Workbench */

const errors = 'notes/03-errors.md';
const dark = { settings: { 'workbench.colorTheme': 'Default Dark Modern' } };

/** @param {Workbench} workbench @param {string} label */
const untilInTree = (workbench, label) =>
  until(`${label} in the tree`, async () => (await workbench.treeItems()).includes(label), {
    describe: () => workbench.treeItems(),
  });

/** @param {Workbench} workbench @param {string} label */
const untilNotInTree = (workbench, label) =>
  until(`no ${label} in the tree`, async () => !(await workbench.treeItems()).includes(label), {
    describe: () => workbench.treeItems(),
  });

describe('the views, as a person works with them', () => {
  it('filter by what is typed, and lead from a fact to the figure that does not agree, in a note that was not open', () =>
    scenario('views', async (workbench) => {
      await workbench.openFile('notes/01-clean.md');
      await workbench.openView('IP Notes');
      await untilInTree(workbench, 'Alibaba');
      await workbench.runCommand('IP Notes: Check Workspace');
      const badge = workbench.page.locator('.activitybar .action-item', {
        has: workbench.page.getByLabel(/^IP Notes/),
      });
      await until('how many figures do not agree', async () =>
        /[1-9]/.test(await badge.locator('.badge-content').first().innerText()),
      );
      await workbench.screenshot('views-checked');
      await workbench.runCommand('IP Notes: Filter Applicants…');
      await workbench.page.locator('.quick-input-widget:visible .quick-input-box input').waitFor();
      await workbench.type('hanguo 4155');
      // While it is typed, before it is confirmed.
      await untilNotInTree(workbench, 'Alibaba');
      await workbench.press('Enter');
      await untilInTree(workbench, '4,155');
      const message = workbench.page.locator('.sidebar .tree-explorer-viewlet-tree-view .message').first();
      await until('what it is filtered by', async () => (await message.innerText()).includes('“hanguo 4155”: 1 fact'));

      await workbench.expand('4,155');
      await until('use', async () => (await workbench.treeItems()).some((label) => label.includes('filed 4,255')));
      await workbench.screenshot('views-uses');
      await workbench.clickTreeItem('South Korea filed 4,255');
      await until('the figure, selected', async () => (await workbench.statusBar()).includes('(5 selected)'));

      await workbench.runCommand('IP Notes: Clear Filter of Applicants');
      await untilInTree(workbench, 'Alibaba');
    }));

  it('are grouped by what is chosen, also when VS Code is opened again', () =>
    scenario(
      'views-grouped',
      async (workbench) => {
        await workbench.openFile('notes/02-clean.zh.md');
        await workbench.openView('IP Notes');
        await untilInTree(workbench, 'China');
        await workbench.runCommand('IP Notes: Group Applicants by Measure');
        await workbench.expand('generative AI patent applications');
        await untilInTree(workbench, 'Japan');
        await workbench.runCommand('IP Notes: Group Applicants by Kind');
        await workbench.expand('Companies');
        await untilInTree(workbench, 'Alibaba');
        await workbench.expand('China struggles');
        await workbench.screenshot('views-grouped');
        await workbench.page.reload();
        await untilInTree(workbench, 'Companies');
      },
      dark,
    ));

  it('give a fact to the note by drag and drop just as by Insert, and one Undo takes it back', () =>
    scenario('views-drag', async (workbench) => {
      const file = join(workbench.folder, errors);
      const before = await readFile(file, 'utf8');
      /** What is saved, which VS Code does by itself in a browser, once it is as expected. */
      const saved = (/** @type {string} */ what, /** @type {(text: string) => boolean} */ isIt) =>
        until(
          what,
          async () => {
            const text = await readFile(file, 'utf8');
            return isIt(text) ? text : undefined;
          },
          { describe: () => readFile(file, 'utf8') },
        );
      await workbench.openFile(errors);
      await workbench.openView('IP Notes');
      await untilInTree(workbench, 'Alibaba');
      await workbench.runCommand('IP Notes: Filter Applicants…');
      await workbench.answer('韩国 4155');
      await untilInTree(workbench, '4,155');

      await workbench.dragTreeItemBefore('4,155', 'Damo Academy runs');
      const written = '4,155[^south-korea-genai-2014-2023]Damo Academy runs';
      await workbench.seeText(written);
      const dropped = await saved('footnote', (text) =>
        text.includes('\n[^south-korea-genai-2014-2023]: Creative Media News, '),
      );
      await workbench.screenshot('views-drag');
      await workbench.undo();
      await workbench.seeNoText('south-korea-genai-2014-2023');
      await saved('the note as it was', (text) => text === before);

      await workbench.goToText(errors, 'Damo Academy runs');
      await workbench.pressInTreeItem('4,155', 'Insert Fact');
      await workbench.seeText(written);
      await saved('the same as was dropped', (text) => text === dropped);
    }));

  it('begin with a fact base that can be made and filled', async () => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'ip-notes-empty-')));
    try {
      await mkdir(join(folder, 'notes'));
      await writeFile(join(folder, 'notes', 'draft.md'), '# 草稿\n\n2023年，示例研究院申请机器人专利1300件。\n');
      await scenario(
        'views-welcome',
        async (workbench) => {
          await workbench.openFile('notes/draft.md');
          await workbench.openView('IP Notes');
          const create = workbench.page.locator('.sidebar .monaco-button', { hasText: 'Create a Fact Base' }).first();
          await until('welcome text', () => create.isVisible());
          await workbench.screenshot('views-welcome');
          await create.click();
          await workbench.seeText('# 事实库');
          await untilInTree(workbench, '示例研究院');
          await untilInTree(workbench, '专利申请年度回顾');
          await workbench.expand('示例研究院');
          await workbench.expand('机器人专利申请');
          await untilInTree(workbench, '超过1200件');
          await workbench.screenshot('views-created');
        },
        { folder },
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
