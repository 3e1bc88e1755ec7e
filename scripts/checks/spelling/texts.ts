import type { z } from 'zod';
import type { Entry } from '../../../src/mdx/content.ts';
import { shapes } from '../../../src/model/collections.ts';
import { translationOf } from '../../../src/model/translation.ts';
import { type Language, languages } from '../../../src/model/vocabulary.ts';
import { type Path, walk } from '../../../src/model/walk.ts';

/** A text of an entry, in one language, and where it begins in its file. */
export interface Written {
  file: string;
  language: Language;
  text: string;
  line: number;
  column: number;
}

const [canonical] = languages;

/**
 * All words for readers: text fields and prose, those of translations too. Aliases are what people type, with or
 * without accents, and official names are as they are.
 */
export function textsOf(entry: Entry): Written[] {
  const own = [...inFields(entry, shapes[entry.collection].schema, canonical), ...inProse(entry, canonical)];
  const others = languages.flatMap((language) => {
    const translation = language === canonical ? undefined : entry.translations[language];
    return translation
      ? [
          ...inFields(translation, translationOf(shapes[entry.collection].schema), language),
          ...inProse(translation, language),
        ]
      : [];
  });
  return [...own, ...others];
}

type File = Pick<Entry, 'file' | 'prefix'> & { data: unknown };

function inFields(file: File, schema: z.ZodType, language: Language): Written[] {
  const found: Written[] = [];
  walk(schema, file.data, (path, meta, value) => {
    if (meta.text) found.push(field(file, path, String(value), language));
  });
  return found;
}

function field({ file, prefix }: File, path: Path, text: string, language: Language): Written {
  return { file: file.file, language, text, ...file.locate([...prefix, ...path]) };
}

/** Tags, addresses and code are no words; they become spaces, so that places stay as they are. */
function inProse({ file }: File, language: Language): Written[] {
  const text = (file.body ?? '').replace(/<\/?[A-Z][^>]*>|\]\([^)]*\)|`[^`\n]*`/g, (markup) =>
    markup.replace(/[^\n]/g, ' '),
  );
  return text
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === ''
        ? []
        : [{ file: file.file, language, text: line, line: file.bodyLine + index, column: 1 }],
    );
}
