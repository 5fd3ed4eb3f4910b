// @ts-check
// A Chromium to show the workbench in. Nothing is downloaded from a browser vendor: what the machine has is used,
// and a Debian machine on which we are root installs its own package.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { withLock } from './lock.mjs';
import { downloads } from './paths.mjs';
import { runCommand } from './runCommand.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/**
 * Path of a Chromium, installed where that is possible; also sees to a font with Chinese characters, without which
 * they are boxes in screenshots.
 *
 * @param {(line: string) => void} [log]
 * @returns {Promise<string>}
 */
export async function ensureChromium(log = console.log) {
  const found = findChromium();
  const missing = [...(found ? [] : ['chromium']), ...((await hasChineseFont()) ? [] : ['fonts-noto-cjk'])];
  if (missing.length > 0 && canInstallPackages()) {
    await withLock(join(downloads, 'apt.lock'), log, () => installPackages(missing, log)).catch((error) => {
      if (!found) throw error;
      log(`continuing without ${missing.join(', ')}: ${error.message}`);
    });
  }
  const path = found ?? findChromium();
  if (path) return path;
  throw new Error('No Chromium found: install Chromium or Google Chrome, or set CHROME_PATH to its executable.');
}

/** @returns {string | undefined} */
function findChromium() {
  const { CHROME_PATH, PATH = '' } = process.env;
  if (CHROME_PATH) {
    if (existsSync(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH is ${CHROME_PATH}, where there is no file.`);
  }
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const ofSystem = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  return [...onPath, ...ofSystem, chromium.executablePath()].find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** True where it cannot be told, because then nothing can be installed either. */
async function hasChineseFont() {
  if (!canInstallPackages()) return true;
  const fonts = await runCommand('fc-list', [':lang=zh'], { timeoutMs: 20_000 }).catch(() => '');
  return fonts.trim() !== '';
}

const canInstallPackages = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/**
 * @param {readonly string[]} packages
 * @param {(line: string) => void} log
 */
async function installPackages(packages, log) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  log(`Debian packages ${packages.join(', ')} …`);
  const start = Date.now();
  await runCommand('apt-get', ['update', '-q'], { env });
  // Waits for another apt-get instead of failing at its lock.
  const options = ['-q', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];
  await runCommand('apt-get', ['install', ...options, ...packages], { env });
  log(`Debian packages ${packages.join(', ')}: done in ${((Date.now() - start) / 1000).toFixed(0)} s`);
}
