import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** WCAG 2.2 AA with all it builds on, and what axe calls good practice besides. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose outcome depends on colours and sizes; all others see the same page in every view. */
const visualRules = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** How a reader may see a page. */
export interface View {
  scheme: 'light' | 'dark';
  /** Width of the window in CSS pixels; 320 is what WCAG 2.2, 1.4.10 (Reflow) asks for. */
  width: 320 | 1280;
  /** Every rule, or those that this view can change. */
  rules: 'all' | 'visual';
}

/** The two ends, which between them run every rule in both schemes and at both widths. */
export const ends: readonly View[] = [
  { scheme: 'light', width: 1280, rules: 'all' },
  { scheme: 'dark', width: 320, rules: 'all' },
];

/** All four combinations. */
export const views: readonly View[] = [
  ...ends,
  { scheme: 'dark', width: 1280, rules: 'visual' },
  { scheme: 'light', width: 320, rules: 'visual' },
];

/** What axe's script needs: a context whose page policy lets it in. */
export const auditContext = (browser: Browser): Promise<BrowserContext> => browser.newContext({ bypassCSP: true });

/**
 * Looks at a page in each of the views.
 *
 * @param page a page of an `auditContext`; it is taken to `address`
 * @returns one line a fault: view, axe's rule, what it asks, and where; nothing for a page without faults
 */
export async function audit(page: Page, address: string, seen: readonly View[] = views): Promise<string[]> {
  await page.goto(address);
  const faults: string[] = [];
  for (const view of seen) {
    await page.setViewportSize({ width: view.width, height: 800 });
    await page.emulateMedia({ colorScheme: view.scheme });
    const name = `${view.scheme}, ${String(view.width)} px`;
    faults.push(...(await violations(page, view)).map((fault) => `${name}: ${fault}`));
    if (view.width === 320) faults.push(...(await sideways(page)).map((part) => `${name}: scrolls sideways: ${part}`));
  }
  return faults;
}

async function violations(page: Page, { rules }: View): Promise<string[]> {
  // Without frames there is nothing for which axe would have to open a page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const chosen = rules === 'all' ? axe.withTags(tags) : axe.withRules(visualRules);
  const { violations: found } = await chosen.analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = failureSummary?.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim() ?? '';
      return `${id}: ${help} (${target.join(' ')}) ${why}`;
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
      .map((element) => `<${element.localName} class="${element.className}"> ${String(element.scrollWidth)} px`);
  });
}
