import type { Browser } from 'playwright-core';
import { launchChromium } from '../scripts/chromium.ts';
import { serve } from '../scripts/serve.ts';
import { basePath } from '../scripts/serve/settings.ts';
import { outFolder } from './built-site.ts';

/** The built site, served on a free port, and a browser to look at it. */
export interface ServedSite {
  browser: Browser;
  /** Where a path of the built site, base included, is served: `/es/` → `http://localhost:40123/es/`. */
  at(path: string): string;
  close(): Promise<void>;
}

/**
 * Serves the built site to a browser of its own; the caller closes both. Its pages find no service workers and save
 * nothing, as in a browser that has none: what a page asks for is then what the test sees. Offline use has tests of
 * its own.
 * @param folder of the site; the one that was built, unless given
 */
export async function openSite(folder: string = outFolder): Promise<ServedSite> {
  const server = await serve({ dir: folder, port: 0, base: basePath(process.env['SITE_URL']) });
  const browser = await launchChromium();
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    await context.addInitScript(() => {
      delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
    });
    return context;
  };
  return {
    browser,
    at: (path) => new URL(path, server.url).href,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
