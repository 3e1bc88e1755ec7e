import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';

const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 780 };

/** How each page is seen. */
export const views: Record<string, BrowserContextOptions> = {
  'desktop-light': { viewport: desktop, colorScheme: 'light' },
  'desktop-dark': { viewport: desktop, colorScheme: 'dark' },
  'phone-light': { viewport: phone, colorScheme: 'light' },
  'phone-dark': { viewport: phone, colorScheme: 'dark' },
};

/**
 * Takes a picture of each page in each view, as `<name>-<view>.png`.
 *
 * @param pages address by name
 * @param folder is made where it is not there
 * @throws Error where a page does not answer
 */
export async function takeAll(
  browser: Browser,
  pages: Readonly<Record<string, string>>,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [view, options] of Object.entries(views)) {
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const [name, address] of Object.entries(pages)) {
      const answer = await page.goto(address);
      if (!answer?.ok()) throw new Error(`${address}: ${String(answer?.status())}`);
      // What a script brings, such as results of a search, comes after the page.
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(folder, `${name}-${view}.png`) });
    }
    await context.close();
  }
}
