import { recordNames } from '../../model/vocabulary.ts';
import { type Messages, recordWords, words } from '../../i18n/index.ts';
import { apiPath, type Locale, urlFor } from '../../site.ts';
import { dataFiles, type SizedFile } from './files.ts';

/** A row of a table of files. */
interface FileRow {
  href: string;
  file: string;
  about?: string | undefined;
  rows?: number | undefined;
  bytes: number;
}

/** What the data page lists: every downloadable file, with its rows and its size. */
export interface DataPage {
  whole: FileRow[];
  collections: {
    label: string;
    page: string;
    count: number;
    files: { label: string; href: string; bytes: number }[];
  }[];
  parts: FileRow[];
}

/** Files about the atlas as a whole, in the order in which the page tells of them. */
const wholeFiles: [path: string, holds: keyof Messages['data']['holds']][] = [
  ['data/position_list.csv', 'positionList'],
  ['data/atlas.sqlite', 'sqlite'],
  ['data/datapackage.json', 'package'],
  ['data/relations.csv', 'relations'],
  ['data/discourse_network.csv', 'discourse'],
  ['data/popolo.json', 'popolo'],
  [`${apiPath}index.json`, 'index'],
  [`${apiPath}openapi.json`, 'openapi'],
];

/** @param base path prefix of the site */
export async function dataPage(locale: Locale, base: string): Promise<DataPage> {
  const files = await dataFiles();
  const t = words(locale);
  const at = (path: string): SizedFile => {
    const file = files.get(path);
    if (!file) throw new RangeError(`no file ${path}`);
    return file;
  };
  const row = (file: SizedFile, about?: string): FileRow => ({
    href: `${base}${file.path}`,
    file: file.path.slice(file.path.lastIndexOf('/') + 1),
    about,
    rows: file.rows,
    bytes: file.bytes(),
  });
  return {
    whole: wholeFiles.map(([path, holds]) => row(at(path), t.data.holds[holds])),
    collections: recordNames.map((name) => ({
      label: recordWords(name, locale).many,
      page: urlFor(`${name}/`, locale, base),
      count: at(`data/${name}.csv`).rows ?? 0,
      files: [
        ['CSV', `data/${name}.csv`] as const,
        ['JSON', `${apiPath}${name}.json`] as const,
        [t.data.schema, `${apiPath}schemas/${name}.json`] as const,
      ].map(([label, path]) => ({ label, href: `${base}${path}`, bytes: at(path).bytes() })),
    })),
    parts: [...files.values()].filter(({ part }) => part).map((file) => row(file)),
  };
}
