/** The browser of the tests: the one that is there, else Debian's. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { aptInstall, asAdministrator } from './debian.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [];
  }),
};

/**
 * Where a Chromium is: `CHROMIUM_PATH`, else the first on PATH, else where macOS and Windows put it.
 *
 * @returns an absolute path, or null when there is none (also when CHROMIUM_PATH names no file: a browser that
 *   was asked for is not quietly replaced by another)
 */
export function findChromium(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const asked = env['CHROMIUM_PATH'];
  if (asked) return exists(asked) ? asked : null;
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(usualPlaces[platform] ?? [])].find(exists) ?? null;
}

/**
 * Finds a Chromium, and installs Debian's when there is none and this user may.
 *
 * @returns an absolute path
 * @throws Error with one line that says what to install
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) throw new Error(`CHROMIUM_PATH is ${asked}, where there is no file.`);
  const administrator = asAdministrator();
  if (administrator) {
    console.log('Installing Chromium for the browser tests (apt-get) …');
    // Without a font, every page is blank and every text has no width.
    const installed = aptInstall(administrator, ['chromium', 'fonts-dejavu-core']) ? findChromium() : null;
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium for the browser tests: install Chromium or Chrome (on Debian: apt-get install chromium), ' +
      'or set CHROMIUM_PATH to one.',
  );
}

/**
 * Opens a headless browser that asks nothing of the network by itself.
 * @param more arguments besides the usual ones
 */
export function launchChromium(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium(),
    args: [
      // Containers, where tests mostly run, seldom let Chromium build its own sandbox.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}
