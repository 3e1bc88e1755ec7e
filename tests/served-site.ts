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

/** Serves the built site to a browser of its own; the caller closes both. */
export async function openSite(): Promise<ServedSite> {
  const server = await serve({ dir: outFolder, port: 0, base: basePath(process.env['SITE_URL']) });
  const browser = await launchChromium();
  return {
    browser,
    at: (path) => new URL(path, server.url).href,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
