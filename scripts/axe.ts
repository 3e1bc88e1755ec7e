/** `npm run axe`: looks for barriers on every page of the built site's sitemap. Exits 1 when there are any. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { auditAll, ends } from './axe/audit.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { basePath } from './serve/settings.ts';

const dir = resolve(process.env['ATLAS_OUT'] ?? 'dist');

/** Paths of the pages in the sitemap, base included. */
function pathsInSitemap(): string[] {
  const parts = locations(readFileSync(join(dir, 'sitemap-index.xml'), 'utf8'));
  return parts
    .map((address) => new URL(address).pathname.split('/').at(-1) ?? '')
    .flatMap((file) => locations(readFileSync(join(dir, file), 'utf8')))
    .map((address) => new URL(address).pathname);
}

const locations = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);

async function main(): Promise<void> {
  const site = await serve({ dir, port: 0, base: basePath(process.env['SITE_URL']) });
  const browser = await launchChromium();
  const addresses = pathsInSitemap().map((path) => new URL(path, site.url).href);
  const count = addresses.length;
  console.log(`Looking at ${String(count)} pages, in light at 1280 px and in dark at 320 px …`);
  let done = 0;
  let faulty = 0;
  try {
    await auditAll(browser, addresses, ends, (address, faults) => {
      done += 1;
      if (faults.length > 0) {
        faulty += 1;
        console.log(`\n${new URL(address).pathname}\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
      }
      if (done % 50 === 0) console.log(`${String(done)} of ${String(count)}`);
    });
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(`\n${String(count - faulty)} pages without a fault, ${String(faulty)} with faults`);
  if (faulty > 0 || count === 0) process.exitCode = 1;
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
