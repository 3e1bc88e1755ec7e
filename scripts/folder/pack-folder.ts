import { site } from '../../src/site.ts';
import { filesOfFolder } from './make-folder.ts';
import { ZipFile } from './zip-file.ts';

/** What has been packed: files, and bytes of the zip. */
export interface Packed {
  files: number;
  bytes: number;
}

/**
 * Packs the built site into a zip that opens from a disk without a server.
 * @param output folder of the built site
 * @param home address of the home page, with its final slash
 * @param file path of the zip
 */
export async function packFolder(output: string, home: string, file: string): Promise<Packed> {
  const name = site.name.toLowerCase();
  const made = filesOfFolder(output, new URL(home));
  const zip = new ZipFile(file);
  for (const { path, content } of made) zip.add(`${name}/${path}`, await content());
  return { files: made.length, bytes: zip.end() };
}
