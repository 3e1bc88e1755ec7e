import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { serialize } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeNaughtyAtlas } from '../hostile/naughty-atlas.ts';
import { strangersInHtml } from '../hostile/markup-audit.ts';
import { addressesIn } from '../addresses.ts';
import { type BuiltSite, type Page, readSite } from '../built-site.ts';
import { classesOf } from '../html.ts';
import { pageRules } from '../page-rules.ts';
import { build, temporaryFolder } from '../project-copy.ts';

/** The texts on which programs stumble, on real pages: whatever of them the checks accept does no harm there. */
const folder = temporaryFolder();
const out = join(folder, 'dist');
let ids: string[];
let site: BuiltSite;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  const content = join(folder, 'content');
  ids = writeNaughtyAtlas(content);
  const { code, output } = await build(process.cwd(), {
    ATLAS_CONTENT: content,
    ATLAS_OUT: out,
    SITE_URL: 'https://example.org/',
  });
  expect(code, output.slice(-3000)).toBe(0);
  site = readSite(out, 'https://example.org/');
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const pagesOf = (id: string): Page[] => site.pages.filter(({ name }) => name === `programs/${id}/`);

describe('a site of naughty texts', () => {
  it('holds a good part of them', () => {
    expect(ids.filter((id) => id.startsWith('words-')).length).toBeGreaterThan(120);
    expect(ids.filter((id) => id.startsWith('prose-')).length).toBeGreaterThan(30);
    expect(ids.flatMap(pagesOf)).toHaveLength(ids.length * 2);
  });

  it('has prose of allowed elements and attributes only', () => {
    const strange = ids.flatMap(pagesOf).flatMap((page) =>
      page.elements
        .filter((element) => classesOf(element).includes('prose'))
        .flatMap((element) => strangersInHtml(serialize(element)))
        .map((one) => `${page.file}: ${one}`),
    );
    expect(strange).toEqual([]);
  });

  it.each([
    'no script, style or event handler stands in the page',
    'nothing is fetched from another host, and no form is sent there',
    'the content security policy comes first in it',
    'no id stands twice',
    'it has a title and a description',
  ])('keeps to the rule on every page: %s', (name) => {
    const rule = pageRules.find((each) => each.name === name);
    const faults = site.pages.flatMap((page) =>
      (rule?.faults(page, site) ?? ['no such rule']).map((fault) => `${page.file}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('leads to no address that could run something', () => {
    const odd = site.pages.flatMap((page) =>
      addressesIn(page)
        .map(({ value }) => value.trim())
        .filter((value) => /^[a-z][a-z0-9+.-]*:/i.test(value) && !/^(?:https?|mailto):/i.test(value)),
    );
    expect(odd).toEqual([]);
  });

  it('can be read by programs', () => {
    for (const id of ids) {
      const { facts } = JSON.parse(site.read(`/api/v1/programs/${id}.json`)) as { facts: { kind: string } };
      expect(facts.kind).toBe('study');
    }
    const feed = parseAtomFeed(site.read('/atom.xml'));
    expect(feed.entries?.length).toBeGreaterThan(10);
    expect(site.read('/atom.xml')).not.toMatch(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/u);
  });
});
