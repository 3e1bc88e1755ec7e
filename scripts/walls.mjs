/**
 * The import walls: which folder may import which. ESLint stands at each (eslint.config.mjs), and the message
 * it gives is the rule. No folder inside a room may bear a room's name: walls are told by the path as written.
 */

import { rooms } from './rooms.mjs';

/**
 * @typedef {object} Wall
 * @property {string} files a glob; where several walls fit a file, the last one counts
 * @property {(keyof typeof rooms)[]} may the rooms it may import from, its own among them
 * @property {(keyof typeof rooms)[]} [types] the rooms it may take types from
 * @property {string} [never] paths refused besides, as a regular expression
 * @property {string[] | 'all'} [collections] what it may import from `astro:content`; nothing unless given
 * @property {string} rule
 */

/** @type {Omit<Wall, 'files'>} */
const atlas = {
  may: ['atlas', 'drawing', 'mdx', 'model', 'i18n', 'site'],
  rule: 'The atlas imports only drawing, mdx, model, i18n and site.',
};

/** @type {Wall[]} */
const walls = [
  { files: 'src/model/**', may: ['model'], rule: 'The model imports nothing of ours.' },
  { files: 'src/site.ts', may: [], never: '^[./]', rule: 'site.ts imports nothing of ours.' },
  { files: 'src/headers.ts', may: [], never: '^[./]', rule: 'headers.ts imports nothing of ours.' },
  { files: 'src/mdx/**', may: ['mdx', 'model', 'site'], rule: 'mdx imports only model and site.' },
  {
    files: 'src/content.config.ts',
    may: ['mdx', 'model', 'site'],
    collections: ['defineCollection'],
    rule: 'content.config.ts imports only mdx, model and site.',
  },
  { files: 'src/atlas/**', ...atlas },
  { files: 'src/atlas/load.ts', ...atlas, collections: 'all' },
  {
    files: 'src/drawing/**',
    may: ['drawing', 'model', 'i18n', 'site'],
    rule: 'Drawings import only model, i18n and site: they are told what to draw.',
  },
  {
    files: 'src/export/**',
    may: ['export', 'kept', 'model', 'site', 'i18n'],
    rule: 'Exports import only kept, model, site and i18n.',
  },
  {
    files: 'src/kept/**',
    may: ['kept'],
    types: ['atlas'],
    rule: 'What is kept from one build to the next imports nothing of ours but types of the atlas.',
  },
  {
    files: 'src/i18n/**',
    may: ['i18n', 'model', 'site'],
    rule: 'i18n imports only model and site.',
  },
  {
    files: 'src/search/**',
    // The browser reads the lists that this side writes: their form stands in one place.
    may: ['search', 'search/browser', 'model', 'site', 'i18n'],
    rule: 'The build side of search imports only model, site, i18n and the forms that the browser reads.',
  },
  {
    files: 'src/search/browser/**',
    may: ['search/browser'],
    never: '^\\.\\./',
    rule: 'The browser side of search imports nothing else of ours.',
  },
  {
    files: 'src/offline/**',
    may: ['offline', 'offline/browser', 'headers'],
    rule: 'Offline use imports nothing of ours but headers.',
  },
  {
    files: 'src/folder/**',
    may: ['folder'],
    rule: 'What a page becomes in a folder imports nothing of ours.',
  },
  {
    files: 'src/offline/browser/**',
    may: ['offline/browser'],
    never: '^\\.\\./',
    rule: 'The browser side of offline use imports nothing else of ours.',
  },
  {
    files: 'src/components/**',
    may: ['components', 'i18n', 'site'],
    types: ['model', 'atlas'],
    rule: 'Components import only i18n, site, and types of the model and the atlas: they show what they are given.',
  },
  {
    files: 'src/layouts/**',
    may: ['layouts', 'components', 'i18n', 'site', 'headers'],
    types: ['model', 'atlas'],
    rule: 'Layouts import only components, i18n, site, headers, and types of the model and the atlas.',
  },
  {
    files: 'src/pages/**',
    may: [
      'pages',
      'layouts',
      'components',
      'atlas',
      'drawing',
      'search',
      'export',
      'kept',
      'i18n',
      'model',
      'site',
    ],
    rule: 'Pages ask the atlas and hand to a layout; they open neither mdx nor the search client.',
  },
  {
    // What eslint-plugin-astro calls the scripts inside an .astro file.
    files: 'src/**/*.astro/*.ts',
    may: ['search/browser', 'offline/browser'],
    rule: 'A script in a page imports only the browser side of search and of offline use, so that it stays small.',
  },
  {
    files: 'scripts/**',
    may: ['model', 'mdx', 'site', 'headers', 'offline', 'folder', 'export', 'kept', 'atlas', 'search'],
    never: '/atlas/load(?:\\.ts)?$',
    rule: 'Scripts import only model, mdx, site, headers, offline, export, kept, the build side of search and the pure parts of the atlas.',
  },
];

const looseNames = {
  regex: '^[./].*\\b(?:utils|helpers|lib|common)(?:/|\\.[cm]?[jt]s$|$)',
  message: 'Name a module for what it answers: no utils, helpers, lib or common.',
};
const outwards = {
  regex: '^[./](?:.*/)?\\.\\./(?:scripts|tests)/',
  message: 'The site imports neither scripts nor tests.',
};
const collectionsRule = 'Only src/atlas/load.ts opens the collections; ask the atlas.';

/** @param {Wall} wall */
function patternsOf({ files, may, types = [], never, rule }) {
  const names = /** @type {(keyof typeof rooms)[]} */ (Object.keys(rooms));
  const shut = names.filter((name) => !may.includes(name) && !types.includes(name));
  /** @param {(keyof typeof rooms)[]} list */
  const into = (list) => `^[./](?:.*/)?(?:${list.map((name) => rooms[name]).join('|')})`;
  return [
    looseNames,
    ...(files.startsWith('src/') ? [outwards] : []),
    { regex: never ? `${never}|${into(shut)}` : into(shut), message: rule },
    ...(types.length > 0 ? [{ regex: into(types), message: rule, allowTypeImports: true }] : []),
  ];
}

/**
 * @param {Wall} wall
 * @returns {import('eslint').Linter.Config}
 */
function configOf(wall) {
  const patterns = patternsOf(wall);
  const collections = wall.collections === 'all' ? [] : [{ name: 'astro:content', message: collectionsRule }];
  const paths = collections.map((path) => ({
    ...path,
    ...(Array.isArray(wall.collections) && { allowImportNames: wall.collections }),
  }));
  // `no-restricted-imports` does not look at import(); in a selector's expression no slash may stand.
  const dynamic = patterns.map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002f')}/]`,
    message,
  }));
  return {
    name: `walls/${wall.files}`,
    files: [wall.files],
    rules: {
      'no-restricted-imports': ['error', { patterns, paths }],
      'no-restricted-syntax': ['error', ...dynamic],
    },
  };
}

/**
 * ESLint configurations, one a wall, and one that refuses loose names of files and folders.
 * @type {import('eslint').Linter.Config[]}
 */
export default [
  ...walls.map(configOf),
  {
    name: 'walls/names',
    files: ['{src,scripts,tests}/**/{utils,helpers,lib,common}{/**,.*}'],
    rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message: looseNames.message }] },
  },
];
