import { z } from 'zod';
import { type ContentName, type DataOf, shapes } from '../model/collections.ts';
import { slug } from '../model/fields.ts';
import type { Problem } from '../model/problem.ts';
import { translationOf, type Translation } from '../model/translation.ts';
import { languages, type Language } from '../model/vocabulary.ts';
import type { Path } from '../model/walk.ts';
import { listContentFiles } from './files.ts';
import type { ContentFile } from './folder.ts';
import type { ParsedFile } from './frontmatter.ts';
import { type Place, placeOf } from './place.ts';
import { ReadingMemory } from './reading-memory.ts';
import { validated } from './validate.ts';

/** One entry as its files say it, checked against its schema; references are not yet resolved. */
export interface Entry<Name extends ContentName = ContentName> {
  collection: Name;
  id: string;
  data: DataOf<Name>;
  /** The canonical file, for positions of problems and for the prose. */
  file: ParsedFile;
  /** Path from the content folder, what links in prose name. */
  path: string;
  /** Where in the file the entry's own data begins; not empty in files that hold a list. */
  prefix: Path;
  translations: Partial<Record<TranslationLanguage, EntryTranslation>>;
}

export interface EntryTranslation {
  data: Translation;
  file: ParsedFile;
  path: string;
  prefix: Path;
}

type TranslationLanguage = Exclude<Language, (typeof languages)[0]>;

export interface Content {
  entries: Entry[];
  /** Every file that could be read as text, whether or not what it says is valid. */
  files: ParsedFile[];
  /**
   * Keys of entries that are there and broke a rule, `collection/id`, or `collection` where a list could not be read:
   * they are told of once, and whatever refers to them is not at fault.
   */
  refused: ReadonlySet<string>;
  problems: Problem[];
}

/** What a file says of one entry. */
interface Item {
  place: Place;
  file: ParsedFile;
  path: string;
  prefix: Path;
  value: unknown;
}

interface Reading extends Content {
  memory: ReadingMemory;
  shown: string;
  found: Map<string, Entry>;
  refused: Set<string>;
  translations: Item[];
}

const [canonical] = languages;

/**
 * Reads a whole content folder: every file that may be there, parsed and held against its schema.
 * Never throws for what a contributor wrote; all problems come back at once.
 * @param root absolute path of the folder; throws when it cannot be read
 * @param shown how problems name it
 * @param memory of earlier readings of the same folder
 * @param listing of the folder
 */
export function readContent(
  root: string,
  shown = 'content',
  memory = new ReadingMemory(),
  listing = listContentFiles(root),
): Content {
  const reading: Reading = {
    memory,
    shown,
    found: new Map(),
    translations: [],
    entries: [],
    files: [],
    refused: new Set(),
    problems: listing.problems.map((problem) => ({ ...problem, file: `${shown}/${problem.file}` })),
  };
  for (const { file } of listing.problems) {
    const where = placeOf(file, shown);
    if ('place' in where) reading.refused.add(keyOf(where.place));
  }
  for (const file of listing.files) readFile(file, reading);
  for (const item of reading.translations) addTranslation(item, reading);
  const { found, files, refused, problems } = reading;
  return { entries: [...found.values()], files, refused, problems };
}

const keyOf = ({ collection, id }: Place): string => (id === '' ? collection : `${collection}/${id}`);

function readFile(file: ContentFile, reading: Reading): void {
  const where = reading.memory.place(file, reading.shown);
  if ('problem' in where) {
    reading.problems.push(where.problem);
    return;
  }
  const { place } = where;
  const parsed = parsedFile(file, reading);
  if (!parsed) {
    reading.refused.add(keyOf(place));
    return;
  }
  for (const item of itemsOf(place, parsed, file.path, reading)) {
    if (place.language === canonical) addEntry(item, reading);
    else reading.translations.push(item);
  }
}

function parsedFile(file: ContentFile, { memory, shown, files, problems }: Reading): ParsedFile | null {
  const read = memory.file(file, `${shown}/${file.path}`);
  problems.push(...read.problems);
  if (read.parsed) files.push(read.parsed);
  return read.problems.length > 0 ? null : read.parsed;
}

const listOfEntries = z.array(z.unknown(), 'expected a list, each entry with its id: "- id: …"');
const listed = z.looseObject({ id: slug('Id of the entry.') });

/** The entries in a file: one, or in a `list` file each item by its id, which is '' where it has no proper one. */
function itemsOf(place: Place, file: ParsedFile, path: string, { problems, refused }: Reading): Item[] {
  if (shapes[place.collection].file !== 'list') return [{ place, file, path, prefix: [], value: file.data }];
  const list = validated(listOfEntries, file.data, file, [], problems);
  if (!list) refused.add(place.collection);
  return (list ?? []).flatMap((each, index): Item[] => {
    const prefix = [index];
    const item = validated(listed, each, file, prefix, problems);
    if (!item) refused.add(place.collection);
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return [];
    const { id: _, ...value } = each as Record<string, unknown>;
    return [{ place: { ...place, id: item?.id ?? '' }, file, path, prefix, value }];
  });
}

/** What an item says, if it fits the schema. */
const valid = <Data>(
  schema: z.ZodType<Data>,
  { value, file, prefix }: Item,
  { memory, problems }: Reading,
): Data | undefined => memory.valid(value, () => validated(schema, value, file, prefix, problems));

function addEntry(item: Item, reading: Reading): void {
  const { place, file, path, prefix } = item;
  const { found, refused, problems } = reading;
  const { collection, id } = place;
  const key = keyOf(place);
  const data = valid(shapes[collection].schema as z.ZodType<DataOf<ContentName>>, item, reading);
  if (data === undefined || id === '') refused.add(key);
  else if (found.has(key)) problems.push(taken(id, file, prefix));
  else found.set(key, { collection, id, data, file, path, prefix, translations: {} });
}

const taken = (id: string, file: ParsedFile, prefix: Path): Problem => ({
  file: file.file,
  ...file.locate([...prefix, 'id']),
  rule: 'distinct-ids',
  message: `"${id}" is taken`,
  hint: 'give it another id, or delete one of the two',
});

const translationSchemas = new Map<ContentName, z.ZodType<Translation>>();

function translationSchema(collection: ContentName): z.ZodType<Translation> {
  let schema = translationSchemas.get(collection);
  if (!schema) translationSchemas.set(collection, (schema = translationOf(shapes[collection].schema)));
  return schema;
}

function addTranslation(item: Item, reading: Reading): void {
  const { place, file, path, prefix } = item;
  const { found, refused, problems } = reading;
  const { collection, id } = place;
  const language = place.language as TranslationLanguage;
  const data = valid(translationSchema(collection), item, reading);
  const entry = found.get(keyOf(place));
  if (entry?.translations[language]) problems.push(taken(id, file, prefix));
  else if (entry && data) entry.translations[language] = { data, file, path, prefix };
  else if (!entry && !refused.has(keyOf(place)) && !refused.has(collection)) {
    problems.push({
      file: file.file,
      ...file.locate(prefix),
      rule: 'translations-paired',
      message: `no ${canonical} entry "${collection}/${id}" for this translation`,
      hint: 'write the canonical file first, or name the translation after it',
    });
  }
}
