import { z } from 'zod';
import { type ContentName, type DataOf, shapes } from '../model/collections.ts';
import { explain } from '../model/explain.ts';
import type { Problem } from '../model/problem.ts';
import { translationOf, type Translation } from '../model/translation.ts';
import { languages, type Language } from '../model/vocabulary.ts';
import { bare, type Path } from '../model/walk.ts';
import { type ContentFile, listContentFiles, readText } from './files.ts';
import { type ParsedFile, parseFile } from './frontmatter.ts';

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
  translations: Partial<
    Record<Exclude<Language, 'en'>, { data: Translation; file: ParsedFile; path: string }>
  >;
}

export interface Content {
  entries: Entry[];
  problems: Problem[];
}

const [canonical] = languages;
const translationSchemas = new Map<ContentName, z.ZodType<Translation>>();

/**
 * Reads a whole content folder: every file that may be there, parsed and held against its schema.
 * Never throws for what a contributor wrote; all problems come back at once.
 */
export function readContent(root: string, shown = 'content'): Content {
  const listing = listContentFiles(root);
  const problems: Problem[] = listing.problems.map((problem) => ({
    ...problem,
    file: `${shown}/${problem.file}`,
  }));
  const entries = new Map<string, Entry>();
  const translations: { place: Place; file: ParsedFile; path: string; prefix: Path; value: unknown }[] = [];
  for (const file of listing.files) {
    const place = placeOf(file.path);
    if (!place) {
      problems.push(misplaced(`${shown}/${file.path}`));
      continue;
    }
    const parsed = parsedFile(file, shown, problems);
    if (!parsed) continue;
    for (const { id, value, prefix } of itemsOf(place, parsed)) {
      const item = { place: { ...place, id }, file: parsed, path: file.path, prefix, value };
      if (place.language === canonical) {
        const data = validated<unknown>(
          shapes[place.collection].schema,
          item.value,
          parsed,
          prefix,
          problems,
        );
        if (data !== undefined) {
          entries.set(`${place.collection}/${id}`, {
            collection: place.collection,
            id,
            data: data as DataOf<ContentName>,
            file: parsed,
            path: file.path,
            prefix,
            translations: {},
          });
        }
      } else translations.push(item);
    }
  }
  for (const each of translations) attach(each, entries, problems);
  return { entries: [...entries.values()], problems };
}

interface Place {
  collection: ContentName;
  id: string;
  language: Language;
}

/** What a path says of its file: `issues/net-neutrality.es.mdx`; null where nothing may lie. */
function placeOf(path: string): Place | null {
  const match = /^(?<rest>[a-z0-9/-]+?)(?:\.(?<language>[a-z]{2}))?\.(?<extension>mdx|yaml)$/.exec(path);
  if (!match?.groups) return null;
  const { rest = '', language = canonical, extension } = match.groups;
  if (!(languages as readonly string[]).includes(language)) return null;
  const [folder = '', ...ids] = rest.split('/');
  const name = folder as ContentName;
  const shape = Object.hasOwn(shapes, folder) ? shapes[name] : undefined;
  if (!shape) return null;
  const depth = shape.file === 'list' ? 0 : 'nested' in shape ? 2 : 1;
  if (ids.length !== depth || (shape.file === 'mdx' ? 'mdx' : 'yaml') !== extension) return null;
  return { collection: name, id: ids.join('/'), language: language as Language };
}

const misplaced = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  rule: 'known-places',
  message: 'no collection keeps its entries here',
  hint: 'expected content/<collection>/<id>.mdx (figures, sources, glossary: .yaml; positions: <issue>/<id>.mdx)',
});

function parsedFile(file: ContentFile, shown: string, problems: Problem[]): ParsedFile | null {
  const path = `${shown}/${file.path}`;
  const read = readText(file, path);
  problems.push(...read.problems);
  if (read.text === null) return null;
  const parsed = parseFile(read.text, path);
  problems.push(...parsed.problems);
  return parsed.problems.length > 0 ? null : parsed;
}

/** The entries in a file: one, or in a `list` file each item by its id. */
function itemsOf(place: Place, file: ParsedFile): { id: string; value: unknown; prefix: Path }[] {
  if (shapes[place.collection].file !== 'list') return [{ id: place.id, value: file.data, prefix: [] }];
  if (!Array.isArray(file.data)) return [{ id: '', value: file.data, prefix: [] }];
  return file.data.map((item: unknown, index) => {
    const { id, ...value } = Object(item) as Record<string, unknown>;
    return { id: String(id ?? ''), value, prefix: [index] };
  });
}

/** The data if it fits the schema; otherwise its problems join the list, each at its place in the file. */
function validated<Data>(
  schema: z.ZodType<Data>,
  value: unknown,
  file: ParsedFile,
  prefix: Path,
  problems: Problem[],
): Data | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    for (const { path, ...finding } of explain(issue, (at) => fieldsAt(schema, at))) {
      problems.push({ file: file.file, ...file.locate([...prefix, ...path]), ...finding });
    }
  }
  return undefined;
}

function fieldsAt(schema: z.core.$ZodType, path: Path): string[] {
  const inner = bare(schema);
  const [step, ...rest] = path;
  if (inner instanceof z.ZodArray) return fieldsAt(inner.element, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(inner.shape);
  const field = (inner.shape as Record<string, z.core.$ZodType>)[step];
  return field ? fieldsAt(field, rest) : [];
}

function attach(
  {
    place,
    file,
    path,
    prefix,
    value,
  }: { place: Place; file: ParsedFile; path: string; prefix: Path; value: unknown },
  entries: Map<string, Entry>,
  problems: Problem[],
): void {
  const entry = entries.get(`${place.collection}/${place.id}`);
  if (!entry) {
    problems.push({
      file: file.file,
      line: 1,
      column: 1,
      rule: 'translations-paired',
      message: `no ${canonical} entry "${place.id}" for this translation`,
      hint: 'write the canonical file first, or name the translation after it',
    });
    return;
  }
  let schema = translationSchemas.get(place.collection);
  if (!schema)
    translationSchemas.set(place.collection, (schema = translationOf(shapes[place.collection].schema)));
  const data = validated(schema, value, file, prefix, problems);
  if (data) entry.translations[place.language as 'es'] = { data, file, path };
}
