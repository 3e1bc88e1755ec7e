import { cacheRules, hashedFolders, securityHeaders } from '../../src/headers.ts';
import { contentTypes, extensionsByType } from '../serve/content-type.ts';
import type { Place } from './place.ts';

/**
 * A Caddyfile, or the part of one, that serves the site; with a name as its address Caddy fetches a certificate.
 * @param address where it listens, as Caddy writes it: `example.org`, `http://127.0.0.1:8080`
 */
export function caddySite({ home, root }: Place, address = home.host): string {
  const base = home.pathname;
  const hashed = hashedFolders.map((folder) => `${base}${folder}*`).join(' ');
  const types = [...extensionsByType()].map(([type, extensions]) => typeRule(type, extensions)).join('\n');
  return `# Written by "npm run hosting"; changes belong in src/headers.ts.
${address} {
	root * "${root}"

	header {
${Object.entries(securityHeaders)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}
	# Caddy says so of packed answers only, and caches must know it of all.
	header {
		Vary Accept-Encoding
		defer
	}
	@hashed path ${hashed}
	@other not path ${hashed}
	header @hashed Cache-Control "${cacheRules.hashed}"
	header @other Cache-Control "${cacheRules.other}"
${types}

	# To the address with the slash, as nginx does.
	@folder {
		not path */
		file {path}/index.html
		expression \`{query} == ""\`
	}
	@asked {
		not path */
		file {path}/index.html
		expression \`{query} != ""\`
	}
	redir @folder {path}/ 301
	redir @asked {path}/?{query} 301

	@writing not method GET HEAD
	respond @writing 405

	# Every packed file lies beside its own; nothing is packed while a reader waits.
	file_server {
		precompressed br gzip
		disable_canonical_uris
	}

	handle_errors {
		header {
			Vary Accept-Encoding
			defer
		}
		header Cache-Control "${cacheRules.other}"
		header Content-Type "${contentTypes.get('html') ?? ''}"
		rewrite * ${base}404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

function typeRule(type: string, extensions: readonly string[]): string {
  const paths = extensions.map((extension) => (extension === 'html' ? '*.html */' : `*.${extension}`));
  const name = `@${extensions[0] ?? ''}`;
  return `\t${name} path ${paths.join(' ')}\n\theader ${name} Content-Type "${type}"`;
}
