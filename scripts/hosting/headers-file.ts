import { cacheRules, hashedFolders, securityHeaders } from '../../src/headers.ts';

/**
 * `_headers`, which Netlify, Cloudflare Pages and their like read. Both join what several rules say of one header,
 * so only what differs from their own rule for caching (ask each time) is said.
 * @param base path of the home page, with both slashes
 */
export function headersFile(base: string): string {
  const rule = (path: string, headers: readonly (readonly [string, string])[]): string =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    rule('/*', Object.entries(securityHeaders)),
    ...hashedFolders.map((folder) => rule(`${base}${folder}*`, [['Cache-Control', cacheRules.hashed]])),
    '',
  ].join('\n');
}
