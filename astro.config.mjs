// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { buildDay } from './scripts/integrations/build-day.ts';
import { checkedContent } from './scripts/integrations/checked-content.ts';
import { folderZip } from './scripts/integrations/folder-zip.ts';
import { editorSchemas } from './scripts/integrations/editor-schemas.ts';
import { hostFiles } from './scripts/integrations/host-files.ts';
import { keptPages } from './scripts/integrations/kept-pages.ts';
import { liveContentPages } from './scripts/integrations/live-content.ts';
import { offline } from './scripts/integrations/offline.ts';
import { searchIndex } from './scripts/integrations/search-index.ts';
import { siteMap } from './scripts/integrations/site-map.ts';
import { basePath } from './scripts/serve/settings.ts';
import { site } from './src/site.ts';

// A project page is served from a sub-path: SITE_URL=https://example.org/atlas/
const address = new URL(process.env.SITE_URL ?? site.fallbackUrl);
const home = new URL(basePath(process.env.SITE_URL), address);

const outDir = process.env.ATLAS_OUT ?? 'dist';

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  outDir,
  trailingSlash: 'always',
  // Files that change are named by their content; nothing is inlined, so that the strictest policy holds.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  // What draws the cards holds a native module and WebAssembly: loaded by Node, not bundled.
  vite: { build: { assetsInlineLimit: 0 }, ssr: { external: ['satori', '@resvg/resvg-js'] } },
  i18n: {
    locales: [...site.locales],
    defaultLocale: site.defaultLocale,
    routing: { prefixDefaultLocale: false },
  },
  // Only the engine's own pages (src/pages/**/*.mdx) are MDX modules; content/ never is.
  // Highlighting would write style attributes, which the strictest policy blocks.
  markdown: { processor: unified({ remarkPlugins: [remarkGfm] }), syntaxHighlight: false },
  integrations: [
    checkedContent(),
    liveContentPages(),
    editorSchemas(),
    buildDay(),
    keptPages(),
    mdx(),
    sitemap(siteMap(home, outDir)),
    searchIndex(),
    folderZip(home),
    offline(),
    hostFiles(basePath(process.env.SITE_URL)),
  ],
  devToolbar: { enabled: false },
});
