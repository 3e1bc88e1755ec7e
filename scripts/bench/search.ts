import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { basePath } from '../serve/settings.ts';
import { bareKeystrokes, keystrokes, type Place, slowdown, type Typing } from './search/keystrokes.ts';
import { searchBytes } from './search/search-bytes.ts';
import { busy, weightLines } from './search/tell.ts';

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
          typing[place] = await keystrokes(browser, home, place);
        }
      }
      figures[locale] = { ...bytes, typing };
      console.log(`${locale}: bytes as brotli (gzip), “${query}”`);
      for (const line of weightLines(bytes)) console.log(line);
      console.log(`  busy after a letter, ${String(slowdown)}× slower:`);
      if (typing.dialog) console.log(`    in the dialog: ${busy(typing.dialog)}`);
      if (typing.page) console.log(`    on the search page: ${busy(typing.page)}`);
    }
    const bare = await bareKeystrokes(browser);
    figures['bare'] = { typing: bare };
    console.log(`a field on an empty page: ${busy(bare)}`);
    console.log(JSON.stringify(figures));
    return 0;
  } finally {
    await browser.close();
    await site.close();
  }
}
