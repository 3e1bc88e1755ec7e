import type { Browser, Locator, Page } from 'playwright-core';
import { plainPage } from './plain-page.ts';
import { type Busy, busyAfterInputs, type Trace } from './trace.ts';

/** What is typed in the edition, letter by letter: names, a question, mistakes. */
const usual = [
  'net neutrality',
  'neutralidad de la red',
  'who opposes a cybersecurity law',
  'sheinbaum usmca',
  'biometirc registy',
  'telefonica',
];
/** The processor is slowed down by so much, as a phone's is. */
export const slowdown = 4;
/** Between letters, in milliseconds: a fast typist. */
const rhythm = 90;
/** Until the last answer of a text has come. */
const pause = 1_000;
/** The same is typed so often; of each letter the quickest time counts. */
const repeats = 5;

/** How long letters kept the page busy, in milliseconds. */
export interface Typing {
  letters: number;
  /** With the letter itself. */
  letter: Spread;
  /** With the answer of the texts, too, which comes in a pause. */
  all: Spread;
}

export interface Spread {
  p50: number;
  p95: number;
  most: number;
}

/** Where the search is asked: over a page, or on its own. */
export type Place = 'dialog' | 'page';

/**
 * Types in the search on a slowed-down processor, and measures how long the page is busy at a stretch after each
 * letter: with the letter itself, and with the answer of the texts that comes in a pause. What counts is the time that
 * the page's thread had the processor, so that what else the machine does matters less.
 * @param home address of the home page of a language
 * @param texts what is typed
 */
export async function keystrokes(
  browser: Browser,
  home: string,
  place: Place,
  texts: readonly string[] = usual,
): Promise<Typing> {
  const page = await plainPage(browser);
  await page.goto(home + (place === 'dialog' ? 'issues/' : 'search/'));
  if (place === 'dialog') await page.keyboard.press('Control+k');
  const field = page.locator(place === 'dialog' ? 'dialog input' : '[data-search-field]');
  // Everything is loaded before the first letter counts.
  await field.pressSequentially('internet');
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>('[data-asked]')?.dataset['asked']?.endsWith('internet'),
    undefined,
    { timeout: 60_000 },
  );
  return typing(browser, page, field, texts);
}

/** The same on a page with a field and nothing else: what the browser itself needs for a letter. */
export async function bareKeystrokes(browser: Browser): Promise<Typing> {
  const page = await plainPage(browser);
  await page.setContent('<!doctype html><title>Bare</title><input>');
  return typing(browser, page, page.locator('input'), usual);
}

/** Types in a field of a page, and closes the page. */
async function typing(
  browser: Browser,
  page: Page,
  field: Locator,
  texts: readonly string[],
): Promise<Typing> {
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const rounds: Busy[][] = [];
  for (let round = 0; round < repeats; round++) {
    const times: Busy[] = [];
    for (const text of texts) {
      await field.fill('');
      await browser.startTracing(page, {
        categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
      });
      await field.pressSequentially(text, { delay: rhythm });
      await page.waitForTimeout(pause);
      times.push(
        ...busyAfterInputs(JSON.parse((await browser.stopTracing()).toString('utf8')) as Trace, rhythm),
      );
    }
    rounds.push(times);
  }
  await page.context().close();
  const spread = (of: (busy: Busy) => number): Spread => {
    // What else the machine does makes a letter slower, never faster.
    const least = (rounds[0] ?? []).map((_, letter) =>
      Math.min(...rounds.map((round) => (round[letter] ? of(round[letter]) : Infinity))),
    );
    const sorted = least.sort((a, b) => a - b);
    const at = (share: number): number =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return { p50: at(0.5), p95: at(0.95), most: at(1) };
  };
  return {
    letters: rounds[0]?.length ?? 0,
    letter: spread(({ letter }) => letter),
    all: spread(({ all }) => all),
  };
}
