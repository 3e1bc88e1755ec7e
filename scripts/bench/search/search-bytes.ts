import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { plainPage } from './plain-page.ts';

/** Bytes of some files as a host sends them that compresses what can be compressed. */
export interface Weight {
  brotli: number;
  gzip: number;
}

/** What hosts compress; the parts of the index are compressed already. */
const compressible = /\.(?:css|html|js|json|svg|txt)$|\/$/;
const patience = 60_000;

/**
 * Bytes from an empty cache, the page that is read not counted: to the first instant answer and to five results of the
 * texts in the dialog; and to five results on the search page, page and style sheet among them.
 * @param home address of the home page of a language
 */
export async function searchBytes(browser: Browser, home: string, query: string) {
  const dialog = await fresh(browser, `${home}issues/`);
  await dialog.page.waitForLoadState('networkidle');
  dialog.forget();
  await dialog.page.keyboard.press('Control+k');
  await dialog.page.locator('dialog input').pressSequentially(query.slice(0, 2));
  await dialog.page.locator('dialog [role="option"]').first().waitFor({ timeout: patience });
  const instant = await dialog.weight();
  // At once: with pauses, every beginning would be searched for too.
  await dialog.page.locator('dialog input').fill(query);
  await dialog.page.waitForFunction(fiveTexts, undefined, { timeout: patience });
  const texts = await dialog.weight();
  await dialog.page.context().close();
  const whole = await fresh(browser, `${home}search/?q=${encodeURIComponent(query)}`);
  await whole.page.locator('[data-results] [data-result]').nth(4).waitFor({ timeout: patience });
  const page = await whole.weight();
  await whole.page.context().close();
  return {
    'first instant answer': instant,
    'five results of the texts': texts,
    'the search page, whole': page,
  };
}

/** In the browser: entries are one group of the list, pages the next. */
const fiveTexts = (): boolean =>
  [...document.querySelectorAll('dialog [role="group"]:last-child [role="option"]')].length >= 5;

/** A page with an empty cache, and the weight of what it has fetched. */
async function fresh(browser: Browser, address: string) {
  const page = await plainPage(browser);
  let answers: Response[] = [];
  page.context().on('response', (response) => answers.push(response));
  await page.goto(address);
  return {
    page,
    forget: () => {
      answers = [];
    },
    weight: async (): Promise<Weight> => {
      const weights = await Promise.all(answers.map(weightOf));
      return {
        brotli: weights.reduce((sum, { brotli }) => sum + brotli, 0),
        gzip: weights.reduce((sum, { gzip }) => sum + gzip, 0),
      };
    },
  };
}

async function weightOf(response: Response): Promise<Weight> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  if (!compressible.test(new URL(response.url()).pathname)) return { brotli: body.length, gzip: body.length };
  return { brotli: brotliCompressSync(body).length, gzip: gzipSync(body, { level: 9 }).length };
}
