import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { shapes } from '../../../src/model/collections.ts';
import { textDigest } from '../../../src/model/translation.ts';
import type { CollectionName } from '../../../src/model/vocabulary.ts';
import type { AtlasPlan } from './plan.ts';
import { syntheticAtlas, type SyntheticEntry } from './synthetic-atlas.ts';

/** The texts of one page, for a site maker that knows nothing of the model. */
export interface PageText {
  /** Path without a leading slash: `es/issues/x/`. */
  page: string;
  title: string;
  summary: string;
  /** Markdown with the components of `src/mdx/components.ts`. */
  body: string;
}

/**
 * Writes a synthetic atlas as a content folder that the check command accepts.
 * @param folder made where it is not there
 * @param translated share of the entries that have a translation, from 0 to 1
 * @param visit is handed the texts of each page
 */
export function writeAtlas(
  folder: string,
  plan: AtlasPlan,
  translated: number,
  visit: (text: PageText) => void = () => undefined,
): void {
  const made = new Set<string>();
  const write = (path: string, text: string): void => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, text);
  };
  const topics: { facts: object; words: object }[] = [];
  let number = 0;
  for (const entry of syntheticAtlas(plan)) {
    number += 1;
    const paired = Math.floor(number * translated) > Math.floor((number - 1) * translated);
    tell(entry, paired, visit);
    const words = { translates: digestOf(entry), ...entry.words };
    if (entry.collection === 'topics') {
      topics.push({ facts: { id: entry.id, ...entry.facts }, words: { id: entry.id, ...words } });
      continue;
    }
    const { collection, id, facts, prose } = entry;
    const extension = prose ? 'mdx' : 'yaml';
    write(`${collection}/${id}.${extension}`, fileText(facts, prose?.en));
    if (paired) write(`${collection}/${id}.es.${extension}`, fileText(words, prose?.es));
  }
  write(
    'topics.yaml',
    stringify(
      topics.map(({ facts }) => facts),
      style,
    ),
  );
  if (translated > 0)
    write(
      'topics.es.yaml',
      stringify(
        topics.map(({ words }) => words),
        style,
      ),
    );
  write(
    'pages/about.mdx',
    fileText({ title: 'About', summary: 'A synthetic edition.', reviewed: '2025-01-01' }, 'Synthetic.'),
  );
}

/** As `parseFile` splits it: everything after the closing line of the frontmatter. */
const bodyOf = (prose: string): string => `\n${prose}\n`;

const style = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;

function fileText(data: object, prose: string | undefined): string {
  const yaml = stringify(data, style);
  return prose === undefined ? yaml : `---\n${yaml}---\n${bodyOf(prose)}`;
}

function digestOf({ collection, facts, prose }: SyntheticEntry): string {
  return textDigest(shapes[collection as CollectionName].schema, facts, prose ? bodyOf(prose.en) : null);
}

function tell(
  { collection, id, facts, words, prose }: SyntheticEntry,
  paired: boolean,
  visit: (text: PageText) => void,
): void {
  const title = String(facts['title'] ?? facts['summary']);
  const summary = String(facts['summary'] ?? facts['definition']);
  const own = String(words['summary'] ?? words['definition']);
  visit({ page: `${collection}/${id}/`, title, summary, body: prose?.en ?? '' });
  visit({
    page: `es/${collection}/${id}/`,
    title: paired ? String(words['title'] ?? title) : title,
    summary: paired ? own : summary,
    body: (paired ? prose?.es : prose?.en) ?? '',
  });
}
