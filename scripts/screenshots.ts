/** Takes the pictures of the main pages that README shows, from the built site: `npm run screenshots`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';

const folder = '.github/screenshots';

/** What each picture is of. */
const pages = {
  home: '',
  issue: 'issues/merging-regulators/',
  stakeholder: 'stakeholders/andres-manuel-lopez-obrador/',
  matrix: 'matrix/cybersecurity/',
  compare: 'compare/andres-manuel-lopez-obrador/henry-ziemer/',
  relations: 'relations/',
};

const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 780 };
const views: Record<string, BrowserContextOptions> = {
  'desktop-light': { viewport: desktop, colorScheme: 'light' },
  'desktop-dark': { viewport: desktop, colorScheme: 'dark' },
  'phone-light': { viewport: phone, colorScheme: 'light' },
  'phone-dark': { viewport: phone, colorScheme: 'dark' },
};

const server = await serve({ dir: 'dist', port: 0, base: '/' });
const browser = await launchChromium();
await mkdir(folder, { recursive: true });
for (const [view, options] of Object.entries(views)) {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (const [name, path] of Object.entries(pages)) {
    const answer = await page.goto(new URL(path, server.url).href);
    if (!answer?.ok()) throw new Error(`${path}: ${String(answer?.status())}`);
    await page.screenshot({ path: join(folder, `${name}-${view}.png`) });
  }
  await context.close();
}
await browser.close();
await server.close();
