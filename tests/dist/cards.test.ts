import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stanceShapes } from '../../src/components/evidence/shapes.ts';
import { shapes } from '../../src/drawing/cards/tree.ts';
import { leadsTo, outFolder, type Page, readSite } from '../built-site.ts';
import { attribute } from '../html.ts';
import { kindOf } from '../site-pages.ts';

const site = readSite();
const base = site.address.pathname;
const pages = site.pages.filter((page) => leadsTo(page) === undefined);
const bytesOf = (path: string): Buffer => readFileSync(join(outFolder, path.slice(base.length)));

/** What a page says in a `<meta property>`. */
const propertyOf = ({ elements }: Page, name: string): string => {
  const meta = elements.find((element) => attribute(element, 'property') === name);
  return (meta && attribute(meta, 'content')) ?? '';
};
/** Width and height in pixels of a PNG, which its head says. */
const sizeOf = (image: Buffer): number[] => [image.readUInt32BE(16), image.readUInt32BE(20)];

describe('the picture of a shared link', () => {
  it('is named by every page with its words, and is there', () => {
    const wrong = pages.filter((page) => {
      const image = propertyOf(page, 'og:image');
      const inSite = image.startsWith(site.address.href) && site.files.has(new URL(image).pathname);
      return !inSite || propertyOf(page, 'og:image:alt') === '';
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('is its own for issues, stakeholders and positions, and the site’s for all else', () => {
    const own = new Set(['issues', 'stakeholders', 'positions']);
    const wrong = pages.filter((page) => {
      const folder = new URL('.', propertyOf(page, 'og:image')).pathname;
      const home = page.locale === 'en' ? base : `${base}${page.locale}/`;
      return folder !== (own.has(kindOf(page)) ? page.path : home);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('is 1,200 by 630, light, and another for each page', () => {
    const cards = [...site.files].filter((file) => file.endsWith('/card.png'));
    expect(cards.length).toBeGreaterThan(300);
    const images = cards.map((path) => ({ path, image: bytesOf(path) }));
    const odd = images.filter(({ image }) => sizeOf(image).join() !== '1200,630' || image.length > 80_000);
    expect(odd.map(({ path }) => path)).toEqual([]);
    // A page without a translation of its own words has the same picture in both languages.
    const digests = new Set(images.map(({ image }) => createHash('sha256').update(image).digest('hex')));
    expect(digests.size).toBeGreaterThan(cards.length / 2);
  });

  it('shows the shapes of the stances as pages do', () => {
    expect(stanceShapes).toMatchObject(shapes);
  });
});

describe('the icon', () => {
  const [home] = pages.filter(({ path }) => path === base);
  const hrefOf = (rel: string): string[] =>
    (home?.elements ?? [])
      .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === rel)
      .map((element) => attribute(element, 'href') ?? '');

  it.each([
    ['favicon-32.png', 32],
    ['apple-touch-icon.png', 180],
    ['icon-192.png', 192],
    ['icon-512.png', 512],
    ['icon-maskable.png', 512],
  ])('%s has %i pixels a side', (file, size) => {
    expect(sizeOf(bytesOf(base + file))).toEqual([size, size]);
  });

  it('is named by every page, and by the manifest in each language', () => {
    expect(hrefOf('icon')).toEqual([`${base}favicon-32.png`, `${base}favicon.svg`]);
    expect(hrefOf('apple-touch-icon')).toEqual([`${base}apple-touch-icon.png`]);
    const [manifest = ''] = hrefOf('manifest');
    const { icons, start_url: start } = JSON.parse(site.read(manifest)) as {
      icons: { src: string; purpose: string }[];
      start_url: string;
    };
    expect(icons.filter(({ src }) => !site.files.has(src))).toEqual([]);
    expect(icons.map(({ purpose }) => purpose)).toContain('maskable');
    expect(site.byPath.has(start)).toBe(true);
    expect(site.files).toContain(`${base}es/site.webmanifest`);
  });
});
