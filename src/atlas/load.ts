import { getCollection, getEntry } from 'astro:content';
import { recordNames } from '../model/vocabulary.ts';
import { type Locale, site } from '../site.ts';
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
  const lists = await Promise.all(
    recordNames.map(async (name) => [name, await getCollection(name)] as const),
  );
  return Object.fromEntries(lists) as unknown as StoredAtlas;
}

/** A standing page about the edition, in one language. */
export interface StandingPage {
  title: string;
  summary: string;
  reviewed: string;
  language: Locale;
  /** Path of the file from the content folder, and of that folder from the project. */
  file: string;
  folder: string;
}

/** The standing page with an id; null where the edition has none. */
export async function loadPage(id: string, locale: Locale): Promise<StandingPage | null> {
  const entry = await getEntry('pages', id);
  if (!entry) return null;
  const { facts, folder, path, translations } = entry.data;
  const translation = translations[locale];
  const words = (translation?.words ?? {}) as { title?: string; summary?: string };
  return {
    title: words.title ?? facts.title,
    summary: words.summary ?? facts.summary,
    reviewed: facts.reviewed,
    language: translation?.hasProse ? locale : site.defaultLocale,
    file: translation?.hasProse ? translation.path : path,
    folder,
  };
}
