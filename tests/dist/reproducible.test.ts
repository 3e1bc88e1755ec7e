import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { site as theSite, urlFor } from '../../src/site.ts';
import { contentRoot } from '../../src/mdx/content-root.ts';
import { words } from '../../src/i18n/index.ts';
import { addressesIn, targetOf } from '../addresses.ts';
import { type BuiltSite, filesIn, leadsTo, outFolder, readSite } from '../built-site.ts';
import { grouped } from '../grouped.ts';
import { attribute, textIn } from '../html.ts';
import { pageRules } from '../page-rules.ts';
import { build, copyProject, type Ended, temporaryFolder } from '../project-copy.ts';
import { sitemapOf } from '../sitemap.ts';

const tenMinutes = 600_000;
const folder = temporaryFolder();
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The day from which the first build was made, which it shows, in seconds since 1970. */
function firstDay(): string {
  const queue = readFileSync(join(outFolder, 'review-queue/index.html'), 'utf8');
  const [, day = ''] = /<time datetime="([^"]+)" data-build-day/.exec(queue) ?? [];
  return String(Date.parse(day) / 1000);
}

describe('a second build, in another folder, time zone and language', () => {
  const second = join(folder, 'second');

  it(
    'is the same to the byte',
    async () => {
      copyProject(second);
      cpSync(contentRoot, join(second, 'content'), { recursive: true });
      const { SITE_URL } = process.env;
      const { code, output } = await build(second, {
        ...(SITE_URL && { SITE_URL }),
        SOURCE_DATE_EPOCH: firstDay(),
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
      });
      expect(code, output).toBe(0);
      const again = join(second, 'dist');
      expect(filesIn(again)).toEqual(filesIn(outFolder));
      const changed = filesIn(outFolder).filter(
        (file) => !readFileSync(join(outFolder, file)).equals(readFileSync(join(again, file))),
      );
      expect(changed).toEqual([]);
    },
    tenMinutes,
  );
});

