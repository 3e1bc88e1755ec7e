import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { basePath } from '../serve/settings.ts';
import { findWebServers } from '../web-servers/find.ts';
import { packedSite } from '../web-servers/packed-site.ts';
import { runCaddy, runNginx } from '../web-servers/run.ts';
import { addressesToAsk } from './serve/addresses.ts';
import { load, type Load } from './serve/load.ts';
import { site } from '../../src/site.ts';

const usage = 'Usage: npm run bench -- serve [--seconds 1-60] [--connections 1-500]';

/**
 * `npm run bench -- serve`: how nginx and Caddy hand out the built site on this machine, with the recipes'
 * configurations and packed files, to readers who ask for pages, styles and the parts of the search at once. Bounded in
 * time and connections; load and server share the processors, so the figures are a lower bound.
 * @returns 1 where any answer is missing or no success
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      seconds: { type: 'string', default: '10' },
      connections: { type: 'string', default: '50' },
    },
  });
  const [seconds, connections] = [Number(values.seconds), Number(values.connections)];
  const folder = resolve(process.env['ATLAS_OUT'] ?? 'dist');
  const programs = findWebServers();
  const problem =
    !within(seconds, 60) || !within(connections, 500)
      ? usage
      : !existsSync(folder)
        ? `No built site in ${folder}: run "npm run build" first.`
        : typeof programs === 'string'
          ? programs
          : undefined;
  if (problem !== undefined || typeof programs === 'string') {
    console.error(problem);
    return 1;
  }

  const address = process.env['SITE_URL'] ?? site.fallbackUrl;
  const packed = await packedSite(folder, new URL(basePath(address), address), 5);
  const loads: Load[] = [];
  try {
    const paths = addressesToAsk(packed.folder);
    console.log(
      `${String(paths.length)} addresses, ${String(connections)} connections, ${String(seconds)} s each`,
    );
    console.log('server   requests/s      MB/s   p50 ms   p99 ms   errors');
    for (const start of [runNginx, runCaddy]) {
      const server = await start(programs, packed.place);
      try {
        const result = await load(server.name, server.url, paths, { seconds, connections });
        console.log(inWords(result));
        loads.push(result);
      } finally {
        await server.close();
      }
    }
  } finally {
    packed.remove();
  }
  console.log(JSON.stringify({ seconds, connections, loads }));
  return loads.every(({ errors }) => errors === 0) ? 0 : 1;
}

const within = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= most;

function inWords({ server, requestsPerSecond, bytesPerSecond, p50, p99, errors }: Load): string {
  return [
    server.padEnd(7),
    requestsPerSecond.toFixed(0).padStart(11),
    (bytesPerSecond / 1e6).toFixed(1).padStart(9),
    p50.toFixed(1).padStart(8),
    p99.toFixed(1).padStart(8),
    String(errors).padStart(8),
  ].join(' ');
}
