import { type CollectionShape, type ContentName, shapes } from '../model/collections.ts';
import { suggestion } from '../model/explain.ts';
import type { Problem } from '../model/problem.ts';
import { languages, type Language } from '../model/vocabulary.ts';

const [canonical] = languages;

/** What the path of a file says of its entry. */
export interface Place {
  collection: ContentName;
  /** '' for a file that lists several entries. */
  id: string;
  language: Language;
}

/**
 * Reads the path of a content file, relative to the content folder: `issues/net-neutrality.es.mdx`.
 * Gives a problem for a file that no collection can have there.
 * @param shown how the problem names the content folder
 */
export function placeOf(path: string, shown: string): { place: Place } | { problem: Problem } {
  const refuse = (message: string, hint: string): { problem: Problem } => ({
    problem: { file: `${shown}/${path}`, line: 1, column: 1, rule: 'known-places', message, hint },
  });
  const { rest = '', language, extension } = parts.exec(path)?.groups ?? {};
  const [folder = '', ...ids] = rest.split('/');
  if (!isCollection(folder)) {
    const names = Object.keys(shapes);
    const { hint = `expected one of ${names.join(', ')}` } = suggestion(folder, names);
    return refuse(`no collection is named "${folder}"`, hint);
  }
  const shape: CollectionShape = shapes[folder];
  const depth = shape.file === 'list' ? 0 : shape.nested ? 2 : 1;
  if (ids.length !== depth || extension !== extensionOf(shape)) {
    return refuse(`${folder} keeps no file here`, `expected ${shown}/${pattern(folder, shape)}`);
  }
  if (language === canonical) {
    return refuse(
      `found "${language}" in the name; files in that language name none`,
      `rename the file to ${rest}.${extension}`,
    );
  }
  if (!isLanguage(language)) {
    return refuse(
      `found a translation into "${language ?? ''}"; entries are in ${languages.join(', ')}`,
      `delete the file, or add the language to the site first`,
    );
  }
  return { place: { collection: folder, id: ids.join('/'), language: language ?? canonical } };
}

const parts = /^(?<rest>[a-z0-9/-]+)(?:\.(?<language>[a-z]{2}))?\.(?<extension>mdx|yaml)$/;

const isCollection = (name: string): name is ContentName => Object.hasOwn(shapes, name);

const isLanguage = (name: string | undefined): name is Language | undefined =>
  name === undefined || (languages as readonly string[]).includes(name);

const extensionOf = ({ file }: CollectionShape): string => (file === 'mdx' ? 'mdx' : 'yaml');

function pattern(name: ContentName, shape: CollectionShape): string {
  const id = shape.file === 'list' ? '' : shape.nested ? '/<issue>/<id>' : '/<id>';
  return `${name}${id}.${extensionOf(shape)}`;
}
