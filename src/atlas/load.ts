import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { contentRoot } from '../mdx/content-root.ts';
import { type LiveContent, liveContent } from '../mdx/live-content.ts';
import { recordNames } from '../model/vocabulary.ts';
import { type Locale, site } from '../site.ts';
import { assemble, type StoredAtlas } from './assemble.ts';
import { LiveMemory } from './assembly-memory.ts';
import type { Atlas } from './entry.ts';

const loaded = new Map<Locale, Promise<Atlas>>();

/** The atlas in one language: the only door to the collections. Made once a build; in dev, anew when content changes. */
export function loadAtlas(locale: Locale): Promise<Atlas> {
  if (import.meta.env.DEV) return Promise.resolve(liveAtlas(locale));
  const known = loaded.get(locale);
  if (known) return known;
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

const live = new Map<Locale, { memory: LiveMemory; content: LiveContent; atlas: Atlas }>();

function liveAtlas(locale: Locale): Atlas {
  const content = liveContent(contentRoot);
  const last = live.get(locale);
  if (last?.content === content) return last.atlas;
  const memory = last?.memory ?? new LiveMemory();
  const lists = recordNames.map((name) => [name, content.collection(name)]);
  const atlas = assemble(Object.fromEntries(lists) as unknown as StoredAtlas, locale, memory);
  live.set(locale, { memory, content, atlas });
  return atlas;
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
  const entry = import.meta.env.DEV
    ? (liveContent(contentRoot)
        .collection('pages')
        .find((page) => page.id === id) as CollectionEntry<'pages'> | undefined)
    : await getEntry('pages', id);
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
