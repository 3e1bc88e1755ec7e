import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { copyProject, startNode, temporaryFolder } from '../project-copy.ts';

// `npm run dev` while somebody writes: an edit is on its page the next time the page is asked for.

const project = temporaryFolder();
const content = join(project, 'content');
let server: ReturnType<typeof startNode>;
let address: string;
let said = '';

beforeAll(async () => {
  copyProject(project);
  cpSync('tests/fixtures/small/content', content, { recursive: true });
  const port = await freePort();
  address = `http://localhost:${port}`;
  server = startNode(['node_modules/astro/bin/astro.mjs', 'dev', '--port', port], project, {});
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  await vi.waitUntil(() => said.includes(port), { timeout: 90_000 });
}, 100_000);
afterAll(async () => {
  const ended = new Promise((done) => server.once('close', done));
  server.kill();
  await ended;
  rmSync(project, { recursive: true });
});

function freePort(): Promise<string> {
  return new Promise((done) => {
    const probe = createServer().listen(0, () => {
      const at = probe.address();
      probe.close(() => {
        done(String(typeof at === 'object' ? at?.port : at));
      });
    });
  });
}

const page = (path: string): Promise<Response> => fetch(`${address}${path}`);
const file = (path: string): string => join(content, path);
const edit = (path: string, from: string | RegExp, to: string): void => {
  writeFileSync(file(path), readFileSync(file(path), 'utf8').replace(from, to));
};

describe('while somebody writes', () => {
  it('an edit is on its page, and on the pages that quote it', async () => {
    expect((await page('/issues/bridge-traffic/')).status).toBe(200);
    edit('issues/bridge-traffic.mdx', /^title: .*$/m, 'title: Carts on the bridge');
    expect(await (await page('/issues/bridge-traffic/')).text()).toContain('Carts on the bridge');
    expect(await (await page('/issues/')).text()).toContain('Carts on the bridge');
  });

  it('a name is on the pages of others that it names', async () => {
    const position = '/positions/bridge-traffic/quay-traders-keep-open/';
    expect(await (await page(position)).text()).not.toContain('Quay Shops');
    edit('stakeholders/quay-traders.mdx', /^title: .*$/m, 'title: Quay Shops');
    expect(await (await page(position)).text()).toContain('Quay Shops');
    edit('stakeholders/quay-traders.es.mdx', /^title: .*$/m, 'title: Tiendas del Muelle');
    expect(await (await page(`/es${position}`)).text()).toContain('Tiendas del Muelle');
    expect(await (await page(position)).text()).not.toContain('Tiendas del Muelle');
  });

  it('a new entry has a page, in every language, without a restart', async () => {
    expect((await page('/glossary/weir/')).status).toBe(404);
    cpSync(file('glossary/byelaw.yaml'), file('glossary/weir.yaml'));
    for (const path of ['/glossary/weir/', '/es/glossary/weir/'])
      await expect.poll(async () => (await page(path)).status, { timeout: 20_000 }).toBe(200);
  });

  it('an entry under another id has its page there alone', async () => {
    renameSync(file('glossary/weir.yaml'), file('glossary/sluice.yaml'));
    await expect.poll(async () => (await page('/glossary/sluice/')).status, { timeout: 20_000 }).toBe(200);
    await expect.poll(async () => (await page('/glossary/weir/')).status, { timeout: 20_000 }).toBe(404);
  });

  it('a mistake is told with its place, and every page stays as it was', async () => {
    edit('glossary/byelaw.yaml', /^title:/m, 'heading: x\ntitle:');
    for (const path of ['/issues/bridge-traffic/', '/glossary/byelaw/'])
      expect((await page(path)).status).toBe(200);
    expect(said).toMatch(/content\/glossary\/byelaw\.yaml:\d+:1 unknown field "heading"/);
    edit('glossary/byelaw.yaml', 'heading: x\n', '');
    expect((await page('/glossary/byelaw/')).status).toBe(200);
  });
});
