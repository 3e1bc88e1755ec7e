import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { caddySite } from '../hosting/caddy.ts';
import { nginxSite } from '../hosting/nginx.ts';
import type { Place } from '../hosting/place.ts';
import type { Programs } from './find.ts';

export interface Running {
  name: 'nginx' | 'Caddy';
  /** The address of the home page, with its final slash. */
  url: string;
  close(): Promise<void>;
}

const address = '127.0.0.1';

/** Runs nginx with the recipe's configuration on a free port of this machine. @throws when it does not start */
export async function runNginx({ nginx, brotliModule }: Programs, place: Place): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(join(folder, 'site.conf'), nginxSite(place, [`${address}:${String(port)}`]));
  writeFileSync(
    join(folder, 'nginx.conf'),
    [
      // Its workers would otherwise be nobody, who may not look into a temporary folder.
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `load_module "${brotliModule}";`,
      'daemon off; worker_processes auto; pid nginx.pid; error_log error.log;',
      'events { worker_connections 1024; }',
      'http {',
      '  access_log off; sendfile on; tcp_nopush on;',
      ...temporary.map((each) => `  ${each}_temp_path ${each};`),
      '  include site.conf;',
      '}',
    ].join('\n'),
  );
  const command = [nginx, '-p', folder, '-e', 'error.log', '-c', join(folder, 'nginx.conf')];
  return run('nginx', command, folder, port, place);
}

/** Runs Caddy with the recipe's configuration on a free port of this machine. @throws when it does not start */
export async function runCaddy({ caddy }: Programs, place: Place): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
  const port = await freePort();
  const own = '{\n\tadmin off\n\tauto_https off\n}\n';
  writeFileSync(join(folder, 'Caddyfile'), own + caddySite(place, `http://${address}:${String(port)}`));
  const command = [caddy, 'run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
  return run('Caddy', command, folder, port, place);
}

async function run(
  name: Running['name'],
  [program = '', ...args]: string[],
  folder: string,
  port: number,
  place: Place,
): Promise<Running> {
  // Caddy keeps what it remembers in these.
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said = (said + chunk).slice(-2000)));
  const ended = once(child, 'exit');
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  };
  const url = `http://${address}:${String(port)}${place.home.pathname}`;
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    if (await answers(url)) return { name, url, close };
    await setTimeout(50);
  }
  const log = name === 'nginx' ? readFileSync(join(folder, 'error.log'), 'utf8') : '';
  await close();
  throw new Error(`${name} did not start: ${said}${log}`);
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

/** A port that nobody listens on; somebody could take it before the server does, and then it says so. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, address);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
