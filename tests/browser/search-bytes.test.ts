import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchBytes } from '../../scripts/bench/search/search-bytes.ts';
import { basePath } from '../../scripts/serve/settings.ts';
import { urlFor } from '../../src/site.ts';
import { openSite, type ServedSite } from '../served-site.ts';

/** Bytes as a host sends them that compresses with brotli. */
const budgets = { instant: 16_000, texts: 130_000 };

let site: ServedSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('from an empty cache', () => {
  it.each([
    ['en', 'net neutrality'],
    ['es', 'neutralidad de la red'],
  ] as const)('in %s, to the first answer and to five results for “%s”', async (locale, query) => {
    const home = site.at(urlFor('', locale, basePath(process.env['SITE_URL'])));
    const bytes = await searchBytes(site.browser, home, query);
    expect(bytes['first instant answer'].brotli).toBeLessThanOrEqual(budgets.instant);
    expect(bytes['five results of the texts'].brotli).toBeLessThanOrEqual(budgets.texts);
  });
});
