import { basePath, type Locale, site, urlFor } from '../site.ts';

/**
 * The site as something to put on a home screen (W3C, Web Application Manifest).
 * @param base path prefix of the site
 */
export function webManifest(locale: Locale, base: string): string {
  const icon = (file: string, sizes: string, purpose = 'any') => ({
    src: `${basePath(base)}${file}`,
    sizes,
    type: file.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    purpose,
  });
  return JSON.stringify({
    id: urlFor('', site.defaultLocale, base),
    name: site.name,
    description: site.tagline[locale],
    lang: site.tags[locale],
    dir: 'ltr',
    start_url: urlFor('', locale, base),
    scope: basePath(base),
    display: 'minimal-ui',
    theme_color: site.theme.light,
    background_color: site.theme.light,
    icons: [
      icon('favicon.svg', 'any'),
      icon('icon-192.png', '192x192'),
      icon('icon-512.png', '512x512'),
      icon('icon-maskable.png', '512x512', 'maskable'),
    ],
  });
}
