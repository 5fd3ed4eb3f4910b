// @ts-check
// Drives VS Code as a person does, by keyboard, mouse and what is on the screen, in any of the hosts.
// Every step waits for what it brings about, so that scenarios need no pauses.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { serveBrowserHost } from '../vscode/hosts/browserHost.mjs';
import { startServer } from '../vscode/hosts/server.mjs';
import { openWorkbenchPage, takeScreenshot } from '../vscode/hosts/workbenchPage.mjs';
import { findOnScreen } from './findOnScreen.mjs';
import { readProblemsPanel } from './problemsPanel.mjs';
import { until, untilStable } from './until.mjs';

/** @typedef {import('playwright-core').Locator} Locator */

/** @typedef {import('./problemsPanel.mjs').Problem} Problem */

/**
 * Starts a VS Code of its own with packaged extensions, opens a folder in it, and waits until it is ready.
 *
 * @param {import('../vscode/hosts/install.mjs').Host} host
 * @param {object} options
 * @param {string} options.folder
 * @param {readonly string[]} [options.vsix]
 * @param {Record<string, unknown>} [options.settings]
 * @param {number} [options.scale]  2 for crisp screenshots
 * @param {{ width: number, height: number }} [options.size]
 * @param {'light' | 'dark'} [options.colorScheme]
 * @param {(page: import('playwright-core').Page) => Promise<unknown>} [options.prepare]  called before VS Code is opened
 * @param {boolean} [options.isTrusted]  false opens the folder in Restricted Mode
 * @returns {Promise<Workbench>}
 */
