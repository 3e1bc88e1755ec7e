import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { basePath } from '../serve/settings.ts';
import { bareKeystrokes, keystrokes, type Place, type Spread, type Typing } from './search/keystrokes.ts';
import { searchBytes } from './search/search-bytes.ts';

/** The processor is slowed down by so much, as a phone's is. */
const slowdown = 4;

/**
 * `npm run bench -- search`: what a reader waits for. Bytes from an empty cache to the first instant answer and to the
 * first five results of the texts, and how long a letter keeps the page busy. `--only dialog` or `--only page` types in
 * one of the two places alone, `--in es` measures one language.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { only: { type: 'string' }, in: { type: 'string' } } });
  if (!['dialog', 'page', undefined].includes(values.only) || !['en', 'es', undefined].includes(values.in))
    throw new Error('--only takes dialog or page, and --in takes en or es');
  const dir = resolve(process.env['ATLAS_OUT'] ?? 'dist');
  const site = await serve({ dir, port: 0, base: basePath(process.env['SITE_URL']) });
  const browser = await launchChromium();
  try {
    const figures: Record<string, unknown> = {};
    for (const [locale, home, query] of [
      ['en', site.url, 'net neutrality'],
      ['es', `${site.url}es/`, 'neutralidad de la red'],
    ] as const) {
      if ((values.in ?? locale) !== locale) continue;
      const bytes = await searchBytes(browser, home, query);
      const typing: Partial<Record<Place, Typing>> = {};
      for (const place of ['dialog', 'page'] as const) {
        if ((values.only ?? place) === place) {
          typing[place] = await keystrokes(browser, home, place, slowdown);
        }
      }
      figures[locale] = { ...bytes, typing };
      console.log(`${locale}: bytes as brotli (gzip), “${query}”`);
      for (const [name, { brotli, gzip }] of Object.entries(bytes)) {
        console.log(`  ${name.padEnd(28)}${kilobytes(brotli)} (${kilobytes(gzip)})`);
      }
      console.log(`  busy after a letter, ${String(slowdown)}× slower:`);
      if (typing.dialog) console.log(`    in the dialog: ${busy(typing.dialog)}`);
      if (typing.page) console.log(`    on the search page: ${busy(typing.page)}`);
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

const busy = ({ letters, letter, all }: Typing): string =>
  `${inWords(letter)}; with the answer of the texts ${inWords(all)} (${String(letters)} letters)`;

const inWords = ({ p50, p95, most }: Spread): string =>
  `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, at most ${most.toFixed(1)} ms`;
