import { createHash } from 'node:crypto';
import { z } from 'zod';
import { bare, type Path, walkTo } from './walk.ts';

/**
 * A fact is written once, a sentence once a language. What may stand in `<id>.es.*` follows from the schema of the
 * canonical file: its text fields alone, in the same shape; items of a list that have an id are matched by it.
 */
export function translationOf(schema: z.ZodType): z.ZodType<Translation> {
  const fields = textFields(schema);
  return z.strictObject({
    translates: z
      .string()
      .regex(/^[0-9a-f]{12}$/, 'expected the 12 characters that `npm run check` prints')
      .describe('Digest of the text that was translated; a stale translation shows by it.'),
    ...fields,
  }) as unknown as z.ZodType<Translation>;
}
export type Translation = { translates: string } & Record<string, unknown>;

function textFields(schema: z.core.$ZodType): Record<string, z.ZodType> {
  const object = bare(schema);
  if (!(object instanceof z.ZodObject)) return {};
  const found: Record<string, z.ZodType> = {};
  for (const [key, field] of Object.entries(object.shape)) {
    const translated = translatable(field as z.core.$ZodType);
    if (translated) found[key] = translated.optional();
  }
  return found;
}

function translatable(field: z.core.$ZodType): z.ZodType | null {
  const inner = bare(field);
  if (z.globalRegistry.get(inner)?.text) return inner as z.ZodType;
  if (inner instanceof z.ZodArray) {
    const element = inner.element as z.core.$ZodType;
    if (z.globalRegistry.get(bare(element))?.text) return z.array(element);
    const fields = textFields(element);
    if (Object.keys(fields).length === 0) return null;
    const object = bare(element);
    const id = object instanceof z.ZodObject ? (object.shape as Record<string, z.ZodType>)['id'] : undefined;
    return z.array(z.strictObject({ ...(id ? { id } : {}), ...fields }));
  }
  const fields = textFields(inner);
  return Object.keys(fields).length > 0 ? z.strictObject(fields) : null;
}

/** The canonical data with the words of a translation put in their places; what is not translated stays. */
export function translated<Data>(data: Data, translation: Translation | undefined): Data {
  if (!translation) return data;
  const { translates: _, ...words } = translation;
  return merge(data, words) as Data;
}

function merge(canonical: unknown, words: unknown): unknown {
  if (words === undefined) return canonical;
  if (Array.isArray(canonical) && Array.isArray(words)) {
    return canonical.map((item: unknown, index) => merge(item, matching(item, words, index)));
  }
  if (isRecord(canonical) && isRecord(words)) {
    const result: Record<string, unknown> = { ...canonical };
    for (const key of Object.keys(words)) {
      // A translation says again what is said; it adds nothing (`conditions`, `unnamed`) that the entry does not have.
      if (canonical[key] !== undefined) result[key] = merge(canonical[key], words[key]);
    }
    return result;
  }
  return words;
}

const matching = (item: unknown, words: readonly unknown[], index: number): unknown =>
  words[indexOfMatch(item, words, index)];

/** Where a list of translations has the words of an item: by its id if it has one, else by its place. */
function indexOfMatch(item: unknown, words: readonly unknown[], index: number): number {
  if (!isRecord(item) || !('id' in item)) return index;
  return words.findIndex((each) => isRecord(each) && each['id'] === item['id']);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One text of an entry, and what a translation makes of it; null where it leaves it as it is. */
export interface TextPair {
  path: Path;
  original: string;
  words: { text: string; path: Path } | null;
}

/** Every text of an entry beside its translation, in the order of the schema. */
export function textPairs(schema: z.ZodType, data: unknown, translation: Translation): TextPair[] {
  const pairs: TextPair[] = [];
  walkTo('text', schema, data, (path, _, value) => {
    if (typeof value !== 'string') return;
    pairs.push({ path, original: value, words: counterpart(data, translation, path) });
  });
  return pairs;
}

function counterpart(data: unknown, translation: unknown, path: Path): TextPair['words'] {
  let original = data;
  let words = translation;
  const at: (string | number)[] = [];
  for (const step of path) {
    const item = (original as Record<string | number, unknown>)[step];
    const found = Array.isArray(words) ? indexOfMatch(item, words, Number(step)) : step;
    words = (Object(words) as Record<string | number, unknown>)[found];
    original = item;
    at.push(found);
  }
  return typeof words === 'string' ? { text: words, path: at } : null;
}

/**
 * Digest of everything in an entry that a translator translates: text fields and body.
 * 12 hexadecimal characters of SHA-256 (FIPS 180-4).
 */
export function textDigest(schema: z.ZodType, data: unknown, body: string | null): string {
  const hash = createHash('sha256');
  walkTo('text', schema, data, (path, _, value) => {
    hash.update(`${path.join('.')}\0${String(value)}\0`);
  });
  hash.update(body ?? '');
  return hash.digest('hex').slice(0, 12);
}
