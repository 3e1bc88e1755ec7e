import type { BuiltSite } from './built-site.ts';

/** The addresses in a site's sitemap, each with its alternates as language and address. */
export function sitemapOf(site: BuiltSite): Map<string, [string, string][]> {
  const index = site.read(new URL('sitemap-index.xml', site.address).pathname);
  const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  return new Map(parts.flatMap((part) => urlsIn(site.read(new URL(part).pathname))));
}

function urlsIn(xml: string): [string, [string, string][]][] {
  return [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, url = '']) => {
    const [, address = ''] = /<loc>([^<]+)<\/loc>/.exec(url) ?? [];
    const alternates = [...url.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
    return [address, alternates.map(([, language = '', href = '']) => [language, href])];
  });
}
