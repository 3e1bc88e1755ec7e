import { getCollection } from 'astro:content';
import { collectionNames } from '../model/vocabulary.ts';
import type { Locale } from '../site.ts';
import { assemble, type StoredAtlas } from './assemble.ts';
import type { Atlas } from './entry.ts';

const loaded = new Map<Locale, Promise<Atlas>>();

/** The atlas in one language: the only door to the collections. Made once a build, anew for each request in dev. */
export function loadAtlas(locale: Locale): Promise<Atlas> {
  const known = loaded.get(locale);
  if (known && !import.meta.env.DEV) return known;
  const atlas = collect().then((stored) => assemble(stored, locale));
  loaded.set(locale, atlas);
  return atlas;
}

async function collect(): Promise<StoredAtlas> {
  const lists = await Promise.all(collectionNames.map(async (name) => [name, await getCollection(name)] as const));
  return Object.fromEntries(lists) as unknown as StoredAtlas;
}
