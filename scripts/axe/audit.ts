import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';

/** WCAG 2.2 AA with all it builds on, and what axe calls good practice besides. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose outcome depends on colours and sizes; all others see the same page in every view. */
const visualRules = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** How a reader may see a page. */
export interface View {
  scheme: 'light' | 'dark';
  /** Width of the window in CSS pixels; 320 is what WCAG 2.2, 1.4.10 (Reflow) asks for. */
  width: 320 | 768 | 1280;
  /** Every rule, or those that this view can change. */
  rules: 'all' | 'visual';
}

/** The two ends, which between them run every rule in both schemes and at both widths. */
export const ends: readonly View[] = [
  { scheme: 'light', width: 1280, rules: 'all' },
  { scheme: 'dark', width: 320, rules: 'all' },
];

/** Every combination of scheme and width. */
export const views: readonly View[] = [
  ...ends,
  { scheme: 'dark', width: 1280, rules: 'visual' },
  { scheme: 'light', width: 320, rules: 'visual' },
  { scheme: 'light', width: 768, rules: 'visual' },
  { scheme: 'dark', width: 768, rules: 'visual' },
];

const atOnce = 2;

/**
 * Looks at many pages, two at a time.
 *
 * @param addresses where they are served
 * @param tell is given each address with its faults, as soon as it has been looked at
 */
export async function auditAll(
  browser: Browser,
  addresses: readonly string[],
  seen: readonly View[],
  tell: (address: string, faults: string[]) => void,
): Promise<void> {
  const waiting = [...addresses];
  // axe's script is let in whatever policy a page has.
  const context = await browser.newContext({ bypassCSP: true });
  const work = async (): Promise<void> => {
    const page = await context.newPage();
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      tell(address, await audit(page, address, seen));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await context.close();
}

/**
 * Looks at a page in each of the views.
 *
 * @returns one line a fault: view, axe's rule, what it asks, and where; nothing for a page without faults
 */
async function audit(page: Page, address: string, seen: readonly View[]): Promise<string[]> {
  await page.goto(address);
  await page.evaluate(axe.source);
  const faults: string[] = [];
  for (const view of seen) {
    await page.setViewportSize({ width: view.width, height: 800 });
    await page.emulateMedia({ colorScheme: view.scheme });
    const found = [...(await violations(page, view)), ...(view.width < 1280 ? await sideways(page) : [])];
    faults.push(...found.map((fault) => `${view.scheme}, ${String(view.width)} px: ${fault}`));
  }
  return faults;
}

/** axe is called itself: `@axe-core/playwright` carries every passed check out of the browser, which takes three times as long. */
async function violations(page: Page, { rules }: View): Promise<string[]> {
  const options: RunOptions = {
    runOnly: rules === 'all' ? { type: 'tag', values: tags } : { type: 'rule', values: visualRules },
    resultTypes: ['violations'],
  };
  const found = await page.evaluate(async (asked) => {
    const { axe: inPage } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    const { violations } = await inPage.run(asked);
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target, failureSummary }) => ({ target: target.join(' '), failureSummary })),
    }));
  }, options);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const why = failureSummary.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim();
      return `${id}: ${help}. ${target}: ${why}`;
    }),
  );
}

/** Parts that scroll sideways and are not the frames made for wide tables. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const frames = '.matrix-frame, .table-scroll, .visually-hidden';
    const root = document.documentElement;
    return [root, ...root.querySelectorAll<HTMLElement>('body, body *')]
      .filter((element) => element.scrollWidth > element.clientWidth && !element.closest(frames))
      .filter((element) => element === root || /auto|scroll/.test(getComputedStyle(element).overflowX))
      .map(
        (element) =>
          `scrolls sideways: <${element.localName} class="${element.className}"> ${String(element.scrollWidth)} px`,
      );
  });
}