export async function openWorkbench(host, { folder, vsix = [], settings = {}, isTrusted = true, ...look }) {
  const server = await startServer(host, { vsix, settings, trustEverything: isTrusted });
  try {
    const { page, close } = await openWorkbenchPage(server, { folder, ...look });
    const workbench = new Workbench(page, folder, async () => {
      await close();
      await server.stop();
    });
    await workbench.waitUntilReady();
    return workbench;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * Opens a folder in a VS Code that runs in a browser alone, with an extension that is not packaged.
 * @param {string} extension
 * @param {string} folder
 * @returns {Promise<Workbench>}
 */
export async function openWorkbenchInBrowser(extension, folder) {
  const server = await serveBrowserHost(extension, folder);
  try {
    const { page, close } = await openWorkbenchPage(server, {});
    const workbench = new Workbench(page, folder, async () => {
      await close();
      await server.stop();
    });
    await workbench.waitUntilReady();
    return workbench;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** A window of VS Code. */
export class Workbench {
  /**
   * @param {import('playwright-core').Page} page
   * @param {string} folder  the folder that is open
   * @param {() => Promise<void>} close  ends VS Code and its browser
   */
  constructor(page, folder, close) {
    this.page = page;
    this.folder = folder;
    this.close = close;
  }

  /** Waits until extensions are active and the files are listed. */
  async waitUntilReady() {
    await until(
      'files in the explorer',
      () => this.page.locator('.explorer-folders-view .monaco-list-row').first().isVisible(),
      {
        timeoutMs: 60_000,
      },
    );
    // It says so only after the extension host has started, so that its absence counts only when it lasts.
    await untilStable('end of "Activating Extensions"', async () => !(await this.statusBar()).includes('Activating'), {
      timeoutMs: 60_000,
    });
  }

  /** @param {string} keys  as on Linux and Windows; several strokes are separated by a space */
  async press(keys) {
    for (const stroke of keys.split(' ')) await this.page.keyboard.press(stroke.replace('Ctrl', 'ControlOrMeta'));
  }

  /** @param {string} text  typed into whatever has the focus */
  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** @param {string} name  file name without extension, in test/screenshots/ */
  screenshot(name) {
    return takeScreenshot(this.page, name);
  }

  /** The text of the status bar. */
  async statusBar() {
    return (await this.page.locator('.statusbar').innerText()).replace(/\s+/g, ' ');
  }

  // Files and text

  /** @param {string} path  relative to the folder, or as much of its end as tells it from others */
  async openFile(path) {
    await this.press('Ctrl+P');
    await this.#fillQuickInput(path);
    await this.#clickRow(this.#quickRows(), (text) => text.includes(basename(path)), `file ${path} in quick open`);
    await until(`editor of ${path}`, () =>
      this.page.locator(`.tab.active[data-resource-name="${basename(path)}"]`).isVisible(),
    );
    await this.focusEditor();
  }

  async focusEditor() {
    const input = this.#editor().locator('textarea.inputarea, .native-edit-context').first();
    await input.focus();
    await until('focus in the editor', () => this.#editor().and(this.page.locator('.focused')).isVisible());
  }

  /**
   * Puts the cursor somewhere.
   * @param {number} line  from 1
   * @param {number} [column]  from 1
   */
  async goTo(line, column = 1) {
    await this.focusEditor();
    await this.press('Ctrl+G');
    await this.#fillQuickInput(`:${line}:${column}`);
    await this.press('Enter');
    await until(`cursor in line ${line}, column ${column}`, async () =>
      (await this.statusBar()).includes(`Ln ${line}, Col ${column}`),
    );
  }

  /**
   * Puts the cursor before the first occurrence of a text in the open file, as it is on disk or was given.
   * @param {string} path
   * @param {string} needle
   */
  async goToText(path, needle) {
    const lines = (await readFile(join(this.folder, path), 'utf8')).split(/\r?\n/);
    const line = lines.findIndex((text) => text.includes(needle));
    if (line === -1) throw new Error(`${path} has no ${needle}`);
    await this.goTo(line + 1, /** @type {string} */ (lines[line]).indexOf(needle) + 1);
  }

  async undo() {
    await this.focusEditor();
    await this.press('Ctrl+Z');
  }

  /** Saves the open file and waits until it is written. */
  async save() {
    await this.press('Ctrl+S');
    await until('saved file', async () => (await this.page.locator('.tab.active.dirty').count()) === 0);
  }

  /** The lines of the open editor that are on the screen. */
  async visibleText() {
    /** @type {[number, string][]} */
    const lines = await this.#editor()
      .locator('.view-line')
      .evaluateAll((all) => all.map((line) => [line.getBoundingClientRect().top, line.textContent ?? '']));
    return lines
      .sort(([a], [b]) => a - b)
      .map(([, text]) => text.replaceAll('\u00a0', ' '))
      .join('\n');
  }

  /**
   * Waits until the lines on the screen have a text.
   * @param {string} text
   */
  async seeText(text) {
    await until(`"${text}" in the editor`, async () => (await this.visibleText()).includes(text), {
      describe: () => this.visibleText(),
    });
  }

  /**
   * Waits until no line on the screen has a text.
   * @param {string} text
   */
  async seeNoText(text) {
    await until(`no "${text}" in the editor`, async () => !(await this.visibleText()).includes(text), {
      describe: () => this.visibleText(),
    });
  }

  // What the editor shows at the cursor

  /** Opens the hover at the cursor and gives its text. */
  async hover() {
    return this.#readHover(async () => {
      await this.focusEditor();
      await this.press('Ctrl+K Ctrl+I');
    });
  }

  /**
   * Points with the mouse at a text that is on the screen, and gives the text of the hover.
   * @param {string} text
   */
  async hoverOver(text) {
    return this.#readHover(async () => {
      const { x, y } = await findOnScreen(this.#editor(), text);
      await this.page.mouse.move(x - 3, y);
      await this.page.mouse.move(x, y, { steps: 3 });
    });
  }

  async closeHover() {
    await this.press('Escape');
    await until('closed hover', async () => !(await this.#hover().isVisible()));
  }

  /** Titles of what Ctrl+. offers at the cursor; the menu stays open. */
  async quickFixes() {
    await this.focusEditor();
    await this.press('Ctrl+.');
    await until('quick fixes', () => this.#actionRows().first().isVisible());
    return untilStable('quick fixes', () => this.#texts(this.#actionRows()));
  }

  /** Applies a quick fix at the cursor. @param {string} title  or the start of it */
  async quickFix(title) {
    const titles = await this.quickFixes();
    if (!titles.some((text) => text.startsWith(title)))
      throw new Error(`No quick fix ${title} in ${titles.join(' | ')}`);
    // By keyboard: while the menu is new it takes no clicks.
    const focused = this.page.locator('.action-widget .monaco-list-row.action.focused');
    for (const _ of titles) {
      if ((await this.#texts(focused))[0]?.startsWith(title)) break;
      await this.press('ArrowDown');
    }
    await this.press('Enter');
    await until('closed menu', async () => !(await this.#actionRows().first().isVisible()));
  }

  /** Asks for completions at the cursor and gives their labels; the list stays open. */
  async completions() {
    await this.focusEditor();
    await this.press('Ctrl+Space');
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await until('completions', () => rows.first().isVisible());
    return untilStable('completions', () => this.#texts(rows.locator('.label-name')));
  }

  // Commands and questions

  /** Runs a command from the palette. @param {string} title  with its category, as the palette shows it */
  async runCommand(title) {
    await this.press('F1');
    await this.#fillQuickInput(`>${title}`);
    await this.#clickRow(this.#quickRows(), (text) => text === title, `command ${title}`);
    // A question of the command takes the place of the palette, whose rows must not be taken for the question's.
    await until(
      'closed palette',
      async () =>
        !(await this.#quickField().evaluateAll((fields) =>
          fields.some((field) => /** @type {HTMLInputElement} */ (field).value.startsWith('>')),
        )),
    );
  }

  /** What a question lists. */
  async picks() {
    await until('a question', () => this.#quickRows().first().isVisible());
    return untilStable('list of the question', () => this.#texts(this.#quickRows()));
  }

  /** Picks an answer to a question. @param {string} label  or the start of it */
  async pick(label) {
    await this.#clickRow(this.#quickRows(), (text) => text.startsWith(label), `answer ${label}`);
  }

  /** Types an answer to a question and confirms it. @param {string} text */
  async answer(text) {
    await this.#fillQuickInput(text);
    await this.press('Enter');
  }

  /** Waits for a notification that has this in it, and gives its whole text. @param {string} text */
  async notification(text) {
    const messages = this.page.locator('.notification-toast .notification-list-item-message');
    return until(
      `notification "${text}"`,
      async () => (await this.#texts(messages)).find((message) => message.includes(text)),
      { describe: () => this.#texts(messages) },
    );
  }

  /** Presses a button of a notification. @param {string} label */
  async notificationButton(label) {
    await this.page.locator('.notification-toast .monaco-button', { hasText: label }).first().click();
  }

  /** Names of the extensions that have been activated; opens an editor with them. */
  async activeExtensions() {
    await this.runCommand('Developer: Show Running Extensions');
    const rows = this.page.locator('.runtime-extensions-editor .monaco-list-row');
    await until('running extensions', () => rows.first().isVisible());
    return untilStable('running extensions', async () => this.#texts(rows.filter({ hasText: 'Activation' })));
  }

  // Problems panel

  /** Opens the Problems panel and reads all of it, in its order. @returns {Promise<Problem[]>} */
  async problems() {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.press('Ctrl+Shift+M');
    await until('Problems panel', () => panel.isVisible());
    return readProblemsPanel(this.page, panel);
  }

  /**
   * Waits until the Problems panel has what is asked for.
   * @param {string} what
   * @param {(problems: readonly Problem[]) => boolean} isThere
   */
  async problemsUntil(what, isThere) {
    return until(what, async () => {
      const problems = await this.problems();
      return isThere(problems) ? problems : undefined;
    });
  }

  // Side bar and trees

  /** Opens a view container of the activity bar. @param {string} title */
  async openView(title) {
    const tab = this.page
      .locator(`.activitybar [role="tab"][aria-label^="${title}"], .activitybar a[aria-label^="${title}"]`)
      .first();
    const shown = this.page.locator('.sidebar .composite.title', { hasText: new RegExp(title, 'i') });
    if (!(await shown.isVisible())) await tab.click();
    await until(`view ${title}`, () => shown.isVisible());
  }

  /** The labels in the trees of the side bar, as far as they are on the screen. */
  treeItems() {
    return untilStable('tree', () => this.#texts(this.#treeRows()));
  }

  /** Expands an item of a tree in the side bar. @param {string} label  or the start of it */
  async expand(label) {
    const row = await this.#row(this.#treeRows(), (text) => text.startsWith(label), `tree item ${label}`);
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
    await until(`expanded ${label}`, async () => {
      const again = await this.#row(this.#treeRows(), (text) => text.startsWith(label), `tree item ${label}`);
      return (await again.getAttribute('aria-expanded')) === 'true';
    });
  }

  /** Clicks an item of a tree in the side bar. @param {string} label  or the start of it */
  async clickTreeItem(label) {
    await this.#clickRow(this.#treeRows(), (text) => text.startsWith(label), `tree item ${label}`);
  }

  /**
   * Presses a button that a tree item in the side bar shows under the mouse.
   * @param {string} label  of the item, or the start of it
   * @param {string} title  of the button, or the start of it
   */
  async pressInTreeItem(label, title) {
    const row = await this.#row(this.#treeRows(), (text) => text.startsWith(label), `tree item ${label}`);
    const button = row.locator(`.action-label[aria-label^="${title}"]`);
    await until(`button ${title}`, async () => {
      await row.hover();
      return button.isVisible();
    });
    await button.click();
  }

  /**
   * Drags an item of a tree in the side bar into the open editor, with Shift as VS Code asks for, and drops it before
   * the first line on the screen that begins with a text.
   * @param {string} label  of the item, or the start of it
   * @param {string} text
   */
  async dragTreeItemBefore(label, text) {
    const row = await this.#row(this.#treeRows(), (own) => own.startsWith(label), `tree item ${label}`);
    const from = await until(
      'place of the item',
      async () => (await row.locator('.label-name').boundingBox()) ?? undefined,
    );
    const line = this.#editor()
      .locator('.view-line', { hasText: text.replaceAll(' ', '\u00a0') })
      .first();
    const to = await until(`line "${text}"`, async () => (await line.boundingBox()) ?? undefined);
    const { mouse, keyboard } = this.page;
    await mouse.move(from.x + 5, from.y + from.height / 2);
    await mouse.down();
    await mouse.move(from.x + 15, from.y + from.height / 2, { steps: 3 });
    await keyboard.down('Shift');
    let step = 0;
    // The editor shows where it would be written only once it knows what is being dragged.
    await until('mark where it is dropped', async () => {
      await mouse.move(to.x + 1, to.y + to.height / 2 + (step++ % 3), { steps: 3 });
      return this.#editor().locator('.dnd-target').first().isVisible();
    });
    await mouse.up();
    await keyboard.up('Shift');
  }

  // Parts of the window

  #editor() {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor[role="code"]').first();
  }

  #hover() {
    const widgets = '.monaco-resizable-hover, [widgetid="editor.contrib.resizableContentHoverWidget"]';
    return this.page.locator(`:is(${widgets}) .monaco-hover:not(.hidden)`).first();
  }

  /**
   * Asks for a hover until there is one: an extension that is still being activated has none.
   * @param {() => Promise<void>} ask
   */
  async #readHover(ask) {
    return until(
      'hover',
      async () => {
        await ask();
        await this.#hover().waitFor({ timeout: 2500 });
        // What was still loading may close again with nothing to say: it is asked for once more.
        return untilStable(
          'text of the hover',
          async () => {
            const text = (await this.#hover().innerText({ timeout: 1000 })).replaceAll('\u00a0', ' ').trim();
            return text !== '' && !text.startsWith('Loading') ? text : undefined;
          },
          { timeoutMs: 5000 },
        );
      },
      { timeoutMs: 60_000 },
    );
  }

  #quickRows() {
    return this.page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row');
  }

  #actionRows() {
    return this.page.locator('.action-widget .monaco-list-row.action');
  }

  #treeRows() {
    return this.page.locator('.sidebar .monaco-list-row');
  }

  /** @param {string} text  replaces what is in the field */
  async #fillQuickInput(text) {
    await this.#quickField().waitFor();
    await this.#quickField().fill(text);
  }

  #quickField() {
    return this.page.locator('.quick-input-widget:visible .quick-input-box input');
  }

  /** What a row says first: its label, without a description beside it. @param {Locator} rows */
  #texts(rows) {
    return rows.evaluateAll((all) =>
      all.map(
        (row) =>
          (row.querySelector('.label-name, .title, .extension .name') ?? row).textContent
            ?.replaceAll('\u00a0', ' ')
            .trim() ?? '',
      ),
    );
  }

  /**
   * @param {Locator} rows
   * @param {(text: string) => boolean} isIt
   * @param {string} what
   */
  async #row(rows, isIt, what) {
    const index = await until(
      what,
      async () => {
        const at = (await this.#texts(rows)).findIndex(isIt);
        return at === -1 ? undefined : at;
      },
      { describe: () => this.#texts(rows) },
    );
    return rows.nth(index);
  }

  /**
   * @param {Locator} rows
   * @param {(text: string) => boolean} isIt
   * @param {string} what
   */
  async #clickRow(rows, isIt, what) {
    await (await this.#row(rows, isIt, what)).click();
  }
}
