import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calibration } from '../../scripts/bench/scale/calibration.ts';
import type { Part, Parts } from '../../scripts/bench/scale/parts.ts';
import type { AtlasPlan } from '../../scripts/bench/scale/plan.ts';
import { canMeasure } from '../../scripts/bench/scale/processes.ts';
import { syntheticAtlas } from '../../scripts/bench/scale/synthetic-atlas.ts';
import { writeAtlas } from '../../scripts/bench/scale/write-atlas.ts';
import { site as theSite, urlFor } from '../../src/site.ts';
import { addressesIn, targetOf } from '../addresses.ts';
import { type BuiltSite, type Page, readSite } from '../built-site.ts';
import { grouped } from '../grouped.ts';
import { attribute } from '../html.ts';
import { pageRules, titleOf } from '../page-rules.ts';
import { runNode, temporaryFolder } from '../project-copy.ts';

/** A debate with few issues and voices, so that each list of theirs is long: what a hub of ten thousand would be. */
const plan = {
  topics: 2,
  issues: 3,
  positions: 600,
  stakeholders: 24,
  instruments: 3,
  programs: 3,
  events: 260,
  figures: 2,
  sources: 3,
  glossary: 2,
};
/** A fifth of it, for how a build grows. */
const small = { ...plan, positions: 120, events: 52 };
const kilobyte = 1000;
const most = { gzip: 100 * kilobyte, raw: 450 * kilobyte };
const folder = temporaryFolder();
let site: BuiltSite;
let parts: Parts;
let smallParts: Parts;
let unit: number;

/** Builds the pages of a synthetic atlas; gives what each part of the build took. */
async function build(atlas: AtlasPlan, out: string): Promise<Parts> {
  const content = join(`${out}-of`, 'content');
  writeAtlas(content, atlas, 0.5);
  const args = [
    'node_modules/astro/bin/astro.mjs',
    'build',
    '--config',
    'scripts/bench/scale/astro.config.mjs',
  ];
  const { code, output } = await runNode(args, process.cwd(), {
    ASTRO_TELEMETRY_DISABLED: '1',
    ATLAS_CONTENT: content,
    ATLAS_OUT: out,
    SITE_URL: 'https://example.org/',
    SOURCE_DATE_EPOCH: '1767225600',
    BENCH_REPORT: `${out}.json`,
    BENCH_CACHE: `${out}-cache`,
    // Their pages alone: no cards, twins, records, search, and none as of a month, which the unit tests hold.
    BENCH_PARTS: 'entries,views,search',
  });
  expect(code, output.slice(-3000)).toBe(0);
  return JSON.parse(readFileSync(`${out}.json`, 'utf8')) as Parts;
}

