import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { basePath } from '../../scripts/serve/settings.ts';
import { words } from '../../src/i18n/index.ts';
import { site as theSite } from '../../src/site.ts';
import { addressesIn, targetOf } from '../addresses.ts';
import { recordsIn } from '../built-data.ts';
import { outFolder, type Page, readSite } from '../built-site.ts';
import { attribute, type Element, elementsIn, textIn } from '../html.ts';

const site = readSite();
const pages = site.pages.filter(({ name }) => name === 'data/');
const [page] = pages;
const count = String(recordsIn(site, 'positions').length);

const under = (element: Element, tag: string): Element[] =>
  elementsIn(element).filter(({ tagName }) => tagName === tag);

/** The code that a block of the page shows. */
function codeOf({ elements }: Page, name: string): string {
  const block = elements.find((element) => attribute(element, 'data-example') === name);
  if (!block) throw new Error(`no example ${name}`);
  // What is copied is all that stands in the block, its spaces included.
  return wholeText(block);
}

function wholeText(node: Element): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'tagName' in child ? wholeText(child) : ''))
    .join('');
}

describe.each(pages)('$path', (each) => {
  it('tells the size of every file that it lists, and the rows of every table', () => {
    const cells = each.elements
      .filter(({ tagName }) => tagName === 'tr')
      .flatMap((row) => filesOf(row, each));
    expect(cells.length).toBeGreaterThan(40);
    const wrong = cells.filter(({ path, bytes, rows }) => {
      const file = join(outFolder, path.slice(site.address.pathname.length));
      const lines = path.endsWith('.csv') ? rowsOf(path) : rows;
      return statSync(file).size !== bytes || (rows !== undefined && rows !== lines);
    });
    expect(wrong).toEqual([]);
  });

  it('lists every table and every file of records', () => {
    const linked = new Set(addressesIn(each).map(({ value }) => new URL(value, site.address).pathname));
    const files = [...site.files].filter(
      (file) => /\/(data\/[^/]+|api\/v1\/[^/]+)$/.test(file) && !/html$/.test(file),
    );
    expect(
      files.filter((file) => !linked.has(file) && !file.startsWith(`${site.address.pathname}es/`)),
    ).toEqual([]);
  });

  it('says under what licence, and what it promises', () => {
    const text = each.elements.map(textIn);
    const { licence, promise } = words(each.locale).data;
    expect(text.some((said) => said.startsWith(licence))).toBe(true);
    expect(text).toContain(promise);
  });
});

it('there is a data page in every language', () => {
  expect(pages.map(({ locale }) => locale).toSorted()).toEqual([...theSite.locales].toSorted());
});

/** The files that a row links to, each with the size beside it and the rows of the table row. */
function filesOf(row: Element, on: Page): { path: string; bytes: number; rows: number | undefined }[] {
  const links = under(row, 'a').flatMap((link) => {
    const target = targetOf(attribute(link, 'href') ?? '', on, site);
    return target.kind === 'file' ? [target.path] : [];
  });
  const values = under(row, 'data').map((value) => Number(attribute(value, 'value')));
  const rows = values.length > links.length ? values.shift() : undefined;
  return links.map((path, index) => ({ path, bytes: values[index] ?? Number.NaN, rows }));
}

const rowsOf = (path: string): number =>
  site
    .read(path)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\r\n').length - 2;

describe('the examples', () => {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    server = await serve({ dir: outFolder, port: 0, base: basePath(process.env['SITE_URL']) });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const there = (command: string): boolean => spawnSync(command, ['--version']).status === 0;
  const runs: [name: string, command: string, args: (code: string) => string[], says: string][] = [
    ['curl', 'bash', (code) => ['-ec', code], 'atlas.sqlite'],
    ['Python', 'python3', (code) => ['-c', code], `${count} positions`],
    ['R', 'Rscript', (code) => ['-e', code], `${count} positions`],
    ['JavaScript', process.execPath, (code) => ['--input-type=module', '-e', code], `${count} positions`],
  ];

  it.each(runs)('run as they are: %s', async (name, command, args, says) => {
    if (!there(command) || (name === 'curl' && !there('curl'))) return;
    if (!page) throw new Error('no data page');
    const code = codeOf(page, name);
    expect(code).toContain(site.address.href);
    expect(code).toBe(code.trim());
    const served = code.replaceAll(site.address.href, server.url);
    const { promise, resolve } = Promise.withResolvers<{ status: number | null; output: string }>();
    const child = spawn(command, args(served), { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (output += String(chunk)));
    child.on('close', (status) => {
      resolve({ status, output });
    });
    const ended = await promise;
    expect(ended, ended.output).toMatchObject({ status: 0 });
    expect(ended.output).toContain(says);
  });
});

describe('the questions to the database', () => {
  const database = new DatabaseSync(join(outFolder, 'data/atlas.sqlite'), { readOnly: true });

  it.each(Object.keys(words('en').data.queryTitles))('%s has an answer', (name) => {
    if (!page) throw new Error('no data page');
    expect(database.prepare(codeOf(page, name)).all().length).toBeGreaterThan(0);
  });
});
