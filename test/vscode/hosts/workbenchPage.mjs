// @ts-check
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';
import { screenshots } from './paths.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Quiet, and without the sandbox that a container's root cannot have. */
const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Opens the workbench of a running server in a headless Chromium of its own, without waiting for it to be ready.
 *
 * @param {{ origin: string }} server
 * @param {object} options
 * @param {string} [options.folder]  the folder to open
 * @param {string} [options.workspace]  the .code-workspace file to open
 * @param {readonly (readonly [string, string])[]} [options.payload]  what the workbench takes from its address
 * @param {number} [options.scale]  device pixels per pixel: 2 makes a crisp screenshot
 * @param {{ width: number, height: number }} [options.size]
 * @param {'light' | 'dark'} [options.colorScheme]
 * @param {(page: Page) => Promise<unknown>} [options.prepare]  called before the address is opened
 * @returns {Promise<{ page: Page, close: () => Promise<void> }>}
 */
export async function openWorkbenchPage(server, options) {
  const { folder, workspace, payload, prepare, scale = 1, size = { width: 1400, height: 900 } } = options;
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArguments });
  try {
    const context = await browser.newContext({
      viewport: size,
      deviceScaleFactor: scale,
      colorScheme: options.colorScheme ?? 'light',
      permissions: ['clipboard-read', 'clipboard-write'],
      locale: 'en-US',
    });
    const page = await context.newPage();
    await prepare?.(page);
    const query = new URLSearchParams({
      ...(workspace === undefined ? {} : { workspace }),
      ...(folder === undefined ? {} : { folder }),
      ...(payload === undefined ? {} : { payload: JSON.stringify(payload) }),
    });
    await page.goto(`${server.origin}/?${query}`);
    return { page, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * @param {Page} page
 * @param {string} name  file name without extension
 * @returns {Promise<string>} the file
 */
export async function takeScreenshot(page, name) {
  mkdirSync(screenshots, { recursive: true });
  const path = join(screenshots, `${name.replace(/[^\w.-]+/g, '-')}.png`);
  await page.screenshot({ path });
  return path;
}
