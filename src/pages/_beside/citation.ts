import type { APIRoute } from 'astro';
import { loadAtlas } from '../../atlas/load.ts';
import { type CslItem, cslOf, cslOfSource } from '../../export/citing/csl.ts';
import { shownAt } from '../../export/shown.ts';
import { site, urlFor } from '../../site.ts';
import { digestAt } from './digest.ts';
import { shownOf } from './shown.ts';
import { type Beside, besidePaths } from './paths.ts';

/** Static paths of references: of every entry, and of all sources at once beside their list. */
export const citationPaths = async () => [
  ...site.locales.map((locale) => ({
    params: { page: urlFor('sources', locale).slice(1) },
    props: { locale },
  })),
  ...(await besidePaths()),
];

/** An endpoint that writes the references of its page in a format. */
export const citationRoute =
  (type: string, format: (items: readonly CslItem[]) => string): APIRoute<Beside> =>
  async ({ props: { locale, key } }) => {
    const atlas = await loadAtlas(locale);
    const shown = shownOf(atlas);
    const items = key
      ? [cslOf(shown, shownAt(shown, key), await digestAt(key))]
      : atlas.sources.map((source) => cslOfSource(source, locale));
    return new Response(format(items), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
  };
