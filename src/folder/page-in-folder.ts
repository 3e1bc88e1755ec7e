/** What a page needs to know of the folder it is to lie in. */
export interface Folder {
  /** Path of the home page on its host: `/`, or `/atlas/`. */
  base: string;
  /** Address of the home page, for what the folder does not hold. */
  home: string;
  /** Whether a file is in the folder. @param file path in it: `issues/x/index.html` */
  has(file: string): boolean;
}

/** A tag as Astro writes it: names in lower case, values in double quotes. */
const tag = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)(\s*\/?>)/g;
const attribute = /\s+([^\s=>"/]+)(?:="([^"]*)")?/g;
const addresses = new Set(['href', 'src', 'action', 'poster', 'xlink:href']);
/** What a browser would fetch in ways it does not allow from a disk, and nobody misses there. */
const useless = /\brel="(?:manifest|modulepreload|preload|alternate|search)"/;

/**
 * A page of the built site as it can be opened from a disk: addresses lead to files beside it, scripts are plain ones,
 * because modules may not be read from a disk, and the policy allows the disk, which is no origin to be "self".
 * @param file the page's path in the folder
 * @param scripts paths in the folder of scripts that come before the page's own
 */
export function pageInFolder(html: string, file: string, folder: Folder, scripts: readonly string[]): string {
  const added = scripts.map((script) => `<script defer src="${pathFrom(file, script)}"></script>`).join('');
  return html
    .replace(tag, (whole, name: string, attributes: string, end: string) => {
      if (name === 'link' && useless.test(attributes)) return '';
      if (name === 'meta') return metaInFolder(whole, file, folder);
      const moved = attributes.replace(attribute, (each, key: string, value: string | undefined) => {
        if (name === 'script' && key === 'type' && value === 'module') return ' defer';
        if (key === 'crossorigin') return '';
        return value !== undefined && addresses.has(key)
          ? ` ${key}="${moveAddress(value, file, folder)}"`
          : each;
      });
      return `<${name}${moved}${end}`;
    })
    .replace('</title>', `</title>${added}`);
}

function metaInFolder(meta: string, file: string, folder: Folder): string {
  if (meta.includes('http-equiv="content-security-policy"')) return meta.replaceAll("'self'", "'self' file:");
  // A page under a former address leads on.
  return meta.replace(
    /(content="0; url=)([^"]*)/,
    (_, start: string, to: string) => start + moveAddress(to, file, folder),
  );
}

/** Exported for scripts and tests of what a link becomes. */
export function moveAddress(value: string, file: string, { base, home, has }: Folder): string {
  if (/^(?:[a-z][a-z\d+.-]*:|#|\/\/|$)/i.test(value)) return value;
  // What is written from the page's own folder is not so from its file.
  const { pathname, search, hash } = new URL(value, new URL(file.replace(/index\.html$/, ''), home));
  if (!pathname.startsWith(base)) return value;
  const [path, rest] = [pathname.slice(base.length), search + hash];
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!has(decodeURI(target))) return home + path + rest;
  return (target === file && rest !== '' ? '' : pathFrom(file, target)) + rest;
}

/** The way from one file of the folder to another. */
export function pathFrom(file: string, target: string): string {
  const [from, to] = [file.split('/').slice(0, -1), target.split('/')];
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
