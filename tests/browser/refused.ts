import type { BrowserContext } from 'playwright-core';

/**
 * Collects whatever the policy refuses in a browser's pages, also what only the console tells (inside workers).
 * @returns a list that grows
 */
export async function refusedIn(context: BrowserContext): Promise<string[]> {
  const refused: string[] = [];
  await context.exposeFunction('tellRefused', (what: string) => refused.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const tell = (window as unknown as { tellRefused(what: string): void }).tellRefused;
      tell(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  context.on('console', (message) => {
    const text = message.text();
    if (/content security policy|permissions policy|trusted ?types?|trustedscript/i.test(text))
      refused.push(text);
  });
  return refused;
}
