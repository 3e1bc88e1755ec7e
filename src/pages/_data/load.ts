import type { Atlas } from '../../atlas/entry.ts';
import { loadAtlas } from '../../atlas/load.ts';
import type { Whole } from '../../export/whole.ts';
import { basePath, type Locale, site } from '../../site.ts';
import { wholeOf } from './whole.ts';

const made = new WeakMap<Atlas, Whole>();

/** The whole atlas for the exports. Made once a build, like the atlases it comes from; anew for each request in dev. */
export async function loadWhole(): Promise<Whole> {
  const loaded = await Promise.all(
    site.locales.map(async (locale) => [locale, await loadAtlas(locale)] as const),
  );
  const atlases = Object.fromEntries(loaded) as Record<Locale, Atlas>;
  const canonical = atlases[site.defaultLocale];
  let whole = made.get(canonical);
  if (!whole) made.set(canonical, (whole = wholeOf(atlases, homeAddress())));
  return whole;
}

/** Absolute address of the home page, base path included. */
export const homeAddress = (): string =>
  new URL(basePath(import.meta.env.BASE_URL), import.meta.env.SITE).href;
