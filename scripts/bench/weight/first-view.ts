import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes as a host would send them. */
export interface Weight {
  gzip: number;
  brotli: number;
}

/** What a browser fetches before a page is whole: the page, its sheets, and its scripts with what they import. */
export interface FirstView {
  /** Path of the page's file in the site's folder. */
  file: string;
  html: Weight;
  css: Weight;
  js: Weight;
  total: Weight;
}

const weighed = new Map<string, Weight>();

/**
 * The first view of a built page. Assets are weighed once a run.
 * @param folder of the built site
 * @param base path prefix under which it was built
 */
export function firstViewOf(folder: string, file: string, base = '/'): FirstView {
  const page = readFileSync(join(folder, file), 'utf8');
  // What stands in a template is fetched when the template is used, if ever; for a sheet for paper no view waits.
  const used = page.replace(/<template[^>]*>.*?<\/template>|<link [^>]*media="print"[^>]*>/gs, '');
  const linked = (pattern: RegExp): string[] =>
    [...new Set([...used.matchAll(pattern)].flatMap(([, path]) => path ?? []))].map((path) =>
      path.slice(base.length),
    );
  const sheets = linked(/<link [^>]*rel="stylesheet"[^>]*href="([^"]+)"/g);
  const scripts = withImports(folder, linked(/<script [^>]*src="([^"]+)"/g));
  const html = packed(Buffer.from(page));
  const css = sum(sheets.map((path) => assetWeight(folder, path)));
  const js = sum(scripts.map((path) => assetWeight(folder, path)));
  return { file, html, css, js, total: sum([html, css, js]) };
}

/** Scripts and all they import statically, each once. */
function withImports(folder: string, scripts: readonly string[]): string[] {
  const pending = new Set(scripts);
  // A set that grows while it is gone through is gone through to its new end.
  for (const path of pending) {
    const text = readFileSync(join(folder, path), 'utf8');
    for (const [, name] of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) {
      const imported = join(path, '..', name ?? '').replaceAll('\\', '/');
      if (existsSync(join(folder, imported))) pending.add(imported);
    }
  }
  return [...pending];
}

function assetWeight(folder: string, path: string): Weight {
  const file = join(folder, path);
  let weight = weighed.get(file);
  if (!weight) weighed.set(file, (weight = packed(readFileSync(file))));
  return weight;
}

/** Best Brotli, as hosts pack ahead, and the gzip that all else falls back on. */
const packed = (bytes: Buffer): Weight => ({
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length,
});

const sum = (weights: readonly Weight[]): Weight => ({
  gzip: weights.reduce((total, { gzip }) => total + gzip, 0),
  brotli: weights.reduce((total, { brotli }) => total + brotli, 0),
});
