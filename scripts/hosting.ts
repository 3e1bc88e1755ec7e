/** `npm run hosting`: readies the built site for a host: packed files beside its own, and the hosts' configurations. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { site } from '../src/site.ts';
import { caddySite } from './hosting/caddy.ts';
import { cloudFrontPolicy } from './hosting/cloudfront.ts';
import { nginxSite } from './hosting/nginx.ts';
import type { Place } from './hosting/place.ts';
import { precompress } from './hosting/precompress.ts';
import { basePath } from './serve/settings.ts';

const usage = `npm run hosting -- [--root FOLDER] [--quality 1-11] [--configs-only]

  --root          folder on the server that holds the site (default: /var/www/<host>)
  --quality       of packing (default: 11, which takes a minute or two)
  --configs-only  write the configurations, pack nothing`;

/** Where the configurations are put; not in the site, which would publish them. */
const folder = '.cache/hosting';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      root: { type: 'string' },
      quality: { type: 'string', default: '11' },
      'configs-only': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return void console.log(usage);
  const quality = Number(values.quality);
  if (!/^\d+$/.test(values.quality) || quality < 1 || quality > 11)
    throw new RangeError(`--quality is 1 to 11.\n\n${usage}`);

  const address = process.env['SITE_URL'] ?? site.fallbackUrl;
  const home = new URL(basePath(address), address);
  const place: Place = { home, root: values.root ?? `/var/www/${home.hostname}` };
  mkdirSync(folder, { recursive: true });
  const configs = {
    'nginx.conf': nginxSite(place),
    Caddyfile: caddySite(place),
    'cloudfront-headers.json': cloudFrontPolicy(home.hostname.replaceAll('.', '-')),
  };
  for (const [name, text] of Object.entries(configs)) writeFileSync(join(folder, name), text);
  console.log(
    `For ${home.href}, served from ${place.root}: ${Object.keys(configs).join(', ')} in ${folder}/`,
  );
  if (values['configs-only']) return;

  const { files, plain, brotli, gzip } = await precompress(
    resolve(process.env['ATLAS_OUT'] ?? 'dist'),
    quality,
  );
  const share = (bytes: number): string => `${((100 * bytes) / plain).toFixed(0)}%`;
  console.log(
    `Packed ${String(files)} files: brotli ${share(brotli)}, gzip ${share(gzip)} of ${String(plain)} bytes`,
  );
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
