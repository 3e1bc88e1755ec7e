import { type CollectionShape, type ContentName, shapes } from '../../src/model/collections.ts';
import { languages } from '../../src/model/vocabulary.ts';
import { editorSchema } from './schema.ts';
import { snippets } from './snippets.ts';

const names = Object.keys(shapes) as ContentName[];
const [, ...otherLanguages] = languages;

/** The files of VS Code that the project keeps, by path: written by `npm run editor`, and fresh by a test. */
export function editorFiles(): Map<string, string> {
  const files = new Map<string, string>();
  const write = (path: string, value: unknown): void => {
    files.set(path, `${JSON.stringify(value, null, 2)}\n`);
  };
  for (const name of names) {
    write(schemaPath(name, 'entry'), editorSchema(name, 'entry'));
    write(schemaPath(name, 'translation'), editorSchema(name, 'translation'));
  }
  write('.vscode/settings.json', settings());
  write('.vscode/extensions.json', {
    recommendations: [
      'astro-build.astro-vscode',
      'unifiedjs.vscode-mdx',
      'redhat.vscode-yaml',
      'streetsidesoftware.code-spell-checker',
      'editorconfig.editorconfig',
      'esbenp.prettier-vscode',
      'dbaeumer.vscode-eslint',
    ],
  });
  write('.vscode/entries.code-snippets', snippets());
  return files;
}

const schemaPath = (name: ContentName, part: 'entry' | 'translation'): string =>
  `.vscode/schemas/${name}${part === 'translation' ? '.translation' : ''}.schema.json`;

function settings(): Record<string, unknown> {
  return {
    // Fields of MDX entries: Astro's extension reads what `npm start`, `npm run dev` and `npm run editor` write.
    'astro.content-intellisense': true,
    'yaml.schemas': Object.fromEntries(names.filter(isYaml).flatMap(yamlSchemas)),
    'yaml.customTags': [],
    'files.associations': { '*.mdx': 'mdx' },
    'files.trimTrailingWhitespace': true,
    'files.insertFinalNewline': true,
    '[mdx]': { 'editor.wordWrap': 'on', 'editor.quickSuggestions': { strings: 'on', other: 'on' } },
    '[yaml]': { 'editor.quickSuggestions': { strings: 'on', other: 'on' } },
    'cSpell.customDictionaries': {
      entries: { name: 'entries', path: '${workspaceFolder}/content/dictionary.txt', addWords: true },
    },
    'cSpell.language': 'en,en-GB,es',
  };
}

const isYaml = (name: ContentName): boolean => (shapes[name] as CollectionShape).file !== 'mdx';

/** Which files each schema is for; translations carry their language before the extension. */
function yamlSchemas(name: ContentName): [string, string[]][] {
  const files = (shapes[name] as CollectionShape).file === 'list' ? `content/${name}` : `content/${name}/*`;
  const translated = otherLanguages.map((language) => `${files}.${language}.yaml`);
  return [
    [`./${schemaPath(name, 'entry')}`, [`${files}.yaml`, ...translated.map((glob) => `!${glob}`)]],
    [`./${schemaPath(name, 'translation')}`, translated],
  ];
}
