import type { Browser } from 'playwright-core';

/** What is typed, letter by letter: names, a question, mistakes. */
const typed = [
  'net neutrality',
  'neutralidad de la red',
  'who opposes a cybersecurity law',
  'sheinbaum usmca',
  'biometirc registy',
  'telefonica',
];
/** Between letters, in milliseconds: a fast typist. */
const rhythm = 90;
/** Until the last answer of a round has come. */
const pause = 1_000;
/** The same is typed so often; of each letter the quickest time counts. */
const repeats = 4;

/** How long letters kept the page busy, in milliseconds. */
export interface Typing {
  letters: number;
  p50: number;
  p95: number;
  most: number;
}

/**
 * Types in the dialog on a slowed-down processor, and measures how long the page is busy at a stretch after each
 * letter: with the letter itself, or with the answer of the texts that comes in a pause.
 * @param home address of the home page of a language
 */
export async function keystrokes(browser: Browser, home: string, slowdown: number): Promise<Typing> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${home}issues/`);
  await page.keyboard.press('Control+k');
  const field = page.locator('dialog input');
  // Everything is loaded before the first letter counts.
  await field.pressSequentially('internet');
  await page.waitForFunction(
    () => document.querySelector('dialog')?.dataset['asked'] === 'internet',
    undefined,
    {
      timeout: 60_000,
    },
  );
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(listen);
  const rounds: number[][] = [];
  for (let round = 0; round < repeats; round++) {
    for (const text of typed) {
      await field.fill('');
      await field.pressSequentially(text, { delay: rhythm });
    }
    await page.waitForTimeout(pause);
    rounds.push(await page.evaluate(() => (window as unknown as { busy: number[] }).busy.splice(0)));
  }
  await page.context().close();
  // What else the machine does makes a letter slower, never faster.
  const least = (rounds[0] ?? []).map((_, letter) =>
    Math.min(...rounds.map((round) => round[letter] ?? Infinity)),
  );
  const sorted = least.sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { letters: sorted.length, p50: at(0.5), p95: at(0.95), most: at(1) };
}

/** In the browser: a timer that should come every few milliseconds comes late where the page is busy. */
function listen(): void {
  const busy: number[] = [];
  (window as unknown as { busy: number[] }).busy = busy;
  /** Browsers let timers that set each other come no sooner. */
  const beat = 4;
  let last = performance.now();
  const tick = (): void => {
    const now = performance.now();
    if (busy.length > 0) busy[busy.length - 1] = Math.max(busy.at(-1) ?? 0, now - last - beat);
    last = now;
    setTimeout(tick, beat);
  };
  setTimeout(tick, beat);
  addEventListener('input', () => busy.push(0), { capture: true });
}
