import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.ts';

const parent = mkdtempSync(join(tmpdir(), 'a site '));
const dir = join(parent, 'dist');
const files: Record<string, string | Buffer> = {
  '../secret.txt': 'secret',
  '.hidden': 'secret',
  'index.html': '<h1>Home</h1>',
  '404.html': '<h1>Nothing here</h1>',
  'issues/index.html': '<h1>Issues</h1>',
  'empty/a.txt': 'á',
  'app.js': 'export {};',
  'app.js.gz': gzipSync('export {};'),
  'data.json': '{}',
  'site.webmanifest': '{}',
  'pagefind/wasm.en.pagefind': 'x',
  'pagefind/en.pf_index': 'x',
  'module.wasm': 'x',
};

let site: Awaited<ReturnType<typeof serve>>;
const ask = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, site.url), { redirect: 'manual', ...init });

beforeAll(async () => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(dir, name, '..'), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  site = await serve({ dir, port: 0, base: '/postura/' });
});

afterAll(async () => {
  await site.close();
  rmSync(parent, { recursive: true });
});

describe('serve', () => {
  it.each([
    ['', 'text/html; charset=utf-8', '<h1>Home</h1>'],
    ['issues/', 'text/html; charset=utf-8', '<h1>Issues</h1>'],
    ['empty/a.txt', 'text/plain; charset=utf-8', 'á'],
    ['app.js', 'text/javascript; charset=utf-8', 'export {};'],
    ['data.json', 'application/json', '{}'],
    ['site.webmanifest', 'application/manifest+json', '{}'],
    ['pagefind/wasm.en.pagefind', 'application/octet-stream', 'x'],
    ['pagefind/en.pf_index', 'application/octet-stream', 'x'],
    ['module.wasm', 'application/wasm', 'x'],
  ])('sends %j as %s', async (path, type, body) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toBe(body);
  });

  it('sends the packed file where there is one', async () => {
    const response = await ask('app.js', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toBe('export {};');
  });

  it.each([['nothing/'], ['empty/'], ['.hidden'], ['%2e%2e%2fsecret.txt'], ['/elsewhere/']])(
    'answers %s with the page for missing pages',
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('<h1>Nothing here</h1>');
    },
  );

  it('does not leave its folder for a path no browser would send', async () => {
    const answer = await sendRaw('GET /postura/../secret.txt HTTP/1.1');
    expect(answer).toMatch(/^HTTP\/1.1 404 /);
    expect(answer).not.toContain('secret');
  });

  it('leads to the base and to the final slash', async () => {
    expect((await ask('/')).headers.get('location')).toBe('/postura/');
    expect((await ask('issues')).headers.get('location')).toBe('/postura/issues/');
  });

  it('survives a range that ends before it starts', async () => {
    expect((await ask('data.json', { headers: { Range: 'bytes=5-1' } })).status).toBe(200);
  });

  it('sees a rebuilt page', async () => {
    writeFileSync(join(dir, 'later.html'), 'short');
    expect(await (await ask('later.html')).text()).toBe('short');
    writeFileSync(join(dir, 'later.html'), 'quite a bit longer');
    expect(await (await ask('later.html')).text()).toBe('quite a bit longer');
  });

  it('rejects on a taken port and without a built site', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serve({ dir, port, base: '/' })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await expect(serve({ dir: parent, port: 0, base: '/' })).rejects.toThrow('run "npm run build" first');
  });
});

/** `fetch` tidies the path before it is sent; a socket does not. */
function sendRaw(line: string): Promise<string> {
  const { hostname, port } = new URL(site.url);
  return new Promise((done, fail) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${line}\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`),
    );
    socket.on('data', (chunk) => (answer += String(chunk)));
    socket.on('end', () => done(answer)).on('error', fail);
  });
}
