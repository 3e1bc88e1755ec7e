import { type Edition, editionFile, savedFolder, type Shard, shardFile } from '../edition.ts';
import { unpackShard } from './unpack.ts';

/** How much of an edition is on the device, in bytes. */
export interface Saved {
  bytes: number;
  of: number;
}

/** How many shards at once. */
const atOnce = 4;
/** Shards kept unpacked: a page, its neighbours, its styles, and what the search is reading. */
const kept = 4;

/** What is saved of one edition. Shards lie in the cache as they were fetched, and are unpacked when read. */
export class Store {
  readonly #caches: CacheStorage;
  readonly #fetch: typeof fetch;
  /** Address of the home page. */
  readonly #home: string;
  readonly #name: string;
  #edition: Promise<Edition> | undefined;
  /** Unpacked shards, the last used last. */
  readonly #open = new Map<string, Promise<Uint8Array<ArrayBuffer>[]>>();

  constructor(caches: CacheStorage, fetcher: typeof fetch, home: string, name: string) {
    this.#caches = caches;
    this.#fetch = fetcher;
    this.#home = home;
    this.#name = name;
  }

  /** Several sites may share a host, hence its caches. */
  get cacheName(): string {
    return `saved ${this.#home}`;
  }

  /** @throws where it is neither saved nor to be had */
  edition(): Promise<Edition> {
    this.#edition ??= this.#kept(editionFile(this.#name))
      .then((response) => response.json() as Promise<Edition>)
      .catch((error: unknown) => {
        this.#edition = undefined;
        throw error;
      });
    return this.#edition;
  }

  /** A saved file; `known` where the edition has it and the device does not. */
  async file(path: string): Promise<Uint8Array<ArrayBuffer> | 'known' | undefined> {
    const { shards } = await this.edition();
    for (const { name, paths } of shards) {
      const at = paths.indexOf(path);
      if (at >= 0) return (await this.#unpacked(name))?.[at] ?? 'known';
    }
    return undefined;
  }

  async saved(): Promise<Saved> {
    const { shards } = await this.edition();
    const missing = await this.missing();
    const sum = (list: readonly Shard[]): number => list.reduce((all, { bytes }) => all + bytes, 0);
    return { bytes: sum(shards) - sum(missing), of: sum(shards) };
  }

  async missing(): Promise<Shard[]> {
    const { shards } = await this.edition();
    const there = await this.#names();
    return shards.filter(({ name }) => !there.has(this.#home + shardFile(name)));
  }

  /** Fetches what is not there yet. @throws where one cannot be had; the others stay */
  async save(shards: readonly Shard[], tell: (bytes: number) => void = () => undefined): Promise<void> {
    const waiting = [...shards];
    const work = async (): Promise<void> => {
      for (let shard = waiting.shift(); shard; shard = waiting.shift()) {
        await this.#kept(shardFile(shard.name));
        tell(shard.bytes);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }

  /** True where an earlier edition is saved to its last shard: then the next one is fetched as a whole too. */
  async hadWhole(): Promise<boolean> {
    const there = await this.#names();
    const own = this.#home + editionFile(this.#name);
    const cache = await this.#caches.open(this.cacheName);
    for (const address of there) {
      if (!address.endsWith('.json') || address === own) continue;
      const edition = (await (await cache.match(address))?.json()) as Edition | undefined;
      if (edition?.shards.every(({ name }) => there.has(this.#home + shardFile(name)))) return true;
    }
    return false;
  }

  /** Drops what belongs to other editions alone. */
  async prune(): Promise<void> {
    const { shards } = await this.edition();
    const own = new Set([editionFile(this.#name), ...shards.map(({ name }) => shardFile(name))]);
    const cache = await this.#caches.open(this.cacheName);
    for (const address of await this.#names()) {
      if (!own.has(savedFolder + address.slice((this.#home + savedFolder).length)))
        await cache.delete(address);
    }
  }

  async #names(): Promise<Set<string>> {
    const cache = await this.#caches.open(this.cacheName);
    return new Set((await cache.keys()).map(({ url }) => url));
  }

  /** From the cache, or from the host into it. */
  async #kept(path: string): Promise<Response> {
    const cache = await this.#caches.open(this.cacheName);
    const address = this.#home + path;
    const there = await cache.match(address);
    if (there) return there;
    const response = await this.#fetch(address);
    if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
    await cache.put(address, response.clone());
    return response;
  }

  async #unpacked(name: string): Promise<Uint8Array<ArrayBuffer>[] | undefined> {
    const cache = await this.#caches.open(this.cacheName);
    let files = this.#open.get(name);
    if (!files) {
      const packed = await cache.match(this.#home + shardFile(name));
      if (!packed) return undefined;
      files = unpackShard(packed);
    }
    this.#open.delete(name);
    this.#open.set(name, files);
    for (const oldest of this.#open.keys()) {
      if (this.#open.size <= kept) break;
      this.#open.delete(oldest);
    }
    return files;
  }
}