describe('another debate, on a project page', () => {
  const other = join(folder, 'other');
  const repository = 'https://code.example.org/town/debate';
  let ended: Ended;
  let site: BuiltSite;

  beforeAll(async () => {
    copyProject(other);
    writeFileSync(join(other, 'package.json'), JSON.stringify({ ...project, repository }));
    cpSync('tests/fixtures/small/content', join(other, 'debate'), { recursive: true });
    ended = await build(other, {
      ATLAS_CONTENT: 'debate',
      ATLAS_OUT: 'public-html',
      SITE_URL: 'https://example.org/sub/path/',
    });
    expect(ended.code, ended.output).toBe(0);
    site = readSite(join(other, 'public-html'), 'https://example.org/sub/path/');
  }, tenMinutes);

  it('is built where it was asked for, and nowhere else', () => {
    expect(existsSync(join(other, 'dist'))).toBe(false);
    expect([...site.files].filter((file) => !file.startsWith('/sub/path/'))).toEqual([]);
    expect([...site.byPath.keys()]).toEqual(
      expect.arrayContaining([
        '/sub/path/',
        '/sub/path/es/issues/bridge-traffic/',
        '/sub/path/topics/streets/',
      ]),
    );
  });

  it('holds nothing of this debate', () => {
    const ours = filesIn(contentRoot).filter((file) => file.startsWith('issues/') && !file.includes('.es.'));
    const pages = ours.map((file) => `/sub/path/${file.replace(/\.mdx$/, '/')}`);
    expect(pages.filter((path) => site.byPath.has(path))).toEqual([]);
  });

  it.each(pageRules)('$name', ({ faults }) => {
    const found = site.pages.flatMap((page) =>
      faults(page, site).map((fault) => ({ where: page.path, fault })),
    );
    expect(grouped(found)).toEqual([]);
  });

  it('keeps every address of its own under the path of the project page', () => {
    const own = site.pages.flatMap((page) =>
      addressesIn(page)
        .filter(({ value }) => targetOf(value, page, site).kind !== 'external')
        .map(({ value }) => new URL(value, new URL(page.path, site.address)).href),
    );
    expect(own.filter((address) => !address.startsWith('https://example.org/sub/path/'))).toEqual([]);
    expect(
      [...sitemapOf(site).keys()].every((address) => address.startsWith('https://example.org/sub/path/')),
    ).toBe(true);
    expect(site.read('/sub/path/robots.txt')).toContain('https://example.org/sub/path/sitemap-index.xml');
  });

  it('leads from an entry to its file on the code host, in the language of the text', () => {
    const editOf = (path: string): string | undefined => {
      const page = site.byPath.get(path);
      const labels = page && [words(page.locale).chrome.editPage];
      return page && addressesIn(page).find(({ element }) => labels?.includes(textIn(element)))?.value;
    };
    const edit = `${repository}/edit/main/debate`;
    expect(editOf('/sub/path/issues/bridge-traffic/')).toBe(`${edit}/issues/bridge-traffic.mdx`);
    expect(editOf('/sub/path/es/issues/bridge-traffic/')).toBe(`${edit}/issues/bridge-traffic.es.mdx`);
    expect(editOf('/sub/path/es/issues/market-hours/')).toBe(`${edit}/issues/market-hours.mdx`);
    expect(editOf('/sub/path/topics/streets/')).toBe(`${edit}/topics.yaml`);
  });

  describe.each([
    ['issues/market-opening', 'issues/market-hours'],
    ['positions/market-hours/neighbours-late-hours', 'positions/market-hours/neighbours-evenings'],
  ])('the former address %s', (former, present) => {
    it.each(theSite.locales)('leads on to the present one, at once and by a link: %s', (locale) => {
      const there = urlFor(`${present}/`, locale, '/sub/path/');
      const page = site.byPath.get(urlFor(`${former}/`, locale, '/sub/path/'));
      expect(page && leadsTo(page)).toBe(there);
      const links = page ? addressesIn(page).filter(({ element }) => element.tagName !== 'link') : [];
      expect(links.map(({ value }) => value)).toContain(there);
      expect(page?.elements.some((each) => attribute(each, 'data-pagefind-body') !== undefined)).toBe(false);
      expect([...sitemapOf(site).keys()]).not.toContain(`https://example.org${page?.path ?? ''}`);
    });

    it('has a record that says where the entry went, and none of the files beside a page', () => {
      const record = JSON.parse(site.read(`/sub/path/api/v1/${former}.json`)) as {
        movedTo: { page: string };
      };
      expect(record.movedTo.page).toBe(`https://example.org/sub/path/${present}/`);
      expect([...site.files].filter((file) => file.startsWith(`/sub/path/${former}/`))).toEqual([
        `/sub/path/${former}/index.html`,
      ]);
    });

    it('stays the id of the entry in feeds', () => {
      const feed = site.read('/sub/path/atom.xml');
      expect(feed).toContain(`<id>https://example.org/sub/path/${former}/</id>`);
      expect(feed).toContain(`href="https://example.org/sub/path/${present}/"`);
    });
  });

  it('names every address of its own whole in what others take away', () => {
    const taken = [...site.files].filter((file) => /\.(?:bib|ics|json|md|ris|txt|xml)$/.test(file));
    expect(taken.length).toBeGreaterThan(100);
    const addresses = taken.flatMap(
      (file) => site.read(file).match(/https?:\/\/(?:example\.org|localhost)[^\s"<>)]*/g) ?? [],
    );
    expect(
      addresses.filter((address) => !/^https:\/\/example\.org\/sub\/path(?:\/|$)/.test(address)),
    ).toEqual([]);
  });

  it.each([
    ['a translation of the text as it is', 'issues/bridge-traffic/', []],
    ['a translation of another text', 'stakeholders/quay-traders/', [words('es').chrome.staleTranslation]],
    ['no translation', 'issues/market-hours/', [words('es').chrome.notTranslated]],
  ])('says what a Spanish page shows: %s', (_what, name, notices) => {
    const page = site.byPath.get(`/sub/path/es/${name}`);
    const told = [words('es').chrome.staleTranslation, words('es').chrome.notTranslated];
    expect(page?.elements.map(textIn).filter((text) => told.includes(text))).toEqual(notices);
  });
});
