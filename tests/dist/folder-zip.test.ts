import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { outFolder, siteAddress } from '../built-site.ts';
import { type Found, grouped } from '../grouped.ts';
import { attribute, elementsIn, parsePage } from '../html.ts';

const name = site.name.toLowerCase();
/** As many bytes as a reader should have to wait for, at today's size. */
const budget = 16_000_000;

let files: Map<string, Uint8Array>;
beforeAll(() => {
  const zip = unzipSync(readFileSync(join(outFolder, `${name}.zip`)));
  files = new Map(Object.entries(zip).map(([path, bytes]) => [path.slice(name.length + 1), bytes]));
});

/** The file that a link on a page of the folder leads to; undefined for one that leads out of it. */
function targetOf(file: string, link: string): string | undefined {
  if (/^[a-z]+:|^#|^\/\//.test(link)) return undefined;
  return decodeURI(new URL(link, `file:///${file}`).pathname.slice(1));
}

describe('the zip of the whole site', () => {
  it(`is no larger than ${String(budget / 1e6)} MB`, () => {
    expect(statSync(join(outFolder, `${name}.zip`)).size).toBeLessThanOrEqual(budget);
  });

  it('has every page, and each leads only to files that are there, or to the site itself', () => {
    const pages = [...files.keys()].filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(100);
    const faults: Found[] = [];
    for (const file of pages) {
      const elements = elementsIn(parsePage(Buffer.from(files.get(file) ?? []).toString('utf8')));
      for (const element of elements) {
        for (const key of ['href', 'src', 'action']) {
          const link = attribute(element, key);
          if (link === undefined) continue;
          const target = targetOf(file, link);
          if (target !== undefined && !files.has(target))
            faults.push({ where: file, fault: `${key} "${link}" leads to no file` });
          if (key === 'src' && target === undefined)
            faults.push({ where: file, fault: `${key} "${link}" is fetched from elsewhere` });
        }
        if (attribute(element, 'type') === 'module') faults.push({ where: file, fault: 'a module' });
      }
    }
    expect(grouped(faults)).toEqual([]);
  });

  it('names the host only where a reader is sent to it', () => {
    const host = new URL(siteAddress).host;
    const named = [...files].filter(
      ([file, bytes]) => /\.(?:js|css)$/.test(file) && Buffer.from(bytes).includes(host),
    );
    expect(named.map(([file]) => file)).toEqual([]);
  });

  it('is told with its size on the pages that lead to it', () => {
    const megabytes = (statSync(join(outFolder, `${name}.zip`)).size / 1e6).toPrecision(3);
    for (const page of ['offline/index.html', 'data/index.html']) {
      expect(readFileSync(join(outFolder, page), 'utf8')).toContain(`${String(Number(megabytes))} MB`);
    }
  });
});
