import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Place } from '../hosting/place.ts';
import { precompress } from '../hosting/precompress.ts';

export interface PackedSite {
  place: Place;
  /** The folder of the site itself. */
  folder: string;
  remove(): void;
}

/**
 * A copy of a built site as the recipes put it on a machine: below the path of its address, packed.
 * @param home address of the home page, with its final slash
 * @param quality of packing
 */
export async function packedSite(built: string, home: URL, quality: number): Promise<PackedSite> {
  const root = mkdtempSync(join(tmpdir(), 'served '));
  const folder = join(root, home.pathname);
  mkdirSync(dirname(folder), { recursive: true });
  cpSync(built, folder, { recursive: true });
  await precompress(folder, quality);
  return {
    place: { home, root },
    folder,
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}
