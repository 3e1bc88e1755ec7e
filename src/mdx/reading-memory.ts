import type { Problem } from '../model/problem.ts';
import { readText } from './files.ts';
import type { ContentFile } from './folder.ts';
import { type ParsedFile, parseFile } from './frontmatter.ts';
import type { KeptReading } from './kept-reading.ts';
import { placeOf } from './place.ts';

/** A file as it was read: null where it holds no text that may be. */
interface ReadFile {
  parsed: ParsedFile | null;
  problems: Problem[];
}

/** What is kept from one reading of a folder to the next, so that only the files that changed are read again. */
export class ReadingMemory {
  readonly #files = new Map<string, ReadFile & { stamp: string }>();
  readonly #places = new WeakMap<ContentFile, ReturnType<typeof placeOf>>();
  readonly #valid = new WeakMap<object, unknown>();
  readonly #kept: KeptReading | undefined;

  /** @param kept what was read in another process before */
  constructor(kept?: KeptReading) {
    this.#kept = kept;
  }

  /** @param shown the path that problems carry */
  file(file: ContentFile, shown: string): ReadFile {
    const known = this.#files.get(file.path);
    if (known?.stamp === file.stamp) return known;
    const read = { stamp: file.stamp, ...readFile(file, shown, this.#kept) };
    this.#files.set(file.path, read);
    return read;
  }

  /** Where a file lies; a folder in which nothing has happened lists the same object as before. */
  place(file: ContentFile, shown: string): ReturnType<typeof placeOf> {
    let place = this.#places.get(file);
    if (!place) this.#places.set(file, (place = placeOf(file.path, shown)));
    return place;
  }

  /** What a value of a file is as data; one that fitted its schema once does so for as long as it is the same. */
  valid<Data>(value: unknown, validate: () => Data | undefined): Data | undefined {
    if (typeof value !== 'object' || value === null) return validate();
    const known = this.#valid.get(value) as Data | undefined;
    if (known !== undefined) return known;
    const data = validate();
    if (data !== undefined) this.#valid.set(value, data);
    return data;
  }
}

function readFile(file: ContentFile, shown: string, kept: KeptReading | undefined): ReadFile {
  const read = readText(file, shown);
  if (read.text === null) return { parsed: null, problems: read.problems };
  const { text } = read;
  const parsed = kept
    ? kept.parsed(text, shown, (known) => parseFile(text, shown, known))
    : parseFile(text, shown);
  return { parsed, problems: [...read.problems, ...parsed.problems] };
}
