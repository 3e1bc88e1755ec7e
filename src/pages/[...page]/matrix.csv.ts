import type { APIRoute } from 'astro';
import { loadAtlas } from '../../atlas/load.ts';
import {
  fitsOnPage,
  matricesIn,
  type MatrixScope,
  matrixScopes,
  scopePage,
} from '../../atlas/matrix-scopes.ts';
import { csv } from '../../export/tables/csv.ts';
import { type Locale, site, urlFor } from '../../site.ts';
import { tableOf } from '../_matrix/table.ts';

interface Props {
  locale: Locale;
  scope: MatrixScope;
}

/** A table beside every page of the matrix that shows one. */
export async function getStaticPaths() {
  const atlas = await loadAtlas(site.defaultLocale);
  const scopes = matrixScopes(atlas).filter((scope) => fitsOnPage(matricesIn(atlas, scope)));
  return site.locales.flatMap((locale) =>
    scopes.map((scope) => ({
      params: { page: urlFor(scopePage(scope), locale).slice(1, -1) },
      props: { locale, scope },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { locale, scope } }) => {
  const matrices = matricesIn(await loadAtlas(locale), scope);
  return new Response(csv(tableOf(matrices, locale)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
