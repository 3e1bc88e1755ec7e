import {
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type LiveContent, LiveFolder } from '../mdx/live-content.ts';
import { recordNames } from '../model/vocabulary.ts';
import type { Locale } from '../site.ts';
import { assemble, type StoredAtlas } from './assemble.ts';
import { LiveMemory } from './assembly-memory.ts';
import type { Atlas } from './entry.ts';

// An atlas that remembers the one before, held after each change of the folder against one that remembers nothing.

/** Milliseconds in which the system has told, however busy. */
const patience = 10_000;
const folder = mkdtempSync(join(tmpdir(), 'live-'));
const root = join(folder, 'content');
cpSync('tests/fixtures/small/content', root, { recursive: true });
const live = new LiveFolder(root);
const memories = { en: new LiveMemory(), es: new LiveMemory() };
const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterAll(() => {
  told.mockRestore();
  rmSync(folder, { recursive: true });
});

const storeOf = (content: LiveContent): StoredAtlas =>
  Object.fromEntries(recordNames.map((name) => [name, content.collection(name)])) as unknown as StoredAtlas;
const atlas = (locale: Locale = 'en'): Atlas => assemble(storeOf(live.read()), locale, memories[locale]);
const anew = (locale: Locale = 'en'): Atlas => assemble(storeOf(new LiveFolder(root).read()), locale);
const plain = ({ byKey, incoming, ...lists }: Atlas) => ({
  ...lists,
  byKey: [...byKey],
  incoming: [...incoming],
});
const title = (key: string, locale: Locale = 'en') => atlas(locale).byKey.get(key)?.title;

const file = (path: string): string => join(root, path);
const read = (path: string): string => readFileSync(file(path), 'utf8');
const edit = (path: string, from: string | RegExp, to: string): void => {
  writeFileSync(file(path), read(path).replace(from, to));
};
const traders = 'stakeholders/quay-traders';
const walkers = 'positions/bridge-traffic/river-walkers-with-ferry';

beforeAll(() => {
  for (const locale of ['en', 'es'] as const) expect(plain(atlas(locale))).toEqual(plain(anew(locale)));
});

describe('after a change of the folder', () => {
  it.each<[change: string, make: () => void, shown: () => unknown, expected: unknown]>([
    [
      'a title, which those of positions repeat',
      () => edit(`${traders}.mdx`, /^title: .*$/m, 'title: Quay Shops'),
      () => title('positions/bridge-traffic/quay-traders-keep-open'),
      expect.stringMatching(/^Quay Shops: .* \(Opposes, /),
    ],
    [
      'a translation alone',
      () => edit(`${traders}.es.mdx`, /^title: .*$/m, 'title: Tiendas del Muelle'),
      () => [title(traders), title(traders, 'es')],
      ['Quay Shops', 'Tiendas del Muelle'],
    ],
    [
      'a link in prose, which the page it leads to tells of',
      () => edit('events/bridge-hearing.mdx', /\n*$/, ' See [them](../stakeholders/town-council.mdx).\n'),
      () =>
        atlas()
          .incoming.get('stakeholders/town-council')
          ?.some(({ from, field }) => from.key === 'events/bridge-hearing' && field === 'prose'),
      true,
    ],
    [
      'a new entry, from which another is told apart',
      () => cpSync(file(`${walkers}.mdx`), file(`${walkers}-again.mdx`)),
      () => title(walkers),
      expect.stringMatching(/\(Supports, if, /),
    ],
    [
      'an entry that is gone',
      () => unlinkSync(file(`${walkers}-again.mdx`)),
      () => [title(`${walkers}-again`), title(walkers)?.includes('Supports')],
      [undefined, false],
    ],
    [
      'another name',
      () => renameSync(file('glossary/byelaw.yaml'), file('glossary/by-law.yaml')),
      () => atlas().glossary.map(({ id }) => id),
      ['by-law'],
    ],
    [
      'another file in its place, as editors save',
      () => {
        writeFileSync(
          file('glossary/new.txt'),
          read('glossary/by-law.yaml').replace(/^title: .*$/m, 'title: Rule'),
        );
        renameSync(file('glossary/new.txt'), file('glossary/by-law.yaml'));
      },
      () => title('glossary/by-law'),
      'Rule',
    ],
    [
      'a translation that is gone',
      () => unlinkSync(file(`${traders}.es.mdx`)),
      () => title(traders, 'es'),
      'Quay Shops',
    ],
    [
      'one of a list',
      () => edit('topics.yaml', /title: .*$/m, 'title: Ways'),
      () => atlas().topics.some((topic) => topic.title === 'Ways'),
      true,
    ],
    [
      'a folder of another name, and one in its place',
      () => {
        renameSync(file('positions'), join(folder, 'before'));
        cpSync(join(folder, 'before'), file('positions'), { recursive: true });
        unlinkSync(file('positions/market-hours/neighbours-evenings.mdx'));
      },
      () => atlas().positions.length,
      3,
    ],
  ])('it is the same as one made anew: %s', async (_, make, shown, expected) => {
    make();
    await vi.waitFor(() => {
      expect(shown()).toEqual(expected);
    }, patience);
    for (const locale of ['en', 'es'] as const) expect(plain(atlas(locale))).toEqual(plain(anew(locale)));
  });

  it('only entries that say something else are made anew', async () => {
    const before = atlas();
    edit(`${traders}.mdx`, /^title: .*$/m, 'title: Shops');
    await vi.waitFor(() => {
      expect(title(traders)).toBe('Shops');
    }, patience);
    const changed = [...atlas().byKey].filter(([key, entry]) => before.byKey.get(key) !== entry);
    expect(changed.map(([key]) => key).sort()).toEqual([
      'positions/bridge-traffic/quay-traders-keep-open',
      'positions/bridge-traffic/quay-traders-market-days',
      traders,
    ]);
  });

  it('it is the same object where a file was written as it was', async () => {
    const before = live.read();
    live.changed('glossary');
    await new Promise(setImmediate);
    expect(live.read()).toBe(before);
  });
});

describe('an entry stays as it was while its file', () => {
  const term = 'glossary/by-law.yaml';
  it.each<[what: string, make: () => void, message: RegExp]>([
    ['breaks a rule', () => edit(term, /^title:/m, 'heading: x\ntitle:'), /unknown field "heading"/],
    ['is empty', () => writeFileSync(file(term), ''), /glossary\/by-law\.yaml/],
    [
      'is a link to elsewhere',
      () => {
        writeFileSync(join(folder, 'elsewhere.yaml'), read(term).replace(/^title: .*$/m, 'title: Elsewhere'));
        unlinkSync(file(term));
        symlinkSync(join(folder, 'elsewhere.yaml'), file(term));
      },
      /symbolic link/,
    ],
  ])('%s, and follows it when that is mended', async (_, make, message) => {
    const good = read(term);
    told.mockClear();
    const before = atlas();
    make();
    await vi.waitFor(() => {
      atlas();
      expect(told).toHaveBeenCalledWith(expect.stringMatching(message));
    }, patience);
    expect(atlas().byKey.get('glossary/by-law')).toBe(before.byKey.get('glossary/by-law'));
    unlinkSync(file(term));
    writeFileSync(file(term), good.replace(/^title: .*$/m, 'title: Mended'));
    await vi.waitFor(() => {
      expect(title('glossary/by-law')).toBe('Mended');
    }, patience);
    edit(term, 'Mended', 'Rule');
    await vi.waitFor(() => {
      expect(title('glossary/by-law')).toBe('Rule');
    }, patience);
  });
});
