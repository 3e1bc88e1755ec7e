import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/serve.ts';
import { basePath } from '../../scripts/serve/settings.ts';
import type { Ask, Told } from '../../src/offline/browser/messages.ts';
import { words } from '../../src/i18n/index.ts';
import { filesIn, outFolder } from '../built-site.ts';
import { Editions } from './next-edition.ts';
import { refusedIn } from './refused.ts';

const base = basePath(process.env['SITE_URL']);
const [changed, removed] = ['issues/net-neutrality/', 'about/'];
const newTitle = 'A changed title';
/** What only the style sheets of the second edition say, so that a page of one with sheets of the other shows. */
const mark = '--edition-of-the-test';

const editions = new Editions(mkdtempSync(join(tmpdir(), 'editions ')));
let browser: Browser;
let context: BrowserContext;
let refused: string[];
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await launchChromium();
  await editions.make('first', outFolder);
  await editions.make('second', outFolder, change);
});
afterAll(async () => {
  await browser.close();
  editions.remove();
});
beforeEach(async () => {
  context = await browser.newContext();
  refused = await refusedIn(context);
  editions.serve('first');
  server = await serve({ dir: editions.served, port: 0, base });
});
afterEach(async () => {
  await context.close();
  await server.close();
  expect(refused).toEqual([]);
});

/** One page has another title, one is gone, and every style sheet has another content and name. */
function change(folder: string): void {
  const files = filesIn(folder);
  const sheets = files
    .filter((file) => /^assets\/[^/]+\.css$/.test(file))
    .map((file) => file.slice('assets/'.length));
  for (const sheet of sheets) {
    const css = readFileSync(join(folder, 'assets', sheet), 'utf8');
    rmSync(join(folder, 'assets', sheet));
    writeFileSync(join(folder, 'assets', `second-${sheet}`), `${css}:root{${mark}:second}`);
  }
  for (const file of files.filter((each) => each.endsWith('.html'))) {
    const html = sheets.reduce(
      (text, sheet) => text.replaceAll(`assets/${sheet}`, `assets/second-${sheet}`),
      readFileSync(join(folder, file), 'utf8'),
    );
    writeFileSync(join(folder, file), html);
  }
  const page = join(folder, changed, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace(/(<h1[^>]*>)[^<]*/, `$1${newTitle}`));
  rmSync(join(folder, removed), { recursive: true });
}

/** Opens the home page, waits until its worker is at work, and has it save all, which it says when it is done. */
async function visit(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.url);
  expect(await saved(page)).toBe('whole');
  return page;
}

/** In a page: asks the worker at work to save the whole site, and waits for its last word. */
const saved = (page: Page): Promise<Told['state']> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (!active) throw new Error('no worker at work');
    await new Promise<void>((done) => {
      const look = (): void => {
        if (active.state === 'activated') done();
      };
      active.addEventListener('statechange', look);
      look();
    });
    return new Promise<Told['state']>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<Told>) => {
        if (data.state !== 'saving') done(data.state);
      };
      active.postMessage({ ask: 'save' } satisfies Ask, [port2]);
    });
  });

/**
 * In a page: has the browser look for a new worker, and waits until none is on its way any more, whether this or an
 * earlier visit brought it. Says what became of the newest: at work, or given up.
 */
const updated = (page: Page): Promise<ServiceWorkerState | undefined> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing, waiting, active } = registration;
    const workers = [installing, waiting, active].filter((worker) => worker !== null);
    const settled = workers.map(
      (worker) =>
        new Promise<ServiceWorkerState>((done) => {
          const look = (): void => {
            if (worker.state === 'activated' || worker.state === 'redundant') done(worker.state);
          };
          worker.addEventListener('statechange', look);
          look();
        }),
    );
    // The one at work is given up only when its successor takes over, which ends all waiting.
    return (await Promise.all(settled))[0];
  });

/** The lists of the editions that are on the device. */
const lists = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flatMap((keys) => keys.map(({ url }) => url).filter((url) => url.endsWith('.json')));
  });

async function goOffline(): Promise<void> {
  await server.close();
  await context.setOffline(true);
}

/** Opens a page: its status, its title, and of which edition its style sheets are. */
async function opened(page: Page, path: string) {
  const answer = await page.goto(server.url + path);
  const sheets = await page.evaluate(
    (name) => getComputedStyle(document.documentElement).getPropertyValue(name),
    mark,
  );
  const title = (await page.locator('h1').textContent())?.trim() ?? '';
  return { status: answer?.status(), title, sheets: sheets === '' ? 'first' : sheets };
}

describe('a new edition', () => {
  it('replaces the old one as a whole: changed pages are new, removed ones are gone', async () => {
    const page = await visit();
    const [old] = await lists(page);
    const before = await opened(page, changed);
    expect(before.sheets).toBe('first');

    editions.serve('second');
    // Online, a page comes from the host: nobody reads an old one while the worker still keeps the old edition.
    expect(await opened(page, changed)).toEqual({ status: 200, title: newTitle, sheets: 'second' });
    expect(await updated(page)).toBe('activated');
    const kept = await lists(page);
    expect(kept).toHaveLength(1);
    expect(kept).not.toContain(old);
    expect(await saved(page)).toBe('whole');

    await goOffline();
    expect(await opened(page, changed)).toEqual({ status: 200, title: newTitle, sheets: 'second' });
    expect(await opened(page, removed)).toEqual({
      status: 404,
      title: words('en').notFound.title,
      sheets: 'second',
    });
  });

  it('that cannot be had as a whole changes nothing, and comes when it can', async () => {
    const page = await visit();
    const before = await opened(page, changed);
    const about = await opened(page, removed);
    const shard = editions.ownShard('second', 'first');
    renameSync(shard, `${shard}.away`);
    editions.serve('second');
    expect(await updated(page)).toBe('redundant');

    await goOffline();
    expect(await opened(page, changed)).toEqual(before);
    expect(await opened(page, removed)).toEqual(about);

    await context.setOffline(false);
    renameSync(`${shard}.away`, shard);
    server = await serve({ dir: editions.served, port: Number(new URL(server.url).port), base });
    await page.goto(server.url);
    expect(await updated(page)).toBe('activated');
    await goOffline();
    expect(await opened(page, changed)).toEqual({ status: 200, title: newTitle, sheets: 'second' });
  });
});
