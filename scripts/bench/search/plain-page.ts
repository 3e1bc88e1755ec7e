import type { Browser, Page } from 'playwright-core';

/**
 * A page with an empty cache in a browser that has no service workers: what is saved in the background for reading
 * offline is no part of a search, and would count as one.
 */
export async function plainPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  });
  return context.newPage();
}