beforeAll(async () => {
  unit = calibration();
  parts = await build(plan, join(folder, 'dist'));
  smallParts = await build(small, join(folder, 'small'));
  // A machine that is busier now than it was before is told by its slower half.
  unit = Math.max(unit, calibration());
  site = readSite(join(folder, 'dist'), 'https://example.org/');
}, 1_800_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const positions = [...syntheticAtlas(plan)]
  .filter(({ collection }) => collection === 'positions')
  .map(({ id, facts }) => ({
    id,
    issue: String(facts['proposition']).split('#')[0] ?? '',
    holders: facts['holders'] as string[],
  }));

/** Pages that a page leads to. */
const ledTo = (page: Page): Page[] =>
  addressesIn(page).flatMap(({ element, value }) => {
    const target = element.tagName === 'a' ? targetOf(value, page, site) : undefined;
    return target?.kind === 'page' ? [target.page] : [];
  });

/** Names of the positions that a page leads to, by way of no other pages than those of its lists. */
function reached(start: string, lists: string, locale: Page['locale']): Set<string> {
  const first = site.byPath.get(urlFor(start, locale));
  const seen = new Set(first ? [first] : []);
  const found = new Set<string>();
  // A set that grows while it is gone through is gone through to its new end.
  for (const page of seen) {
    for (const next of ledTo(page)) {
      if (/^positions\/[^/]+\/[^/]+\/$/.test(next.name)) found.add(next.name.slice('positions/'.length, -1));
      else if (next.name.startsWith(lists) && next.locale === locale) seen.add(next);
    }
  }
  return found;
}

describe('a site with long lists', () => {
  it('has no page over 100 KB of HTML compressed', () => {
    const heavy = site.pages
      .map(({ path, file }) => ({ path, html: site.read(`/${file}`) }))
      .filter(
        ({ html }) =>
          html.length > most.raw || (html.length > most.gzip && gzipSync(html).length > most.gzip),
      );
    expect(heavy.map(({ path, html }) => `${path} ${String(html.length)}`)).toEqual([]);
    expect(site.pages.length).toBeGreaterThan(2 * positions.length);
  });

  it('shows on the page of a position a few of the others', () => {
    const rows = site.pages
      .filter(({ name }) => /^positions\/[^/]+\/[^/]+\/$/.test(name))
      .map(({ file }) => site.read(`/${file}`).split('<article class="position-row').length - 1);
    expect(rows.length).toBe(2 * positions.length);
    expect(Math.max(...rows)).toBeLessThanOrEqual(24);
  });

  it('has pages for what is long', () => {
    const names = site.pages.map(({ name }) => name);
    for (const expected of [
      /^lists\/issues\/[^/]+\/on\/[^/]+\/2\/$/,
      /^lists\/stakeholders\/[^/]+\/positions\//,
      /^lists\/stakeholders\/[^/]+\/mentions\//,
      /^lists\/sources\/[^/]+\/uses\//,
      /^browse\/positions\/\d{4}\/$/,
      /^browse\/events\/\d{4}\/$/,
      /^timeline\/topics\/[^/]+\/\d{4}\/$/,
    ]) {
      expect(names.filter((name) => expected.test(name)).length, String(expected)).toBeGreaterThan(1);
    }
  });

  it.each(theSite.locales)('leads from an issue, a holder and the list to every position: %s', (locale) => {
    const missing = positions.filter(({ id, issue, holders }) => {
      const places = [
        [`issues/${issue}/`, `lists/issues/${issue}/`],
        ...holders.map((holder) => [`stakeholders/${holder}/`, `lists/stakeholders/${holder}/positions/`]),
        ['positions/', 'browse/positions/'],
      ] as [string, string][];
      return !places.every(([start, lists]) => known(start, lists, locale).has(id));
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('has no link to a page that is not there', () => {
    const dead = site.pages.flatMap((page) =>
      addressesIn(page).flatMap(({ value }) => {
        const target = targetOf(value, page, site);
        // Of a site without its other files, those alone are missed.
        const isPage = /\/(?:#.*)?$/.test(value) && !/\/(?:data|as-of)\//.test(value);
        return target.kind === 'broken' && isPage
          ? [{ where: page.path, fault: `${value}: ${target.why}` }]
          : [];
      }),
    );
    expect(grouped(dead)).toEqual([]);
  });

  it.each([
    'no id stands twice',
    'what an element names by id is there',
    'it has one main heading, and no level is skipped',
    'it has a title and a description',
  ])('keeps to the rule on every page: %s', (name) => {
    const rule = pageRules.find((each) => each.name === name);
    const faults = site.pages.flatMap((page) =>
      (rule?.faults(page, site) ?? ['no such rule']).map((fault) => ({ where: page.path, fault })),
    );
    expect(grouped(faults)).toEqual([]);
  });

  it('gives each page of a list a title and an address of its own, and the same page in each language', () => {
    const pages = site.pages.filter(({ name }) => /^(?:lists|browse|timeline)\//.test(name));
    const titles = pages.map((page) => `${page.locale} ${titleOf(page)}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    const wrong = pages.filter(({ elements, path, name }) => {
      const link = elements.find((each) => attribute(each, 'rel') === 'canonical');
      const there = theSite.locales.every((locale) => site.byPath.has(urlFor(name, locale)));
      return !there || attribute(link as (typeof elements)[number], 'href') !== `https://example.org${path}`;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('keeps the pages of lists out of the search index', () => {
    const indexed = site.pages.filter(
      ({ name, elements }) =>
        /^(?:lists|browse)\//.test(name) &&
        elements.some((each) => attribute(each, 'data-pagefind-body') !== undefined),
    );
    expect(indexed.map(({ path }) => path)).toEqual([]);
  });
});

const told = new Map<string, Set<string>>();
function known(start: string, lists: string, locale: Page['locale']): Set<string> {
  const key = `${locale} ${start}`;
  const found = told.get(key) ?? reached(start, lists, locale);
  told.set(key, found);
  return found;
}

/**
 * Of the CPU of a page, in units of `calibration`, three times what was measured, because a machine that others use may
 * be twice as slow for a minute; of its bytes, which are the same each time, less; and of memory twice, of which V8
 * takes more where there is more.
 */
const budgets = {
  entries: { cpu: 0.03, bytes: 36 * kilobyte },
  views: { cpu: 0.06, bytes: 38 * kilobyte },
} as const;
const memory = { least: 100, most: 2200 };
const kinds = Object.keys(budgets) as (keyof typeof budgets)[];
const partOf = (of: Parts, name: string): Part =>
  of[name] ?? { files: 0, kept: 0, bytes: 0, cpuSeconds: 0, peakMb: 0 };

describe.skipIf(!canMeasure)('what it costs to build it', () => {
  it.each(kinds)('is within the budget of a page: %s', (name) => {
    const { files, bytes, cpuSeconds } = partOf(parts, name);
    expect(files).toBeGreaterThan(1000);
    expect(cpuSeconds / unit / files, `CPU, a unit being ${String(unit)} s`).toBeLessThan(budgets[name].cpu);
    expect(bytes / files, 'bytes').toBeLessThan(budgets[name].bytes);
  });

  it.each(kinds)('grows no faster than the entries: %s', (name) => {
    const size = partOf(parts, 'entries').files / partOf(smallParts, 'entries').files;
    // 1 where five times the entries take five times as much; what every build needs once makes it less, a slow minute
    // more: half as much again is 0.25.
    const exponent = (of: (part: Part) => number): number =>
      Math.log(of(partOf(parts, name)) / of(partOf(smallParts, name))) / Math.log(size);
    expect(
      exponent(({ cpuSeconds }) => cpuSeconds),
      'CPU',
    ).toBeLessThan(1.4);
    expect(
      exponent(({ bytes }) => bytes),
      'bytes',
    ).toBeLessThan(1.1);
  });

  it('is within the memory', () => {
    const peak = Math.max(...Object.values(parts).map(({ peakMb }) => peakMb));
    expect(peak).toBeGreaterThan(memory.least);
    expect(peak).toBeLessThan(memory.most);
  });
});
