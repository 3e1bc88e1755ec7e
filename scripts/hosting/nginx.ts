import { cacheRules, hashedFolders, securityHeaders } from '../../src/headers.ts';
import { extensionsByType } from '../serve/content-type.ts';
import type { Place } from './place.ts';

/**
 * A site for nginx, to be included where its `http` block includes sites. Needs the module for packed brotli files
 * (Debian: libnginx-mod-http-brotli-static).
 * @param listen port, and address where it is not every one
 */
export function nginxSite({ home, root }: Place, listen = ['80', '[::]:80']): string {
  const base = home.pathname;
  return `# Written by "npm run hosting"; changes belong in src/headers.ts.
map $uri $cache_rule {
    default "${cacheRules.other}";
    "~^${escaped(base)}(?:${hashedFolders.map(escaped).join('|')})" "${cacheRules.hashed}";
}

server {
${listen.map((each) => `    listen ${each};`).join('\n')}
    server_name ${home.hostname};
    root "${root}";
    index index.html;

    # A redirect to the address with the slash names no host and port: it may stand behind something else.
    absolute_redirect off;
    server_tokens off;

    # Every packed file lies beside its own; nothing is packed while a reader waits.
    gzip off;
    gzip_static on;
    brotli_static on;

    default_type application/octet-stream;
    types {
${[...extensionsByType()].map(([type, extensions]) => `        "${type}" ${extensions.join(' ')};`).join('\n')}
    }

    add_header Cache-Control $cache_rule always;
    add_header Vary "Accept-Encoding" always;
${Object.entries(securityHeaders)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}

    # A folder without a page is a missing page, not a forbidden one.
    error_page 403 404 =404 ${base}404.html;
}
`;
}

const escaped = (path: string): string => path.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&');
