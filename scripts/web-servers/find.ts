/** The web servers that the recipes are tried on: those that are there, else Debian's, unpacked beside the project. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { aptUnpack } from '../debian.ts';

export interface Programs {
  nginx: string;
  /** nginx's module that sends packed brotli files. */
  brotliModule: string;
  caddy: string;
}

const packages = ['nginx', 'libnginx-mod-http-brotli-static', 'caddy'];
const unpacked = resolve('.cache/web-servers');
const moduleFile = 'nginx/modules/ngx_http_brotli_static_module.so';

/**
 * Finds nginx, its brotli module and Caddy; unpacks Debian's where any is missing and apt-get is there. Nothing is
 * installed and no service starts.
 * @returns the programs, or one line that says why there are none
 */
export function findWebServers(): Programs | string {
  const found = onMachine('/') ?? onMachine(unpacked);
  if (found) return found;
  aptUnpack(packages, unpacked);
  return (
    onMachine(unpacked) ??
    `nginx, its brotli module and Caddy are neither here nor to be had: ${packages.join(', ')}`
  );
}

/** @param root `/` for the machine's own, or a folder into which packages were unpacked */
function onMachine(root: string): Programs | undefined {
  const folders = ['usr/sbin', 'usr/bin', 'usr/local/sbin', 'usr/local/bin'].map((each) => join(root, each));
  const all =
    root === '/' ? [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), ...folders] : folders;
  const first = (name: string): string | undefined =>
    all.map((folder) => join(folder, name)).find((path) => existsSync(path));
  const [nginx, caddy] = [first('nginx'), first('caddy')];
  const brotliModule = ['usr/lib', 'usr/lib64', 'usr/share']
    .map((folder) => join(root, folder, moduleFile))
    .find((path) => existsSync(path));
  if (!nginx || !caddy || !brotliModule) return undefined;
  // Unpacked without what they lean on, they lie on the disk and do not start.
  return starts([nginx, '-v']) && starts([caddy, 'version']) ? { nginx, brotliModule, caddy } : undefined;
}

const starts = ([program = '', ...args]: string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;
