import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheRuleOf, cacheRules, securityHeaders } from '../../src/headers.ts';
import { contentTypeOf } from '../../scripts/serve/content-type.ts';
import { findWebServers } from '../../scripts/web-servers/find.ts';
import { runCaddy, runNginx, type Running } from '../../scripts/web-servers/run.ts';
import { filesIn, outFolder } from '../built-site.ts';
import { type Answer, answerTo } from './answer.ts';
import { type Packed, packedBuild } from './packed-build.ts';

const programs = findWebServers();
const here = typeof programs !== 'string';
if (!here) console.log(`Skipped, not tried on real servers: ${programs}.`);

let site: Packed;
const servers = new Map<string, Running>();
beforeAll(async () => {
  if (!here) return;
  site = await packedBuild();
  for (const run of [runNginx, runCaddy]) {
    const server = await run(programs, site.place);
    servers.set(server.name, server);
  }
});
afterAll(async () => {
  for (const server of servers.values()) await server.close();
  if (here) site.remove();
});

/** One file of every kind in every sort of folder. */
const files = [
  ...new Map(
    filesIn(outFolder).map((file) => {
      const kind = file.slice(file.lastIndexOf('.') + 1);
      return [`${kind} ${cacheRuleOf(file)}`, file];
    }),
  ).values(),
].filter((file) => file.includes('.') && file !== '404.html');

const pages = ['', 'es/', 'issues/', 'search/'];
const encodings = [undefined, 'gzip', 'gzip, deflate, br'];

const ask = async (name: string, path: string, headers: Record<string, string> = {}, method = 'GET') => {
  const server = servers.get(name);
  if (!server) throw new Error(`${name} does not run`);
  return answerTo(server.url + path, headers, method);
};

/** The headers that must be alike; the others are a server's own, and so is what a redirect says in words. */
const compared = [
  ...Object.keys(securityHeaders).map((each) => each.toLowerCase()),
  'cache-control',
  'location',
];
const ofContent = ['content-type', 'content-encoding', 'vary'];
const comparable = ({ status, headers }: Answer) => ({
  status,
  ...Object.fromEntries(
    [...compared, ...(status === 301 ? [] : ofContent)].map((name) => [name, headers[name]]),
  ),
});

const expectedSecurity = Object.fromEntries(
  Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]),
);

describe.runIf(here).each(['nginx', 'Caddy'])('%s', (name) => {
  it.each([...pages, ...files])('sends "%s" as it should be', async (path) => {
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const plain = readFileSync(join(site.folder, file));
    for (const encoding of encodings) {
      const answer = await ask(name, path, encoding ? { 'accept-encoding': encoding } : {});
      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject({
        ...expectedSecurity,
        'cache-control': cacheRuleOf(path),
        'content-type': contentTypeOf(file),
      });
      const packing = existsSync(join(site.folder, `${file}.br`)) && encoding?.split(', ').at(-1);
      expect(answer.headers['content-encoding']).toBe(packing || undefined);
      const unpack = packing === 'br' ? brotliDecompressSync : packing ? gunzipSync : (body: Buffer) => body;
      expect(unpack(answer.body).equals(plain)).toBe(true);
      const etag = answer.headers['etag'];
      expect(typeof etag).toBe('string');
      const again = await ask(name, path, {
        ...(encoding && { 'accept-encoding': encoding }),
        'if-none-match': String(etag),
      });
      expect(again.status).toBe(304);
    }
  });

  it.each(['nothing/', 'nothing', 'assets/nothing.js', 'api/', 'es/nothing/?q=1'])(
    'answers "%s" with the page for missing pages',
    async (path) => {
      for (const encoding of encodings) {
        const answer = await ask(name, path, encoding ? { 'accept-encoding': encoding } : {});
        expect(answer.status).toBe(404);
        expect(answer.headers).toMatchObject({
          ...expectedSecurity,
          'cache-control': cacheRules.other,
          'content-type': 'text/html; charset=utf-8',
        });
        const packing = encoding?.split(', ').at(-1);
        const unpack =
          packing === 'br' ? brotliDecompressSync : packing ? gunzipSync : (body: Buffer) => body;
        expect(unpack(answer.body).equals(readFileSync(join(site.folder, '404.html')))).toBe(true);
      }
    },
  );

  it.each([
    ['issues', 'issues/'],
    ['issues?stance=opposes&q=a%20b', 'issues/?stance=opposes&q=a%20b'],
  ])('leads from "%s" to the address with the slash', async (path, to) => {
    const answer = await ask(name, path);
    expect(answer.status).toBe(301);
    expect(answer.headers).toMatchObject({ ...expectedSecurity, location: site.place.home.pathname + to });
  });

  it.each(['POST', 'PUT', 'DELETE'])('refuses %s', async (method) => {
    expect((await ask(name, '', {}, method)).status).toBe(405);
  });

  it('sends a part of a file', async () => {
    const file = files.find((each) => each.endsWith('.sqlite')) ?? '';
    const answer = await ask(name, file, { range: 'bytes=0-15' });
    expect(answer.status).toBe(206);
    expect(answer.body.toString()).toBe('SQLite format 3\0');
  });
});

describe.runIf(here)('nginx and Caddy', () => {
  it('send the same headers, packings and statuses', async () => {
    const odd = ['nothing/', 'api/', 'issues', 'issues?x=1', 'assets/nothing.css'];
    for (const path of [...pages, ...files, ...odd]) {
      for (const encoding of encodings) {
        const headers: Record<string, string> = encoding ? { 'accept-encoding': encoding } : {};
        for (const method of ['GET', 'HEAD']) {
          const [one, two] = [
            await ask('nginx', path, headers, method),
            await ask('Caddy', path, headers, method),
          ];
          expect({ path, method, ...comparable(two) }).toEqual({ path, method, ...comparable(one) });
        }
      }
    }
  });

  it('know every kind of file that the site holds', () => {
    const unknown = filesIn(outFolder).filter((file) => !contentTypeOf(file) && file !== '_headers');
    expect(unknown).toEqual([]);
  });
});
