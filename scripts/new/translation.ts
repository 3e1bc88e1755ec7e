import type { Entry } from '../../src/mdx/content.ts';
import { shapes } from '../../src/model/collections.ts';
import { textDigest } from '../../src/model/translation.ts';
import { type Path, walk } from '../../src/model/walk.ts';
import { assemble, type Given } from './assemble.ts';
import type { Catalogue } from './catalogue.ts';
import { yamlOf } from './entry-text.ts';
import { kinds } from './kinds.ts';
import { languageName } from './language-name.ts';
import { type Draft, Refusal } from './write.ts';
import type { z } from 'zod';

/**
 * The file of a translation: the digest of what is translated, and the original words as comments, so that what is not
 * yet translated shows as the original and not as a translation. The prose is copied only when asked for.
 * @throws Refusal for entries that share a file, and where there is such a translation already
 */
export function translationDraft(given: Given, catalogue: Catalogue): Draft {
  const { record } = assemble(kinds.translation, given, '');
  const { of, language, withProse } = kinds.translation.schema.parse(record);
  const entry = catalogue.entry(of) as Entry;
  if (entry.collection === 'topics') {
    throw new Refusal(`topics lie in one file; translate them by hand in topics.${language}.yaml`);
  }
  const path = entry.path.replace(/\.(mdx|yaml)$/, `.${language}.$1`);
  if (entry.translations[language]) throw new Refusal(`${path} exists already`);
  const { schema } = shapes[entry.collection];
  const body = entry.file.body;
  const fields = `translates: "${textDigest(schema, entry.data, body)}"\n${comments(schema, entry.data, language)}`;
  const text = body === null ? fields : `---\n${fields}---\n${withProse ? body : ''}`;
  return { id: of, path, text };
}

function comments(schema: z.ZodType, data: unknown, language: string): string {
  const lines = yamlOf(wordsOf(schema, data)).trimEnd().split('\n');
  const how = `# The words to be translated. Write the ${languageName(language)} in their place and take the "# " away.`;
  return `${[how, ...lines.map((line) => `# ${line}`)].join('\n')}\n`;
}

/** What a translation may say again: the text fields in their shape; items of a list keep their ids. */
export function wordsOf(schema: z.ZodType, data: unknown): Record<string, unknown> {
  const words: Record<string, unknown> = {};
  walk(schema, data, (path, meta, value) => {
    if (meta.text) put(words, path, value, data);
  });
  return words;
}

type Node = Record<string | number, unknown>;

function put(words: Node, path: Path, value: unknown, data: unknown): void {
  let node = words;
  let original = data as Node;
  path.forEach((step, index) => {
    if (index === path.length - 1) {
      node[step] = value;
      return;
    }
    original = original[step] as Node;
    node[step] ??= Array.isArray(original) ? original.map(emptyItem) : {};
    node = node[step] as Node;
  });
}

/** Items are matched by their id, else by their place in the list: those without words keep it for the others. */
function emptyItem(item: unknown): unknown {
  const id = (Object(item) as { id?: unknown }).id;
  return id === undefined ? {} : { id };
}
