import { resolve } from 'node:path';
import { launchChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { basePath } from '../serve/settings.ts';
import { bareKeystrokes, keystrokes } from './search/keystrokes.ts';
import { searchBytes } from './search/search-bytes.ts';

/** The processor is slowed down by so much, as a phone's is. */
const slowdown = 4;

/**
 * `npm run bench -- search`: what a reader waits for. Bytes from an empty cache to the first instant answer and to the
 * first five results of the texts, and how long a letter keeps the page busy.
 */
export async function run(): Promise<number> {
  const dir = resolve(process.env['ATLAS_OUT'] ?? 'dist');
  const site = await serve({ dir, port: 0, base: basePath(process.env['SITE_URL']) });
  const browser = await launchChromium();
  try {
    const figures: Record<string, unknown> = {};
    for (const [locale, home, query] of [
      ['en', site.url, 'net neutrality'],
      ['es', `${site.url}es/`, 'neutralidad de la red'],
    ] as const) {
      const bytes = await searchBytes(browser, home, query);
      const typing = {
        dialog: await keystrokes(browser, home, 'dialog', slowdown),
        page: await keystrokes(browser, home, 'page', slowdown),
      };
      figures[locale] = { ...bytes, typing };
      console.log(`${locale}: bytes as brotli (gzip), “${query}”`);
      for (const [name, { brotli, gzip }] of Object.entries(bytes)) {
        console.log(`  ${name.padEnd(28)}${kilobytes(brotli)} (${kilobytes(gzip)})`);
      }
      console.log(`  busy after a letter, ${String(slowdown)}× slower:`);
      console.log(`    in the dialog: ${busy(typing.dialog)}`);
      console.log(`    on the search page: ${busy(typing.page)}`);
    }
    const bare = await bareKeystrokes(browser, slowdown);
    figures['bare'] = { typing: bare };
    console.log(`a field on an empty page: ${busy(bare)}`);
    console.log(JSON.stringify(figures));
    return 0;
  } finally {
    await browser.close();
    await site.close();
  }
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(6)} KB`;

const busy = ({ letters, p50, p95, most }: Awaited<ReturnType<typeof keystrokes>>): string =>
  `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, at most ${most.toFixed(1)} ms (${String(letters)} letters)`;
