import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { collectionNames } from '../../../src/model/vocabulary.ts';
import { site } from '../../../src/site.ts';

/** The pages of one kind in the canonical language, by the size of their HTML. */
export interface PageKind {
  /** `home`, the first part of the address, a collection for its entries, `list` for the collections' own pages. */
  kind: string;
  /** Files in the site's folder, lightest first. */
  files: string[];
}

/** The page in the middle, which tells what is usual. */
export const typicalOf = ({ files }: PageKind): string => files[Math.floor((files.length - 1) / 2)] ?? '';
export const heaviestOf = ({ files }: PageKind): string => files.at(-1) ?? '';

/** Every kind of page that a built site holds, in the order of the alphabet. */
export function pageKinds(folder: string): PageKind[] {
  const byKind = new Map<string, string[]>();
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = entry.replaceAll(sep, '/');
    const kind = kindOf(file);
    if (kind) byKind.set(kind, [...(byKind.get(kind) ?? []), file]);
  }
  const sizeOf = (file: string): number => statSync(join(folder, file)).size;
  return [...byKind]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, files]) => ({
      kind,
      files: files.sort((a, b) => sizeOf(a) - sizeOf(b) || (a < b ? -1 : 1)),
    }));
}

/** Null for what is no page of the canonical language. */
export function kindOf(file: string): string | null {
  if (!/(?:^|\/)index\.html$/.test(file)) return null;
  const [first, ...rest] = file.split('/').slice(0, -1);
  if (first === undefined) return 'home';
  if (site.locales.some((locale) => locale === first)) return null;
  if (rest.includes('as-of')) return 'as-of';
  if (!(collectionNames as readonly string[]).includes(first)) return first;
  return rest.length === 0 ? 'list' : first;
}
