/** Serves the built site: `npm start`, `npm run serve`, and the browser tests. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { cacheRuleOf, cacheRules, securityHeaders } from '../src/headers.ts';
import { contentTypeOf } from './serve/content-type.ts';
import { routeOf } from './serve/route.ts';
import { basePath, listenProblem, portFrom } from './serve/settings.ts';

const host = 'localhost';

interface ServeOptions {
  /** The built site's folder. */
  dir: string;
  /** A port, or 0 for any free one. */
  port: number;
  /** The path the site is published under: `/`, or `/postura/` for a project page. */
  base: string;
}

interface Served {
  /** The address of the home page, with its final slash. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site to this machine as a static host would: `404.html` with status 404, a folder's
 * `index.html`, a redirect to the address with the slash, and no listing of folders.
 *
 * @throws the system's error (`EADDRINUSE`, …) when it cannot listen, or an Error when `dir` holds no built site
 */
export async function serve({ dir, port, base }: ServeOptions): Promise<Served> {
  const isFolder = (path: string): boolean => existsSync(join(dir, path, 'index.html'));
  if (!isFolder('.')) throw new Error(`No built site in ${dir}: run "npm run build" first.`);
  // `dev` looks at the disk each time: otherwise a rebuild beside the server would have it send lengths of old.
  const files = sirv(dir, {
    dev: true,
    etag: true,
    gzip: true,
    brotli: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      const type = contentTypeOf(path);
      if (type) response.setHeader('Content-Type', type);
      response.setHeader('Cache-Control', cacheRuleOf(path.slice(1)));
    },
  });

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const route = routeOf(request.method ?? '', request.url ?? '', base, isFolder);
    if (route.kind === 'refused') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    // Not 301: browsers keep those, and this address may serve another site tomorrow.
    if (route.kind === 'redirect') return void response.writeHead(302, { Location: route.to }).end();
    if (route.kind === 'missing') return sendNotFound(dir, response);
    request.url = route.path;
    // A range that ends before it starts would throw inside sirv and take the server down.
    delete request.headers.range;
    files(request, response, () => sendNotFound(dir, response));
  });

  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, done);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host}:${address.port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        // A browser keeps its connections open and would hold the server with them.
        server.closeAllConnections();
      }),
  };
}

function sendNotFound(dir: string, response: ServerResponse): void {
  const file = join(dir, '404.html');
  const [type, body] = existsSync(file) ? ['text/html', readFileSync(file)] : ['text/plain', 'Not found\n'];
  response.writeHead(404, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': cacheRules.other,
  });
  response.end(body);
}

async function main(): Promise<void> {
  const port = portFrom(process.env['PORT']);
  try {
    const dir = resolve(process.env['ATLAS_OUT'] ?? 'dist');
    const site = await serve({ dir, port, base: basePath(process.env['SITE_URL']) });
    console.log(`Serving the built site at ${site.url} (Ctrl+C stops)`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.close());
  } catch (error) {
    throw new Error(listenProblem(error, port), { cause: error });
  }
}

if (process.argv[1] === import.meta.filename) {
  await main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
