import { describe, expect, it } from 'vitest';
import { type Edition, editionFile, shardFile } from '../edition.ts';
import { digest, packEdition } from '../pack.ts';
import { memoryCaches } from './memory-caches.ts';
import { Store } from './store.ts';

const home = 'https://example.org/atlas/';

/** A host with editions on it, by what their pages say. */
function hostWith(...editions: Record<string, string>[]) {
  const files = new Map<string, string | Uint8Array<ArrayBuffer>>();
  const asked: string[] = [];
  const names = editions.map((pages) => {
    const saved = Object.entries(pages).map(([path, text]) => ({
      path,
      shell: !path.includes('/'),
      read: () => Buffer.from(text),
    }));
    const edition: Edition = packEdition(saved, (name, bytes) =>
      files.set(home + shardFile(name), new Uint8Array(bytes)),
    );
    const text = JSON.stringify(edition);
    files.set(home + editionFile(digest(text)), text);
    return digest(text);
  });
  const fetcher = ((address: string) => {
    asked.push(address.slice(home.length));
    const file = files.get(address);
    return Promise.resolve(file === undefined ? new Response('', { status: 404 }) : new Response(file));
  }) as typeof fetch;
  return { names, files, asked, fetcher };
}

const text = (file: Awaited<ReturnType<Store['file']>>): unknown =>
  file instanceof Uint8Array ? new TextDecoder().decode(file) : file;

describe('Store', () => {
  it('tells what is saved, what is only known, and what is neither', async () => {
    const { names, fetcher } = hostWith({ '': 'home', 'a/': 'a page' });
    const store = new Store(memoryCaches(), fetcher, home, names[0] ?? '');
    await store.save((await store.missing()).filter(({ shell }) => shell));
    expect(text(await store.file(''))).toBe('home');
    expect(await store.file('a/')).toBe('known');
    expect(await store.file('b/')).toBeUndefined();
    await store.save(await store.missing());
    expect(text(await store.file('a/'))).toBe('a page');
    const { bytes, of } = await store.saved();
    expect(bytes).toBe(of);
  });

  it('fetches nothing twice, and nothing that a later edition shares', async () => {
    const { names, fetcher, asked } = hostWith(
      { '': 'home', 'a/': 'same' },
      { '': 'new home', 'a/': 'same' },
    );
    const caches = memoryCaches();
    const [first, second] = names.map((name) => new Store(caches, fetcher, home, name));
    for (const store of [first, first, second]) await store?.save(await store.missing());
    expect(asked.filter((path) => path.endsWith('.bin'))).toHaveLength(3);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('keeps what it has when the rest cannot be had, and goes on from there', async () => {
    const { names, fetcher, files } = hostWith({ '': 'home', 'a/': 'a page' });
    const store = new Store(memoryCaches(), fetcher, home, names[0] ?? '');
    const missing = (await store.missing()).find(({ shell }) => !shell);
    const address = home + shardFile(missing?.name ?? '');
    const held = files.get(address);
    files.delete(address);
    await expect(store.save(await store.missing())).rejects.toThrow('404');
    expect(text(await store.file(''))).toBe('home');
    if (held !== undefined) files.set(address, held);
    await store.save(await store.missing());
    expect(text(await store.file('a/'))).toBe('a page');
  });

  it('asks again for a list that could not be had', async () => {
    const { names, fetcher, files } = hostWith({ '': 'home' });
    const store = new Store(memoryCaches(), fetcher, home, names[0] ?? '');
    const address = home + editionFile(names[0] ?? '');
    const list = files.get(address) ?? '';
    files.delete(address);
    await expect(store.edition()).rejects.toThrow('404');
    files.set(address, list);
    expect((await store.edition()).shards).toHaveLength(1);
  });

  it('knows whether an earlier edition was whole, and drops it with its pages', async () => {
    const { names, fetcher } = hostWith({ '': 'home', 'a/': 'gone' }, { '': 'home', 'b/': 'new' });
    const caches = memoryCaches();
    const [first, second] = names.map((name) => new Store(caches, fetcher, home, name));
    if (!first || !second) throw new Error('two editions');
    await first.save((await first.missing()).filter(({ shell }) => shell));
    expect(await second.hadWhole()).toBe(false);
    await first.save(await first.missing());
    expect(await second.hadWhole()).toBe(true);
    await second.save(await second.missing());
    await second.prune();
    expect(await second.hadWhole()).toBe(false);
    expect(await second.file('a/')).toBeUndefined();
    const cache = await caches.open(second.cacheName);
    expect((await cache.keys()).length).toBe(3);
  });
});
