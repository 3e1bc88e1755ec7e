import { partTag } from './index-parts.ts';
import { startWorker } from './pagefind-worker.ts';

/** What the index keeps of a page, and the part of it that matches. */
export interface Page {
  /** From the root of the host. */
  url: string;
  /** The whole text. */
  content: string;
  /** As `excerptPieces` reads it. */
  excerpt: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
}

/** A page that matches; its contents are fetched when asked for. */
export interface Hit {
  id: string;
  /** How well the page fits what was asked; comparable within one search. */
  score?: number;
  /** Where on the page the words stand, counted in words. */
  words?: readonly number[];
  /** Names of the metadata fields in which a word was found. */
  matchedMetaFields?: readonly string[];
  data(): Promise<Page>;
}

export interface Found {
  results: readonly Hit[];
}

/** A filter's value, or several of which one is enough. */
export type Filters = Readonly<Record<string, string | { any: readonly string[] }>>;

export interface SearchOptions {
  filters: Filters;
  sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** What can be searched. */
export interface TextIndex {
  /** @param words null finds every page that the filters let through */
  search(words: string | null, options: SearchOptions): Promise<Found>;
}

/** The part of Pagefind's browser API that the search uses (Pagefind 1.6). */
export interface Pagefind extends TextIndex {
  options(options: Readonly<Record<string, unknown>>): Promise<unknown>;
  destroy(): Promise<unknown>;
}

/** Words of an excerpt, and of the opening shown in its place. */
export const excerptLength = 30;

/**
 * A hub's names count as much as its title. What a position's result shows is also in its title and text: counted
 * once more as metadata, it would push every position above the hub it belongs to.
 */
const metaWeights = {
  title: 5,
  name: 5,
  type: 0,
  who: 0,
  stance: 0,
  stanceWord: 0,
  proposition: 0,
  date: 0,
  source: 0,
  attribution: 0,
};

/**
 * Opens an index.
 * @param base path prefix of the site: `/`, or `/atlas/`
 * @param place of the part of the language's index
 * @throws whatever kept it from loading
 */
export async function openPagefind(base: string, place: number): Promise<Pagefind> {
  const language = partTag(document.documentElement.lang, place);
  const pagefind = (await startWorker(base, language)) ?? (await onThisThread(base, place));
  try {
    await pagefind.options({ baseUrl: base, excerptLength, excerptEllipsis: '…', ranking: { metaWeights } });
    return pagefind;
  } catch (error) {
    // Without this it would keep its failed start and never try again.
    await pagefind.destroy();
    throw error;
  }
}

/** Where no worker may be started. Pagefind then knows the page's own language alone. */
async function onThisThread(base: string, place: number): Promise<Pagefind> {
  if (place > 0) throw new Error('an older part of the index opens in a worker only');
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ noWorker: true });
  return pagefind;
}
