import { writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { site } from '../../src/site.ts';
import { makeFolder } from './make-folder.ts';

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
  const { files } = await makeFolder(output, new URL(home));
  const name = site.name.toLowerCase();
  const entries = Object.fromEntries([...files].map(([path, bytes]) => [`${name}/${path}`, bytes]));
  // Zip files know no time zone: the day is said in that of the machine, so that every machine writes the same.
  const bytes = zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) });
  writeFileSync(file, bytes);
  return { files: files.size, bytes: bytes.length };
}
