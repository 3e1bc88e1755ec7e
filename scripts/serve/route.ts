export type Route =
  | { kind: 'file'; path: string }
  | { kind: 'redirect'; to: string }
  | { kind: 'missing' }
  | { kind: 'refused' };

/**
 * What to do with a request, before any file is read.
 *
 * @param method as sent
 * @param url path and query, as sent
 * @param base the path the site is published under, with both slashes
 * @param isFolder whether a path below the base (decoded, such as `/issues`) is a folder with a page
 * @returns a path below the base for the file server, an address to go to, or why there is nothing to send
 */
export function routeOf(
  method: string,
  url: string,
  base: string,
  isFolder: (path: string) => boolean,
): Route {
  if (method !== 'GET' && method !== 'HEAD') return { kind: 'refused' };
  const [sent = '', query] = url.split(/\?(.*)/s, 2);
  // More than one slash at the start would make a redirect lead to another host.
  const path = sent.replace(/^\/+/, '/');
  const search = query === undefined ? '' : `?${query}`;
  if (base !== '/' && (path === '/' || `${path}/` === base)) return { kind: 'redirect', to: base + search };
  if (!path.startsWith(base)) return { kind: 'missing' };
  const below = path.slice(base.length - 1);
  const decoded = decode(below);
  if (decoded === undefined || !isPlain(decoded)) return { kind: 'missing' };
  if (!decoded.endsWith('/') && isFolder(decoded)) return { kind: 'redirect', to: `${path}/${search}` };
  return { kind: 'file', path: below + search };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** No way up, no hidden file, no second spelling of the slash, no byte that ends a name. */
function isPlain(path: string): boolean {
  if (path.includes('\\') || path.includes('\0')) return false;
  return path.split('/').every((part) => !part.startsWith('.') || part === '.well-known');
}
